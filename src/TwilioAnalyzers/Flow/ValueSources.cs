using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>How a variable, field, property or parameter got a value.</summary>
internal enum SourceKind
{
    /// <summary>The expression is the value.</summary>
    Value,

    /// <summary>One of the elements of the expression: <c>foreach</c>, a query, a lambda over a sequence.</summary>
    Element,

    /// <summary>The method that the expression calls sets it: <c>out</c>, <c>ref</c>.</summary>
    Out,

    /// <summary>A part of the expression: a deconstructed tuple, a pattern.</summary>
    Part,

    /// <summary>Code that is not seen: a delegate's caller, reflection, a framework.</summary>
    Unseen,
}

/// <summary>One way in which a value gets there.</summary>
/// <param name="Kind">What the expression is to the value.</param>
/// <param name="Expression">Null where it is not seen.</param>
/// <param name="Index">Which part of a tuple, or which parameter of the call.</param>
internal readonly record struct ValueSource(SourceKind Kind, ExpressionSyntax? Expression, int Index = -1)
{
    /// <summary>The expression, or of a tuple that is written there the part that is meant.</summary>
    public ExpressionSyntax? Narrowest => Kind == SourceKind.Part && Expression is TupleExpressionSyntax tuple && Index >= 0 && Index < tuple.Arguments.Count ? tuple.Arguments[Index].Expression : Expression;
}

/// <summary>All values that the source gives to a symbol: assignments, initialisers, arguments.</summary>
internal sealed class ValueSources(SymbolUses uses, CancellationToken cancellationToken)
{
    /// <summary>Sequence methods whose lambda is called with each element of what they are called on.</summary>
    private static readonly HashSet<string> ElementWise = new(StringComparer.Ordinal)
    {
        "Select", "SelectMany", "Where", "ForEach", "ForEachAsync", "All", "Any", "First", "FirstOrDefault", "Single", "SingleOrDefault", "OrderBy", "OrderByDescending",
        "ToDictionary", "ToLookup", "GroupBy", "TakeWhile", "SkipWhile", "Distinct", "DistinctBy", "ConvertAll", "FindAll", "Find", "Exists", "TrueForAll", "SelectAwait",
        "WhereAwait", "ForEachAwaitAsync", "ForAll", "Last", "LastOrDefault", "Count", "Sum", "Max", "Min", "Do", "Invoke", "Parallel", "ParallelForEachAsync",
    };

    private readonly Dictionary<ISymbol, List<(ValueSource, SyntaxNode)>> _assigned = new(SymbolEqualityComparer.Default);

