using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>Ends lines as the rest of the file does.</summary>
internal static class EndOfLine
{
    public static SyntaxTrivia Of(SyntaxNode root) => IsWindows(root) ? SyntaxFactory.CarriageReturnLineFeed : SyntaxFactory.LineFeed;

    /// <param name="text">With <c>\n</c> at the end of each line.</param>
    /// <param name="root">The file that it goes into.</param>
    public static string In(string text, SyntaxNode root) => IsWindows(root) ? text.Replace("\n", "\r\n") : text;

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
