using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>Whether a place is still reached by a text that is a keyword, or every text that is not empty was taken before.</summary>
internal sealed class TextTaken(SymbolUses uses, MessageText text, CancellationToken cancellationToken)
{
    public bool IsReached(SyntaxNode place)
    {
        // Where a local function is written does not say when it is called.
        if (place.AncestorsAndSelf().TakeWhile(node => node is not LocalFunctionStatementSyntax).OfType<StatementSyntax>().FirstOrDefault(node => node is not BlockSyntax) is { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax or ElseClauseSyntax or IfStatementSyntax } statement
            && uses.ModelOf(statement).AnalyzeControlFlow(statement) is { Succeeded: true, StartPointIsReachable: false })
        {
            return false;
        }

        for (SyntaxNode child = place, around = place.Parent!; around is not null and not (MemberDeclarationSyntax or LocalFunctionStatementSyntax); child = around, around = around.Parent!)
        {
            switch (around)
            {
                case ElseClauseSyntax { Parent: IfStatementSyntax taken } when TakesAll(taken.Condition):
                case ConditionalExpressionSyntax conditional when conditional.WhenFalse == child && TakesAll(conditional.Condition):
                case BlockSyntax block when IsPast(block.Statements, child):
                case SwitchSectionSyntax section when IsPast(section.Statements, child):
                    return false;
            }
        }

        return true;
    }

    /// <summary>An earlier statement has ended the function for each text.</summary>
    private bool IsPast(SyntaxList<StatementSyntax> statements, SyntaxNode place) => statements.TakeWhile(statement => statement != place)
        .Any(statement => statement is IfStatementSyntax { Else: null } taken && Ends(taken.Statement) && TakesAll(taken.Condition));

    private static bool Ends(StatementSyntax statement) => statement is ReturnStatementSyntax or ThrowStatementSyntax || statement is BlockSyntax { Statements: { Count: > 0 } inner } && Ends(inner.Last());

    /// <summary>The condition holds for whatever text there is: <c>text.Length > 0</c>, <c>!string.IsNullOrEmpty(text)</c>.</summary>
    private bool TakesAll(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return TakesAll(parenthesized.Expression);
            case LiteralExpressionSyntax literal:
                return literal.IsKind(SyntaxKind.TrueLiteralExpression);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both:
                return TakesAll(both.Left) && TakesAll(both.Right);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                return TakesAll(either.Left) || TakesAll(either.Right);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } differs:
                return IsNone(differs.Right) && (IsText(differs.Left) || IsLength(differs.Left)) || IsNone(differs.Left) && (IsText(differs.Right) || IsLength(differs.Right));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.GreaterThanExpression } greater:
                return IsLength(greater.Left) && IsNumber(greater.Right, 0, 3);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.GreaterThanOrEqualExpression } atLeast:
                return IsLength(atLeast.Left) && IsNumber(atLeast.Right, 0, 4);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } asked } call }:
                return CallName.Of(call.Expression) is "IsNullOrEmpty" or "IsNullOrWhiteSpace" && IsText(asked[0].Expression);
            case IsPatternExpressionSyntax { Pattern: var pattern } @is:
                return pattern is UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: var none } } && IsNone(none) && IsText(@is.Expression)
                    || pattern is RecursivePatternSyntax { Type: null, PropertyPatternClause: null or { Subpatterns.Count: 0 }, PositionalPatternClause: null } && text.Of(@is.Expression) == Held.Text;
            default:
                return false;
        }
    }

    private bool IsText(ExpressionSyntax expression) => text.Of(expression) == Held.Text;

    private bool IsLength(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length", Expression: var of } && IsText(of);

    private bool IsNone(ExpressionSyntax expression) => ValueSyntax.IsNothing(expression) || IsNumber(expression, 0, 0);

    private bool IsNumber(ExpressionSyntax expression, int least, int most) =>
        uses.ModelOf(expression).GetConstantValue(expression, cancellationToken).Value is int number && number >= least && number <= most;
}
