using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>A handler that gets one statement more at its beginning; an expression body becomes a block.</summary>
internal static class HandlerStart
{
    /// <param name="handler">A method, local function or lambda, as it is in its file.</param>
    /// <param name="text">The statement.</param>
    /// <param name="after">How many of its statements stay before it.</param>
    /// <param name="isValue">What the expression body makes is the answer.</param>
    public static SyntaxNode With(SyntaxNode handler, string text, int after, bool isValue)
    {
        var root = handler.SyntaxTree.GetRoot();
        var endOfLine = EndOfLine.Of(root);
        if (BlockOf(handler) is { } block)
        {
            var inBlock = block.Statements.Count > 0 && block.Statements[0].GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
                ? EndOfLine.Indentation(block.Statements[0])
                : EndOfLine.Indentation(block) + IndentedSyntax.StepAt(block);
            var statement = WrittenCode.Statement(text, root, inBlock, IndentedSyntax.StepAt(block)).WithLeadingTrivia(SyntaxFactory.Whitespace(inBlock))
                .WithTrailingTrivia(block.Statements.Count > after ? SyntaxFactory.TriviaList(endOfLine, endOfLine) : SyntaxFactory.TriviaList(endOfLine));
            var statements = block.Statements;
            if (after > 0)
                statement = statement.WithLeadingTrivia(endOfLine, SyntaxFactory.Whitespace(inBlock));
            // A blank line that was behind the statement before it is there already.
            if (after > 0 && after < statements.Count && statements[after].GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia))
                statement = statement.WithTrailingTrivia(endOfLine);
            var changed = block.WithStatements(statements.Insert(after, statement));
            if (!block.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
                changed = OnLines(changed, block, inBlock, endOfLine);
            var before = block.OpenBraceToken.GetPreviousToken();
            return before.TrailingTrivia.All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) && !block.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
                ? handler.ReplaceSyntax([block], (_, _) => changed, [before], (token, _) => token.WithTrailingTrivia(), [], (trivia, _) => trivia)
                : handler.ReplaceNode(block, changed);
        }

        var step = IndentedSyntax.StepAt(handler);
        var outer = EndOfLine.Indentation(handler);
        var inner = outer + step;
        var (expression, arrow, semicolon) = Arrow(handler);
        var comments = arrow.LeadingTrivia.Concat(arrow.TrailingTrivia).Concat(expression.GetLeadingTrivia()).Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Whitespace(inner), comment, endOfLine });
        var start = SyntaxFactory.TriviaList(comments.Append(SyntaxFactory.Whitespace(inner)));
        var end = SyntaxFactory.Token(
            default, SyntaxKind.SemicolonToken,
            SyntaxFactory.TriviaList(semicolon.TrailingTrivia.Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment }).Append(endOfLine)));
        StatementSyntax rest = expression is ThrowExpressionSyntax thrown
            ? SyntaxFactory.ThrowStatement(SyntaxFactory.Token(start, SyntaxKind.ThrowKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)), thrown.Expression, end)
            : isValue
                ? SyntaxFactory.ReturnStatement(SyntaxFactory.Token(start, SyntaxKind.ReturnKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)), expression.WithoutTrivia(), end)
                : SyntaxFactory.ExpressionStatement(expression.WithLeadingTrivia(start).WithTrailingTrivia(), end);
        var first = WrittenCode.Statement(text, root, inner, step).WithLeadingTrivia(SyntaxFactory.Whitespace(inner)).WithTrailingTrivia(endOfLine, endOfLine);
        var isLambda = handler is AnonymousFunctionExpressionSyntax;
        var body = SyntaxFactory.Block(
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(endOfLine)),
            SyntaxFactory.List([first, rest]),
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(outer)), SyntaxKind.CloseBraceToken, isLambda ? default : SyntaxFactory.TriviaList(endOfLine)));
        return handler switch
        {
            MethodDeclarationSyntax method => Ended(method.WithExpressionBody(null).WithSemicolonToken(default), endOfLine).WithBody(body),
            LocalFunctionStatementSyntax local => Ended(local.WithExpressionBody(null).WithSemicolonToken(default), endOfLine).WithBody(body),
            ParenthesizedLambdaExpressionSyntax lambda => lambda.WithArrowToken(lambda.ArrowToken.WithTrailingTrivia(endOfLine)).WithExpressionBody(null).WithBlock(body.WithTrailingTrivia(expression.GetTrailingTrivia())),
            SimpleLambdaExpressionSyntax lambda => lambda.WithArrowToken(lambda.ArrowToken.WithTrailingTrivia(endOfLine)).WithExpressionBody(null).WithBlock(body.WithTrailingTrivia(expression.GetTrailingTrivia())),
            _ => handler,
        };
    }

    public static BlockSyntax? BlockOf(SyntaxNode handler) => handler switch
    {
        MethodDeclarationSyntax method => method.Body,
        LocalFunctionStatementSyntax local => local.Body,
        AnonymousFunctionExpressionSyntax lambda => lambda.Block,
        _ => null,
    };

    public static bool HasBody(SyntaxNode handler) => BlockOf(handler) is not null || handler switch
    {
        MethodDeclarationSyntax method => method.ExpressionBody is not null,
        LocalFunctionStatementSyntax local => local.ExpressionBody is not null,
        LambdaExpressionSyntax lambda => lambda.ExpressionBody is not null,
        _ => false,
    };

    /// <summary>{ return Ok(); } gets lines of its own.</summary>
    private static BlockSyntax OnLines(BlockSyntax changed, BlockSyntax block, string inner, SyntaxTrivia endOfLine)
    {
        var statements = changed.Statements.Select(statement => statement.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia) && statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia)
            ? statement
            : statement.WithLeadingTrivia(SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(inner)).AddRange(statement.GetLeadingTrivia().Where(IsComment).SelectMany(comment => new[] { comment, SyntaxFactory.Space })))
                .WithTrailingTrivia(statement.GetTrailingTrivia().Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment }).Append(endOfLine)));
        var outer = EndOfLine.Indentation(block);
        var inside = block.OpenBraceToken.TrailingTrivia.Concat(block.CloseBraceToken.LeadingTrivia).Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Whitespace(inner), comment, endOfLine });
        var isOnItsLine = block.OpenBraceToken.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        return changed
            .WithOpenBraceToken(block.OpenBraceToken.WithLeadingTrivia(isOnItsLine ? block.OpenBraceToken.LeadingTrivia : SyntaxFactory.TriviaList(endOfLine, SyntaxFactory.Whitespace(outer))).WithTrailingTrivia(endOfLine))
            .WithStatements(SyntaxFactory.List(statements))
            .WithCloseBraceToken(block.CloseBraceToken.WithLeadingTrivia(inside.Append(SyntaxFactory.Whitespace(outer))));
    }

    private static (ExpressionSyntax Expression, SyntaxToken Arrow, SyntaxToken Semicolon) Arrow(SyntaxNode handler) => handler switch
    {
        MethodDeclarationSyntax { ExpressionBody: { } body } method => (body.Expression, body.ArrowToken, method.SemicolonToken),
        LocalFunctionStatementSyntax { ExpressionBody: { } body } local => (body.Expression, body.ArrowToken, local.SemicolonToken),
        LambdaExpressionSyntax lambda => (lambda.ExpressionBody!, lambda.ArrowToken, default),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The block begins on a line of its own.</summary>
    private static T Ended<T>(T declaration, SyntaxTrivia endOfLine)
        where T : SyntaxNode =>
        declaration.WithTrailingTrivia(declaration.GetTrailingTrivia().Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment }).Append(endOfLine));

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
}
