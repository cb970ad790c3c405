using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary><c>await</c> before an expression, with <c>ConfigureAwait(false)</c> where the file has that on every other.</summary>
internal static class AwaitedCall
{
    public static ExpressionSyntax Of(ExpressionSyntax task, SyntaxNode root)
    {
        var leading = task.GetLeadingTrivia();
        var trailing = task.GetTrailingTrivia();
        var awaited = Operand(task.WithoutTrivia());
        if (IsConfigured(root) && !EndsInConfigureAwait(awaited))
        {
            awaited = SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, awaited, SyntaxFactory.IdentifierName("ConfigureAwait")),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression)))));
        }

        return SyntaxFactory.AwaitExpression(SyntaxFactory.Token(leading, SyntaxKind.AwaitKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)), awaited.WithTrailingTrivia(trailing));
    }

    /// <summary>Nothing is called where the receiver is null, and then there is nothing to wait for.</summary>
    private static ExpressionSyntax Operand(ExpressionSyntax task) => task switch
    {
        ConditionalAccessExpressionSyntax => Foundation.QualifiedSyntax.Annotate(SyntaxFactory.ParseExpression($"({task} ?? global::System.Threading.Tasks.Task.CompletedTask)")),
        InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ParenthesizedExpressionSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax => task,
        _ => SyntaxFactory.ParenthesizedExpression(task),
    };

    private static bool EndsInConfigureAwait(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } };

    private static bool IsConfigured(SyntaxNode root)
    {
        var isConfigured = false;
        foreach (var await in root.DescendantNodes().OfType<AwaitExpressionSyntax>())
        {
            if (await.Expression is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } || !EndsInConfigureAwait(await.Expression) || !arguments[0].Expression.IsKind(SyntaxKind.FalseLiteralExpression))
                return false;
            isConfigured = true;
        }

        return isConfigured;
    }
}
