using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>Code with every name in full, which the host shortens as far as the place allows.</summary>
internal static class QualifiedSyntax
{
    /// <param name="text">With <c>global::</c> before each type, so that no name in scope can take its place.</param>
    public static ExpressionSyntax Parse(string text) => Annotate(SyntaxFactory.ParseExpression(text));

    /// <summary>The simplifier looks at annotated nodes only, not at what is in them.</summary>
    public static ExpressionSyntax Annotate(ExpressionSyntax expression) => expression.ReplaceNodes(
        expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(node => node is not ParenthesizedExpressionSyntax),
        (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
}
