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
internal sealed partial class CodeComparisons(SymbolUses uses, int code, string kind, CancellationToken cancellationToken)
{
    private const int Depth = 3;

    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>What the catch does with the code of the exception.</summary>
    public CodeComparison In(CatchClauseSyntax clause) => In(clause, null, 0);

    private CodeComparison In(CatchClauseSyntax clause, ITypeSymbol? wrapper, int depth)
    {
        var result = CodeComparison.None;
        if (clause.Filter is { } filter)
            result = Max(result, InPatterns(filter, depth));
        result = Max(result, InPatterns(clause.Block, depth));
        if (clause.Declaration is { } declaration && uses.ModelOf(clause).GetDeclaredSymbol(declaration, cancellationToken) is { } exception)
            result = Max(result, OfException(exception, depth));
        if (result == CodeComparison.Has || !MayTake(clause, wrapper))
            return result;
        foreach (var rethrow in clause.Block.DescendantNodes(static node => node is not (CatchClauseSyntax or AnonymousFunctionExpressionSyntax)).OfType<ThrowStatementSyntax>())
        {
            if (rethrow.Expression is null)
                result = Max(result, Outward(rethrow, wrapper, depth));
        }

        return result;
    }

    private static CodeComparison Max(CodeComparison left, CodeComparison right) => left > right ? left : right;

    private CodeComparison OfException(ISymbol exception, int depth)
    {
        if (!_open.Add(exception))
            return CodeComparison.None;
        return Any(uses.Of(exception).Select(use => OfExceptionValue(use, depth)));
    }

    /// <summary>What an expression that is the exception goes into.</summary>
    private CodeComparison OfExceptionValue(ExpressionSyntax value, int depth)
    {
        value = Unwrapped(value);
        switch (value.Parent)
        {
            case MemberAccessExpressionSyntax access when access.Expression == value:
                return OfMember(access, access.Name, depth);
            case ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } conditional when conditional.Expression == value:
                return OfMember(conditional, binding.Name, depth);
            case ArgumentSyntax argument:
                return OfArgument(argument, isCode: false, depth);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when uses.ModelOf(variable).GetDeclaredSymbol(variable, cancellationToken) is { } local:
                return OfException(local, depth);
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                return uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol kept ? OfException(kept, depth) : CodeComparison.Has;
            case ThrowStatementSyntax or ThrowExpressionSyntax:
                return Outward(value, WrapperOf(uses.ModelOf(value).GetTypeInfo(value, cancellationToken).Type), depth);
            // Its caller, whoever that is, gets the whole of it.
            case ReturnStatementSyntax:
                return CodeComparison.Has;
            default:
                return CodeComparison.None;
        }
    }

    private CodeComparison OfMember(ExpressionSyntax access, SimpleNameSyntax name, int depth)
    {
        if (name.IsMissing)
            return CodeComparison.Has;
        switch (name.Identifier.ValueText)
        {
            case "Code":
                return OfCode(access, depth);
            case "InnerException":
                return OfExceptionValue(access, depth);
            case "GetBaseException" when access.Parent is InvocationExpressionSyntax innermost:
                return OfExceptionValue(innermost, depth);
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
                return OfPattern(test.Pattern, depth);
            case SwitchStatementSyntax @switch when @switch.Expression == value:
                return Any(@switch.Sections.SelectMany(static section => section.Labels).Select(label => label switch
                {
                    CaseSwitchLabelSyntax constant => OfConstant(constant.Value),
                    CasePatternSwitchLabelSyntax pattern => OfPattern(pattern.Pattern, depth),
                    _ => CodeComparison.None,
                }));
            case SwitchExpressionSyntax @switch when @switch.GoverningExpression == value:
                return Any(@switch.Arms.Select(arm => OfPattern(arm.Pattern, depth)));
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

    private CodeComparison OfArgument(ArgumentSyntax argument, bool isCode, int depth)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax call } list)
            return argument.Parent is TupleExpressionSyntax tuple && isCode ? OfTuple(tuple, tuple.Arguments.IndexOf(argument), depth) : CodeComparison.None;
        if (CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is not { } method)
            return call is InvocationExpressionSyntax unresolved && !IsLog(CallName.Of(unresolved.Expression) ?? "") ? CodeComparison.Has : CodeComparison.None;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return OfDelegate((InvocationExpressionSyntax)call, list.Arguments.IndexOf(argument), isCode, depth);
        var passed = isCode ? CodeComparison.None : OfThrown(call, method, depth);
        if (uses.IsOwn(method.OriginalDefinition))
        {
            if (call is BaseObjectCreationExpressionSyntax)
                return Max(passed, Escaped(argument));
            return CallArguments.ParameterOf(argument, list, method) is { } parameter ? OfHelper(method, parameter, isCode, depth) : CodeComparison.None;
        }

        if (isCode && call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "Any" or "Exists" or "GetValueOrDefault" or "BinarySearch", Expression: var table } })
            return list.Arguments.Count == 2 && method.IsStatic && method.ReducedFrom is null && list.Arguments[0] != argument ? OfTable(list.Arguments[0].Expression) : OfTable(table);
        if (isCode && method.Name is "Equals" && list.Arguments.Count == 2)
            return OfConstant(list.Arguments[0] == argument ? list.Arguments[1].Expression : list.Arguments[0].Expression);
        if (isCode && method.ContainingType.SpecialType == SpecialType.System_Enum)
            return OfEnumeration((InvocationExpressionSyntax)call, method, depth);
        return IsPlatform(method) ? passed : CodeComparison.Has;
    }

    /// <summary>The exception inside of a new one, or thrown by the runtime's own means.</summary>
    private CodeComparison OfThrown(ExpressionSyntax call, IMethodSymbol method, int depth)
    {
        if (method.ContainingType.Name == "ExceptionDispatchInfo")
            return Outward(call, null, depth);
        return call is BaseObjectCreationExpressionSyntax && call.Parent is ThrowStatementSyntax or ThrowExpressionSyntax ? Outward(call, WrapperOf(method.ContainingType), depth) : CodeComparison.None;
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
            result = Max(result, isCode ? OfVariable(own, depth + 1) : Max(OfException(own, depth + 1), Any(uses.DeclarationsOf(implementation).Select(declaration => InPatterns(declaration, depth + 1)))));
        }

        return result;
    }

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
