using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>What may stand in a literal's place, and how it is put there.</summary>
internal static class ReplacedExpression
{
    /// <summary>Whether an expression that is no constant, and that may throw, is allowed here.</summary>
    public static bool CanBeReplaced(ExpressionSyntax node, SemanticModel model, CancellationToken cancellationToken)
    {
        if (node.ContainsDirectives || RequiresConstant(node))
            return false;
        for (SyntaxNode? ancestor = node.Parent; ancestor is not null and not MemberDeclarationSyntax; ancestor = ancestor.Parent)
        {
            // An expression tree takes no throw, and no other thing that a query translator does not know.
            if (ancestor is AnonymousFunctionExpressionSyntax
                && model.GetTypeInfo(ancestor, cancellationToken).ConvertedType is INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" })
            {
                return false;
            }

            if (ancestor is InterpolatedStringExpressionSyntax or QueryExpressionSyntax)
                return false;
        }

        return model.GetTypeInfo(node, cancellationToken).Type?.SpecialType == SpecialType.System_String;
    }

    /// <summary>An attribute, a case, a pattern, a default value, an enum's member: the language wants a constant.</summary>
    public static bool RequiresConstant(SyntaxNode node)
    {
        for (var ancestor = node.Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            switch (ancestor)
            {
                case AttributeSyntax or CaseSwitchLabelSyntax or PatternSyntax or EnumMemberDeclarationSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression }:
                case GotoStatementSyntax { CaseOrDefaultKeyword.RawKind: not 0 }:
                case EqualsValueClauseSyntax { Parent: ParameterSyntax }:
                    return true;
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return false;
            }
        }

        return false;
    }

    public static ExpressionSyntax Parenthesized(ExpressionSyntax expression, SyntaxNode? parent) =>
        expression is InvocationExpressionSyntax
        || parent is EqualsValueClauseSyntax or ArgumentSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax
            or InitializerExpressionSyntax or ParenthesizedExpressionSyntax or ExpressionElementSyntax or AnonymousObjectMemberDeclaratorSyntax or YieldStatementSyntax
            ? expression
            : SyntaxFactory.ParenthesizedExpression(expression);

    /// <summary>Keeps the comments before, after and inside what is replaced.</summary>
    public static SyntaxNode WithComments(ExpressionSyntax replacement, SyntaxNode replaced)
    {
        var leading = replaced.GetLeadingTrivia();
        var inside = replaced.DescendantTokens().Skip(1).SelectMany(token => token.LeadingTrivia)
            .Concat(replaced.DescendantTokens().SelectMany(token => token == replaced.GetLastToken() ? default : token.TrailingTrivia))
            .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            .OrderBy(trivia => trivia.SpanStart);
        foreach (var comment in inside)
        {
            leading = leading.Add(comment);
            // A line comment was followed by the end of its line, which no formatter may take away.
            leading = leading.Add(comment.IsKind(SyntaxKind.SingleLineCommentTrivia)
                ? replaced.DescendantTrivia().First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                : SyntaxFactory.Space);
        }

        return replacement.WithLeadingTrivia(leading).WithTrailingTrivia(replaced.GetTrailingTrivia());
    }
}
