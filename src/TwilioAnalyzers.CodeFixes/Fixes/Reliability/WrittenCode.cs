using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using TwilioAnalyzers.CodeFixes.Foundation;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>A statement from text, with the lines, the steps and the names of the file that it goes into.</summary>
internal static class WrittenCode
{
    private const int Step = 4;

    /// <param name="text">With <c>\n</c> at the end of each line, four spaces a step, and <c>global::</c> before each type.</param>
    /// <param name="root">The file.</param>
    /// <param name="indentation">Before each line but the first.</param>
    /// <param name="step">What a step is there.</param>
    public static StatementSyntax Statement(string text, SyntaxNode root, string indentation, string step)
    {
        var lines = text.Split('\n').Select(line => string.Concat(Enumerable.Repeat(step, (line.Length - line.TrimStart().Length) / Step)) + line.TrimStart());
        var statement = SyntaxFactory.ParseStatement(EndOfLine.In(string.Join("\n", lines), root, indentation));
        return statement.ReplaceNodes(
            statement.DescendantNodes().Where(node => node is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax),
            (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
    }
}
