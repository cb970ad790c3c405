using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>What a try does with the exception of a rejected request.</summary>
internal sealed class CatchReader(SymbolUses uses, CancellationToken cancellationToken)
{
    /// <summary>Helpers of a condition that call one another.</summary>
    private const int MostHelpers = 4;

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
        return form == FailureForm.Aggregated ? type.IsNamed("System.AggregateException")
            : type.IsNamed("Twilio.Exceptions.ApiException") || type.IsNamed("Twilio.Exceptions.TwilioException");
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
    private bool Admits(ExpressionSyntax filter, string exception, FailureForm form, int helpers = MostHelpers)
    {
        switch (filter)
        {
            case ParenthesizedExpressionSyntax inner:
                return Admits(inner.Expression, exception, form, helpers);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                if (not.Operand is InvocationExpressionSyntax helper && helpers > 0 && Answer(helper, exception) is var (says, of))
                    return !IsTypeTest(says, of) || !Admits(says, of, form, helpers - 1);
                return IsTypeTest(not.Operand, exception) ? !Admits(not.Operand, exception, form, helpers) : Admits(not.Operand, exception, form, helpers);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or:
                return Admits(or.Left, exception, form, helpers) || Admits(or.Right, exception, form, helpers);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and:
                return Admits(and.Left, exception, form, helpers) && Admits(and.Right, exception, form, helpers);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test when test.Left.ToString() == exception && test.Right is TypeSyntax type:
                return IsTaken(TypeOf(type), form) != false;
            case IsPatternExpressionSyntax test when test.Expression.ToString() == exception:
                return Admits(test.Pattern, form);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression or (int)SyntaxKind.GreaterThanExpression or (int)SyntaxKind.GreaterThanOrEqualExpression } count:
                return Mentions(count, exception);
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression }:
                return false;
            // A helper of the project's own that answers in one expression.
            case InvocationExpressionSyntax call when helpers > 0 && Answer(call, exception) is var (answer, parameter):
                return Admits(answer, parameter, form, helpers - 1);
            default:
                return true;
        }
    }

    private (ExpressionSyntax Answer, string Parameter)? Answer(InvocationExpressionSyntax call, string exception)
    {
        var position = call.ArgumentList.Arguments.IndexOf(argument => argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == exception);
        if (uses.ModelOf(call).GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method || !uses.IsOwn(method.OriginalDefinition))
            return null;
        var declaration = uses.DeclarationOf(method.ReducedFrom ?? method);
        var parameters = declaration switch { MethodDeclarationSyntax own => own.ParameterList, LocalFunctionStatementSyntax local => local.ParameterList, _ => null };
        if (method.ReducedFrom is not null)
            position = call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } && receiver.Identifier.ValueText == exception ? 0 : position + 1;
        if (parameters is null || position < 0 || position >= parameters.Parameters.Count)
            return null;
        var returned = declaration!.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax).OfType<ReturnStatementSyntax>().ToList();
        var answer = declaration switch { MethodDeclarationSyntax own => own.ExpressionBody?.Expression, LocalFunctionStatementSyntax local => local.ExpressionBody?.Expression, _ => null }
            ?? (returned.Count == 1 ? returned[0].Expression : null);
        return answer is null ? null : (answer, parameters.Parameters[position].Identifier.ValueText);
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

    /// <summary>What a piece of a catch does with the exception.</summary>
    private enum Way
    {
        /// <summary>What follows decides.</summary>
        Falls,

        /// <summary>It ends here.</summary>
        Ends,

        /// <summary>It is thrown again.</summary>
        Rethrows,
    }

    /// <summary>
    /// The catch throws the same exception again, whatever else it does. Where a condition that looks at more than the exception's type decides, it ends
    /// what it knows; a new exception ends this one.
    /// </summary>
    private bool PassesOn(CatchClauseSyntax clause)
    {
        var exception = clause.Declaration?.Identifier.ValueText ?? "";
        var isInLoop = clause.Ancestors().TakeWhile(static node => node is not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)).Any(IsLoop);
        return WayOf(clause.Block, exception, isInLoop) switch
        {
            Way.Rethrows => true,
            Way.Falls => exception.Length > 0 && IsThrownLater(clause, exception),
            _ => false,
        };
    }

    private Way WayOf(SyntaxNode? node, string exception, bool isInLoop)
    {
        switch (node)
        {
            case null:
                return Way.Falls;
            case BlockSyntax block:
                return WayOf(block.Statements, exception, isInLoop);
            case ElseClauseSyntax @else:
                return WayOf(@else.Statement, exception, isInLoop);
            case LockStatementSyntax or UsingStatementSyntax or FixedStatementSyntax or CheckedStatementSyntax or UnsafeStatementSyntax:
                return WayOf(node.ChildNodes().OfType<StatementSyntax>().FirstOrDefault(), exception, isInLoop);
            case IfStatementSyntax @if:
                if (exception.Length > 0 && IsTypeTest(@if.Condition, exception))
                    return Admits(@if.Condition, exception, FailureForm.Thrown) ? WayOf(@if.Statement, exception, isInLoop) : WayOf(@if.Else, exception, isInLoop);
                return Either(@if.Condition, WayOf(@if.Statement, exception, isInLoop), WayOf(@if.Else, exception, isInLoop), exception, isInLoop);
            case SwitchStatementSyntax @switch when @switch.Expression.ToString() == exception && exception.Length > 0:
                var section = @switch.Sections.FirstOrDefault(candidate => candidate.Labels.Any(label => label is CasePatternSwitchLabelSyntax { WhenClause: null } pattern && Admits(pattern.Pattern, FailureForm.Thrown)
                    || label is CaseSwitchLabelSyntax { Value: var value } && IsTaken(TypeOf(value), FailureForm.Thrown) == true))
                    ?? @switch.Sections.FirstOrDefault(static candidate => candidate.Labels.Any(static label => label is DefaultSwitchLabelSyntax));
                return section is null ? Way.Falls : WayOf(section.Statements, exception, isInLoop);
            case SwitchStatementSyntax @switch:
                return Own(@switch).Any(inner => IsRethrow(inner, exception)) ? Either(@switch.Expression, Way.Rethrows, Way.Falls, exception, isInLoop) : Way.Falls;
            case ReturnStatementSyntax or ThrowStatementSyntax or ExpressionStatementSyntax or LocalDeclarationStatementSyntax:
                if (Own(node).Prepend(node).Any(inner => IsRethrow(inner, exception)))
                    return Own(node).Any(inner => ConditionOf(inner) is { } condition && Mentions(condition, exception)) ? Way.Ends : Way.Rethrows;
                return node is ReturnStatementSyntax or ThrowStatementSyntax ? Way.Ends : Way.Falls;
            case ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax or YieldStatementSyntax:
                return node is BreakStatementSyntax { Parent: SwitchSectionSyntax } ? Way.Falls : Way.Ends;
            default:
                return Way.Falls;
        }
    }

    private Way WayOf(SyntaxList<StatementSyntax> statements, string exception, bool isInLoop)
    {
        foreach (var statement in statements)
        {
            if (WayOf(statement, exception, isInLoop) is not Way.Falls and var way)
                return way;
        }

        return Way.Falls;
    }

    /// <summary>
    /// One of two ways, by a condition on something else than the type. Who looks at the exception has an answer for what he knows. A loop that rethrows
    /// some time lets the last failure out.
    /// </summary>
    private static Way Either(ExpressionSyntax condition, Way then, Way otherwise, string exception, bool isInLoop)
    {
        if (then == otherwise)
            return then;
        if (Mentions(condition, exception))
            return Way.Ends;
        if (then != Way.Rethrows && otherwise != Way.Rethrows)
            return isInLoop ? Way.Falls : Way.Ends;
        return isInLoop ? Way.Rethrows : Way.Ends;
    }

    /// <summary>Kept in a variable, and thrown behind the try as it is.</summary>
    private static bool IsThrownLater(CatchClauseSyntax clause, string exception)
    {
        var kept = Own(clause.Block).OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is IdentifierNameSyntax && (assignment.Right is IdentifierNameSyntax name && name.Identifier.ValueText == exception
                || assignment.Right is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Capture" } } && Mentions(assignment.Right, exception)))
            .Select(static assignment => ((IdentifierNameSyntax)assignment.Left).Identifier.ValueText).ToList();
        if (kept.Count == 0 || clause.Ancestors().FirstOrDefault(static node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax) is not { } function)
            return false;
        return function.DescendantNodes().Any(node => node switch
        {
            ThrowStatementSyntax { Expression: IdentifierNameSyntax thrown } => kept.Contains(thrown.Identifier.ValueText) && !clause.Span.Contains(node.Span),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Throw", Expression: IdentifierNameSyntax info } } => kept.Contains(info.Identifier.ValueText),
            ConditionalAccessExpressionSyntax { Expression: IdentifierNameSyntax info, WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Throw" } } } => kept.Contains(info.Identifier.ValueText),
            _ => false,
        });
    }

    private static bool IsLoop(SyntaxNode node) => node is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax;

    private static bool IsRethrow(SyntaxNode node, string exception) => node switch
    {
        ThrowStatementSyntax { Expression: null } => true,
        ThrowStatementSyntax { Expression: IdentifierNameSyntax thrown } => thrown.Identifier.ValueText == exception,
        ThrowExpressionSyntax { Expression: IdentifierNameSyntax thrown } => thrown.Identifier.ValueText == exception,
        ThrowStatementSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "InnerException", Expression: IdentifierNameSyntax outer } } => outer.Identifier.ValueText == exception,
        // ExceptionDispatchInfo.Capture(ex).Throw(); ExceptionDispatchInfo.Throw(ex); return Task.FromException(ex);
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Throw" } access } call =>
            access.Expression.ToString() is var info && info.Contains("ExceptionDispatchInfo") && (Mentions(access.Expression, exception) || Mentions(call.ArgumentList, exception)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromException" } } call => Mentions(call.ArgumentList, exception),
        _ => false,
    };

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
