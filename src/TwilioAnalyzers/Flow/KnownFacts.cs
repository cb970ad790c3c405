using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>Something that is known where the program has come to a place.</summary>
/// <param name="Expression">A condition that holds or does not, or an expression that was evaluated to its end.</param>
/// <param name="Holds">Null where it was only evaluated.</param>
/// <param name="Since">From here in the text on it is known; a loop's condition is known behind the loop.</param>
internal readonly record struct Fact(ExpressionSyntax Expression, bool? Holds, int Since = -1)
{
    /// <summary>What is written to before this was written before the check.</summary>
    public int Start => Since >= 0 ? Since : Expression.Span.End;
}

/// <summary>
/// What is certain at a place, from the code around and before it in the same body: the branches that lead there, guards that left, calls that
/// came back. The innermost comes first.
/// </summary>
internal static class KnownFacts
{
    public static IEnumerable<Fact> At(SyntaxNode place)
    {
        for (var node = place; node.Parent is { } parent; node = parent)
        {
            foreach (var fact in Between(node, parent))
                yield return fact;
            // What calls a named function has facts of its own; a lambda is made where it stands.
            if (parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax or BasePropertyDeclarationSyntax)
                yield break;
        }
    }

    /// <summary>What is certain when these have run and nothing left the body.</summary>
    public static IEnumerable<Fact> After(IEnumerable<StatementSyntax> statements) => statements.Reverse().SelectMany(After);

