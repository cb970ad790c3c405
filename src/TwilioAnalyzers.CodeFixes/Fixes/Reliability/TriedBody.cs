using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The expression that is a whole body, behind an arrow: it becomes a block with the <c>try</c> in it.</summary>
internal static class TriedBody
{
    /// <param name="current">The function or property, as it is now.</param>
    /// <param name="returnsValue">The expression is what the caller gets.</param>
    /// <param name="handled">The clause.</param>
    public static SyntaxNode Wrapped(SyntaxNode current, bool returnsValue, HandledCatch handled)
    {
        if (Arrow(current) is not { } arrow || Expression(current) is not { } expression)
            return current;
        var root = current.SyntaxTree.GetRoot();
        var endOfLine = EndOfLine.Of(root);
        var outer = EndOfLine.Indentation(current);
        var step = IndentedSyntax.StepAt(current);
        var inner = outer + step;
        var isOnArrowsLine = !arrow.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        // What stood a step to the right of the arrow's line stands two of them to the right in the block.
        var body = isOnArrowsLine ? IndentedSyntax.Deeper(IndentedSyntax.Deeper(expression, step), step) : IndentedSyntax.Deeper(expression, step);
        var comments = arrow.LeadingTrivia.Concat(arrow.TrailingTrivia).Concat(expression.GetLeadingTrivia()).Where(IsComment)
            .SelectMany(comment => new[] { SyntaxFactory.Whitespace(inner + step), comment, endOfLine });
        var semicolon = Semicolon(current);
        var ending = SyntaxFactory.Token(SyntaxFactory.TriviaList(semicolon.LeadingTrivia.Where(IsComment)), SyntaxKind.SemicolonToken, Ending(semicolon));
        var start = SyntaxFactory.TriviaList(comments.Append(SyntaxFactory.Whitespace(inner + step)));
        body = current is AnonymousFunctionExpressionSyntax ? body.WithoutTrivia() : body.WithLeadingTrivia();
        StatementSyntax statement = returnsValue
            ? SyntaxFactory.ReturnStatement(SyntaxFactory.Token(start, SyntaxKind.ReturnKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)), body, ending)
            : SyntaxFactory.ExpressionStatement(body.WithLeadingTrivia(start), ending);
        var attempt = handled.Statement(root, inner, step);
        attempt = attempt.WithBlock(attempt.Block.WithStatements(SyntaxFactory.SingletonList(statement)))
            .WithLeadingTrivia(SyntaxFactory.Whitespace(inner)).WithTrailingTrivia(endOfLine);
        var block = SyntaxFactory.Block(
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(endOfLine)),
            SyntaxFactory.SingletonList<StatementSyntax>(attempt),
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)), SyntaxKind.CloseBraceToken, current is AnonymousFunctionExpressionSyntax ? default : SyntaxFactory.TriviaList(endOfLine)));
        return WithBlock(current, block, endOfLine, outer, step);

        SyntaxTriviaList Ending(SyntaxToken token)
        {
            var kept = token.TrailingTrivia.Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment });
            return SyntaxFactory.TriviaList(kept.Append(endOfLine));
        }
    }

    private static ExpressionSyntax Kept(ExpressionSyntax expression) => expression;

    private static SyntaxNode WithBlock(SyntaxNode current, BlockSyntax block, SyntaxTrivia endOfLine, string outer, string step) => current switch
    {
        BaseMethodDeclarationSyntax method => Ended(WithoutArrow(method), endOfLine) is var ended ? ((BaseMethodDeclarationSyntax)ended).WithBody(block) : current,
        LocalFunctionStatementSyntax local => ((LocalFunctionStatementSyntax)Ended(local.WithExpressionBody(null).WithSemicolonToken(default), endOfLine)).WithBody(block),
        AccessorDeclarationSyntax accessor => ((AccessorDeclarationSyntax)Ended(accessor.WithExpressionBody(null).WithSemicolonToken(default), endOfLine)).WithBody(block),
        PropertyDeclarationSyntax property => ((PropertyDeclarationSyntax)Ended(property.WithExpressionBody(null).WithSemicolonToken(default), endOfLine)).WithAccessorList(Getter(block, endOfLine, outer, step)),
        IndexerDeclarationSyntax indexer => ((IndexerDeclarationSyntax)Ended(indexer.WithExpressionBody(null).WithSemicolonToken(default), endOfLine)).WithAccessorList(Getter(block, endOfLine, outer, step)),
        AnonymousFunctionExpressionSyntax lambda => WithBlock(lambda, block, endOfLine),
        _ => current,
    };

    private static BaseMethodDeclarationSyntax WithoutArrow(BaseMethodDeclarationSyntax method) => method switch
    {
        MethodDeclarationSyntax declaration => declaration.WithExpressionBody(null).WithSemicolonToken(default),
        ConstructorDeclarationSyntax declaration => declaration.WithExpressionBody(null).WithSemicolonToken(default),
        DestructorDeclarationSyntax declaration => declaration.WithExpressionBody(null).WithSemicolonToken(default),
        OperatorDeclarationSyntax declaration => declaration.WithExpressionBody(null).WithSemicolonToken(default),
        ConversionOperatorDeclarationSyntax declaration => declaration.WithExpressionBody(null).WithSemicolonToken(default),
        _ => method,
    };

    private static AccessorListSyntax Getter(BlockSyntax block, SyntaxTrivia endOfLine, string outer, string step)
    {
        var inner = outer + step;
        var getter = SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration)
            .WithKeyword(SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(inner)), SyntaxKind.GetKeyword, SyntaxFactory.TriviaList(endOfLine)))
            .WithBody(IndentedSyntax.Deeper(block.WithOpenBraceToken(block.OpenBraceToken), step));
        return SyntaxFactory.AccessorList(
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(endOfLine)),
            SyntaxFactory.SingletonList(getter),
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)), SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList(endOfLine)));
    }

    private static SyntaxNode WithBlock(AnonymousFunctionExpressionSyntax lambda, BlockSyntax block, SyntaxTrivia endOfLine)
    {
        var trailing = lambda.GetTrailingTrivia();
        return lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.WithArrowToken(simple.ArrowToken.WithTrailingTrivia(endOfLine)).WithExpressionBody(null).WithBlock(block).WithTrailingTrivia(trailing),
            ParenthesizedLambdaExpressionSyntax parenthesized => parenthesized.WithArrowToken(parenthesized.ArrowToken.WithTrailingTrivia(endOfLine)).WithExpressionBody(null).WithBlock(block).WithTrailingTrivia(trailing),
            _ => lambda,
        };
    }

    /// <summary>The block begins on a line of its own.</summary>
    private static SyntaxNode Ended(SyntaxNode declaration, SyntaxTrivia endOfLine) =>
        declaration.WithTrailingTrivia(declaration.GetTrailingTrivia().Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment }).Append(endOfLine));

    public static ExpressionSyntax? Expression(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody,
        _ => ArrowClause(function)?.Expression,
    };

    private static SyntaxToken? Arrow(SyntaxNode function) => function switch
    {
        SimpleLambdaExpressionSyntax simple => simple.ArrowToken,
        ParenthesizedLambdaExpressionSyntax parenthesized => parenthesized.ArrowToken,
        _ => ArrowClause(function)?.ArrowToken,
    };

    private static SyntaxToken Semicolon(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax method => method.SemicolonToken,
        LocalFunctionStatementSyntax local => local.SemicolonToken,
        AccessorDeclarationSyntax accessor => accessor.SemicolonToken,
        PropertyDeclarationSyntax property => property.SemicolonToken,
        IndexerDeclarationSyntax indexer => indexer.SemicolonToken,
        _ => default,
    };

    private static ArrowExpressionClauseSyntax? ArrowClause(SyntaxNode function) => function switch
    {
        BaseMethodDeclarationSyntax method => method.ExpressionBody,
        LocalFunctionStatementSyntax local => local.ExpressionBody,
        AccessorDeclarationSyntax accessor => accessor.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
        _ => null,
    };

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
}
