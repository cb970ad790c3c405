using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>A catch that gets one statement more, before all that it does already.</summary>
internal static class CatchBlock
{
    /// <param name="clause">As it is in its file.</param>
    /// <param name="name">Of the exception, which gets it where it has none.</param>
    /// <param name="text">The statement.</param>
    public static CatchClauseSyntax WithFirst(CatchClauseSyntax clause, string name, string text)
    {
        var root = clause.SyntaxTree.GetRoot();
        var endOfLine = EndOfLine.Of(root);
        var outer = EndOfLine.Indentation(clause.Block);
        var step = IndentedSyntax.StepAt(clause.Block);
        var examined = WrittenCode.Statement(text, root, outer + step, step);
        var block = clause.Block;
        var isOneLine = !block.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var isOnItsLine = block.OpenBraceToken.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var statements = block.Statements;
        if (isOneLine)
        {
            // { Log(ex); } gets lines of its own.
            statements = SyntaxFactory.List(statements.Select(statement => IndentedSyntax.Deeper(statement, step).WithLeadingTrivia(SyntaxFactory.Whitespace(outer + step)).WithTrailingTrivia(Ended(statement.GetTrailingTrivia(), endOfLine))));
            var inside = block.OpenBraceToken.TrailingTrivia.Concat(block.CloseBraceToken.LeadingTrivia).Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Whitespace(outer + step), comment, endOfLine }).ToList();
            block = block
                .WithOpenBraceToken(block.OpenBraceToken.WithLeadingTrivia(isOnItsLine ? block.OpenBraceToken.LeadingTrivia : SyntaxFactory.TriviaList(endOfLine, SyntaxFactory.Whitespace(outer))).WithTrailingTrivia(endOfLine))
                .WithCloseBraceToken(block.CloseBraceToken.WithLeadingTrivia(inside.Append(SyntaxFactory.Whitespace(outer))));
        }

        var blank = statements.Count == 0 && !block.CloseBraceToken.LeadingTrivia.Any(IsComment) ? SyntaxFactory.TriviaList(endOfLine) : SyntaxFactory.TriviaList(endOfLine, endOfLine);
        examined = examined.WithLeadingTrivia(SyntaxFactory.Whitespace(outer + step)).WithTrailingTrivia(blank);
        clause = clause.WithDeclaration(Named(clause.Declaration!, name));
        if (isOneLine && !isOnItsLine)
            clause = clause.Filter is { } filter ? clause.WithFilter(filter.WithTrailingTrivia()) : clause.WithDeclaration(clause.Declaration!.WithTrailingTrivia());
        return clause.WithBlock(block.WithStatements(statements.Insert(0, examined)));
    }

    private static CatchDeclarationSyntax Named(CatchDeclarationSyntax declaration, string name) => !declaration.Identifier.IsKind(SyntaxKind.None)
        ? declaration
        : declaration.WithType(declaration.Type.WithTrailingTrivia()).WithIdentifier(SyntaxFactory.Identifier(SyntaxFactory.TriviaList(SyntaxFactory.Space), name, declaration.Type.GetTrailingTrivia()));

    private static SyntaxTriviaList Ended(SyntaxTriviaList trailing, SyntaxTrivia endOfLine) =>
        trailing.Any(SyntaxKind.EndOfLineTrivia) ? trailing : SyntaxFactory.TriviaList(trailing.Where(IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment }).Append(endOfLine));

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    /// <summary>Nor of one that the body declares.</summary>
    public static string FreeName(CatchClauseSyntax clause, SemanticModel model)
    {
        var inside = new HashSet<string>(clause.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
        return HandledCatch.FreeName(clause.Block.SpanStart, model, inside);
    }
}
