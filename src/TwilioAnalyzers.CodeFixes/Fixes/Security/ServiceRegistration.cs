using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TwilioAnalyzers.CodeFixes.Fixes.Compliance;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Rules.Security;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>What the libraries' attribute and call need in services, and where a project registers its services.</summary>
internal sealed class ServiceRegistration
{
    private const string Builder = "builder";
    private const string Extensions = "global::Twilio.AspNet.Core.RequestValidationDependencyInjectionExtensions";
    private const string ImportKind = "TwilioAnalyzers.Import";
    private const string Recording = "RecordOptOuts";

    private readonly string? _method;
    private readonly bool _isThere;
    private readonly bool _isElsewhere;
    private readonly string? _store;
    private readonly (DocumentId Document, SyntaxNode After, string Receiver, bool IsFirst)? _place;

    private ServiceRegistration(string? method, bool isThere, (DocumentId, SyntaxNode, string, bool)? place, bool isElsewhere = false, string? store = null)
    {
        _store = store;
        _method = method;
        _isThere = isThere;
        _place = place;
        _isElsewhere = isElsewhere;
    }

    /// <summary>The library runs once the repair is made: it is registered, can be registered, or needs nothing.</summary>
    public bool IsPossible(WebHost host) => host == WebHost.Mvc5 || _method is not null && (_isThere || _isElsewhere || _place is not null);

    /// <summary>A store of opt-outs can be registered, for what records them: the package that has one is referenced.</summary>
    public bool CanAddStore => _store is not null && _place is not null;

