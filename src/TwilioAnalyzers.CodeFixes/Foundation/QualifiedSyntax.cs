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

    /// <summary>The simplifier looks at annotated nodes only, not at what is in them: at each qualified name, that is.</summary>
    public static ExpressionSyntax Annotate(ExpressionSyntax expression) => expression.ReplaceNodes(
        expression.DescendantNodesAndSelf().Where(node => node is MemberAccessExpressionSyntax or QualifiedNameSyntax),
        (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));

    /// <summary>Names stay in full among the arguments of a primary constructor's base, where the simplifier of Roslyn 4.8 throws.</summary>
    public static ExpressionSyntax ForPlace(ExpressionSyntax expression, SyntaxNode place) =>
        place.FirstAncestorOrSelf<PrimaryConstructorBaseTypeSyntax>() is null
            ? expression
            : expression.ReplaceNodes(expression.GetAnnotatedNodes(Simplifier.Annotation), (_, node) => node.WithoutAnnotations(Simplifier.Annotation));
}
