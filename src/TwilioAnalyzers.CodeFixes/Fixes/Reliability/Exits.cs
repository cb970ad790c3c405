using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>How a handled failure goes on, so that nothing runs that would not have run after the exception.</summary>
internal static class Exits
{
    public const string Break = "break;";
    private const string Continue = "continue;";
    private const string Return = "return;";

    public static Func<ErrorKind, string> ByBreak { get; } = static _ => Break;

    /// <summary>A statement that ends a section of a <c>switch</c>; null where only an exception can: the caller wants a value.</summary>
    /// <param name="last">What is tried last.</param>
    /// <param name="function">Around it.</param>
    /// <param name="mayGoOn">What is behind it needs nothing that it makes.</param>
    public static Func<ErrorKind, string>? After(SyntaxNode last, EnclosingFunction function, bool mayGoOn) =>
        mayGoOn && After(last, function) is { } statement ? _ => statement
        : IsInFinally(last, function) ? null
        : WebAnswer.Of(function);

    private static string? After(SyntaxNode last, EnclosingFunction function)
    {
        // What is handed out has to have been assigned.
        if (function.IsConstructor || function.HandsOut)
            return null;
        var skipped = new List<SyntaxNode>();
        for (var node = last; node.Parent is { } parent && node != function.Node; node = parent)
        {
            switch (parent)
            {
                case BlockSyntax block:
                    skipped.AddRange(Behind(block.Statements, node));
                    break;
                case SwitchSectionSyntax section:
                    skipped.AddRange(Behind(section.Statements, node));
                    break;
                case CompilationUnitSyntax unit:
                    skipped.AddRange(Behind(unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement), ((GlobalStatementSyntax)node).Statement));
                    break;
                case ForEachStatementSyntax or ForEachVariableStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax when node is StatementSyntax:
                    // A loop that waits between its turns has to wait after a failure, too.
                    return skipped.Count == 0 || skipped.Any(Waits) ? Break : Continue;
                case FinallyClauseSyntax:
                    return Break;
            }
        }

        return function.ReturnsValue || function.IsIterator ? null : skipped.Count == 0 ? Break : Return;
    }

    private static bool IsInFinally(SyntaxNode node, EnclosingFunction function) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != function.Node).Any(ancestor => ancestor is FinallyClauseSyntax);

    private static IEnumerable<SyntaxNode> Behind(IEnumerable<StatementSyntax> statements, SyntaxNode node) =>
        statements.SkipWhile(statement => statement != node).Skip(1)
            .Where(statement => statement is not (BreakStatementSyntax or ContinueStatementSyntax or LocalFunctionStatementSyntax or ReturnStatementSyntax { Expression: null }));

    private static bool Waits(SyntaxNode statement) => statement.DescendantNodes().OfType<SimpleNameSyntax>().Any(name =>
        name.Parent is MemberAccessExpressionSyntax && (name.Identifier.ValueText is "Sleep" or "Delay" || name.Identifier.ValueText.StartsWith("Wait", StringComparison.Ordinal)));
}
