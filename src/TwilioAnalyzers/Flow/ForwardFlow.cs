using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// Follows a value from where it is written to the place that takes it: through variables, fields, properties, collections, returned values and
/// the project's own methods, in whatever file. What such a place is, the rule says.
/// </summary>
/// <typeparam name="TPlace">What the place is to the rule.</typeparam>
internal abstract class ForwardFlow<TPlace>(SymbolUses uses, CancellationToken cancellationToken)
    where TPlace : struct
{
    private const int MostSteps = 6;

    /// <summary>As parts of a pair: what a dictionary looks up by, and what it gives.</summary>
    private const int Key = 100;
    private const int Value = 101;

    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>From these nothing was reached with all steps left: the next entry of a long table need not ask again.</summary>
    private readonly HashSet<ISymbol> _dead = new(SymbolEqualityComparer.Default);

    protected SymbolUses Uses => uses;

    protected CancellationToken CancellationToken => cancellationToken;

    /// <summary>The first place that the value reaches; null where it reaches none.</summary>
    public TPlace? Reaches(ExpressionSyntax expression)
    {
        _seen.Clear();
        IsPiece = false;
        return Follow(expression, MostSteps, part: -1);
    }

    /// <summary>On its way the value was put together with others.</summary>
    protected bool IsPiece { get; private set; }

    /// <summary>What takes the argument, where that is such a place.</summary>
    /// <param name="argument">As it is written.</param>
    /// <param name="parameter">Null where the call does not bind.</param>
    /// <param name="isTaken">The way ends here, place or not.</param>
    protected abstract TPlace? At(ArgumentSyntax argument, IParameterSymbol? parameter, out bool isTaken);

    /// <summary>What a variable, member or returned value is, where it is such a place by itself.</summary>
    protected abstract TPlace? At(ISymbol symbol, out bool isTaken);

    /// <summary>The call gives back what was put into it, in this or another form.</summary>
    protected abstract bool PassesOn(InvocationExpressionSyntax invocation, ArgumentSyntax argument);

    protected static bool IsStringMethod(string name) =>
        name is "Trim" or "ToString" or "ToLower" or "ToLowerInvariant" or "TrimEnd" or "TrimStart" or "Normalize" or "Replace" or "Value" or "AsSpan";

    /// <param name="child">Where the value is.</param>
    /// <param name="steps">How many symbols may still be followed.</param>
    /// <param name="part">Which part of a tuple it is; -1 where it is the value itself.</param>
    private TPlace? Follow(SyntaxNode child, int steps, int part)
    {
        for (var node = child.Parent; node is not null; child = node, node = node.Parent)
        {
            switch (node)
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }:
                    IsPiece |= !IsOnlyPrefixed(node, child);
                    continue;
                case InterpolatedStringExpressionSyntax:
                    IsPiece |= !IsOnlyPrefixed(node, child);
                    continue;
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax
                    or SwitchExpressionSyntax or InterpolationSyntax:
                case ConditionalExpressionSyntax conditional when conditional.Condition != child:
                case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression):
                case SwitchExpressionArmSyntax arm when arm.Expression == child:
                case ConditionalAccessExpressionSyntax conditionalAccess when conditionalAccess.WhenNotNull == child || conditionalAccess.Expression == child && conditionalAccess.WhenNotNull is not InvocationExpressionSyntax:
                case MemberBindingExpressionSyntax:
                case CollectionElementSyntax or CollectionExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax:
                case BaseObjectCreationExpressionSyntax creation when creation.Initializer == child:
                    continue;
                case ElementAccessExpressionSyntax element when element.Expression == child && part != Key:
                    part = part == Value ? -1 : part;
                    continue;
                case InitializerExpressionSyntax initializer:
                    if (initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression) && initializer.Expressions.Count == 2 && part < 0)
                        part = initializer.Expressions[0] == child ? Key : Value;
                    continue;
                case MemberAccessExpressionSyntax access when access.Name == child:
                    continue;
                case MemberAccessExpressionSyntax access:
                    if (access.Parent is InvocationExpressionSyntax called && called.Expression == access)
                    {
                        if (SymbolOf(called) is IMethodSymbol { ReducedFrom: { } extension } && uses.IsOwn(extension))
                            return FollowUses(extension.OriginalDefinition.Parameters[0], steps, part);
                        if (IsStringMethod(access.Name.Identifier.ValueText))
                            continue;
                        return FollowSequence(called, access.Name.Identifier.ValueText, steps, part, ref node) is { } reached ? reached : node is null ? null : Follow(node, steps, part);
                    }

                    if (part >= Key ? access.Name.Identifier.ValueText is "Key" or "Keys" && part == Key || access.Name.Identifier.ValueText is "Value" or "Values" && part == Value : part >= 0 && IsPart(access, part))
                        part = -1;
                    else if (part >= Key && access.Name.Identifier.ValueText is "Key" or "Keys" or "Value" or "Values")
                        return null;
                    else if (!IsStringMethod(access.Name.Identifier.ValueText) && access.Name.Identifier.ValueText is not ("Values" or "Key" or "Result"))
                        return null;
                    continue;
                case InvocationExpressionSyntax invocation when invocation.Expression == child:
                    continue;
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } item:
                    part = tuple.Arguments.IndexOf(item);
                    node = tuple;
                    continue;
                case ArgumentSyntax argument:
                    if (argument.Parent?.Parent is InvocationExpressionSyntax passing && PassesOn(passing, argument))
                    {
                        node = passing;
                        continue;
                    }

                    return FollowArgument(argument, steps, part);
                case EqualsValueClauseSyntax { Parent: { } owner }:
                    return FollowDeclared(owner, steps, part);
                case ArrowExpressionClauseSyntax { Parent: { } owner }:
                    return FollowDeclared(owner is AccessorDeclarationSyntax { Parent.Parent: { } property } ? property : owner, steps, part);
                case ReturnStatementSyntax or YieldStatementSyntax:
                    return FollowReturned(node, steps, part);
                case CommonForEachStatementSyntax loop when loop.Expression == child:
                    return FollowElement(loop, steps, part);
                case FromClauseSyntax from when from.Expression == child:
                    return Uses.ModelOf(from).GetDeclaredSymbol(from, cancellationToken) is { } range ? FollowUses(range, steps, part) : null;
                case AnonymousFunctionExpressionSyntax lambda when lambda.ExpressionBody == child && lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax selecting }:
                    node = selecting;
                    continue;
                // A delegate that answers with it, or what is made by one.
                case AnonymousFunctionExpressionSyntax lambda when lambda.ExpressionBody == child:
                    if (lambda.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax made })
                        node = made;
                    continue;
                case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } assignment when assignment.Right == child:
                    return SymbolOf(element.Expression) is { } collection ? FollowUses(collection, steps, part)
                        : null;
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } assignment when assignment.Right == child:
                    part = part < 0 ? Value : part;
                    continue;
                case AssignmentExpressionSyntax assignment when assignment.Right == child:
                    return SymbolOf(assignment.Left) is { } target ? FollowUses(target, steps, part) : null;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Nothing but the name of a channel stands before it, and nothing behind.</summary>
    private bool IsOnlyPrefixed(SyntaxNode glue, SyntaxNode child)
    {
        switch (glue)
        {
            case BinaryExpressionSyntax add:
                return add.Right == child && uses.ModelOf(add).GetConstantValue(add.Left, cancellationToken).Value is string prefix && prefix.EndsWith(":", StringComparison.Ordinal);
            case InterpolatedStringExpressionSyntax interpolated:
                return interpolated.Contents.IndexOf((InterpolatedStringContentSyntax)child) is var index && index == interpolated.Contents.Count - 1
                    && (index == 0 || index == 1 && interpolated.Contents[0] is InterpolatedStringTextSyntax text && text.TextToken.ValueText.EndsWith(":", StringComparison.Ordinal));
            default:
                return false;
        }
    }

    private ISymbol? SymbolOf(ExpressionSyntax expression) => uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol;

    private bool IsPart(MemberAccessExpressionSyntax access, int part) =>
        SymbolOf(access) is IFieldSymbol { ContainingType: { IsTupleType: true } tuple } field
        && tuple.TupleElements.Select(element => element.CorrespondingTupleField ?? element).ToList().FindIndex(element => SymbolEqualityComparer.Default.Equals(element, field.CorrespondingTupleField ?? field)) == part;

    /// <summary>A method is called on the collection that holds the value: its lambda gets the elements, or its result has them.</summary>
    private TPlace? FollowSequence(InvocationExpressionSyntax call, string name, int steps, int part, ref SyntaxNode? node)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            switch (argument.Expression)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    var parameter = lambda switch
                    {
                        SimpleLambdaExpressionSyntax simple => simple.Parameter,
                        ParenthesizedLambdaExpressionSyntax several => several.ParameterList.Parameters.FirstOrDefault(),
                        _ => null,
                    };
                    if (parameter is not null && uses.ModelOf(lambda).GetDeclaredSymbol(parameter, cancellationToken) is { } element && FollowUses(element, steps, part) is { } reached)
                        return reached;
                    break;
                case IdentifierNameSyntax or MemberAccessExpressionSyntax when name is "ForEach" or "Select" or "ConvertAll":
                    var info = uses.ModelOf(argument.Expression).GetSymbolInfo(argument.Expression, cancellationToken);
                    if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol { Parameters.Length: > 0 } group && FollowUses(group.OriginalDefinition.Parameters[0], steps, part) is { } inside)
                        return inside;
                    break;
                case DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax designation } when name == "TryGetValue":
                    return uses.ModelOf(designation).GetDeclaredSymbol(designation, cancellationToken) is { } found ? FollowUses(found, steps, part) : null;
                case IdentifierNameSyntax variable when name == "TryGetValue" && argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword):
                    return SymbolOf(variable) is { } assigned ? FollowUses(assigned, steps, part) : null;
            }
        }

        node = name is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "Where" or "OrderBy" or "Take" or "Skip" or "ToList" or "ToArray" or "Distinct" or "AsEnumerable"
            or "GetValueOrDefault" or "Concat" or "Append" or "Dequeue" or "Pop" or "Peek" or "Reverse" or "AsReadOnly" or "ToHashSet" or "Union" or "Invoke" or "GetEnumerator" or "ToFrozenDictionary" or "ToImmutableList" or "ToImmutableArray" ? call : null;
        return null;
    }

    private TPlace? FollowElement(CommonForEachStatementSyntax loop, int steps, int part)
    {
        switch (loop)
        {
            case ForEachStatementSyntax each:
                return uses.ModelOf(each).GetDeclaredSymbol(each, cancellationToken) is { } element ? FollowUses(element, steps, part) : null;
            case ForEachVariableStatementSyntax { Variable: DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax several } }:
                for (var i = 0; i < several.Variables.Count; i++)
                {
                    // Of a dictionary's pair the value counts.
                    if ((part < 0 ? i == several.Variables.Count - 1 : i == (part >= Key ? part - Key : part)) && several.Variables[i] is SingleVariableDesignationSyntax designation
                        && uses.ModelOf(designation).GetDeclaredSymbol(designation, cancellationToken) is { } variable)
                    {
                        return FollowUses(variable, steps, -1);
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private TPlace? FollowArgument(ArgumentSyntax argument, int steps, int part)
    {
        var parameter = CallArguments.ParameterOf(argument, uses.ModelOf(argument), cancellationToken);
        var place = At(argument, parameter, out var isTaken);
        if (place is not null || isTaken || parameter is null)
            return place;
        // numbers.Add("…")
        if (argument.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Enqueue" or "Push" or "TryAdd" or "AddLast" or "Insert" or "AddRange", Expression: var receiver } } adding
            && adding.ArgumentList.Arguments.LastOrDefault() == argument && !uses.IsOwn(parameter.ContainingSymbol.OriginalDefinition))
        {
            return SymbolOf(receiver) is { } collection ? FollowUses(collection, steps, part) : null;
        }

        // text.SendTo("…"): the method itself has one parameter more.
        return FollowUses(parameter.ContainingSymbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition.Parameters[parameter.Ordinal + 1] : parameter.OriginalDefinition, steps, part);
    }

    private TPlace? FollowDeclared(SyntaxNode owner, int steps, int part)
    {
        if (owner is ConversionOperatorDeclarationSyntax or OperatorDeclarationSyntax)
            return null;
        // var (name, number) = ("…", "…");
        return uses.ModelOf(owner).GetDeclaredSymbol(owner, cancellationToken) is { } symbol ? FollowUses(symbol, steps, part) : null;
    }

    private TPlace? FollowReturned(SyntaxNode node, int steps, int part)
    {
        for (var owner = node.Parent; owner is not null; owner = owner.Parent)
        {
            switch (owner)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;
                case AccessorDeclarationSyntax { Parent.Parent: { } property }:
                    return FollowDeclared(property, steps, part);
                case BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax:
                    return FollowDeclared(owner, steps, part);
            }
        }

        return null;
    }

    private TPlace? FollowUses(ISymbol symbol, int steps, int part)
    {
        var place = At(symbol, out var isTaken);
        if (place is not null || isTaken)
            return place;
        var isFirst = _seen.Count == 0 && part < 0;
        if (steps == 0 || !uses.IsOwn(symbol) || isFirst && _dead.Contains(symbol) || !_seen.Add(symbol))
            return null;
        if (FollowOwnUses(symbol, steps, part) is { } found)
            return found;
        if (isFirst)
            _dead.Add(symbol);
        return null;
    }

    private TPlace? FollowOwnUses(ISymbol symbol, int steps, int part)
    {
        foreach (var use in uses.Of(symbol))
        {
            if (IsWrittenTo(use) || use.FirstAncestorOrSelf<AttributeSyntax>() is not null)
                continue;
            SyntaxNode value = use;
            if (use.Parent is MemberAccessExpressionSyntax access && access.Name == use)
                value = access;
            if (symbol is IMethodSymbol)
            {
                if (value.Parent is not InvocationExpressionSyntax invocation)
                    continue;
                value = invocation;
            }

            // What is glued on one way is whole on another.
            var wasPiece = IsPiece;
            if (Follow(value, steps - 1, part) is { } reached)
                return reached;
            IsPiece = wasPiece;
        }

        foreach (var other in SymbolUses.Counterparts(symbol))
        {
            if (FollowUses(other, steps - 1, part) is { } reached)
                return reached;
        }

        return symbol is IParameterSymbol parameter ? FollowImplementations(parameter, steps, part) : null;
    }

    /// <summary>What an interface's method is given, its implementations are given.</summary>
    private TPlace? FollowImplementations(IParameterSymbol parameter, int steps, int part)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { IsAbstract: true } or IMethodSymbol { IsVirtual: true } || parameter.ContainingSymbol is not IMethodSymbol method)
            return null;
        foreach (var implementation in uses.Implementations(method))
        {
            if (!SymbolEqualityComparer.Default.Equals(implementation, method) && parameter.Ordinal < implementation.Parameters.Length
                && FollowUses(implementation.Parameters[parameter.Ordinal], steps - 1, part) is { } reached)
            {
                return reached;
            }
        }

        return null;
    }

    private static bool IsWrittenTo(SimpleNameSyntax use)
    {
        ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression);
    }
}
