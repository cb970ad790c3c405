using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    private readonly Dictionary<SyntaxTree, List<SyntaxNode>> _places = [];
    private readonly HashSet<ISymbol> _methods = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private SignatureValidation()
    {
    }

    public static SignatureValidation For(Compilation compilation, SymbolUses uses, CancellationToken cancellationToken) => Known.Get(compilation, () =>
    {
        Work.Count(ref Work.SignatureSearches);
        var found = new SignatureValidation();
        var queue = new Queue<(ISymbol Method, int Depth)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var call in SignatureSite.In(tree, uses, cancellationToken))
            {
                var method = ContainingMember(call, uses, cancellationToken);
                found.Enter(call, method, 0, queue);
            }
        }

        while (queue.Count > 0)
        {
            var (method, depth) = queue.Dequeue();
            foreach (var name in SymbolUses.Counterparts(method).Prepend(method))
            {
                foreach (var use in uses.Of(name))
                {
                    if (use.FirstAncestorOrSelf<AttributeSyntax>() is null && !ValueSyntax.IsNameOf(use))
                        found.Enter(use, ContainingMember(use, uses, cancellationToken), depth + 1, queue);
                }
            }
        }

        return found;
    });

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
    public IEnumerable<ISymbol> MethodsIn(SyntaxTree tree) => _methods.Where(method => method.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == tree));

    /// <summary>A framework calls methods of this name on its filters and on classes of endpoints.</summary>
    public static bool IsLifecycle(string method) => Lifecycle.Contains(method);

    /// <summary>The project has code of its own that checks, which an attribute may name.</summary>
    public bool HasOwn => _types.Count > 0;

    /// <summary>Some method of this name checks: what calls it is not seen.</summary>
    public bool AnyNamed(string method) => _methods.Any(candidate => candidate.Name == method);

    /// <summary>A module or the application object of ASP.NET checks before any controller is found.</summary>
    public bool RunsBeforeAspNet => _types.Any(type => type.Implements("System.Web.IHttpModule") || type.IsOrDerivesFrom("System.Web.HttpApplication") || type.IsOrDerivesFrom("Microsoft.Owin.OwinMiddleware"));

    public bool IsValidating(ISymbol method) => _methods.Contains(method.OriginalDefinition);

    /// <summary>Before each action of this class something runs that checks the signature.</summary>
    public bool RunsBeforeActionsOf(INamedTypeSymbol type)
    {
        if (_methods.Count == 0)
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
            if (IsLibraryValidator(current) || current.IsOneOf(named) || _types.Contains(current.OriginalDefinition))
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
        if (type.ContainingAssembly?.Name is "Twilio.AspNet.Core" or "Twilio.AspNet.Mvc" or "TwilioGuard.AspNetCore")
            return type.Name.StartsWith("Validate", StringComparison.Ordinal);
        return EndpointNames.SaysSignatureCheck(type.Name)
            && (type.Implements("Microsoft.AspNetCore.Mvc.Filters.IFilterMetadata") || type.Implements("Microsoft.AspNetCore.Http.IEndpointFilter")
                || type.Implements("Microsoft.AspNetCore.Http.IMiddleware") || type.Implements("System.Web.Mvc.IMvcFilter")
                || type.Implements("System.Web.Mvc.IActionFilter") || type.Implements("System.Web.Mvc.IAuthorizationFilter")
                || type.Implements("System.Web.Http.Filters.IFilter") || type.AllInterfaces.Any(@interface => @interface.IsInNamespace("FastEndpoints"))
                || type.GetMembers().Any(member => member.Name is "Invoke" or "InvokeAsync"));
    }

    private void Enter(SyntaxNode place, ISymbol? method, int depth, Queue<(ISymbol, int)> queue)
    {
        if (!_places.TryGetValue(place.SyntaxTree, out var places))
            _places.Add(place.SyntaxTree, places = []);
        places.Add(place);
        if (method is null || !_methods.Add(method))
            return;
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            _types.Add(type.OriginalDefinition);
        if (depth < MostCallers && method is not IMethodSymbol { MethodKind: MethodKind.Constructor })
            queue.Enqueue((method, depth));
    }

    /// <summary>The method, local function or property around a place; lambdas belong to what is around them.</summary>
    public static ISymbol? ContainingMember(SyntaxNode node, SymbolUses uses, CancellationToken cancellationToken)
    {
        for (var ancestor = node.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            switch (ancestor)
            {
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax:
                    return uses.ModelOf(ancestor).GetDeclaredSymbol(ancestor, cancellationToken)?.OriginalDefinition;
                // A check that a field holds, or a local: who calls it is called through that.
                case VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax }:
                    return uses.ModelOf(ancestor).GetDeclaredSymbol(ancestor, cancellationToken);
                case BaseTypeDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }
}
