using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The call whose name a finding points at.</summary>
internal static class ReportedCall
{
    public static InvocationExpressionSyntax? At(SyntaxNode root, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        return root.FullSpan.Contains(span)
            ? root.FindToken(span.Start).Parent?.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => call.Expression.Span == span)
            : null;
    }
}