    public static async Task<ServiceRegistration> For(Project project, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            return new(null, false, null);
        var method = compilation.GetTypeByMetadataName(WebhookRepair.GuardAttribute) is not null ? "AddTwilioGuard"
            : compilation.GetTypeByMetadataName(WebhookRepair.CoreAttribute) is not null ? "AddTwilioRequestValidation"
            : null;
        if (method is null)
            return new(null, false, null);
        (DocumentId, SyntaxNode, string, bool)? place = null;
        var isThere = false;
        foreach (var document in project.Documents)
        {
            if (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
                continue;
            var index = NameIndex.For(tree, cancellationToken);
            var root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            isThere |= index.Positions(method, cancellationToken).Any(position => position < root.FullSpan.End && root.FindToken(position).Parent is SimpleNameSyntax);
            place ??= PlaceIn(root, index, cancellationToken) is var (after, receiver, isFirst) ? (document.Id, after, receiver, isFirst) : null;
        }

        // A library of controllers is registered by the app that uses it.
        return new(
            method, isThere, place, isElsewhere: compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary,
            compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.TwilioSqliteServiceCollectionExtensions") is not null ? "AddSqliteOptOuts" : null);
    }

    /// <summary>Registers the library where a repair of this project calls for it, and imports what the repairs call.</summary>
    public async Task<Solution> Insert(Project project, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        var calls = new List<string>();
        if (_method is not null && !_isThere && await UsesLibrary(project, cancellationToken).ConfigureAwait(false))
            calls.Add(_method + "()");
        if (_store is not null && await HasNewRecording(project, cancellationToken).ConfigureAwait(false) && !await OptOutStore.IsRegistered(project, cancellationToken).ConfigureAwait(false))
            calls.Add(_store + "(\"opt-outs.db\")");
        if (calls.Count > 0 && _place is var (id, after, receiver, isFirst))
        {
            var document = solution.GetDocument(id)!;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var isAmbiguous = _method == "AddTwilioRequestValidation"
                && await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation && MakesAmbiguous(NamespaceOf(_method), root!, compilation);
            solution = document.WithSyntaxRoot(With(root!, after, receiver, calls, isFirst, isAmbiguous)).Project.Solution;
        }

        return await WithImports(solution, project.Id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>On a call of an extension method: the namespace that it needs.</summary>
    public static SyntaxAnnotation ImportFor(string method) => ImportOf(NamespaceOf(method));

    public static string NamespaceOf(string method) => method switch
    {
        "AddTwilioGuard" or "AddSqliteOptOuts" => "Microsoft.Extensions.DependencyInjection",
        "RequireTwilioSignature" or "RecordOptOuts" => "Microsoft.AspNetCore.Builder",
        _ => "Twilio.AspNet.Core",
    };

    /// <summary>The file names a type that the import would bring a second one of.</summary>
    public static bool MakesAmbiguous(string import, SyntaxNode root, Compilation compilation)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (var part in import.Split('.'))
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        if (space is null)
            return false;
        var names = new HashSet<string>(root.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText), StringComparer.Ordinal);
        return space.GetTypeMembers().Any(type => type.DeclaredAccessibility == Accessibility.Public && names.Contains(type.Name)
            && compilation.GetSymbolsWithName(type.Name, SymbolFilter.Type).Any());
    }

    public static SyntaxAnnotation ImportOf(string name) => new(ImportKind, name);

    private static async Task<Solution> WithImports(Solution solution, ProjectId project, CancellationToken cancellationToken)
    {
        var units = new List<(DocumentId Document, CompilationUnitSyntax Unit)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in solution.GetProject(project)!.Documents)
        {
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax unit)
                continue;
            foreach (var directive in unit.Usings.Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)))
                known.Add(directive.Name?.ToString() ?? "");
            if (unit.GetAnnotatedNodes(ImportKind).Any())
                units.Add((document.Id, unit));
        }

        foreach (var (document, unit) in units)
        {
            var missing = unit.GetAnnotatedNodes(ImportKind).SelectMany(node => node.GetAnnotations(ImportKind)).Select(annotation => annotation.Data!).Distinct()
                .Where(name => !known.Contains(name) && !Imports(unit, name)).ToList();
            if (missing.Count > 0)
                solution = solution.WithDocumentSyntaxRoot(document, missing.Aggregate(unit, WithImport));
        }

        return solution;
    }

    private static async Task<bool> UsesLibrary(Project project, CancellationToken cancellationToken)
    {
        foreach (var document in project.Documents)
        {
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && root.DescendantTokens().Any(token => token.ValueText is
                "ValidateTwilioSignature" or "ValidateRequest" or "RequireTwilioSignature" or "ValidateTwilioRequest" or Recording))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One that a repair has just made: what was there before has its store, wherever that is registered.</summary>
    private static async Task<bool> HasNewRecording(Project project, CancellationToken cancellationToken)
    {
        foreach (var document in project.Documents)
        {
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
                && root.GetAnnotatedNodes(ImportKind).Concat(root.GetAnnotatedNodes(EndpointMark.InsertedKind)).Any(node => node.DescendantTokens().Any(token => token.ValueText == Recording)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>After the last service that <c>builder.Services</c> is given, or first in <c>ConfigureServices(services)</c>.</summary>
    private static (SyntaxNode After, string Receiver, bool IsFirst)? PlaceIn(SyntaxNode root, NameIndex index, CancellationToken cancellationToken)
    {
        foreach (var position in index.Positions("CreateBuilder", cancellationToken).Concat(index.Positions("CreateSlimBuilder", cancellationToken)))
        {
            if (position >= root.FullSpan.End || root.FindToken(position).Parent is not SimpleNameSyntax name
                || name.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } builder
                || name.Parent is not MemberAccessExpressionSyntax { Expression: var type } || !type.ToString().EndsWith("WebApplication", StringComparison.Ordinal)
                || builder.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } declaration)
            {
                continue;
            }

            var isBuilt = IsBuiltAtOnce(builder.Initializer?.Value);
            if (!isBuilt && builder.Initializer?.Value is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateBuilder" or "CreateSlimBuilder" } }
                || isBuilt && root.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == Builder))
            {
                continue;
            }

            var receiver = (isBuilt ? Builder : builder.Identifier.ValueText) + ".Services";
            var siblings = declaration.Parent switch
            {
                BlockSyntax block => block.Statements.Cast<SyntaxNode>().ToList(),
                GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Cast<SyntaxNode>().ToList(),
                _ => [],
            };
            var own = declaration.Parent is GlobalStatementSyntax global ? global : (SyntaxNode)declaration;
            // Between #if and #endif it would be registered in one configuration only.
            var after = siblings.Exists(sibling => sibling.ContainsDirectives)
                ? own
                : siblings.LastOrDefault(sibling => sibling.ToString().StartsWith(receiver + ".", StringComparison.Ordinal)) ?? own;
            return siblings.Count > 0 && !own.ContainsDirectives ? (after, receiver, false) : null;
        }

        foreach (var position in index.Positions("ConfigureServices", cancellationToken))
        {
            if (position < root.FullSpan.End
                && root.FindToken(position).Parent is MethodDeclarationSyntax { Body: { } body, ParameterList.Parameters: { Count: > 0 } parameters }
                && parameters.FirstOrDefault(parameter => parameter.Type?.ToString().EndsWith("IServiceCollection", StringComparison.Ordinal) == true) is { } services)
            {
                return (body, services.Identifier.ValueText, true);
            }
        }

        return null;
    }

    private static SyntaxNode With(SyntaxNode root, SyntaxNode place, string receiver, List<string> calls, bool isFirst, bool isAmbiguous)
    {
        // The repairs may have changed the file since the place was found, but not the statement at it.
        var current = isFirst
            ? root.DescendantNodes().OfType<MethodDeclarationSyntax>().FirstOrDefault(method => method.Identifier.ValueText == ((MethodDeclarationSyntax)place.Parent!).Identifier.ValueText)?.Body
            : root.DescendantNodes().FirstOrDefault(node => node.RawKind == place.RawKind && node.IsEquivalentTo(place))
                ?? root.DescendantNodes().FirstOrDefault(node => node.RawKind == place.RawKind && node.ToString() == place.ToString());
        if (current is null)
            return root;
        var statements = calls.Select(Registration).ToList();
        if (isFirst)
        {
            var body = (BlockSyntax)current;
            return root.ReplaceNode(body, body.WithStatements(body.Statements.InsertRange(0, statements)));
        }

        var built = current.DescendantNodesAndSelf().OfType<VariableDeclaratorSyntax>().FirstOrDefault()?.Initializer?.Value;
        if (IsBuiltAtOnce(built))
            return Split(root, current, (InvocationExpressionSyntax)built!, statements);
        statements = statements.ConvertAll(statement => statement.WithLeadingTrivia(current.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))));
        return root.InsertNodesAfter(current, current is GlobalStatementSyntax ? statements.ConvertAll(statement => (SyntaxNode)SyntaxFactory.GlobalStatement(statement)) : statements);

        StatementSyntax Registration(string call)
        {
            var statement = SyntaxFactory.ParseStatement(isAmbiguous ? $"{Extensions}.{call.Substring(0, call.Length - 1)}{receiver});" : $"{receiver}.{call};").WithTrailingTrivia(EndOfLine.Of(root)).WithAdditionalAnnotations(Formatter.Annotation);
            var invocation = statement.DescendantNodes().OfType<InvocationExpressionSyntax>().First();
            return isAmbiguous ? statement : statement.ReplaceNode(invocation, invocation.WithAdditionalAnnotations(ImportFor(call.Substring(0, call.IndexOf('(')))));
        }
    }

    /// <summary><c>WebApplication.CreateBuilder(args).Build()</c>: nothing can be registered in between.</summary>
    private static bool IsBuiltAtOnce(ExpressionSyntax? value) =>
        value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Build", Expression: InvocationExpressionSyntax created } }
        && created.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateBuilder" or "CreateSlimBuilder" };

    private static SyntaxNode Split(SyntaxNode root, SyntaxNode current, InvocationExpressionSyntax built, List<StatementSyntax> registrations)
    {
        var create = ((MemberAccessExpressionSyntax)built.Expression).Expression;
        var declaration = SyntaxFactory.ParseStatement($"var {Builder} = {create.WithoutTrivia()};")
            .WithLeadingTrivia(current.GetLeadingTrivia()).WithTrailingTrivia(EndOfLine.Of(root)).WithAdditionalAnnotations(Formatter.Annotation);
        var indentation = current.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToList();
        var rest = current.ReplaceNode(built, SyntaxFactory.ParseExpression($"{Builder}.Build()").WithTrailingTrivia(built.GetTrailingTrivia())).WithLeadingTrivia(indentation);
        StatementSyntax[] statements = [declaration, .. registrations.Select(registration => registration.WithLeadingTrivia(indentation))];
        var isGlobal = current is GlobalStatementSyntax;
        return root.ReplaceNode(current, statements.Select(statement => isGlobal ? SyntaxFactory.GlobalStatement(statement) : (SyntaxNode)statement).Append(rest));
    }

    private static bool Imports(CompilationUnitSyntax unit, string name) =>
        unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Any(directive => directive.Name?.ToString() == name && directive.Alias is null);

    private static CompilationUnitSyntax WithImport(CompilationUnitSyntax unit, string name)
    {
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(name).WithLeadingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(EndOfLine.Of(unit));
        if (unit.Usings.Count > 0)
        {
            // In its order, but not before the first, which has the head of the file above it.
            if (unit.Usings.Any(other => other.ContainsDirectives))
                return unit.WithUsings(unit.Usings.Insert(0, directive.WithLeadingTrivia(unit.Usings[0].GetLeadingTrivia().TakeWhile(trivia => !trivia.IsDirective))));
            var index = unit.Usings.IndexOf(other => other.Alias is null && other.StaticKeyword.IsKind(SyntaxKind.None)
                && other.Name?.ToString() is { } text && !text.StartsWith("System", StringComparison.Ordinal) && string.CompareOrdinal(text, name) > 0);
            return unit.WithUsings(index > 0 ? unit.Usings.Insert(index, directive) : unit.Usings.Add(directive));
        }

        var leading = unit.GetLeadingTrivia();
        return unit.WithLeadingTrivia().WithUsings(SyntaxFactory.SingletonList(directive.WithLeadingTrivia(leading)));
    }
}