    /// <summary>The name stands where a value is given to it.</summary>
    public static bool IsWritten(SimpleNameSyntax use) => ValueSyntax.TargetOf(use) is var target && target.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == target,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword or (int)SyntaxKind.RefKeyword } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left == tuple,
        _ => false,
    };

    /// <summary>The values that are assigned anywhere, an initialiser first. Arguments for a parameter are not among them.</summary>
    public IReadOnlyList<(ValueSource Source, SyntaxNode Place)> AssignedTo(ISymbol symbol)
    {
        if (!_assigned.TryGetValue(symbol, out var known))
            _assigned.Add(symbol, known = [.. Assigned(symbol)]);
        return known;
    }

    private IEnumerable<(ValueSource Source, SyntaxNode Place)> Assigned(ISymbol symbol)
    {
        foreach (var declaration in uses.DeclarationsOf(symbol))
        {
            switch (declaration)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    yield return (new(SourceKind.Value, value), declaration);
                    break;
                case PropertyDeclarationSyntax { Initializer.Value: { } value }:
                    yield return (new(SourceKind.Value, value), declaration);
                    break;
                case ForEachStatementSyntax loop:
                    yield return (new(SourceKind.Element, loop.Expression), loop.Expression);
                    break;
                case SingleVariableDesignationSyntax designation:
                    yield return (OfDesignation(designation), declaration);
                    break;
                case FromClauseSyntax from:
                    yield return (new(SourceKind.Element, from.Expression), from.Expression);
                    break;
                case LetClauseSyntax let:
                    yield return (new(SourceKind.Value, let.Expression), declaration);
                    break;
            }
        }

        // A constant, or a member of an enumeration, is given nothing else.
        if (symbol is IFieldSymbol { IsConst: true })
            yield break;
        foreach (var use in uses.Of(symbol, IsStored))
        {
            var target = ValueSyntax.TargetOf(use);
            switch (target.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == target:
                    // An event or an Add in an initialiser is no assignment to it, and x = { … } fills what is there.
                    if (assignment.Right is not InitializerExpressionSyntax)
                        yield return (new(SourceKind.Value, assignment.Right), assignment);
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword or (int)SyntaxKind.RefKeyword, Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } list } argument:
                    yield return (new(SourceKind.Out, call, list.Arguments.IndexOf(argument)), argument);
                    break;
                case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } argument when assignment.Left == tuple:
                    yield return (new(SourceKind.Part, assignment.Right, tuple.Arguments.IndexOf(argument)), assignment);
                    break;
            }
        }
    }

    private static bool IsStored(SimpleNameSyntax use) => ValueSyntax.TargetOf(use) is var target && target.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == target,
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind is (int)SyntaxKind.OutKeyword or (int)SyntaxKind.RefKeyword || argument.Parent is TupleExpressionSyntax,
        _ => false,
    };

    /// <summary>The arguments that the visible callers give. Empty where nobody is seen to call.</summary>
    public IEnumerable<ValueSource> ArgumentsFor(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            yield break;
        if (method.MethodKind == MethodKind.LambdaMethod)
        {
            yield return OfLambda(parameter, method);
            yield break;
        }

        foreach (var source in ArgumentsFor(parameter, method))
            yield return source;
        if (method.MethodKind == MethodKind.Constructor)
            yield break;
        foreach (var counterpart in SymbolUses.Counterparts(method).OfType<IMethodSymbol>())
        {
            if (uses.IsOwn(counterpart.OriginalDefinition) && parameter.Ordinal < counterpart.Parameters.Length)
            {
                foreach (var source in ArgumentsFor(counterpart.OriginalDefinition.Parameters[parameter.Ordinal], counterpart.OriginalDefinition))
                    yield return source;
            }
        }
    }

    private IEnumerable<ValueSource> ArgumentsFor(IParameterSymbol parameter, IMethodSymbol method)
    {
        foreach (var use in uses.Of(method.OriginalDefinition))
        {
            var call = CallOf(use, method);
            if (call is null)
            {
                if (use.FirstAncestorOrSelf<AttributeSyntax>() is null && !ValueSyntax.IsNameOf(use) && OfMethodGroup(use, parameter) is { } group)
                    yield return group;
                continue;
            }

            if (OfCall(call, parameter) is { } given)
                yield return given;
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            foreach (var call in uses.Creations(method))
            {
                if (OfCall(call, parameter) is { } given)
                    yield return given;
            }
        }
    }

    private ValueSource? OfCall(SyntaxNode call, IParameterSymbol parameter)
    {
        var model = uses.ModelOf(call);
        if (CallArguments.MethodOrCandidate(call, model, cancellationToken) is not { } called)
            return new(SourceKind.Unseen, null);
        var list = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
            _ => null,
        };
        // text.SendAsync(…) gives the first parameter of an extension what stands before the dot.
        if (called.ReducedFrom is not null && parameter.Ordinal == 0)
        {
            return call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? new(SourceKind.Value, access.Expression)
                : call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional ? new(SourceKind.Value, conditional.Expression) : new(SourceKind.Unseen, null);
        }

        return CallArguments.ArgumentFor(parameter.Name, list, called) is { } argument ? new(SourceKind.Value, argument.Expression)
            : CallArguments.ArgumentFor(parameter.Ordinal, list, called) is { } renamed ? new(SourceKind.Value, renamed.Expression)
            : null;
    }

    /// <summary><c>numbers.ForEach(Send)</c>, or a delegate that somebody calls.</summary>
    private static ValueSource? OfMethodGroup(SimpleNameSyntax use, IParameterSymbol parameter)
    {
        var target = ValueSyntax.TargetOf(use);
        if (parameter.Ordinal == 0 && target.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } && ElementsOf(invocation, target) is { } elements)
            return new(SourceKind.Element, elements);
        return target.Parent is ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax or CastExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
            or SwitchExpressionArmSyntax or InitializerExpressionSyntax or ConditionalExpressionSyntax
            ? new(SourceKind.Unseen, null)
            : null;
    }

    private ValueSource OfLambda(IParameterSymbol parameter, IMethodSymbol lambda)
    {
        if (uses.DeclarationOf(lambda) is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } } function
            && parameter.Ordinal == 0 && ElementsOf(invocation, function) is { } elements)
        {
            return new(SourceKind.Element, elements);
        }

        return new(SourceKind.Unseen, null);
    }

    /// <summary>The sequence whose elements the call hands to this function.</summary>
    private static ExpressionSyntax? ElementsOf(InvocationExpressionSyntax invocation, ExpressionSyntax function)
    {
        if (invocation.Expression is MemberAccessExpressionSyntax access && ElementWise.Contains(access.Name.Identifier.ValueText))
        {
            return access.Expression.ToString() is "Parallel" or "Array" or "Enumerable" or "System.Threading.Tasks.Parallel" ? invocation.ArgumentList.Arguments[0].Expression is var first && first != function ? first : null
                : access.Expression;
        }

        return invocation.Expression is MemberBindingExpressionSyntax binding && ElementWise.Contains(binding.Name.Identifier.ValueText)
            ? invocation.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression
            : null;
    }

    private static SyntaxNode? CallOf(SimpleNameSyntax use, IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor)
            return use.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>(node => node is not BaseObjectCreationExpressionSyntax || ((use.Parent is QualifiedNameSyntax qualified ? qualified.Parent : use.Parent) == node));
        var target = ValueSyntax.TargetOf(use);
        return target.Parent is InvocationExpressionSyntax invocation && invocation.Expression == target ? invocation : null;
    }

    private static ValueSource OfDesignation(SingleVariableDesignationSyntax designation)
    {
        switch (designation.Parent)
        {
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } list } argument }:
                return new(SourceKind.Out, call, list.Arguments.IndexOf(argument));
            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } } several:
                return new(SourceKind.Part, assignment.Right, several.Variables.IndexOf(designation));
            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } } pair:
                return new(SourceKind.Element, loop.Expression, pair.Variables.IndexOf(designation));
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } argument }:
                return new(SourceKind.Part, assignment.Right, tuple.Arguments.IndexOf(argument));
            case DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax when designation.Parent?.Parent is IsPatternExpressionSyntax pattern:
                return new(SourceKind.Value, pattern.Expression);
            case DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax when designation.Parent?.Parent is SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax { GoverningExpression: var governing } }:
                return new(SourceKind.Value, governing);
            case DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax when designation.Parent?.Parent is CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax { Expression: var switched } }:
                return new(SourceKind.Value, switched);
            case DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax when designation.FirstAncestorOrSelf<SubpatternSyntax>() is { } sub:
                return new ValueSource(SourceKind.Part, sub.ExpressionColon?.Expression ?? sub.NameColon?.Name);
            case VarPatternSyntax or DeclarationPatternSyntax { Parent: ListPatternSyntax } when designation.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } list:
                return new ValueSource(SourceKind.Element, list.Expression);
            default:
                return new(SourceKind.Unseen, null);
        }
    }
}