    /// <summary>The condition's parts, as far as each of them is certain.</summary>
    public static IEnumerable<Fact> Of(ExpressionSyntax condition, bool holds)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Of(parenthesized.Expression, holds);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation:
                return Of(negation.Operand, !holds);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } chain when chain.IsKind(SyntaxKind.LogicalAndExpression) == holds:
                // A chain leans to the left; as deep as it is long, it is not followed by recursion.
                var operands = new Stack<ExpressionSyntax>();
                ExpressionSyntax first = chain;
                while (first is BinaryExpressionSyntax link && link.IsKind(chain.Kind()))
                {
                    operands.Push(link.Right);
                    first = link.Left;
                }

                return operands.Prepend(first).SelectMany(operand => Of(operand, holds));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } equality when Boolean(equality.Right) is { } value:
                return Of(equality.Left, equality.IsKind(SyntaxKind.EqualsExpression) == value == holds);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when Boolean(coalesce.Right) is { } value && value != holds:
                return Of(coalesce.Left, holds);
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } pattern when Boolean(constant.Expression) is { } value:
                return Of(pattern.Expression, value == holds);
            case IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } } pattern when Boolean(constant.Expression) is { } value:
                return Of(pattern.Expression, value != holds);
            case AwaitExpressionSyntax await:
                return Of(Unconfigured(await.Expression), holds);
            default:
                return [new Fact(condition, holds)];
        }
    }

    /// <summary>The statement never lets the next one run.</summary>
    public static bool Exits(StatementSyntax? statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax => true,
        YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement } => true,
        BlockSyntax block => block.Statements.Any(Exits),
        IfStatementSyntax branch => AllExit(branch),
        UsingStatementSyntax { Statement: var inner } => Exits(inner),
        LockStatementSyntax { Statement: var inner } => Exits(inner),
        TryStatementSyntax attempt => Exits(attempt.Block) && attempt.Catches.All(handler => Exits(handler.Block)) || Exits(attempt.Finally?.Block),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Exit" or "FailFast", Expression: var type } } } =>
            type.ToString() is "Environment" or "System.Environment" or "Application",
        _ => false,
    };

    private static bool AllExit(IfStatementSyntax branch)
    {
        for (var next = branch; ;)
        {
            if (!Exits(next.Statement) || next.Else is null)
                return false;
            if (next.Else.Statement is not IfStatementSyntax further)
                return Exits(next.Else.Statement);
            next = further;
        }
    }

    /// <summary>The task itself: <c>ConfigureAwait</c> says nothing about its result.</summary>
    public static ExpressionSyntax Unconfigured(ExpressionSyntax task) =>
        task is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var inner } } ? inner : task;

    private static IEnumerable<Fact> Between(SyntaxNode node, SyntaxNode parent)
    {
        switch (parent)
        {
            case IfStatementSyntax branch when branch.Statement == node:
                return Of(branch.Condition, true);
            case ElseClauseSyntax { Parent: IfStatementSyntax branch }:
                return Of(branch.Condition, false);
            case WhileStatementSyntax loop when loop.Statement == node:
                return Of(loop.Condition, true);
            case ForStatementSyntax { Condition: { } condition } loop when loop.Statement == node:
                return Of(condition, true);
            case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                return Of(conditional.Condition, conditional.WhenTrue == node);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when both.Right == node:
                return Of(both.Left, true);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when either.Right == node:
                return Of(either.Left, false);
            case SwitchExpressionArmSyntax arm when arm.Expression == node:
                return When(arm.WhenClause).Concat(Switched((arm.Parent as SwitchExpressionSyntax)?.GoverningExpression, arm.Pattern));
            case SwitchSectionSyntax section when section.Labels.Count == 1 && node is StatementSyntax:
                var label = section.Labels[0];
                var switched = label switch
                {
                    CasePatternSwitchLabelSyntax pattern => When(pattern.WhenClause),
                    CaseSwitchLabelSyntax value when Boolean(value.Value) is { } holds && section.Parent is SwitchStatementSyntax @switch => Of(@switch.Expression, holds),
                    _ => [],
                };
                return switched.Concat(After(section.Statements.TakeWhile(statement => statement != node)));
            case BlockSyntax block:
                return After(block.Statements.TakeWhile(statement => statement != node));
            case CompilationUnitSyntax unit when node is GlobalStatementSyntax:
                return After(unit.Members.TakeWhile(member => member != node).OfType<GlobalStatementSyntax>().Select(global => global.Statement));
            case UsingStatementSyntax { Expression: { } used } @using when @using.Statement == node:
                return [new Fact(used, null)];
            case CommonForEachStatementSyntax loop when loop.Statement == node:
                return [new Fact(loop.Expression, null)];
            default:
                return [];
        }
    }

    private static IEnumerable<Fact> After(StatementSyntax statement)
    {
        switch (statement)
        {
            case IfStatementSyntax branch:
                var facts = new List<Fact>();
                while (Exits(branch.Statement))
                {
                    facts.AddRange(Of(branch.Condition, false));
                    if (branch.Else?.Statement is not IfStatementSyntax further)
                        return branch.Else is { } rest ? facts.Concat(After(rest.Statement)) : facts;
                    branch = further;
                }

                return facts.Concat(branch.Else is { } otherwise && Exits(otherwise.Statement) ? Of(branch.Condition, true).Concat(After(branch.Statement)) : Of(branch.Condition, null));
            case ExpressionStatementSyntax expression:
                return Evaluated(expression.Expression);
            case LocalDeclarationStatementSyntax declaration:
                return declaration.Declaration.Variables.Where(variable => variable.Initializer is not null).SelectMany(variable => Evaluated(variable.Initializer!.Value));
            case BlockSyntax block:
                return After(block.Statements);
            case UsingStatementSyntax @using:
                return After(@using.Statement);
            case LockStatementSyntax @lock:
                return After(@lock.Statement);
            case CheckedStatementSyntax @checked:
                return After(@checked.Block);
            case LabeledStatementSyntax labeled:
                return After(labeled.Statement);
            case TryStatementSyntax attempt:
                return attempt.Catches.All(handler => Exits(handler.Block)) ? After(attempt.Block) : [];
            case WhileStatementSyntax { Condition: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } } loop when BreaksOf(loop.Statement).ToList() is { Count: 1 } exits:
                // The only way out.
                return At(exits[0], loop);
            case WhileStatementSyntax loop when !BreaksOf(loop.Statement).Any():
                return Behind(Of(loop.Condition, false), loop);
            case DoStatementSyntax loop when !BreaksOf(loop.Statement).Any():
                return Behind(Of(loop.Condition, false).Concat(After(loop.Statement)), loop);
            default:
                return [];
        }
    }

    /// <summary>Evaluated, whatever came out.</summary>
    private static IEnumerable<Fact> Of(ExpressionSyntax condition, bool? holds) => [new Fact(condition, holds)];

    /// <summary>An expression's value is there; of <c>good ? x : throw …</c> that it was good.</summary>
    public static IEnumerable<Fact> Evaluated(ExpressionSyntax expression)
    {
        yield return new Fact(expression, null);
        if (expression is AssignmentExpressionSyntax assignment)
            expression = assignment.Right;
        if (expression is ConditionalExpressionSyntax conditional && (conditional.WhenFalse is ThrowExpressionSyntax || conditional.WhenTrue is ThrowExpressionSyntax))
        {
            foreach (var fact in Of(conditional.Condition, conditional.WhenFalse is ThrowExpressionSyntax))
                yield return fact;
        }
    }

    private static IEnumerable<Fact> Behind(IEnumerable<Fact> facts, SyntaxNode loop) => facts.Select(fact => fact with { Since = loop.Span.End });

    /// <summary>What is certain at a place inside a statement, as far as that statement says it.</summary>
    private static IEnumerable<Fact> At(SyntaxNode place, SyntaxNode within)
    {
        for (var node = place; node != within && node.Parent is { } parent; node = parent)
        {
            foreach (var fact in Between(node, parent))
                yield return fact with { Since = within.Span.End };
        }
    }

    private static IEnumerable<SyntaxNode> BreaksOf(StatementSyntax body) =>
        body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax or SwitchStatementSyntax))
            .Where(node => node is BreakStatementSyntax or GotoStatementSyntax);

    private static IEnumerable<Fact> When(WhenClauseSyntax? clause) => clause is null ? [] : Of(clause.Condition, true);

    private static IEnumerable<Fact> Switched(ExpressionSyntax? governing, PatternSyntax pattern) =>
        governing is not null && pattern is ConstantPatternSyntax constant && Boolean(constant.Expression) is { } holds ? Of(governing, holds) : [];

    private static bool? Boolean(ExpressionSyntax expression) => expression.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => true,
        SyntaxKind.FalseLiteralExpression => false,
        _ => null,
    };
}
