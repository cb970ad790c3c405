using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>Which error codes a catch tells apart, as far as one of them is asked about.</summary>
internal enum CodeComparison
{
    /// <summary>None: codes are at most written down.</summary>
    None = 0,

    /// <summary>Some, and not that one.</summary>
    Others = 1,

    /// <summary>That one, or it cannot be known.</summary>
    Has = 2,
}

/// <summary>Follows the code of a caught exception to what it is compared with: in the catch, in helpers of the project, behind the try.</summary>
internal sealed class CodeComparisons(SymbolUses uses, int code, string kind, CancellationToken cancellationToken)
{
    private const int Depth = 3;

    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>What the catch does with the code of the exception.</summary>
    public CodeComparison In(CatchClauseSyntax clause)
    {
        var result = CodeComparison.None;
        if (clause.Filter is { } filter)
            result = Max(result, InPatterns(filter));
        result = Max(result, InPatterns(clause.Block));
        if (clause.Declaration is { } declaration && uses.ModelOf(clause).GetDeclaredSymbol(declaration, cancellationToken) is { } exception)
            result = Max(result, OfException(exception, 0));
        return result;
    }

    private static CodeComparison Max(CodeComparison left, CodeComparison right) => left > right ? left : right;

    /// <summary><c>is ApiException { Code: 21614 }</c>, also under a name of its own.</summary>
    private CodeComparison InPatterns(SyntaxNode node)
    {
        var result = CodeComparison.None;
        foreach (var pattern in node.DescendantNodes())
        {
            if (pattern is SubpatternSyntax { NameColon.Name.Identifier.ValueText: "Code" } part)
                result = Max(result, OfPattern(part.Pattern));
            else if (((pattern as DeclarationPatternSyntax)?.Designation ?? (pattern as RecursivePatternSyntax)?.Designation) is SingleVariableDesignationSyntax variable
                && uses.ModelOf(variable).GetDeclaredSymbol(variable, cancellationToken) is ILocalSymbol { Type: var type } named && type.IsInNamespace("Twilio", "Exceptions"))
            {
                result = Max(result, OfException(named, 0));
            }
        }

        return result;
    }

    private CodeComparison OfException(ISymbol exception, int depth)
    {
        if (!_open.Add(exception))
            return CodeComparison.None;
        var result = CodeComparison.None;
        foreach (var use in uses.Of(exception))
        {
            var value = Unwrapped(use);
            switch (value.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Expression == value:
                    result = Max(result, OfMember(access, access.Name, depth));
                    break;
                case ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } conditional when conditional.Expression == value:
                    result = Max(result, OfMember(conditional, binding.Name, depth));
                    break;
                case ArgumentSyntax argument:
                    result = Max(result, OfArgument(argument, isCode: false, depth));
                    break;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when uses.ModelOf(variable).GetDeclaredSymbol(variable, cancellationToken) is { } local:
                    result = Max(result, OfException(local, depth));
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Right == value:
                    result = Max(result, uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol kept ? OfException(kept, depth) : CodeComparison.Has);
                    break;
                case ThrowStatementSyntax or ThrowExpressionSyntax:
                    result = Max(result, OfCallers(value, depth));
                    break;
                // Its caller, whoever that is, gets the whole of it.
                case ReturnStatementSyntax:
                    result = CodeComparison.Has;
                    break;
            }
        }

        if (exception is ILocalSymbol && exception.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is CatchDeclarationSyntax { Parent: CatchClauseSyntax clause }
            && clause.Block.DescendantNodes().OfType<ThrowStatementSyntax>().FirstOrDefault(static node => node.Expression is null) is { } rethrow)
        {
            result = Max(result, OfCallers(rethrow, depth));
        }

