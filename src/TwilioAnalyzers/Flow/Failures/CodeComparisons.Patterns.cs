using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>Patterns, comparisons and bounds.</summary>
internal sealed partial class CodeComparisons
{
    /// <summary><c>is ApiException { Code: 21614 }</c>, also under a name of its own.</summary>
    private CodeComparison InPatterns(SyntaxNode node, int depth)
    {
        var result = CodeComparison.None;
        foreach (var pattern in node.DescendantNodes())
        {
            if (pattern is SubpatternSyntax { ExpressionColon.Expression: IdentifierNameSyntax { Identifier.ValueText: "Code" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Code" } } part)
                result = Max(result, OfPattern(part.Pattern, depth));
            else if (((pattern as DeclarationPatternSyntax)?.Designation ?? (pattern as RecursivePatternSyntax)?.Designation) is SingleVariableDesignationSyntax variable
                && uses.ModelOf(variable).GetDeclaredSymbol(variable, cancellationToken) is ILocalSymbol { Type: var type } named && type.IsInNamespace("Twilio", "Exceptions"))
            {
                result = Max(result, OfException(named, depth));
            }
        }

        return result;
    }

    private CodeComparison OfComparison(BinaryExpressionSyntax binary, ExpressionSyntax value)
    {
        var other = binary.Left == value ? binary.Right : binary.Left;
        if (binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression)
            return OfConstant(other);
        if (Value(other) is not { } bound)
            return binary.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression ? CodeComparison.Has : CodeComparison.None;
        var holds = Holds(binary.Kind(), binary.Left == value, bound);
        if (holds is not { } inside)
            return CodeComparison.None;
        // code >= 21000 && code < 22000: outside of one bound is outside.
        if (inside && binary.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both && (both.Left == binary ? both.Right : both.Left) is BinaryExpressionSyntax second
            && (Value(second.Right) is { } right ? Holds(second.Kind(), true, right) : Value(second.Left) is { } left ? Holds(second.Kind(), false, left) : null) == false)
        {
            return CodeComparison.Others;
        }

        return inside ? IsBeyond(binary) ? CodeComparison.Others : CodeComparison.Has : CodeComparison.Others;

        bool IsBeyond(BinaryExpressionSyntax one) => one.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and && (and.Left == one ? and.Right : and.Left).DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>()
            .Any(bounded => Value(bounded.Right) is { } limit && Holds(bounded.Kind(), true, limit) == false);
    }

    private bool? Holds(SyntaxKind comparison, bool isLeft, int bound) => (comparison, isLeft) switch
    {
        (SyntaxKind.EqualsExpression, _) => code == bound,
        (SyntaxKind.NotEqualsExpression, _) => code != bound,
        (SyntaxKind.LessThanExpression, true) or (SyntaxKind.GreaterThanExpression, false) => code < bound,
        (SyntaxKind.LessThanOrEqualExpression, true) or (SyntaxKind.GreaterThanOrEqualExpression, false) => code <= bound,
        (SyntaxKind.GreaterThanExpression, true) or (SyntaxKind.LessThanExpression, false) => code > bound,
        (SyntaxKind.GreaterThanOrEqualExpression, true) or (SyntaxKind.LessThanOrEqualExpression, false) => code >= bound,
        _ => null,
    };

    private CodeComparison OfPattern(PatternSyntax pattern, int depth)
    {
        switch (pattern)
        {
            case DiscardPatternSyntax or TypePatternSyntax:
                return CodeComparison.None;
            // case int code when …, { } code
            case VarPatternSyntax named:
                return OfDesignation(named.Designation, depth);
            case DeclarationPatternSyntax named:
                return OfDesignation(named.Designation, depth);
            case RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0 } named:
                return OfDesignation(named.Designation, depth);
            case ConstantPatternSyntax constant:
                return OfConstant(constant.Expression);
            case ParenthesizedPatternSyntax inner:
                return OfPattern(inner.Pattern, depth);
            case UnaryPatternSyntax not:
                return OfPattern(not.Pattern, depth);
            case BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or:
                return Max(OfPattern(or.Left, depth), OfPattern(or.Right, depth));
            case BinaryPatternSyntax and:
                return Both(OfPattern(and.Left, depth), OfPattern(and.Right, depth));
            case RelationalPatternSyntax relational:
                return Matches(relational) == false ? CodeComparison.Others : CodeComparison.Has;
            default:
                return CodeComparison.Has;
        }
    }

    /// <summary>One outside of the code is enough; a part that compares nothing says nothing.</summary>
    private static CodeComparison Both(CodeComparison left, CodeComparison right) =>
        left == CodeComparison.None ? right : right == CodeComparison.None || left < right ? left : right;

    /// <summary>The variable that a pattern gives the code to: the case's condition, or what follows it, asks.</summary>
    private CodeComparison OfDesignation(VariableDesignationSyntax? designation, int depth) => designation switch
    {
        null or DiscardDesignationSyntax => CodeComparison.None,
        SingleVariableDesignationSyntax single when uses.ModelOf(single).GetDeclaredSymbol(single, cancellationToken) is { } variable => OfVariable(variable, depth),
        _ => CodeComparison.Has,
    };

    /// <summary>The code beside other values, <c>(ex.Status, ex.Code) switch</c>: what is at its place in the patterns.</summary>
    private CodeComparison OfTuple(TupleExpressionSyntax tuple, int place, int depth)
    {
        var value = Unwrapped(tuple);
        return value.Parent switch
        {
            IsPatternExpressionSyntax test when test.Expression == value => AtPlace(test.Pattern, place, depth),
            SwitchExpressionSyntax @switch when @switch.GoverningExpression == value => Any(@switch.Arms.Select(arm => AtPlace(arm.Pattern, place, depth))),
            SwitchStatementSyntax @switch when @switch.Expression == value => Any(@switch.Sections.SelectMany(static section => section.Labels).OfType<CasePatternSwitchLabelSyntax>().Select(label => AtPlace(label.Pattern, place, depth))),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary => (binary.Left == value ? binary.Right : binary.Left) is TupleExpressionSyntax other && place < other.Arguments.Count
                ? OfConstant(other.Arguments[place].Expression) : CodeComparison.Has,
            _ => Escaped(tuple.Arguments[place]),
        };
    }

    private CodeComparison AtPlace(PatternSyntax pattern, int place, int depth) => pattern switch
    {
        DiscardPatternSyntax => CodeComparison.None,
        ParenthesizedPatternSyntax inner => AtPlace(inner.Pattern, place, depth),
        UnaryPatternSyntax not => AtPlace(not.Pattern, place, depth),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => Max(AtPlace(or.Left, place, depth), AtPlace(or.Right, place, depth)),
        BinaryPatternSyntax and => Both(AtPlace(and.Left, place, depth), AtPlace(and.Right, place, depth)),
        RecursivePatternSyntax { PositionalPatternClause.Subpatterns: var parts } when place < parts.Count => OfPattern(parts[place].Pattern, depth),
        VarPatternSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var variables } } when place < variables.Count => OfDesignation(variables[place], depth),
        _ => CodeComparison.Has,
    };

    private CodeComparison OfConstant(ExpressionSyntax expression) => Value(expression) is { } value ? value == code ? CodeComparison.Has : CodeComparison.Others
        : ValueSyntax.IsNothing(expression) ? CodeComparison.None : CodeComparison.Has;

    private int? Value(ExpressionSyntax expression) => uses.ModelOf(expression).GetConstantValue(ValueSyntax.Stripped(expression), cancellationToken) switch
    {
        { HasValue: true, Value: int number } => number,
        { HasValue: true, Value: string text } when int.TryParse(text, out var number) => number,
        { HasValue: true, Value: long and <= int.MaxValue and >= int.MinValue and var number } => (int)number,
        { HasValue: true, Value: short number } => number,
        _ => null,
    };
}
