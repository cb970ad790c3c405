using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>
/// Where a compilation checks Twilio's signature, and who calls that, to depth 3. Such places are rare, callers are few: so it is read from
/// the places upwards, once a compilation, and only when a webhook asks.
/// </summary>
internal sealed class SignatureValidation
{
    private const int MostCallers = 3;

    private static readonly OncePer<Compilation, SignatureValidation> Known = new();

    /// <summary>What a framework calls around the actions of a class that overrides it.</summary>
    private static readonly HashSet<string> Lifecycle = new(StringComparer.Ordinal)
    {
        "OnActionExecuting", "OnActionExecutionAsync", "OnAuthorization", "OnAuthorizationAsync", "OnResourceExecuting", "OnResourceExecutionAsync", "Initialize",
        "ExecuteAsync", "BeginExecute", "BeginExecuteCore", "ExecuteCore", "OnPageHandlerExecuting", "OnPageHandlerExecutionAsync", "OnPageHandlerSelected",
        "OnPageHandlerSelectionAsync", "OnBeforeHandle", "OnBeforeHandleAsync", "OnBeforeValidate", "OnBeforeValidateAsync", "Invoke", "InvokeAsync", "PreProcessAsync", ".ctor",
    };

    /// <summary>A compilation that differs from the last one in a file asks anew about that file only.</summary>
    private static readonly AcrossEdits<Kept> Remembered = new();

    private readonly Compilation _compilation;
    private readonly Dictionary<SyntaxTree, List<SyntaxNode>> _places = [];

    /// <summary>The declarations of the methods that check, or call what does.</summary>
    private readonly List<SyntaxNode> _declarations = [];

    /// <summary>These, and the types around them, as a symbol refers to them: to ask each for its symbol is what costs.</summary>
    private readonly HashSet<(SyntaxTree, TextSpan)> _methods = [];
    private readonly HashSet<(SyntaxTree, TextSpan)> _types = [];
    private readonly Lazy<bool> _runsBeforeAspNet;

    private SignatureValidation(Compilation compilation, Kept kept)
    {
        _compilation = compilation;
        var known = new HashSet<SyntaxNode>();
        foreach (var step in kept.Steps)
        {
            if (!_places.TryGetValue(step.Place.SyntaxTree, out var places))
                _places.Add(step.Place.SyntaxTree, places = []);
            places.Add(step.Place);
            if (step.Member is { } member && known.Add(member))
            {
                _declarations.Add(member);
                _methods.Add((member.SyntaxTree, member.Span));
                foreach (var type in TypesAround(member))
                    _types.Add((type.SyntaxTree, type.Span));
            }
        }

        _runsBeforeAspNet = new(() => _declarations.SelectMany(TypesAround).Select(SymbolOf).OfType<INamedTypeSymbol>().Any(static type =>
            type.Implements("System.Web.IHttpModule") || type.IsOrDerivesFrom("System.Web.HttpApplication") || type.IsOrDerivesFrom("Microsoft.Owin.OwinMiddleware")), LazyThreadSafetyMode.PublicationOnly);
    }

    public static SignatureValidation For(Compilation compilation, SymbolUses uses, CancellationToken cancellationToken) => Known.Get(compilation, () =>
    {
        var edited = new List<EditedTree>();
        var search = new Search(uses, cancellationToken);
        var kept = Remembered.Last(compilation, edited, cancellationToken) is { } last && last.In(compilation) is { } rest ? search.Again(rest, edited) : search.All();
        Remembered.Keep(compilation, kept);
        return new SignatureValidation(compilation, kept);
    });

    /// <summary>Top-level code has the file's class around it.</summary>
    private static IEnumerable<SyntaxNode> TypesAround(SyntaxNode declaration)
    {
        var types = declaration.Ancestors().OfType<BaseTypeDeclarationSyntax>().ToList();
        return types.Count > 0 ? types : declaration.Ancestors().OfType<CompilationUnitSyntax>();
    }

    private static bool IsAmong(HashSet<(SyntaxTree, TextSpan)> declarations, ISymbol symbol)
    {
        foreach (var reference in symbol.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (declarations.Contains((reference.SyntaxTree, reference.Span)))
                return true;
        }

        return false;
    }

    private static string? NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => property.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        _ => null,
    };

    private ISymbol? SymbolOf(SyntaxNode declaration) =>
#pragma warning disable RS1030 // Declared elsewhere, and asked for by whoever sees its name here.
        PlainModel.Of(_compilation.GetSemanticModel(declaration.SyntaxTree)).GetDeclaredSymbol(declaration)?.OriginalDefinition;
