using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Simplification;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>
/// TwilioGuard's store of opt-outs as a place gets at it: it sees one already, or the app has one among its services and the class or the endpoint's
/// handler around it is given its services.
/// </summary>
internal sealed class OptOutStore
{
    private const string Parameter = "optOuts";

    private OptOutStore(string name, Action<SyntaxEditor>? provide = null)
    {
        Name = name;
        Provide = provide ?? (static _ => { });
    }

    /// <summary>What the place calls it.</summary>
    public string Name { get; }

    /// <summary>Has it handed in; may be asked for by several repairs of one document.</summary>
    public Action<SyntaxEditor> Provide { get; }

    /// <summary>The library is there, with all that the repairs write.</summary>
    public static bool IsKnownTo(Compilation compilation) =>
        compilation.GetTypeByMetadataName("TwilioGuard.IOptOutStore") is { } store && !store.GetMembers("RecordAsync").IsEmpty && compilation.GetTypeByMetadataName("TwilioGuard.OptOutChange") is not null;

    /// <summary>Null where there is none, or where nothing can be awaited.</summary>
    public static async Task<OptOutStore?> At(SyntaxNode place, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!IsKnownTo(model.Compilation) || EnclosingFunction.Around(place, model, cancellationToken) is not { } function || !CanAwait(place, function))
            return null;
        if (ServiceInReach.Find(place, "TwilioGuard.IOptOutStore", model, cancellationToken) is var (name, mayBeNull))
            return mayBeNull ? null : new OptOutStore(name);
        if (!await IsRegistered(document.Project, cancellationToken).ConfigureAwait(false))
            return null;
        return OfHandler(place, model, cancellationToken)
            ?? await OfClass(place, document, model, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The app's services have a store.</summary>
    public static async Task<bool> IsRegistered(Project project, CancellationToken cancellationToken)
    {
        foreach (var document in project.Documents)
        {
            if (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree)
                continue;
            var index = NameIndex.For(tree, cancellationToken);
            var root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            if (Names("AddTwilioOptOuts").Concat(Names("AddSqliteOptOuts")).Any() || Names("IOptOutStore").Any(IsService))
                return true;

            IEnumerable<SimpleNameSyntax> Names(string word) => index.Positions(word, cancellationToken).Where(position => position < root.FullSpan.End)
                .Select(position => root.FindToken(position).Parent).OfType<SimpleNameSyntax>().Where(name => name.Identifier.ValueText == word);
        }

        return false;

        // services.AddSingleton<IOptOutStore, Store>()
        static bool IsService(SimpleNameSyntax name) =>
            name.FirstAncestorOrSelf<TypeArgumentListSyntax>()?.Parent is GenericNameSyntax { Identifier.ValueText: "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" };
    }

    private static bool CanAwait(SyntaxNode place, EnclosingFunction function) =>
        (function.Symbol.IsAsync || function.Node is CompilationUnitSyntax)
        && !place.AncestorsAndSelf().TakeWhile(node => node != function.Node).Any(node => node is LockStatementSyntax or UnsafeStatementSyntax or QueryExpressionSyntax or FinallyClauseSyntax or CatchFilterClauseSyntax);

    /// <summary>The handler of a minimal API: its parameters come from services, too.</summary>
    private static OptOutStore? OfHandler(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in place.Ancestors())
        {
            switch (node)
            {
                case ParenthesizedLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax map } } lambda when EndpointMap(map):
                    return lambda.ParameterList.Parameters.All(parameter => parameter.Type is not null) && !lambda.ParameterList.ContainsDirectives && IsFree(lambda, Parameter)
                        ? new OptOutStore(Parameter, editor => editor.ReplaceNode(lambda.ParameterList, (current, _) => WithParameter((ParameterListSyntax)current)))
                        : null;
                case AnonymousFunctionExpressionSyntax { Modifiers: var modifiers } when modifiers.Any(SyntaxKind.StaticKeyword):
                case LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;

        bool EndpointMap(InvocationExpressionSyntax call) => CallName.Of(call.Expression)?.StartsWith("Map", StringComparison.Ordinal) == true
            && model.GetTypeInfo(call, cancellationToken).Type.IsNamed("Microsoft.AspNetCore.Builder.RouteHandlerBuilder");
    }

