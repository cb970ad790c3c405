using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>The kinds of errors that TwilioGuard tells apart.</summary>
internal sealed partial class CodeComparisons
{
    /// <summary>TwilioGuard's verdict: its kind is compared, or its advice shown.</summary>
    private CodeComparison OfClassified(ExpressionSyntax classified, int depth)
    {
        var value = Unwrapped(classified);
        if (value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } && uses.ModelOf(variable).GetDeclaredSymbol(variable, cancellationToken) is { } local && depth < Depth)
            return Any(uses.Of(local).Select(use => use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Kind" } named ? OfKind(named) : InKindPatterns(use.Parent)));
        return value.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Kind" } kind ? OfKind(kind) : InKindPatterns(value.Parent);
    }

    private CodeComparison InKindPatterns(SyntaxNode? test) => test is IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax
        ? test.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == kind) ? CodeComparison.Has : CodeComparison.Others : CodeComparison.None;

    private CodeComparison OfKind(ExpressionSyntax value) => Unwrapped(value).Parent switch
    {
        BinaryExpressionSyntax or IsPatternExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax => InKindOf(Unwrapped(value).Parent!),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when uses.ModelOf(variable).GetDeclaredSymbol(variable, cancellationToken) is { } local => Any(uses.Of(local).Select(OfKind)),
        _ => CodeComparison.None,
    };

    private CodeComparison InKindOf(SyntaxNode test) => (test switch
    {
        SwitchStatementSyntax @switch => @switch.Sections.SelectMany(static section => section.Labels),
        SwitchExpressionSyntax @switch => @switch.Arms.Select(static arm => (SyntaxNode)arm.Pattern),
        _ => [test],
    }).SelectMany(static part => part.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == kind) ? CodeComparison.Has : CodeComparison.Others;
}
