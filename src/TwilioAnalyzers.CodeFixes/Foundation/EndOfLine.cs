using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>Ends lines as the rest of the file does.</summary>
internal static class EndOfLine
{
    public static SyntaxTrivia Of(SyntaxNode root) => IsWindows(root) ? SyntaxFactory.CarriageReturnLineFeed : SyntaxFactory.LineFeed;

    /// <param name="text">With <c>\n</c> at the end of each line.</param>
    /// <param name="root">The file that it goes into.</param>
    /// <param name="indentation">Before each line but the first, and but empty ones.</param>
    public static string In(string text, SyntaxNode root, string indentation)
    {
        var lines = text.Split('\n').Select((line, index) => index == 0 || line.Length == 0 ? line : indentation + line);
        return string.Join(IsWindows(root) ? "\r\n" : "\n", lines);
    }

    /// <summary>What stands before the first token of the line that a node begins on.</summary>
    public static string Indentation(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static bool IsWindows(SyntaxNode root)
    {
        foreach (var trivia in root.DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                return trivia.ToFullString() == "\r\n";
        }

        return false;
    }
}