#pragma warning restore RS1030

    /// <summary>The code checks the signature, or calls what does.</summary>
    public bool IsIn(SyntaxNode code)
    {
        foreach (var place in PlacesIn(code.SyntaxTree))
        {
            if (code.Span.Contains(place.SpanStart))
                return true;
        }

        return false;
    }

    /// <summary>The calls that check, and the names of methods that do so in the end.</summary>
    public IReadOnlyList<SyntaxNode> PlacesIn(SyntaxTree tree) => _places.TryGetValue(tree, out var places) ? places : [];

    /// <summary>The methods of this file that check, or call what does.</summary>
    public IEnumerable<ISymbol> MethodsIn(SyntaxTree tree) => _declarations.Where(declaration => declaration.SyntaxTree == tree).Select(SymbolOf).OfType<ISymbol>();

    /// <summary>A framework calls methods of this name on its filters and on classes of endpoints.</summary>
    public static bool IsLifecycle(string method) => Lifecycle.Contains(method);

    /// <summary>The project has code of its own that checks, which an attribute may name.</summary>
    public bool HasOwn => _declarations.Count > 0;

    /// <summary>Some method of this name checks: what calls it is not seen.</summary>
    public bool AnyNamed(string method) => _declarations.Exists(declaration => NameOf(declaration) == method);

    /// <summary>A module or the application object of ASP.NET checks before any controller is found.</summary>
    public bool RunsBeforeAspNet => _runsBeforeAspNet.Value;

    public bool IsValidating(ISymbol method) => IsAmong(_methods, method);

    /// <summary>Before each action of this class something runs that checks the signature.</summary>
    public bool RunsBeforeActionsOf(INamedTypeSymbol type)
    {
        if (_declarations.Count == 0)
            return false;
        // An override that does not call its base takes the base's check away.
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (!Lifecycle.Contains(method.Name) || replaced.Contains(method.Name)
                    || method.Name == "ExecuteAsync" && (!method.IsOverride || current.IsOrDerivesFrom("FastEndpoints.BaseEndpoint")))
                {
                    continue;
                }

                if (IsValidating(method))
                    return true;
                if (method.IsOverride && !method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantNodes().Any(node => node is BaseExpressionSyntax)))
                    replaced.Add(method.Name);
            }
        }

        return false;
    }

    /// <summary>An attribute, filter, middleware or processor that checks the signature.</summary>
    /// <param name="type">Of this project or of a library.</param>
    /// <param name="named">What the options call a validator.</param>
    /// <param name="uses">To look into the project's own types.</param>
    public bool IsValidating(ITypeSymbol? type, ImmutableArray<string> named, SymbolUses uses) => IsValidating(type, named, uses, isDirect: true);

    private bool IsValidating(ITypeSymbol? type, ImmutableArray<string> named, SymbolUses uses, bool isDirect)
    {
        for (var current = type as INamedTypeSymbol; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            if (IsLibraryValidator(current) || current.IsOneOf(named) || IsAmong(_types, current))
                return true;
        }

        // [TypeFilter]-like attributes and factories hand the work to another type.
        if (!isDirect || type is null || !uses.IsOwn(type.OriginalDefinition))
            return false;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax().DescendantNodes())
            {
                var mentioned = node switch
                {
                    TypeOfExpressionSyntax typeOf => typeOf.Type,
                    ObjectCreationExpressionSyntax creation => creation.Type,
                    TypeArgumentListSyntax { Arguments.Count: 1 } arguments => arguments.Arguments[0],
                    _ => null,
                };
                if (mentioned is null)
                    continue;
                // Of the type of a creation Roslyn 4.8 knows the symbol only.
                var model = uses.ModelOf(mentioned);
                if ((model.GetSymbolInfo(mentioned).Symbol ?? model.GetTypeInfo(mentioned).Type) is INamedTypeSymbol other
                    && IsValidating(other, named, uses, isDirect: false))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Of the libraries that are known, or by its interface and name of one that is not.</summary>
    private static bool IsLibraryValidator(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length > 0 && type.Locations.Any(location => location.IsInSource) || type.TypeKind == TypeKind.Error)
            return false;
        // It checks the signature before it records.
        if (type.IsNamed("TwilioGuard.AspNetCore.RecordOptOutsAttribute"))
            return true;
        if (type.ContainingAssembly?.Name is "Twilio.AspNet.Core" or "Twilio.AspNet.Mvc" or "TwilioGuard.AspNetCore")
            return type.Name.StartsWith("Validate", StringComparison.Ordinal);
        return EndpointNames.SaysSignatureCheck(type.Name)
            && (type.Implements("Microsoft.AspNetCore.Mvc.Filters.IFilterMetadata") || type.Implements("Microsoft.AspNetCore.Http.IEndpointFilter")
                || type.Implements("Microsoft.AspNetCore.Http.IMiddleware") || type.Implements("System.Web.Mvc.IMvcFilter")
                || type.Implements("System.Web.Mvc.IActionFilter") || type.Implements("System.Web.Mvc.IAuthorizationFilter")
                || type.Implements("System.Web.Http.Filters.IFilter") || type.AllInterfaces.Any(@interface => @interface.IsInNamespace("FastEndpoints"))
                || type.GetMembers().Any(member => member.Name is "Invoke" or "InvokeAsync"));
    }

    /// <summary>The method, local function or property around a place; lambdas belong to what is around them.</summary>
    public static ISymbol? ContainingMember(SyntaxNode node, SymbolUses uses, CancellationToken cancellationToken) =>
        DeclarationAround(node) is { } declaration ? uses.ModelOf(declaration).GetDeclaredSymbol(declaration, cancellationToken)?.OriginalDefinition : null;

    private static SyntaxNode? DeclarationAround(SyntaxNode node)
    {
        for (var ancestor = node.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            switch (ancestor)
            {
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax:
                // A check that a field holds, or a local: who calls it is called through that.
                case VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax }:
                    return ancestor;
                case BaseTypeDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>A place that checks or calls what does, the member around it, and how many calls lie between.</summary>
    private readonly record struct Step(SyntaxNode Place, SyntaxNode? Member, int Depth);

    /// <summary>The search's outcome, in syntax alone.</summary>
    /// <param name="steps">In the order in which they were found.</param>
    /// <param name="sources">The files whose methods are called in other files.</param>
    private sealed class Kept(List<Step> steps, HashSet<SyntaxTree> sources)
    {
        public List<Step> Steps { get; } = steps;

        public HashSet<SyntaxTree> Sources { get; } = sources;

        /// <summary>What holds in a compilation with other files; null where something was found by way of a file that is gone.</summary>
        public Kept? In(Compilation compilation)
        {
            if (Steps.TrueForAll(step => compilation.ContainsSyntaxTree(step.Place.SyntaxTree)))
                return this;
            return Sources.All(compilation.ContainsSyntaxTree) ? new Kept(Steps.FindAll(step => compilation.ContainsSyntaxTree(step.Place.SyntaxTree)), Sources) : null;
        }
    }

    private sealed class Search(SymbolUses uses, CancellationToken cancellationToken)
    {
        private readonly HashSet<SyntaxNode> _members = [];
        private readonly Queue<(SyntaxNode Member, int Depth)> _queue = new();
        private readonly HashSet<SyntaxTree> _sources = [];
        private List<Step> _steps = [];

        public Kept All()
        {
            Work.Count(ref Work.SignatureSearches);
            foreach (var tree in uses.Compilation.SyntaxTrees)
                EnterSites(tree);
            return Drained();
        }

        /// <summary>What was found in other files stays, and these are asked anew.</summary>
        public Kept Again(Kept rest, List<EditedTree> edited)
        {
            _steps = [.. rest.Steps];
            _sources.UnionWith(rest.Sources);
            foreach (var step in rest.Steps)
            {
                if (step.Member is { } member)
                    _members.Add(member);
            }

            foreach (var (_, _, tree) in edited)
            {
                EnterSites(tree);
                var index = NameIndex.For(tree, cancellationToken);
                foreach (var (_, member, depth) in rest.Steps)
                {
                    if (member is not null && IsFollowed(member, depth) && CallerNames.NameOf(member) is { } name && index.MayHave(name))
                        EnterCallers(member, depth, tree);
                }
            }

            return _steps.Count == rest.Steps.Count ? rest : Drained();
        }

        private Kept Drained()
        {
            while (_queue.Count > 0)
            {
                var (member, depth) = _queue.Dequeue();
                EnterCallers(member, depth, null);
            }

            return new Kept(_steps, _sources);
        }

        private void EnterSites(SyntaxTree tree)
        {
            foreach (var site in SignatureSite.In(tree, uses, cancellationToken))
                Enter(site, 0);
        }

        private void EnterCallers(SyntaxNode member, int depth, SyntaxTree? only)
        {
            if (uses.ModelOf(member).GetDeclaredSymbol(member, cancellationToken)?.OriginalDefinition is not { } method)
                return;
            foreach (var name in SymbolUses.Counterparts(method).Prepend(method))
            {
                foreach (var use in uses.Of(name, only))
                {
                    if (use.FirstAncestorOrSelf<AttributeSyntax>() is not null || ValueSyntax.IsNameOf(use))
                        continue;
                    if (use.SyntaxTree != member.SyntaxTree)
                        _sources.Add(member.SyntaxTree);
                    Enter(use, depth + 1);
                }
            }
        }

        private void Enter(SyntaxNode place, int depth)
        {
            var member = DeclarationAround(place);
            _steps.Add(new Step(place, member, depth));
            if (member is not null && _members.Add(member) && IsFollowed(member, depth))
                _queue.Enqueue((member, depth));
        }

        private static bool IsFollowed(SyntaxNode member, int depth) => depth < MostCallers && member is not ConstructorDeclarationSyntax;
    }
}