    /// <summary>A class that only the services make: nobody in the solution calls its constructor.</summary>
    private static async Task<OptOutStore?> OfClass(SyntaxNode place, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ServiceInReach.IsStatic(place) || place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax { } declaration
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { IsAbstract: false, IsStatic: false, DeclaringSyntaxReferences.Length: 1 } type
            || type.InstanceConstructors is not { Length: 1 } constructors || constructors[0] is not { IsImplicitlyDeclared: false, DeclaredAccessibility: not Accessibility.Private, Parameters.Length: > 0 } constructor
            || !constructor.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Interface) || constructor.Parameters.Any(parameter => parameter.IsParams || parameter.IsOptional))
        {
            return null;
        }

        var kept = declaration.Members.OfType<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.Variables).Any(variable => variable.Identifier.ValueText.StartsWith("_", StringComparison.Ordinal));
        var name = declaration.ParameterList is null && kept ? "_" + Parameter : Parameter;
        if (!IsFree(declaration, Parameter) || !IsFree(declaration, name))
            return null;
        var references = await SymbolFinder.FindReferencesAsync(constructor, document.Project.Solution, cancellationToken).ConfigureAwait(false);
        if (references.Any(reference => SymbolEqualityComparer.Default.Equals(reference.Definition, constructor) && reference.Locations.Any()))
            return null;
        if (declaration.ParameterList is { ContainsDirectives: false } parameters)
            return new OptOutStore(name, editor => editor.ReplaceNode(parameters, (current, _) => WithParameter((ParameterListSyntax)current)));
        if (constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not ConstructorDeclarationSyntax { Body: { ContainsDirectives: false } body, ParameterList: { ContainsDirectives: false } own } written
            || body.Statements.LastOrDefault() is not (null or ExpressionStatementSyntax) || declaration.Members.OfType<FieldDeclarationSyntax>().LastOrDefault() is not { ContainsDirectives: false } field
            || written.Span.Contains(place.SpanStart))
        {
            return null;
        }

        return new OptOutStore(name, editor =>
        {
            editor.ReplaceNode(own, (current, _) => WithParameter((ParameterListSyntax)current));
            editor.ReplaceNode(body, (current, _) => WithAssignment((BlockSyntax)current, name));
            editor.ReplaceNode(declaration, (current, _) => WithField((ClassDeclarationSyntax)current, name));
        });
    }

    private static bool IsFree(SyntaxNode scope, string name) => !scope.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);

    private static TypeSyntax Type => SyntaxFactory.ParseTypeName("global::TwilioGuard.IOptOutStore").WithAdditionalAnnotations(Simplifier.Annotation);

    private static ParameterListSyntax WithParameter(ParameterListSyntax list)
    {
        if (list.Parameters.Any(parameter => parameter.Identifier.ValueText == Parameter))
            return list;
        var added = SyntaxFactory.Parameter(SyntaxFactory.Identifier(Parameter)).WithType(Type.WithTrailingTrivia(SyntaxFactory.Space));
        // What has a default stands last.
        var index = list.Parameters.TakeWhile(parameter => parameter.Default is null && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword)).Count();
        var nodes = list.Parameters.ToList();
        var commas = list.Parameters.GetSeparators().ToList();
        if (nodes.Count == 0)
            return list.WithParameters(SyntaxFactory.SingletonSeparatedList(added));
        if (index < nodes.Count)
        {
            added = added.WithLeadingTrivia(nodes[index].GetLeadingTrivia());
            commas.Insert(index, index > 0 && commas[index - 1].TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? SyntaxFactory.Token(default, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(EndOfLine.Of(list.SyntaxTree.GetRoot()))) : Comma());
            if (index == 0 || !commas[index - 1].TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
                nodes[index] = nodes[index].WithLeadingTrivia();
            nodes.Insert(index, added);
        }
        else
        {
            var last = nodes[nodes.Count - 1];
            // Each on a line of its own, where the others are.
            var isOnItsLine = last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
            var comma = isOnItsLine ? SyntaxFactory.Token(default, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(EndOfLine.Of(list.SyntaxTree.GetRoot()))) : Comma();
            nodes[nodes.Count - 1] = last.WithTrailingTrivia();
            added = added.WithTrailingTrivia(last.GetTrailingTrivia());
            if (isOnItsLine)
                added = added.WithLeadingTrivia(SyntaxFactory.Whitespace(EndOfLine.Indentation(last)));
            nodes.Add(added);
            commas.Add(comma);
        }

        return list.WithParameters(SyntaxFactory.SeparatedList(nodes, commas));
    }

    private static SyntaxToken Comma() => SyntaxFactory.Token(default, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(SyntaxFactory.Space));

    private static BlockSyntax WithAssignment(BlockSyntax body, string name)
    {
        var target = name == Parameter ? "this." + name : name;
        if (body.Statements.Any(statement => statement.ToString() == $"{target} = {Parameter};"))
            return body;
        var endOfLine = EndOfLine.Of(body.SyntaxTree.GetRoot());
        var indentation = body.Statements.Count > 0 ? EndOfLine.Indentation(body.Statements.Last()) : EndOfLine.Indentation(body) + IndentedSyntax.StepAt(body);
        var assignment = SyntaxFactory.ParseStatement($"{target} = {Parameter};").WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)).WithTrailingTrivia(endOfLine);
        return body.WithStatements(body.Statements.Add(assignment));
    }

    private static ClassDeclarationSyntax WithField(ClassDeclarationSyntax type, string name)
    {
        var fields = type.Members.OfType<FieldDeclarationSyntax>().ToList();
        if (fields.SelectMany(field => field.Declaration.Variables).Any(variable => variable.Identifier.ValueText == name))
            return type;
        var last = fields[fields.Count - 1];
        var field = (FieldDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private readonly global::TwilioGuard.IOptOutStore {name};")!;
        field = field.WithDeclaration(field.Declaration.WithType(Type.WithTrailingTrivia(SyntaxFactory.Space)))
            .WithLeadingTrivia(SyntaxFactory.Whitespace(EndOfLine.Indentation(last))).WithTrailingTrivia(EndOfLine.Of(type.SyntaxTree.GetRoot()));
        return type.WithMembers(type.Members.Insert(type.Members.IndexOf(last) + 1, field));
    }
}
