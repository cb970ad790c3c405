using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>A variable that is declared before the <c>try</c>, since what is behind it needs it.</summary>
internal sealed class HoistedDeclaration
{
    private readonly string _type;
    private readonly string _name;

    private HoistedDeclaration(string type, string name)
    {
        _type = type;
        _name = name;
    }

    /// <summary>Null where its type cannot be written, or where it is more than one variable.</summary>
    public static HoistedDeclaration? Of(StatementSyntax statement, HashSet<ISymbol> declared, IEnumerable<StatementSyntax> siblings, SemanticModel model, CancellationToken cancellationToken)
    {
        if (statement is not LocalDeclarationStatementSyntax { IsConst: false, UsingKeyword.RawKind: 0, Declaration: { Variables: { Count: 1 } variables, Type: not (RefTypeSyntax or ScopedTypeSyntax) and var type } } || declared.Count(symbol => IsIn(symbol, statement)) != 1
            || variables[0].Initializer is not { Value: not InitializerExpressionSyntax and var value }
            || model.GetDeclaredSymbol(variables[0], cancellationToken) is not ILocalSymbol local || local.Type.TypeKind == TypeKind.Error || HasNoName(local.Type))
        {
            return null;
        }

        if (!type.IsVar)
            return new HoistedDeclaration(type.WithoutTrivia().ToString(), variables[0].Identifier.Text);
        var isNullable = local.Type.IsReferenceType && (model.GetNullableContext(statement.SpanStart) & NullableContext.AnnotationsEnabled) != 0
            && (model.GetTypeInfo(value, cancellationToken).Nullability.FlowState != NullableFlowState.NotNull || IsWritten());
        var written = local.Type.WithNullableAnnotation(isNullable ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated);
        return new HoistedDeclaration(written.ToMinimalDisplayString(model, statement.SpanStart), variables[0].Identifier.Text);

        bool IsWritten() => siblings.SelectMany(other => other.DescendantNodes()).OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == local.Name && name.Parent is AssignmentExpressionSyntax { Left: var left } && left == name || name.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 });
    }

    /// <summary>The variables of patterns and lambdas in the initialiser do not leave the statement by themselves.</summary>
    private static bool IsIn(ISymbol symbol, StatementSyntax statement) =>
        symbol.DeclaringSyntaxReferences.All(reference => statement.Span.Contains(reference.Span) && !reference.GetSyntax().Ancestors().TakeWhile(ancestor => ancestor != statement).Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax));

    public StatementSyntax Declaration(SyntaxNode root) => SyntaxFactory.ParseStatement($"{_type} {_name};").WithTrailingTrivia(EndOfLine.Of(root));

    public static StatementSyntax Assignment(LocalDeclarationStatementSyntax declaration)
    {
        var variable = declaration.Declaration.Variables[0];
        var comments = declaration.Declaration.Type.GetTrailingTrivia().SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return SyntaxFactory.ExpressionStatement(
            SyntaxFactory.AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression,
                SyntaxFactory.IdentifierName(variable.Identifier.WithLeadingTrivia(comments)),
                variable.Initializer!.EqualsToken,
                variable.Initializer.Value),
            declaration.SemicolonToken);
    }

    private static bool HasNoName(ITypeSymbol type) => type.IsAnonymousType || type switch
    {
        IArrayTypeSymbol array => HasNoName(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasNoName),
        _ => false,
    };
}
