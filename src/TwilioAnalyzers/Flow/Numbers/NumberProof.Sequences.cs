using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Numbers;

/// <content>The elements of sequences: filtered, mapped, added one by one.</content>
internal sealed partial class NumberProof
{
    private static readonly HashSet<string> PassThrough = new(StringComparer.Ordinal)
    {
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Take", "Skip", "Distinct", "DistinctBy", "ToList", "ToArray", "ToHashSet", "ToListAsync", "ToArrayAsync", "AsEnumerable",
        "AsQueryable", "Include", "ThenInclude", "AsNoTracking", "Reverse", "Chunk", "Cast", "OfType", "AsAsyncEnumerable", "AsParallel", "WithCancellation", "AsReadOnly", "DefaultIfEmpty", "TakeLast",
        "SkipLast", "SkipWhile", "ToImmutableList", "ToImmutableArray", "AsSpan", "Result", "Values", "Keys", "Concat", "Union", "Append", "Prepend", "Except", "Intersect", "Batch", "Shuffle", "GetEnumerator",
    };

    private NumberVerdict Element(ExpressionSyntax sequence, ImmutableArray<object> members, Frame? frame, int calls) =>
        ElementOrNull(sequence, members, frame, calls) ?? (members.IsEmpty ? NumberVerdict.NotShown : members[members.Length - 1] is ISymbol member ? Member(member, null, calls) : NumberVerdict.NotShown);

