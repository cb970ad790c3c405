using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>What a try does with the exception of a rejected request.</summary>
internal sealed class CatchReader(SymbolUses uses, CancellationToken cancellationToken)
{
    /// <summary>Whether a catch of this try ends it; null where that hangs on code that does not compile.</summary>
    public bool? Ends(TryStatementSyntax @try, FailureForm form)
    {
        foreach (var clause in @try.Catches)
        {
            if (Takes(clause, form) is not { } takes)
                return null;
            if (takes)
                return !PassesOn(clause);
        }

        return false;
    }

    /// <summary>The type is the SDK's exception or one of its bases.</summary>
    public bool? IsTaken(ITypeSymbol? type, FailureForm form)
    {
        if (type is null or IErrorTypeSymbol)
            return null;
        if (type.IsNamed("System.Exception") || type.SpecialType == SpecialType.System_Object)
            return true;
        return form switch
        {
            FailureForm.Aggregated => type.IsNamed("System.AggregateException"),
            FailureForm.InTypeInitializer => type.IsNamed("System.TypeInitializationException"),
            _ => type.IsNamed("Twilio.Exceptions.ApiException") || type.IsNamed("Twilio.Exceptions.TwilioException"),
        };
    }

    private bool? Takes(CatchClauseSyntax clause, FailureForm form)
    {
        if (clause.Declaration is { } declaration)
        {
            var type = uses.ModelOf(declaration).GetTypeInfo(declaration.Type, cancellationToken).Type;
            // catch (TException ex) where TException : Exception
            if (type is ITypeParameterSymbol)
                return true;
            if (IsTaken(type, form) is not true and var taken)
                return taken;
        }

        return clause.Filter is not { FilterExpression: var filter } || Admits(filter, clause.Declaration?.Identifier.ValueText ?? "", form);
    }

    /// <summary>
    /// Whether the filter is for it. One that looks at the exception has been thought about, whatever it says about codes; one that counts
    /// attempts lets the last failure out.
    /// </summary>
    private bool Admits(ExpressionSyntax filter, string exception, FailureForm form)
    {
        switch (filter)
        {
            case ParenthesizedExpressionSyntax inner:
                return Admits(inner.Expression, exception, form);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return IsTypeTest(not.Operand, exception) ? !Admits(not.Operand, exception, form) : Admits(not.Operand, exception, form);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or:
                return Admits(or.Left, exception, form) || Admits(or.Right, exception, form);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and:
                return Admits(and.Left, exception, form) && Admits(and.Right, exception, form);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test when test.Left.ToString() == exception && test.Right is TypeSyntax type:
                return IsTaken(TypeOf(type), form) != false;
            case IsPatternExpressionSyntax test when test.Expression.ToString() == exception:
                return Admits(test.Pattern, form);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression or (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.GreaterThanOrEqualExpression } count:
                return Mentions(count, exception);
            default:
                return true;
        }
    }

    private bool Admits(PatternSyntax pattern, FailureForm form) => pattern switch
    {
        ParenthesizedPatternSyntax inner => Admits(inner.Pattern, form),
        UnaryPatternSyntax not => not.Pattern is RecursivePatternSyntax || !Admits(not.Pattern, form),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => Admits(or.Left, form) || Admits(or.Right, form),
        BinaryPatternSyntax and => Admits(and.Left, form) && Admits(and.Right, form),
        DeclarationPatternSyntax declaration => IsTaken(TypeOf(declaration.Type), form) != false,
        TypePatternSyntax type => IsTaken(TypeOf(type.Type), form) != false,
        ConstantPatternSyntax { Expression: var expression } => IsTaken(TypeOf(expression), form) != false,
        RecursivePatternSyntax { Type: { } type } => IsTaken(TypeOf(type), form) != false,
        _ => true,
    };

    private ITypeSymbol? TypeOf(ExpressionSyntax type) =>
        uses.ModelOf(type).GetSymbolInfo(type, cancellationToken).Symbol as ITypeSymbol ?? uses.ModelOf(type).GetTypeInfo(type, cancellationToken).Type;

    private static bool IsTypeTest(ExpressionSyntax expression, string exception)
    {
        while (expression is ParenthesizedExpressionSyntax inner)
            expression = inner.Expression;
        return expression is IsPatternExpressionSyntax test && test.Expression.ToString() == exception
            || expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } old && old.Left.ToString() == exception
            || expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or && IsTypeTest(or.Left, exception) && IsTypeTest(or.Right, exception);
    }

    /// <summary>
    /// The catch throws the same exception again, whatever else it does. Where a condition that looks at the exception decides, it ends what it knows;
    /// a new exception ends this one.
    /// </summary>
    private static bool PassesOn(CatchClauseSyntax clause)
    {
        var exception = clause.Declaration?.Identifier.ValueText ?? "";
        var rethrows = Own(clause.Block).Where(node => IsRethrow(node, exception)).ToList();
        if (rethrows.Count == 0 || Own(clause.Block).Any(node => ConditionOf(node) is { } condition && exception.Length > 0 && Mentions(condition, exception)))
            return false;
        return rethrows.Any(rethrow => !IsConditional(rethrow, clause.Block) || clause.Ancestors().TakeWhile(node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)).Any(IsLoop));
    }

    private static bool IsLoop(SyntaxNode node) => node is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax;

    private static bool IsRethrow(SyntaxNode node, string exception) => node switch
    {
        ThrowStatementSyntax { Expression: null } => true,
        ThrowStatementSyntax { Expression: IdentifierNameSyntax thrown } => thrown.Identifier.ValueText == exception,
        ThrowExpressionSyntax { Expression: IdentifierNameSyntax thrown } => thrown.Identifier.ValueText == exception,
        // ExceptionDispatchInfo.Capture(ex).Throw(); ExceptionDispatchInfo.Throw(ex); return Task.FromException(ex);
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Throw" } access } call =>
            access.Expression.ToString() is var info && info.Contains("ExceptionDispatchInfo") && (Mentions(access.Expression, exception) || Mentions(call.ArgumentList, exception)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromException" } } call => Mentions(call.ArgumentList, exception),
        _ => false,
    };

    private static bool IsConditional(SyntaxNode node, BlockSyntax block)
    {
        for (var current = node.Parent; current is not null && current != block; current = current.Parent)
        {
            if (current is IfStatementSyntax or SwitchStatementSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or WhileStatementSyntax or ForStatementSyntax
                or ForEachStatementSyntax or BinaryExpressionSyntax or TryStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static ExpressionSyntax? ConditionOf(SyntaxNode node) => node switch
    {
        IfStatementSyntax @if => @if.Condition,
        SwitchStatementSyntax @switch => @switch.Expression,
        SwitchExpressionSyntax @switch => @switch.GoverningExpression,
        ConditionalExpressionSyntax conditional => conditional.Condition,
        _ => null,
    };

    /// <summary>What stands in the block and runs with it.</summary>
    private static IEnumerable<SyntaxNode> Own(SyntaxNode block) =>
        block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    private static bool Mentions(SyntaxNode node, string name) =>
        name.Length > 0 && node.DescendantNodesAndSelf().Any(inner => inner is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);
}
