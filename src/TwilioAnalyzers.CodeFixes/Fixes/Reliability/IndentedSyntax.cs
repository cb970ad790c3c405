using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>Moves code one step to the right, when a block comes around it.</summary>
internal static class IndentedSyntax
{
    private const string Usual = "    ";

    /// <summary>What one step is where a node stands: a tab, or as many spaces as its parent has less.</summary>
    public static string StepAt(SyntaxNode node)
    {
        var own = EndOfLine.Indentation(node);
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            var outer = EndOfLine.Indentation(parent);
            if (outer.Length < own.Length && own.StartsWith(outer, StringComparison.Ordinal))
                return own.Substring(outer.Length) is { Length: <= 8 } step ? step : Usual;
        }

        return own.Contains('\t') ? "\t" : Usual;
    }

    /// <summary>Each line of the node but those within a string. Its first token counts as the beginning of a line.</summary>
    public static T Deeper<T>(T node, string step)
        where T : SyntaxNode
    {
        var first = node.GetFirstToken();
        return node.ReplaceTokens(node.DescendantTokens(), (token, _) =>
            token == first || token.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) || token.LeadingTrivia.Any(SyntaxKind.EndOfLineTrivia)
                ? token.WithLeadingTrivia(Deeper(token.LeadingTrivia, step, token == first || token.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)))
                : token);
    }

    public static SyntaxTriviaList Deeper(SyntaxTriviaList trivia, string step, bool isAtLineStart)
    {
        var deeper = new List<SyntaxTrivia>();
        for (var i = 0; i < trivia.Count; i++)
        {
            var isEnd = trivia[i].IsKind(SyntaxKind.EndOfLineTrivia);
            var isBlank = isEnd || trivia[i].IsKind(SyntaxKind.WhitespaceTrivia) && i + 1 < trivia.Count && trivia[i + 1].IsKind(SyntaxKind.EndOfLineTrivia);
            if (isAtLineStart && !isBlank)
                deeper.Add(SyntaxFactory.Whitespace(step));
            deeper.Add(trivia[i]);
            isAtLineStart = isEnd || isAtLineStart && isBlank;
        }

        if (isAtLineStart)
            deeper.Add(SyntaxFactory.Whitespace(step));
        return SyntaxFactory.TriviaList(deeper);
    }
}