    /// <summary>Each element of a sequence, or a member of it; null where the sequence says nothing.</summary>
    private NumberVerdict? ElementOrNull(ExpressionSyntax sequence, ImmutableArray<object> members, Frame? frame, int calls)
    {
        if (++_steps > MostSteps)
            return NumberVerdict.Unknown;
        sequence = ValueSyntax.Stripped(sequence);
        if (_origins.IsConfigured(sequence))
            return NumberVerdict.Shown;
        if (ValuePath.Of(sequence, uses, cancellationToken) is { } path && AreAllShown(sequence, path, members))
            return NumberVerdict.Shown;
        if (!_open.Add((sequence, frame)))
            return null;
        try
        {
            switch (sequence)
            {
                case InitializerExpressionSyntax initializer:
                    return Each(initializer.Expressions, members, frame, calls);
                case ImplicitArrayCreationExpressionSyntax array:
                    return Each(array.Initializer.Expressions, members, frame, calls);
                case ArrayCreationExpressionSyntax array:
                    return array.Initializer is null ? null : Each(array.Initializer.Expressions, members, frame, calls);
                case BaseObjectCreationExpressionSyntax creation:
                    return creation.Initializer is { Expressions.Count: > 0 } content ? Each(content.Expressions, members, frame, calls)
                        : creation.ArgumentList?.Arguments.Count == 1 && TypeOf(creation.ArgumentList.Arguments[0].Expression)?.SpecialType != SpecialType.System_Int32 ? ElementOrNull(creation.ArgumentList.Arguments[0].Expression, members, frame, calls) : null;
                case CollectionExpressionSyntax collection:
                    var spread = collection.Elements.OfType<SpreadElementSyntax>().Select(element => Element(element.Expression, members, frame, calls)).ToList();
                    return Each(collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression), members, frame, calls) is { } written ? NumberVerdict.All(spread.Append(written)) : null;
                case QueryExpressionSyntax query:
                    return OfQuery(query, members, frame, calls);
                case ConditionalExpressionSyntax conditional:
                    return Both(conditional.WhenTrue, conditional.WhenFalse);
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                    return ValueSyntax.IsNothing(coalesce.Right) || coalesce.Right is BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax or InvocationExpressionSyntax ? ElementOrNull(coalesce.Left, members, frame, calls) : Both(coalesce.Left, coalesce.Right);
                case InvocationExpressionSyntax invocation:
                    return OfSequence(invocation, members, frame, calls);
                case ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax invocation }:
                    return OfSequence(invocation, members, frame, calls);
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Values" or "Keys" or "Result" or "Value" } access when uses.ModelOf(access).GetSymbolInfo(access, cancellationToken).Symbol is { } symbol && !uses.IsOwn(symbol):
                    return ElementOrNull(access.Expression, members, frame, calls);
                case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                    return OfCollection(sequence, members, frame, calls);
                default:
                    return null;
            }
        }
        finally
        {
            _open.Remove((sequence, frame));
        }

        NumberVerdict? Both(ExpressionSyntax left, ExpressionSyntax right) =>
            ElementOrNull(left, members, frame, calls) is { } first && ElementOrNull(right, members, frame, calls) is { } second ? NumberVerdict.All([first, second]) : null;
    }

    /// <summary><c>if (!numbers.All(IsE164)) return;</c> before.</summary>
    private bool AreAllShown(SyntaxNode place, ValuePath path, ImmutableArray<object> members)
    {
        foreach (var fact in KnownFacts.At(place))
        {
            // numbers.RemoveAll(number => !IsE164(number))
            if (fact is { Holds: null, Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "RemoveAll" } removing, ArgumentList.Arguments: { Count: 1 } removed } }
                && ValuePath.Of(removing.Expression, uses, cancellationToken) is { } cleaned && cleaned.Equals(path)
                && _checks.Filters(removed[0].Expression, false, parameter => Along(ValuePath.Of(parameter), members)))
            {
                return true;
            }

            if (fact.Holds is { } holds && fact.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: { Count: 1 } arguments }
                && (access.Name.Identifier.ValueText is "All" or "TrueForAll" && holds || access.Name.Identifier.ValueText is "Any" or "Exists" && !holds)
                && ValuePath.Of(access.Expression, uses, cancellationToken) is { } checkedPath && checkedPath.Equals(path)
                && _checks.Filters(arguments[0].Expression, holds, parameter => Along(ValuePath.Of(parameter), members)))
            {
                return true;
            }
        }

        return IsRefusedInLoop(place, path, members);
    }

    /// <summary>A loop over the same before, that leaves at the first that is none.</summary>
    private bool IsRefusedInLoop(SyntaxNode place, ValuePath path, ImmutableArray<object> members)
    {
        if (place.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            return false;
        for (SyntaxNode? node = statement; node is StatementSyntax; node = node.Parent)
        {
            if (node.Parent is not BlockSyntax block)
                continue;
            foreach (var loop in block.Statements.TakeWhile(before => before != node).OfType<ForEachStatementSyntax>())
            {
                if (ValuePath.Of(loop.Expression, uses, cancellationToken) is { } looped && looped.Equals(path) && uses.ModelOf(loop).GetDeclaredSymbol(loop, cancellationToken) is { } element
                    && !loop.Statement.DescendantNodes().Any(inner => inner is BreakStatementSyntax or ContinueStatementSyntax)
                    && KnownFacts.After([loop.Statement]).Any(fact => _checks.Shows(fact, Along(ValuePath.Of(element), members))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private NumberVerdict? Each(IEnumerable<ExpressionSyntax> elements, ImmutableArray<object> members, Frame? frame, int calls)
    {
        var all = new List<NumberVerdict>();
        foreach (var element in elements)
        {
            // { "support", "+1…" } and ["support"] = "+1…" are pairs.
            var values = element switch
            {
                InitializerExpressionSyntax pair => pair.Expressions.ToArray(),
                AssignmentExpressionSyntax assignment => new[] { assignment.Right },
                _ => new[] { element },
            };
            // (key, value) of a dictionary's pair.
            if (element is InitializerExpressionSyntax { Expressions.Count: 2 } both && members.Length == 1 && members[0] is int and >= 0 and < 2)
                values = [both.Expressions[(int)members[0]]];
            foreach (var value in values)
            {
                if (members.IsEmpty || element is InitializerExpressionSyntax { Expressions.Count: 2 } && members.Length == 1 && members[0] is int || value is not (BaseObjectCreationExpressionSyntax or TupleExpressionSyntax) && members[0] is ISymbol { Name: "Value" or "Key" })
                    all.Add(Of(value, frame, calls));
                else if (members[0] is int index)
                    all.Add(Part(value, index, frame, calls));
                else if (Of(value, members, frame, calls) is { } verdict)
                    all.Add(verdict);
                else
                    return null;
            }
        }

        return NumberVerdict.All(all);
    }

    private NumberVerdict? OfQuery(QueryExpressionSyntax query, ImmutableArray<object> members, Frame? frame, int calls)
    {
        var selected = (query.Body.SelectOrGroup as SelectClauseSyntax)?.Expression;
        if (selected is null)
            return null;
        if (ValuePath.Of(selected, uses, cancellationToken) is { } path)
        {
            path = Along(path, members);
            foreach (var where in query.Body.Clauses.OfType<WhereClauseSyntax>())
            {
                if (KnownFacts.Of(where.Condition, true).Any(fact => _checks.Shows(fact, path)))
                    return NumberVerdict.Shown;
            }
        }

        return members.IsEmpty ? Of(selected, frame, calls) : Of(selected, members, frame, calls);
    }

    private NumberVerdict? OfSequence(InvocationExpressionSyntax invocation, ImmutableArray<object> members, Frame? frame, int calls)
    {
        // Where the query is not understood, the member that is read still is.
        if (CallArguments.MethodOf(invocation, uses.ModelOf(invocation), cancellationToken) is not { } method)
            return members.IsEmpty ? NumberVerdict.Unknown : null;
        var receiver = invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax => invocation.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        if (IsKnownNormalizer(method))
            return NumberVerdict.Shown;
        if (uses.IsOwn(method.OriginalDefinition))
        {
            if (calls >= MostCalls)
                return NumberVerdict.Unknown;
            var inner = new Frame(method.OriginalDefinition, invocation, frame);
            var all = new List<NumberVerdict>();
            foreach (var implementation in uses.Implementations(method).Where(uses.IsOwn))
            {
                foreach (var node in uses.DeclarationsOf(implementation).SelectMany(declaration => declaration.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)))
                {
                    if (node is YieldStatementSyntax { Expression: { } yielded })
                        all.Add(members.IsEmpty ? Of(yielded, inner, calls + 1) : Of(yielded, members, inner, calls + 1) ?? NumberVerdict.NotShown);
                    else if (((node as ReturnStatementSyntax)?.Expression ?? (node as ArrowExpressionClauseSyntax)?.Expression) is { } returned && ElementOrNull(returned, members, inner, calls + 1) is { } verdict)
                        all.Add(verdict);
                }
            }

            return all.Count == 0 ? null : NumberVerdict.All(all);
        }

        if (receiver is null)
            return null;
        var function = invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        if (method.ContainingType is { SpecialType: SpecialType.System_Array } && method.IsStatic && invocation.ArgumentList.Arguments.Count == 2)
            (receiver, function) = (invocation.ArgumentList.Arguments[0].Expression, invocation.ArgumentList.Arguments[1].Expression);
        else if (method is { IsStatic: true, ReducedFrom: null, Name: "Create" or "CreateRange" or "Of" or "Repeat" })
            return Each(invocation.ArgumentList.Arguments.Select(argument => argument.Expression), members, frame, calls);
        switch (method.Name)
        {
            case "ToDictionary" or "ToLookup" when members.IsEmpty && invocation.ArgumentList.Arguments is { Count: > 1 } functions && functions[1].Expression is AnonymousFunctionExpressionSyntax or IdentifierNameSyntax:
                return Selected(functions[1].Expression, false, receiver, members, frame, calls);
            case "ToDictionary" or "ToLookup" or "GroupBy" or "ToImmutableDictionary":
                return ElementOrNull(receiver, members, frame, calls);
            case "Where" or "FindAll" or "TakeWhile" or "WhereAwait" when function is not null:
                return _checks.Filters(function, true, parameter => Along(ValuePath.Of(parameter), members)) ? NumberVerdict.Shown : ElementOrNull(receiver, members, frame, calls);
            case "Select" or "ConvertAll" or "SelectMany" or "SelectAwait" when function is not null:
                return Selected(function, method.Name == "SelectMany", receiver, members, frame, calls);
            case "Split":
                return members.IsEmpty ? Of(receiver, frame, calls) : null;
            case var name when PassThrough.Contains(name):
                return ElementOrNull(receiver, members, frame, calls) is not { } first ? null
                    : name is "Concat" or "Union" && function is not null ? ElementOrNull(function, members, frame, calls) is { } second ? NumberVerdict.All([first, second]) : null
                    : name is "Append" or "Prepend" && function is not null && members.IsEmpty ? NumberVerdict.All([first, Of(function, frame, calls)])
                    : first;
            default:
                return null;
        }
    }

    private NumberVerdict? Selected(ExpressionSyntax function, bool isMany, ExpressionSyntax receiver, ImmutableArray<object> members, Frame? frame, int calls)
    {
        if (function is AnonymousFunctionExpressionSyntax lambda)
        {
            var returned = ReturnsOf(lambda).Where(value => !ValueSyntax.IsNothing(value)).Select(value => isMany ? ElementOrNull(value, members, frame, calls) : members.IsEmpty ? Of(value, frame, calls) : Of(value, members, frame, calls)).ToList();
            return returned.Count > 0 && returned.All(verdict => verdict is not null) ? NumberVerdict.All(returned.Select(verdict => verdict!.Value)) : null;
        }

        var info = uses.ModelOf(function).GetSymbolInfo(function, cancellationToken);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol method)
            return NumberVerdict.Unknown;
        if (IsKnownNormalizer(method))
            return NumberVerdict.Shown;
        if (!uses.IsOwn(method.OriginalDefinition) || calls >= MostCalls || !members.IsEmpty)
            return ValuePath.IsTransparent(method.Name) ? ElementOrNull(receiver, members, frame, calls) : null;
        // Its parameter finds the sequence among its callers, as a method group.
        return NumberVerdict.All(ReturnsOf(method).Where(value => !ValueSyntax.IsNothing(value)).Select(value => Of(value, null, calls + 1)));
    }

    /// <summary>A variable or member that holds a collection: what it is made with, and what is added to it.</summary>
    private NumberVerdict? OfCollection(ExpressionSyntax expression, ImmutableArray<object> members, Frame? frame, int calls)
    {
        var symbol = uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol;
        if (symbol is IParameterSymbol parameter)
        {
            if (frame is not null && frame.Binds(parameter))
                return frame.ArgumentFor(parameter) is { } bound ? ElementOrNull(bound, members, frame.Outer, calls) : null;
            var given = Limited(_sources.ArgumentsFor(parameter));
            if (given.Count == 0)
                return members.IsEmpty ? Uncalled(parameter) : IsLeftToCaller(parameter) ? NumberVerdict.Unknown : null;
            if (calls >= MostCalls)
                return NumberVerdict.Unknown;
            var verdicts = given.Select(source => source.Kind == SourceKind.Value ? ElementOrNull(source.Expression!, members, null, calls + 1) is { } verdict ? verdict with { Caller = verdict.Caller ?? NumberOrigins.CallerOf(source.Expression) } : members.IsEmpty ? new NumberVerdict(NumberProofKind.NotShown, NumberOrigins.CallerOf(source.Expression)) : null
                : source.Kind == SourceKind.Unseen ? NumberVerdict.Unknown : (NumberVerdict?)null).ToList();
            return verdicts.All(verdict => verdict is not null) ? NumberVerdict.All(verdicts.Select(verdict => verdict!.Value)) : null;
        }

        if (symbol is not (ILocalSymbol or IFieldSymbol or IPropertySymbol) || !uses.IsOwn(symbol.OriginalDefinition) || calls > MostCalls)
            return null;
        if (symbol is IPropertySymbol property && ReturnsOf(property).ToList() is { Count: > 0 } computed)
            return computed.Select(value => ElementOrNull(value, members, null, calls + 1)).ToList() is var returned && returned.All(verdict => verdict is not null) ? NumberVerdict.All(returned.Select(verdict => verdict!.Value)) : null;

        var all = new List<NumberVerdict>();
        var inner = symbol is ILocalSymbol ? frame : null;
        foreach (var source in symbol is ILocalSymbol ? Reaching(symbol, expression) : _sources.AssignedTo(symbol).Select(item => item.Source))
        {
            if (source.Kind is not (SourceKind.Value or SourceKind.Element) || ValueSyntax.IsNothing(source.Expression!) || IsEmptyCollection(source.Expression!))
                continue;
            // An element of a sequence of sequences: a group, a chunk.
            if (ElementOrNull(source.Expression!, members, inner, calls) is not { } verdict)
                return null;
            all.Add(verdict);
        }

        foreach (var use in uses.Of(symbol, static use => AddedAt(use) is not null))
        {
            var added = AddedAt(use)!.Value;
            var verdict = added.IsMany ? ElementOrNull(added.Value, members, inner, calls) : members.IsEmpty ? Of(added.Value, inner, calls) : Of(added.Value, members, inner, calls);
            if (verdict is null)
                return null;
            all.Add(verdict.Value);
        }

        // Of constants that are added to what a database fills, the member knows more.
        var together = NumberVerdict.All(all);
        return all.Count == 0 || together.Kind == NumberProofKind.Neutral && !members.IsEmpty ? null : together;
    }

    private static (ExpressionSyntax Value, bool IsMany)? AddedAt(SimpleNameSyntax use)
    {
        ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        return target.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }, Name.Identifier.ValueText: var name } called when called.Expression == target =>
                name is "Enqueue" ? (arguments[0].Expression, false) : name is "Add" or "Insert" or "Push" or "TryAdd" or "AddLast" or "AddFirst" ? (arguments[arguments.Count - 1].Expression, false) : name is "AddRange" or "UnionWith" ? (arguments[0].Expression, true) : null,
            ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element when element.Expression == target && assignment.Left == element => (assignment.Right, false),
            _ => null,
        };
    }

    private static bool IsEmptyCollection(ExpressionSyntax expression) => expression is BaseObjectCreationExpressionSyntax { Initializer: null or { Expressions.Count: 0 }, ArgumentList: null or { Arguments.Count: 0 } }
        or CollectionExpressionSyntax { Elements.Count: 0 } or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } };
}