        return result;
    }

    /// <summary>A caller sees it again, and may ask for the code.</summary>
    private CodeComparison OfCallers(SyntaxNode rethrow, int depth)
    {
        if (depth == Depth || uses.ModelOf(rethrow).GetEnclosingSymbol(rethrow.SpanStart, cancellationToken) is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method || !_open.Add(method.OriginalDefinition))
            return CodeComparison.None;
        foreach (var name in SymbolUses.Counterparts(method.OriginalDefinition).Prepend(method.OriginalDefinition))
        {
            foreach (var use in uses.Of(name))
            {
                for (SyntaxNode child = use, current = use.Parent!; current is not null and not MemberDeclarationSyntax; child = current, current = current.Parent!)
                {
                    if (current is TryStatementSyntax @try && @try.Block == child && @try.Catches.Any(clause => In(clause) == CodeComparison.Has))
                        return CodeComparison.Has;
                }
            }
        }

        return CodeComparison.None;
    }

    private CodeComparison OfMember(ExpressionSyntax access, SimpleNameSyntax name, int depth)
    {
        if (name.IsMissing)
            return CodeComparison.Has;
        switch (name.Identifier.ValueText)
        {
            case "Code":
                return OfCode(access, depth);
            case "Classify":
                return access.Parent is InvocationExpressionSyntax classified ? OfClassified(classified, depth) : CodeComparison.None;
        }

        if (access.Parent is InvocationExpressionSyntax call && CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is { ReducedFrom: { } extension })
            return uses.IsOwn(extension.OriginalDefinition) ? OfHelper(extension, extension.Parameters[0], isCode: false, depth) : CodeComparison.Has;
        return uses.ModelOf(name).GetSymbolInfo(name, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true } ? CodeComparison.Has : CodeComparison.None;
    }

    /// <summary>What an expression that is the code goes into.</summary>
    private CodeComparison OfCode(ExpressionSyntax value, int depth)
    {
        value = Unwrapped(value);
        // ex.Code.ToString(), code?.Value
        while (value.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "Value" or "GetValueOrDefault" } member && member.Expression == value)
            value = Unwrapped(member.Parent is InvocationExpressionSyntax converted ? converted : member);
        switch (value.Parent)
        {
            case BinaryExpressionSyntax binary:
                return OfComparison(binary, value);
            case IsPatternExpressionSyntax test when test.Expression == value:
                return OfPattern(test.Pattern);
            case SwitchStatementSyntax @switch when @switch.Expression == value:
                return Any(@switch.Sections.SelectMany(static section => section.Labels).Select(label => label switch
                {
                    CaseSwitchLabelSyntax constant => OfConstant(constant.Value),
                    CasePatternSwitchLabelSyntax pattern => OfPattern(pattern.Pattern),
                    _ => CodeComparison.None,
                }));
            case SwitchExpressionSyntax @switch when @switch.GoverningExpression == value:
                return Any(@switch.Arms.Select(arm => OfPattern(arm.Pattern)));
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" or "CompareTo", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } }:
                return OfConstant(arguments[0].Expression);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when uses.ModelOf(variable).GetDeclaredSymbol(variable, cancellationToken) is { } local:
                return OfVariable(local, depth);
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                return uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol kept ? OfVariable(kept, depth) : Escaped(value);
            case ElementAccessExpressionSyntax element:
                return OfTable(element.Expression);
            case ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax element }:
                return OfTable(element.Expression);
            case ArgumentSyntax argument:
                return OfArgument(argument, isCode: true, depth);
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax:
                return Escaped(value);
            default:
                return CodeComparison.None;
        }
    }

    /// <summary>Whoever gets the code may ask for it; by itself that is no comparison.</summary>
    private CodeComparison Escaped(SyntaxNode value)
    {
        var function = value.FirstAncestorOrSelf<CatchClauseSyntax>();
        // Together with a comparison it means that the others are the caller's.
        return function is not null && ComparesBeside(function, value) ? CodeComparison.Has : CodeComparison.None;
    }

    private static bool ComparesBeside(CatchClauseSyntax clause, SyntaxNode value) => clause.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "Code" && !value.Span.Contains(name.Span));

    private CodeComparison OfVariable(ISymbol variable, int depth)
    {
        if (!_open.Add(variable))
            return CodeComparison.None;
        return Any(uses.Of(variable).Select(use => OfCode(use, depth)));
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
        (SyntaxKind.LessThanExpression, true) or (SyntaxKind.GreaterThanExpression, false) => code < bound,
        (SyntaxKind.LessThanOrEqualExpression, true) or (SyntaxKind.GreaterThanOrEqualExpression, false) => code <= bound,
        (SyntaxKind.GreaterThanExpression, true) or (SyntaxKind.LessThanExpression, false) => code > bound,
        (SyntaxKind.GreaterThanOrEqualExpression, true) or (SyntaxKind.LessThanOrEqualExpression, false) => code >= bound,
        _ => null,
    };

    private CodeComparison OfPattern(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax or DeclarationPatternSyntax => CodeComparison.None,
        ConstantPatternSyntax constant => OfConstant(constant.Expression),
        ParenthesizedPatternSyntax inner => OfPattern(inner.Pattern),
        UnaryPatternSyntax not => OfPattern(not.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => Max(OfPattern(or.Left), OfPattern(or.Right)),
        BinaryPatternSyntax and => OfPattern(and.Left) is var left && OfPattern(and.Right) is var right && left < right ? left : right,
        RelationalPatternSyntax relational => Value(relational.Expression) is { } bound && !(relational.OperatorToken.Kind() switch
        {
            SyntaxKind.LessThanToken => code < bound,
            SyntaxKind.LessThanEqualsToken => code <= bound,
            SyntaxKind.GreaterThanToken => code > bound,
            _ => code >= bound,
        }) ? CodeComparison.Others : CodeComparison.Has,
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

    /// <summary>A set, list or dictionary of codes that the project writes down.</summary>
    private CodeComparison OfTable(ExpressionSyntax table)
    {
        var symbol = uses.ModelOf(table).GetSymbolInfo(table, cancellationToken).Symbol;
        if (symbol is not (ILocalSymbol or IFieldSymbol or IPropertySymbol) || !uses.IsOwn(symbol.OriginalDefinition))
            return symbol is null && table is BaseObjectCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax or CollectionExpressionSyntax ? OfElements(table) : CodeComparison.Has;
        var written = symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).Select(static declaration => declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        }).FirstOrDefault();
        return written is null ? CodeComparison.Has : OfElements(written);
    }

    private CodeComparison OfElements(ExpressionSyntax written)
    {
        var constants = written.DescendantNodes().OfType<ExpressionSyntax>().Where(node => node is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax).Select(Value).OfType<int>().ToList();
        return constants.Count == 0 || constants.Contains(code) ? CodeComparison.Has : CodeComparison.Others;
    }

    private CodeComparison OfArgument(ArgumentSyntax argument, bool isCode, int depth)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax call } list)
            return argument.Parent is TupleExpressionSyntax && isCode ? Escaped(argument) : CodeComparison.None;
        if (CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is not { } method)
            return call is InvocationExpressionSyntax unresolved && !IsLog(CallName.Of(unresolved.Expression) ?? "") ? CodeComparison.Has : CodeComparison.None;
        if (uses.IsOwn(method.OriginalDefinition))
        {
            if (call is BaseObjectCreationExpressionSyntax)
                return Escaped(argument);
            return CallArguments.ParameterOf(argument, list, method) is { } parameter ? OfHelper(method, parameter, isCode, depth) : CodeComparison.None;
        }

        if (isCode && call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "Any" or "Exists" or "GetValueOrDefault" or "BinarySearch", Expression: var table } })
            return list.Arguments.Count == 2 && method.IsStatic && method.ReducedFrom is null && list.Arguments[0] != argument ? OfTable(list.Arguments[0].Expression) : OfTable(table);
        if (isCode && method.Name is "Equals" && list.Arguments.Count == 2)
            return OfConstant(list.Arguments[0] == argument ? list.Arguments[1].Expression : list.Arguments[0].Expression);
        return IsPlatform(method) ? CodeComparison.None : CodeComparison.Has;
    }

    private static bool IsLog(string name) => name.StartsWith("Log", StringComparison.Ordinal) || name.StartsWith("Write", StringComparison.Ordinal);

    /// <summary>Logs, texts, lists: they compare nothing.</summary>
    private static bool IsPlatform(IMethodSymbol method) => method.IsInNamespace("System") || method.IsInNamespace("Microsoft") || IsLog(method.Name) || method.ContainingType.Name is "Log" || method.ContainingType.Name.EndsWith("Logger", StringComparison.Ordinal)
        || method.IsInNamespace("Newtonsoft") || method.IsInNamespace("Xunit");

    private CodeComparison OfHelper(IMethodSymbol method, IParameterSymbol parameter, bool isCode, int depth)
    {
        if (depth == Depth)
            return CodeComparison.Has;
        var result = CodeComparison.None;
        foreach (var implementation in uses.Implementations(method))
        {
            if (parameter.Ordinal >= implementation.Parameters.Length)
                continue;
            var own = implementation.Parameters[parameter.Ordinal];
            result = Max(result, isCode ? OfVariable(own, depth + 1) : Max(OfException(own, depth + 1), Any(implementation.DeclaringSyntaxReferences.Select(reference => InPatterns(reference.GetSyntax(cancellationToken))))));
        }

        return result;
    }

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

    private static CodeComparison Any(IEnumerable<CodeComparison> parts)
    {
        var result = CodeComparison.None;
        foreach (var part in parts)
            result = Max(result, part);
        return result;
    }

    private static ExpressionSyntax Unwrapped(ExpressionSyntax value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression })
            value = (ExpressionSyntax)value.Parent;
        return value;
    }
}
