using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>What a rule's options say of numbers.</summary>
/// <param name="Validators">Methods of the project's own that check a number.</param>
/// <param name="Normalizers">Methods of the project's own whose result is a number in international form.</param>
/// <param name="JudgePublicSurface">What a library's public method is given is judged, and not left to who calls it.</param>
/// <param name="IsWebProject">Built with the SDK for the web: an application, whatever the compiler makes of it.</param>
internal sealed record NumberOptions(ImmutableArray<string> Validators, ImmutableArray<string> Normalizers, bool JudgePublicSurface, bool IsWebProject);

/// <summary>
/// Follows a value back to where it comes from, and asks on the way whether something has shown it to be a number in international form: through
/// conditions that lead to the place, variables, members, returned values and callers, to depth 3.
/// </summary>
internal sealed partial class NumberProof(SymbolUses uses, NumberOptions options, CancellationToken cancellationToken)
{
    private const int MostCalls = 3;

    /// <summary>One destination is not worth more of the editor's time than this.</summary>
    private const int MostSteps = 600;

    private static readonly HashSet<string> Terminal = new(StringComparer.Ordinal)
    {
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt", "ElementAtOrDefault", "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync", "Find",
        "Dequeue", "Pop", "Peek", "Max", "Min", "MaxBy", "MinBy",
    };

    private static readonly ImmutableArray<object> None = ImmutableArray<object>.Empty;

    private readonly NumberChecks _checks = new(uses, options.Validators, cancellationToken);
    private readonly ValueSources _sources = new(uses, cancellationToken);
    private readonly NumberOrigins _origins = new(uses, options.IsWebProject, cancellationToken);
    private readonly Dictionary<ISymbol, NumberVerdict> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(SyntaxNode, Frame?)> _open = [];
    private int _steps;

    /// <summary>The verdict on what is sent.</summary>
    public NumberVerdict Of(ExpressionSyntax destination)
    {
        _steps = 0;
        _open.Clear();
        _checks.Begin();
        var verdict = Of(destination, null, 0);
        return verdict.Kind == NumberProofKind.NotShown && (_checks.WasCut || _steps > MostSteps) ? NumberVerdict.Unknown : verdict;
    }

    private NumberVerdict Of(ExpressionSyntax expression, Frame? frame, int calls)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_steps > MostSteps)
            return NumberVerdict.Unknown;
        expression = ValueSyntax.Stripped(expression);
        // What depends on itself adds nothing to what it depends on.
        if (!_open.Add((expression, frame)))
            return NumberVerdict.Neutral;
        try
        {
            return uses.ModelOf(expression).GetConstantValue(expression, cancellationToken).HasValue ? NumberVerdict.Neutral
                : TypeOf(expression) is { } type && (_origins.IsNumberOfLibrary(type.Unwrapped()) || _checks.IsChecked(type)) ? NumberVerdict.Shown
                : ValuePath.Of(expression, uses, cancellationToken) is { } path && IsShownBefore(expression, path) ? NumberVerdict.Shown
                : Computed(expression, frame, calls);
        }
        finally
        {
            _open.Remove((expression, frame));
        }
    }

    private NumberVerdict Computed(ExpressionSyntax expression, Frame? frame, int calls)
    {
        switch (expression)
        {
            case ConditionalExpressionSyntax conditional:
                return NumberVerdict.All([Of(conditional.WhenTrue, frame, calls), Of(conditional.WhenFalse, frame, calls)]);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                return NumberVerdict.All([Of(coalesce.Left, frame, calls), Of(coalesce.Right, frame, calls)]);
            case SwitchExpressionSyntax @switch:
                return NumberVerdict.All(@switch.Arms.Select(arm => Of(arm.Expression, frame, calls)));
            case ThrowExpressionSyntax or DefaultExpressionSyntax:
                return NumberVerdict.Neutral;
            case AssignmentExpressionSyntax assignment:
                return Of(assignment.Right, frame, calls);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolatedStringExpressionSyntax:
                return Glued(PiecesOf(expression), frame, calls);
            case BaseObjectCreationExpressionSyntax creation:
                return Created(creation, frame, calls);
            case InvocationExpressionSyntax invocation:
                return Called(invocation, frame, calls);
            case ElementAccessExpressionSyntax element:
                return Indexed(element, frame, calls);
            case ConditionalAccessExpressionSyntax conditional:
                return Conditional(conditional, frame, calls);
            case MemberAccessExpressionSyntax or IdentifierNameSyntax or MemberBindingExpressionSyntax:
                return Named(expression, frame, calls);
            case LiteralExpressionSyntax:
                return NumberVerdict.Neutral;
            default:
                return NumberVerdict.Unknown;
        }
    }

    private bool IsShownBefore(SyntaxNode place, ValuePath path, int callers = 0)
    {
        foreach (var fact in KnownFacts.At(place))
        {
            if ((_checks.Shows(fact, path) || fact is { Holds: { } holds } && IsShownByErrors(fact.Expression, holds, place, path)) && !IsWrittenBetween(path, fact, place))
                return true;
        }

        return callers < MostCalls && IsShownByCallers(place, path, callers);
    }

    /// <summary>
    /// <c>if (!good) errors.Add(…)</c>, and further down <c>if (errors.Count > 0) throw</c>; or the same with <c>ModelState</c>.
    /// </summary>
    private bool IsShownByErrors(ExpressionSyntax guard, bool holds, SyntaxNode place, ValuePath path)
    {
        var list = guard switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsValid" } access when holds => access.Expression,
            BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" } access, Right: LiteralExpressionSyntax } => access.Expression,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Any" } access, ArgumentList.Arguments.Count: 0 } when !holds => access.Expression,
            _ => null,
        };
        if (list is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) || BodyOf(place) is not { } body)
            return false;
        var name = list.ToString();
        return body.DescendantNodes().OfType<IfStatementSyntax>().Any(branch => branch.Span.End < guard.SpanStart && branch.Else is null
            && branch.Statement.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var add } added && add.StartsWith("Add", StringComparison.Ordinal) && added.Expression.ToString() == name)
            && KnownFacts.Of(branch.Condition, false).Any(fact => _checks.Shows(fact, path)));
    }

    /// <summary>
    /// A local function sees the variables around it, a method the members of its object: what all its callers have shown of these, it need not show again.
    /// </summary>
    private bool IsShownByCallers(SyntaxNode place, ValuePath path, int callers)
    {
        var function = place.FirstAncestorOrSelf<SyntaxNode>(node => node is LocalFunctionStatementSyntax or MethodDeclarationSyntax);
        if (function is null || uses.ModelOf(function).GetDeclaredSymbol(function, cancellationToken) is not IMethodSymbol method
            || !(function is LocalFunctionStatementSyntax ? path.Root is ILocalSymbol or IParameterSymbol && !SymbolEqualityComparer.Default.Equals(path.Root.ContainingSymbol, method) : path.Root is IFieldSymbol or IPropertySymbol && !method.IsStatic))
        {
            return false;
        }

        var any = false;
        foreach (var use in uses.Of(method.OriginalDefinition))
        {
            if (EndpointNames.InvocationOf(use) is not { } call)
                return false;
            var seen = path;
            if (call.Expression is MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access)
            {
                if (ValuePath.Of(access.Expression, uses, cancellationToken) is not { } owner)
                    return false;
                seen = owner.Then(path);
            }

            if (!IsShownBefore(call, seen, callers + 1))
                return false;
            any = true;
        }

        return any;
    }

    /// <summary>What was checked was another value than what stands there now.</summary>
    private bool IsWrittenBetween(ValuePath path, Fact check, SyntaxNode place)
    {
        if (check.Expression.SyntaxTree != place.SyntaxTree)
            return false;
        return IsWritten(path.Root, _ => true) || path.Last is { } member && !path.IsRoot && IsWritten(member, target => ValuePath.Of(target, uses, cancellationToken) is { } written && written.Equals(path));

        bool IsWritten(ISymbol symbol, Func<ExpressionSyntax, bool> isSame) => symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol
            && uses.Of(symbol).Any(use => use.SyntaxTree == place.SyntaxTree && use.SpanStart > check.Start && use.SpanStart < place.SpanStart && ValueSources.IsWritten(use)
                && (symbol is ILocalSymbol or IParameterSymbol || MemberOf(use) == MemberOf(place)) && isSame(use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use));
    }

    private static SyntaxNode? MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    private static IEnumerable<ExpressionSyntax> PiecesOf(ExpressionSyntax expression)
    {
        // Thousands of pieces lean to the left as deep.
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    pending.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add:
                    pending.Push(add.Right);
                    pending.Push(add.Left);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (var hole in interpolated.Contents.OfType<InterpolationSyntax>())
                        yield return hole.Expression;
                    break;
                case var piece:
                    yield return piece;
                    break;
            }
        }
    }

    /// <summary>Every piece must be shown: a prefix makes no number of what is none. What names another channel is no number at all.</summary>
    private NumberVerdict Glued(IEnumerable<ExpressionSyntax> pieces, Frame? frame, int calls)
    {
        var all = pieces.ToList();
        var whole = all.Count > 0 ? all[0].FirstAncestorOrSelf<SyntaxNode>(node => node is InterpolatedStringExpressionSyntax || node is BinaryExpressionSyntax { Parent: not BinaryExpressionSyntax }) : null;
        if (whole is not null && NumberOrigins.IsOtherChannel(FirstText(whole)))
            return NumberVerdict.Shown;
        return NumberVerdict.All(all.Select(piece => Of(piece, frame, calls)));
    }

    private static ExpressionSyntax Leftmost(BinaryExpressionSyntax binary)
    {
        ExpressionSyntax left = binary;
        while (left is BinaryExpressionSyntax inner)
            left = inner.Left;
        return left;
    }

    private string FirstText(SyntaxNode node) => node switch
    {
        InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents } => contents[0] is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : contents[0] is InterpolationSyntax hole ? FirstText(hole.Expression) : "",
        BinaryExpressionSyntax binary => FirstText(Leftmost(binary)),
        ParenthesizedExpressionSyntax parenthesized => FirstText(parenthesized.Expression),
        ExpressionSyntax expression => uses.ModelOf(expression).GetConstantValue(expression, cancellationToken).Value as string ?? "",
        _ => "",
    };

    private NumberVerdict Created(BaseObjectCreationExpressionSyntax creation, Frame? frame, int calls)
    {
        var type = uses.ModelOf(creation).GetTypeInfo(creation, cancellationToken).Type ?? (uses.ModelOf(creation).GetSymbolInfo(creation, cancellationToken).Symbol?.ContainingType);
        if (type is null or IErrorTypeSymbol)
            return NumberVerdict.Unknown;
        if (type.IsInNamespace("Twilio") && type.Name != "PhoneNumber" || type.IsInNamespace("TwilioGuard") || type.IsInNamespace("PhoneNumbers"))
            return NumberVerdict.Shown;
        var arguments = creation.ArgumentList?.Arguments ?? default;
        return arguments.Count == 0 ? NumberVerdict.Unknown : NumberVerdict.All(arguments.Select(argument => Of(argument.Expression, frame, calls)));
    }

    private NumberVerdict Indexed(ElementAccessExpressionSyntax element, Frame? frame, int calls)
    {
        if (_origins.IsConfigured(element) || _origins.IsInbound(element))
            return NumberVerdict.Shown;
        if (TypeOf(element.Expression) is null or IDynamicTypeSymbol or IErrorTypeSymbol)
            return NumberVerdict.Unknown;
        // number[1..]
        return TypeOf(element.Expression) is { SpecialType: SpecialType.System_String } ? Of(element.Expression, frame, calls) : Element(element.Expression, None, frame, calls);
    }

    private NumberVerdict Conditional(ConditionalAccessExpressionSyntax conditional, Frame? frame, int calls)
    {
        ExpressionSyntax last = conditional.WhenNotNull;
        while (last is ConditionalAccessExpressionSyntax inner)
            last = inner.WhenNotNull;
        if (last is ElementBindingExpressionSyntax)
            return _origins.IsConfigured(conditional) || _origins.IsInbound(conditional) ? NumberVerdict.Shown : Element(conditional.Expression, None, frame, calls);
        while (last is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } transparent && ValuePath.IsTransparent(CallName.Of(transparent.Expression)!))
        {
            // text?.Trim() is the text.
            if (transparent.Expression is MemberBindingExpressionSyntax)
                return Of(conditional.Expression, frame, calls);
            last = ((MemberAccessExpressionSyntax)transparent.Expression).Expression;
        }

        return last is InvocationExpressionSyntax call ? Called(call, frame, calls) : last is MemberBindingExpressionSyntax or MemberAccessExpressionSyntax ? Named(last, frame, calls) : NumberVerdict.Unknown;
    }

    /// <summary>A variable or a member.</summary>
    private NumberVerdict Named(ExpressionSyntax expression, Frame? frame, int calls)
    {
        var name = (expression as MemberAccessExpressionSyntax)?.Name ?? (expression as MemberBindingExpressionSyntax)?.Name ?? expression as SimpleNameSyntax;
        var symbol = uses.ModelOf(expression).GetSymbolInfo((ExpressionSyntax?)name ?? expression, cancellationToken).Symbol;
        var receiver = expression switch
        {
            MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        switch (symbol)
        {
            case ILocalSymbol or IRangeVariableSymbol:
                return Variable(symbol, expression, frame, calls);
            case IParameterSymbol parameter:
                return Parameter(parameter, expression, frame, calls);
            case IFieldSymbol { CorrespondingTupleField: { } tupleField } when receiver is not null:
                return Part(receiver, tupleField.ContainingType.TupleElements.IndexOf(tupleField) is >= 0 and var index ? index : tupleField.ContainingType.TupleElements.Select(element => element.CorrespondingTupleField ?? element).ToList().FindIndex(element => SymbolEqualityComparer.Default.Equals(element, tupleField)), frame, calls);
            case IFieldSymbol or IPropertySymbol:
                if (_origins.IsConfigured(expression) || symbol.ContainingType is { ContainingNamespace.Name: "RegularExpressions" } && receiver is not null && _checks.IsFound(receiver)
                    || receiver is not null && _checks.IsChecked(TypeOf(receiver)))
                {
                    return NumberVerdict.Shown;
                }

                if (receiver is not null && !symbol.IsStatic)
                {
                    if (IsWrapper(symbol))
                        return Of(receiver, frame, calls);
                    if (Of(receiver, ImmutableArray.Create<object>(symbol.OriginalDefinition), frame, calls) is { } known)
                        return known;
                }

                return Member(symbol.OriginalDefinition, receiver, calls);
            default:
                return NumberVerdict.Unknown;
        }
    }

    /// <summary>The member of a nullable, task, lazy or pair is what it wraps.</summary>
    private static bool IsWrapper(ISymbol symbol) =>
        symbol.Name is "Value" or "Result" or "Key" && symbol.ContainingType is { IsGenericType: true } type && NumberChecks.IsPlatform(type) && type.Name is "Nullable" or "Task" or "ValueTask" or "Lazy" or "KeyValuePair" or "Group";

    private NumberVerdict Variable(ISymbol variable, ExpressionSyntax use, Frame? frame, int calls)
    {
        if (_origins.IsConfigured(use))
            return NumberVerdict.Shown;
        var reaching = Reaching(variable, use);
        if (reaching.Count == 0 && ReplacedWhereBad(variable, use) is not null)
            return NumberVerdict.Shown;
        return reaching.Count == 0 ? NumberVerdict.Unknown : NumberVerdict.All(reaching.Select(source => FromSource(source, frame, calls)));
    }

    /// <summary>The values that the variable may have here: what a later assignment on the straight way replaces is left out.</summary>
    private List<ValueSource> Reaching(ISymbol variable, SyntaxNode use)
    {
        var assigned = _sources.AssignedTo(variable).Where(item => item.Source.Kind != SourceKind.Value || !ValueSyntax.IsNothing(item.Source.Expression!)).ToList();
        var after = -1;
        foreach (var (_, place) in assigned)
        {
            if (place.SpanStart < use.SpanStart && !place.Span.Contains(use.SpanStart) && place.SpanStart > after && IsOnTheWay(place, use))
                after = place.SpanStart;
        }

        // if (!good) number = …: what was good stays, and is shown.
        if (ReplacedWhereBad(variable, use) is { } branch && branch.SpanStart > after)
            after = branch.SpanStart;
        var loop = use.AncestorsAndSelf().LastOrDefault(node => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
        return
        [
            .. assigned.Where(item => (item.Place.SpanStart >= after || variable is IFieldSymbol) && !item.Place.Span.Contains(use.Span) && (item.Place.SpanStart < use.SpanStart || loop?.Span.Contains(item.Place.SpanStart) == true || !IsSameBody(item.Place, use)))
                .Select(item => item.Source),
        ];
    }

    private IfStatementSyntax? ReplacedWhereBad(ISymbol variable, SyntaxNode use)
    {
        if (variable is not (ILocalSymbol or IParameterSymbol) || BodyOf(use) is not { } body)
            return null;
        var path = ValuePath.Of(variable);
        return body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) || node == body).OfType<IfStatementSyntax>().LastOrDefault(branch => branch.Else is null && branch.Span.End < use.SpanStart
            && branch.Parent is BlockSyntax container && container.Span.Contains(use.SpanStart)
            && branch.Statement.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == variable.Name)
            && KnownFacts.Of(branch.Condition, false).Any(fact => _checks.Shows(fact, path)));
    }

    private static bool IsSameBody(SyntaxNode place, SyntaxNode use) => place.SyntaxTree == use.SyntaxTree && BodyOf(place) == BodyOf(use);

    private static SyntaxNode? BodyOf(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax);

    /// <summary>Nothing leads to the use that does not come through here.</summary>
    private static bool IsOnTheWay(SyntaxNode place, SyntaxNode use)
    {
        if (place.FirstAncestorOrSelf<StatementSyntax>() is not { } statement || place is VariableDeclaratorSyntax { Initializer: null })
            return false;
        // x ??= … and x = a && (x = …) are conditional.
        if (place is AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } || place is AssignmentExpressionSyntax { Parent: not ExpressionStatementSyntax })
            return false;
        SyntaxNode? container = statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;
        return container is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax && container.Span.Contains(use.SpanStart);
    }

    private NumberVerdict FromSource(ValueSource source, Frame? frame, int calls)
    {
        switch (source.Kind)
        {
            case SourceKind.Value:
                return Of(source.Expression!, frame, calls);
            case SourceKind.Element:
                return Element(source.Expression!, source.Index >= 0 ? ImmutableArray.Create<object>(source.Index) : None, frame, calls);
            case SourceKind.Out when source.Expression is InvocationExpressionSyntax call:
                return SetBy(call, source.Index, frame, calls);
            case SourceKind.Part when source.Expression is not null:
                return source.Index >= 0 ? Part(source.Expression, source.Index, frame, calls) : Named(source.Expression, frame, calls);
            default:
                return NumberVerdict.Unknown;
        }
    }

    /// <summary>What a call puts into its <c>out</c> parameter.</summary>
    private NumberVerdict SetBy(InvocationExpressionSyntax call, int index, Frame? frame, int calls)
    {
        if (CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is not { } method)
            return NumberVerdict.Unknown;
        if (IsKnownNormalizer(method))
            return NumberVerdict.Shown;
        if (uses.IsOwn(method.OriginalDefinition))
        {
            // The number of the argument is not always the parameter's.
            if (index >= 0 && index < call.ArgumentList.Arguments.Count && CallArguments.ParameterOf(call.ArgumentList.Arguments[index], call.ArgumentList, method) is { } set)
                index = set.Ordinal;
            if (method.ReducedFrom is { } extension)
            {
                method = extension;
                index++;
            }

            if (calls >= MostCalls || index >= method.OriginalDefinition.Parameters.Length)
                return NumberVerdict.Unknown;
            var inner = new Frame(method.OriginalDefinition, call, frame);
            return NumberVerdict.All(uses.Implementations(method).Where(uses.IsOwn).SelectMany(implementation => _sources.AssignedTo(implementation.Parameters[index]))
                .Where(item => item.Source.Kind != SourceKind.Value || !ValueSyntax.IsNothing(item.Source.Expression!)).Select(item => FromSource(item.Source, inner, calls + 1)));
        }

        if (_origins.IsInboundKey(call.ArgumentList.Arguments.FirstOrDefault()?.Expression))
            return NumberVerdict.Shown;
        return method.Name is "TryGetValue" or "TryDequeue" or "TryPop" or "TryTake" or "TryPeek" or "TryRead" && call.Expression is MemberAccessExpressionSyntax access ? Element(access.Expression, None, frame, calls) : NumberVerdict.NotShown;
    }

    /// <summary>One part of a tuple.</summary>
    private NumberVerdict Part(ExpressionSyntax tuple, int index, Frame? frame, int calls)
    {
        tuple = ValueSyntax.Stripped(tuple);
        switch (tuple)
        {
            case TupleExpressionSyntax literal:
                return index >= 0 && index < literal.Arguments.Count ? Of(literal.Arguments[index].Expression, frame, calls) : NumberVerdict.Unknown;
            case InvocationExpressionSyntax invocation when CallArguments.MethodOf(invocation, uses.ModelOf(invocation), cancellationToken) is { } method:
                if (IsKnownNormalizer(method))
                    return NumberVerdict.Shown;
                if (!uses.IsOwn(method.OriginalDefinition))
                    return NumberVerdict.NotShown;
                if (calls >= MostCalls)
                    return NumberVerdict.Unknown;
                var inner = new Frame(method.OriginalDefinition, invocation, frame);
                return NumberVerdict.All(ReturnsOf(method).Where(value => !ValueSyntax.IsNothing(value)).Select(value => Part(value, index, inner, calls + 1)));
            case IdentifierNameSyntax name when uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local:
                return NumberVerdict.All(Reaching(local, name).Select(source => source.Kind == SourceKind.Value ? Part(source.Expression!, index, frame, calls)
                    : source.Kind == SourceKind.Element ? Element(source.Expression!, ImmutableArray.Create<object>(index), frame, calls) : NumberVerdict.Unknown));
            case LiteralExpressionSyntax or DefaultExpressionSyntax:
                return NumberVerdict.Neutral;
            default:
                return NumberVerdict.Unknown;
        }
    }

    private NumberVerdict Parameter(IParameterSymbol parameter, ExpressionSyntax use, Frame? frame, int calls)
    {
        if (_origins.IsConfigured(use))
            return NumberVerdict.Shown;
        var assigned = Reaching(parameter, use);
        var isReplaced = _sources.AssignedTo(parameter).Any(item => item.Place.SpanStart < use.SpanStart && !item.Place.Span.Contains(use.SpanStart) && IsOnTheWay(item.Place, use));
        var verdicts = assigned.Select(source => FromSource(source, frame, calls));
        return NumberVerdict.All(isReplaced ? verdicts : verdicts.Prepend(Given(parameter, frame, calls)));
    }

    /// <summary>What the parameter gets from who calls.</summary>
    private NumberVerdict Given(IParameterSymbol parameter, Frame? frame, int calls)
    {
        if (frame is not null && frame.Binds(parameter))
            return frame.ArgumentFor(parameter) is { } bound ? Of(bound, frame.Outer, calls) : NumberVerdict.Neutral;
        if (_checks.IsDeclaredValid(parameter) || _origins.IsInbound(parameter))
            return NumberVerdict.Shown;
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property })
            return NumberVerdict.All(_sources.AssignedTo(property).Select(item => FromSource(item.Source, null, calls + 1)));
        var sources = Limited(_sources.ArgumentsFor(parameter));
        if (sources.Count == 0)
            return Uncalled(parameter);
        if (calls >= MostCalls)
            return NumberVerdict.Unknown;
        var isLambda = parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod };
        return NumberVerdict.All(sources.Select(source =>
        {
            if (isLambda && source.Kind == SourceKind.Unseen)
                return _origins.IsEndpoint(parameter) ? NumberVerdict.NotShown : NumberVerdict.Unknown;
            var verdict = FromSource(source, isLambda ? frame : null, isLambda ? calls : calls + 1);
            return verdict is { Kind: NumberProofKind.NotShown, Caller: null } && !isLambda ? verdict with { Caller = NumberOrigins.CallerOf(source.Expression) } : verdict;
        }));
    }

    private static List<ValueSource> Limited(IEnumerable<ValueSource> sources) => [.. sources.Take(200)];

    /// <summary>Nobody is seen to call: a framework does, another project, or nobody.</summary>
    private NumberVerdict Uncalled(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return NumberVerdict.Unknown;
        if (_origins.IsCalledByUnknownFramework(method))
            return NumberVerdict.Unknown;
        if (_origins.IsApplication)
            return NumberVerdict.NotShown;
        return options.JudgePublicSurface && NumberOrigins.IsPublic(method) ? NumberVerdict.NotShown : NumberVerdict.Unknown;
    }

    /// <summary>What is known of a member through the object that holds it; null where that is nothing.</summary>
    private NumberVerdict? Of(ExpressionSyntax owner, ImmutableArray<object> members, Frame? frame, int calls)
    {
        if (++_steps > MostSteps)
            return NumberVerdict.Unknown;
        owner = ValueSyntax.Stripped(owner);
        if (TypeOf(owner) is { } type && _origins.IsTwilios(type))
            return members[members.Length - 1] is ISymbol { Name: var name } && NumberOrigins.IsTyped(name) ? NumberVerdict.NotShown : NumberVerdict.Shown;
        if (_origins.IsConfigured(owner))
            return NumberVerdict.Shown;
        if (!_open.Add((owner, frame)))
            return null;
        try
        {
            switch (owner)
            {
                case BaseObjectCreationExpressionSyntax creation:
                    return InCreation(creation, members, frame, calls);
                case TupleExpressionSyntax tuple:
                    return members[0] is int part && part < tuple.Arguments.Count ? members.Length == 1 ? Of(tuple.Arguments[part].Expression, frame, calls) : Of(tuple.Arguments[part].Expression, members.RemoveAt(0), frame, calls) : null;
                case AnonymousObjectCreationExpressionSyntax anonymous:
                    return members[0] is ISymbol named && anonymous.Initializers.FirstOrDefault(initializer => NameOf(initializer) == named.Name) is { } declarator
                        ? members.Length == 1 ? Of(declarator.Expression, frame, calls) : Of(declarator.Expression, members.RemoveAt(0), frame, calls)
                        : null;
                case WithExpressionSyntax copy:
                    return Initialized(copy.Initializer, members, frame, calls) ?? Of(copy.Expression, members, frame, calls);
                case ConditionalExpressionSyntax conditional:
                    return Of(conditional.WhenTrue, members, frame, calls) is { } whenTrue && Of(conditional.WhenFalse, members, frame, calls) is { } whenFalse ? NumberVerdict.All([whenTrue, whenFalse]) : null;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } coalesce:
                    return Of(coalesce.Left, members, frame, calls);
                case InvocationExpressionSyntax invocation:
                    return OfResult(invocation, members, frame, calls);
                case MemberAccessExpressionSyntax access when uses.ModelOf(access).GetSymbolInfo(access, cancellationToken).Symbol is (IPropertySymbol or IFieldSymbol) and { } inner:
                    return IsWrapper(inner) ? Of(access.Expression, members, frame, calls)
                        : inner.IsStatic ? null
                        : Of(access.Expression, members.Insert(0, inner.OriginalDefinition), frame, calls);
                case IdentifierNameSyntax variable:
                    return OfVariable(variable, members, frame, calls);
                default:
                    return null;
            }
        }
        finally
        {
            _open.Remove((owner, frame));
        }
    }

    private NumberVerdict? OfVariable(IdentifierNameSyntax name, ImmutableArray<object> members, Frame? frame, int calls)
    {
        switch (uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol)
        {
            case ILocalSymbol or IRangeVariableSymbol when uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is { } local:
                // What is assigned to the member after the object was made counts with all other assignments to it.
                if (members.Length == 1 && members[0] is ISymbol member && IsAssignedThrough(local, member))
                    return null;
                var sources = Reaching(local, name);
                return sources.Count == 1 ? OfSource(sources[0], members, frame, calls) : null;
            case IParameterSymbol parameter:
                if (frame is not null && frame.Binds(parameter))
                    return frame.ArgumentFor(parameter) is { } bound ? Of(bound, members, frame.Outer, calls) : null;
                var given = Limited(_sources.ArgumentsFor(parameter));
                if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod })
                    return given.Count == 1 ? OfSource(given[0], members, frame, calls) : null;
                return given.Count == 0 && IsLeftToCaller(parameter) && members.All(item => item is not ISymbol symbol || !_checks.IsDeclaredValid(symbol)) ? NumberVerdict.Unknown : null;
            default:
                return null;
        }
    }

    private bool IsAssignedThrough(ISymbol local, ISymbol member) => uses.Of(local).Any(use =>
        use.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access && access.Expression == use && assignment.Left == access && access.Name.Identifier.ValueText == member.Name);

    /// <summary>A library's public method is given the object: whoever calls it has to know.</summary>
    private bool IsLeftToCaller(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method && !_origins.IsApplication && NumberOrigins.IsPublic(method) && !options.JudgePublicSurface;

    private NumberVerdict? OfSource(ValueSource source, ImmutableArray<object> members, Frame? frame, int calls) => source.Kind switch
    {
        SourceKind.Value => Of(source.Expression!, members, frame, calls),
        SourceKind.Element => ElementOrNull(source.Expression!, members, frame, calls),
        _ => null,
    };

    private NumberVerdict? OfResult(InvocationExpressionSyntax invocation, ImmutableArray<object> members, Frame? frame, int calls)
    {
        if (CallArguments.MethodOf(invocation, uses.ModelOf(invocation), cancellationToken) is not { } method)
            return null;
        if (invocation.Expression is MemberAccessExpressionSyntax access && Terminal.Contains(method.Name) && !uses.IsOwn(method.OriginalDefinition))
        {
            var filter = invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression;
            return filter is not null && _checks.Filters(filter, true, parameter => Along(ValuePath.Of(parameter), members)) ? NumberVerdict.Shown : ElementOrNull(access.Expression, members, frame, calls);
        }

        if (!uses.IsOwn(method.OriginalDefinition) || calls >= MostCalls)
            return null;
        var inner = new Frame(method.OriginalDefinition, invocation, frame);
        var returned = ReturnsOf(method).Where(value => !ValueSyntax.IsNothing(value)).Select(value => Of(value, members, inner, calls + 1)).ToList();
        return returned.Count > 0 && returned.All(verdict => verdict is not null) ? NumberVerdict.All(returned.Select(verdict => verdict!.Value)) : null;
    }

    private static ValuePath Along(ValuePath path, ImmutableArray<object> members)
    {
        foreach (var member in members)
            path = path.Then(member);
        return path;
    }

    private NumberVerdict? InCreation(BaseObjectCreationExpressionSyntax creation, ImmutableArray<object> members, Frame? frame, int calls)
    {
        if (Initialized(creation.Initializer, members, frame, calls) is { } initialized)
            return initialized;
        if (members.Length > 0 && members[0] is ISymbol member && CallArguments.MethodOf(creation, uses.ModelOf(creation), cancellationToken) is { } constructor
            && uses.IsOwn(constructor.ContainingType) && constructor.ContainingType.IsRecord
            && CallArguments.ArgumentFor(member.Name, creation.ArgumentList, constructor) is { } argument)
        {
            return members.Length == 1 ? Of(argument.Expression, frame, calls) : Of(argument.Expression, members.RemoveAt(0), frame, calls);
        }

        return null;
    }

    private NumberVerdict? Initialized(InitializerExpressionSyntax? initializer, ImmutableArray<object> members, Frame? frame, int calls)
    {
        if (initializer is null || members.IsEmpty || members[0] is not ISymbol member)
            return null;
        // An accessor of its own may check or change what is given.
        if (member is IPropertySymbol property && _checks.SetterChecks(property))
            return NumberVerdict.Shown;
        foreach (var assignment in initializer.Expressions.OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name)
                return members.Length == 1 ? Of(assignment.Right, frame, calls) : Of(assignment.Right, members.RemoveAt(0), frame, calls);
        }

        return null;
    }

    /// <summary>A field or property, whatever object it is of: every value that the source gives it.</summary>
    private NumberVerdict Member(ISymbol member, ExpressionSyntax? receiver, int calls)
    {
        if (member.ContainingType is { } owner && _origins.IsTwilios(owner) && !NumberOrigins.IsTyped(member.Name) || _origins.IsInbound(member) || _checks.IsDeclaredValid(member) || _origins.IsSetting(member))
            return NumberVerdict.Shown;
        if (!uses.IsOwn(member))
            return receiver is not null && TypeOf(receiver) is null or IDynamicTypeSymbol or IErrorTypeSymbol ? NumberVerdict.Unknown : NumberVerdict.NotShown;
        if (_members.TryGetValue(member, out var known))
            return known;
        _members[member] = NumberVerdict.Neutral;
        var verdict = Assigned(member, calls);
        _members.Remove(member);
        if (calls == 0)
            _members[member] = verdict;
        return verdict;
    }

    private NumberVerdict Assigned(ISymbol member, int calls)
    {
        // What a getter computes is what it answers; an automatic one answers what was assigned.
        if (member is IPropertySymbol property)
        {
            if (_checks.SetterChecks(property))
                return NumberVerdict.Shown;
            var computed = ReturnsOf(property).ToList();
            if (property is { IsVirtual: true, GetMethod: { } overridable })
                computed.AddRange(uses.Implementations(overridable).Select(implementation => implementation.AssociatedSymbol).OfType<IPropertySymbol>().Where(uses.IsOwn).SelectMany(ReturnsOf));
            if (computed.Count > 0)
                return calls > MostCalls ? NumberVerdict.Unknown : NumberVerdict.All(computed.Select(value => Of(value, null, calls + 1)));
            if (property.IsAbstract && property.GetMethod is { } getter)
            {
                var implementations = uses.Implementations(getter).Select(implementation => implementation.AssociatedSymbol).OfType<IPropertySymbol>().Where(implementation => uses.IsOwn(implementation) && !implementation.IsAbstract).ToList();
                return implementations.Count == 0 ? NumberVerdict.NotShown : NumberVerdict.All(implementations.Select(implementation => Member(implementation.OriginalDefinition, null, calls)));
            }
        }

        var sources = _sources.AssignedTo(member).Select(item => item.Source).Where(source => source.Kind != SourceKind.Value || !ValueSyntax.IsNothing(source.Expression!)).Take(60).ToList();
        if (uses.DeclarationOf(member) is ParameterSyntax && member.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == member.Name) is { } positional)
        {
            if (_checks.IsDeclaredValid(positional))
                return NumberVerdict.Shown;
            sources.AddRange(Limited(_sources.ArgumentsFor(positional)));
        }

        if (_origins.IsSettingByName(member) && sources.All(source => source.Kind == SourceKind.Value && (uses.ModelOf(source.Expression!).GetConstantValue(source.Expression!, cancellationToken).HasValue || _origins.IsConfigured(source.Expression!))))
            return NumberVerdict.Shown;
        if (sources.Count == 0)
            return IsOpenToOthers(member) || _origins.IsFilledByFramework(member) ? NumberVerdict.Unknown : NumberVerdict.NotShown;
        // Too deep to follow further.
        if (calls > MostCalls)
            return NumberVerdict.Unknown;
        var all = NumberVerdict.All(sources.Select(source =>
        {
            // A constructor that throws further down lets no object out.
            if (source is { Kind: SourceKind.Value, Expression: { } stored } && stored.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { Body: { } body } && ValuePath.Of(stored, uses, cancellationToken) is { Root: IParameterSymbol } given
                && KnownFacts.After(body.Statements).Any(fact => _checks.Shows(fact, given)))
            {
                return NumberVerdict.Shown;
            }

            var verdict = FromSource(source, null, calls + 1);
            return verdict is { Kind: NumberProofKind.NotShown, Caller: null } ? verdict with { Caller = NumberOrigins.CallerOf(source.Expression) } : verdict;
        }));
        // A database or a request fills it as well: constants that a demonstration starts with say nothing of that.
        return all.Kind == NumberProofKind.Neutral && _origins.IsFilledElsewhere(member) || all.Kind == NumberProofKind.Shown && _origins.IsFilledByRequest(member) ? NumberVerdict.NotShown : all;
    }

    /// <summary>Another project fills what a library exposes.</summary>
    private bool IsOpenToOthers(ISymbol member) =>
        !_origins.IsApplication && !options.JudgePublicSurface && NumberOrigins.IsPublic(member) && member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsReadOnly: false };

    private NumberVerdict Called(InvocationExpressionSyntax invocation, Frame? frame, int calls)
    {
        if (CallArguments.MethodOf(invocation, uses.ModelOf(invocation), cancellationToken) is not { } method)
            return NumberVerdict.Unknown;
        if (IsKnownNormalizer(method) || _origins.IsConfigured(invocation) || _origins.IsInbound(invocation))
            return NumberVerdict.Shown;
        if (!uses.IsOwn(method.OriginalDefinition) && _checks.RefusesByPattern(invocation, method))
            return NumberVerdict.Shown;
        var arguments = invocation.ArgumentList.Arguments;
        var receiver = invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax => invocation.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return Delegated(invocation, frame, calls);
        if (uses.IsOwn(method.OriginalDefinition))
        {
            if (calls >= MostCalls)
                return NumberVerdict.Unknown;
            var inner = new Frame(method.OriginalDefinition, invocation, frame);
            var returned = ReturnsOf(method).ToList();
            if (returned.Count == 0)
            {
                // An interface that another project implements.
                return method.IsAbstract && Knowledge.PhoneNames.SaysChecks(method.ContainingType.Name, method.Name) ? NumberVerdict.Shown : method.IsAbstract ? NumberVerdict.NotShown : NumberVerdict.Unknown;
            }

            return NumberVerdict.All(returned.Where(value => !ValueSyntax.IsNothing(value)).Select(value => Of(value, inner, calls + 1)));
        }

        var type = method.ContainingType;
        if (receiver is not null && _checks.IsChecked(TypeOf(receiver)))
            return NumberVerdict.Shown;
        // Without its plus, or without its first digits, it is a national number at best.
        if (type is { SpecialType: SpecialType.System_String } && (method.Name is "TrimStart" or "Trim" or "Replace" && ValuePath.TakesPlus(invocation) || method.Name is "Substring" or "Remove" && arguments.Count > 0 && arguments[arguments.Count - 1].Expression is LiteralExpressionSyntax { Token.Value: 1 or 2 }))
            return NumberVerdict.NotShown;
        if (type.ContainingNamespace is { Name: "Reflection" })
            return NumberVerdict.Unknown;
        if (type is { SpecialType: SpecialType.System_String } && method.Name is "Format" or "Concat" or "Join")
            return method.Name == "Join" ? NumberVerdict.NotShown : Formatted(arguments, frame, calls);
        if (receiver is not null && !method.IsStatic && (ValuePath.IsTransparent(method.Name) && !type.IsNamed("System.Text.StringBuilder") || type is { SpecialType: SpecialType.System_String } ))
            return NumberVerdict.All(new[] { Of(receiver, frame, calls) }.Concat(method.Name == "Insert" && arguments.Count == 2 ? [Of(arguments[1].Expression, frame, calls)] : []));
        if (type.IsNamed("System.Text.RegularExpressions.Regex") && CallArguments.ArgumentFor("input", invocation.ArgumentList, method) is { } input)
            return Of(input.Expression, frame, calls);
        if (receiver is not null && (Terminal.Contains(method.Name) || method.Name is "GetValueOrDefault"))
        {
            return arguments.FirstOrDefault()?.Expression is { } filter && filter is AnonymousFunctionExpressionSyntax or IdentifierNameSyntax && _checks.Filters(filter, true, ValuePath.Of)
                ? NumberVerdict.Shown : Element(receiver, None, frame, calls);
        }

        if (method.IsStatic && NumberChecks.IsPlatform(type) && arguments.Count > 0 && type.Name is "Task" or "ValueTask" or "Convert" or "Uri" or "WebUtility" or "HttpUtility")
            return Of(arguments[0].Expression, frame, calls);
        return method.ReturnType.TypeKind == TypeKind.Dynamic ? NumberVerdict.Unknown : NumberVerdict.NotShown;
    }

    private NumberVerdict Formatted(SeparatedSyntaxList<ArgumentSyntax> arguments, Frame? frame, int calls) =>
        arguments.Count > 0 && NumberOrigins.IsOtherChannel(FirstText(arguments[0].Expression)) ? NumberVerdict.Shown : NumberVerdict.All(arguments.Select(argument => Of(argument.Expression, frame, calls)));

    private NumberVerdict Delegated(InvocationExpressionSyntax invocation, Frame? frame, int calls)
    {
        if (uses.ModelOf(invocation).GetSymbolInfo(invocation.Expression, cancellationToken).Symbol is not ILocalSymbol local || calls >= MostCalls)
            return NumberVerdict.Unknown;
        var lambdas = _sources.AssignedTo(local).Select(item => item.Source.Expression).OfType<AnonymousFunctionExpressionSyntax>().ToList();
        return lambdas.Count == 1 && uses.ModelOf(lambdas[0]).GetSymbolInfo(lambdas[0], cancellationToken).Symbol is IMethodSymbol lambda
            ? NumberVerdict.All(ReturnsOf(lambdas[0]).Where(value => !ValueSyntax.IsNothing(value)).Select(value => Of(value, new Frame(lambda, invocation, frame), calls + 1)))
            : NumberVerdict.Unknown;
    }

    /// <summary>Its result is a number in international form, whatever goes in.</summary>
    private bool IsKnownNormalizer(IMethodSymbol method)
    {
        if (method.IsOneOf(options.Normalizers))
            return true;
        var type = method.ContainingType;
        if (type is null || uses.IsOwn(method.OriginalDefinition))
            return false;
        return _origins.IsTwilios(type) || type.IsInNamespace("PhoneNumbers") || type.IsInNamespace("TwilioGuard")
            || !NumberChecks.IsPlatform(type) && !type.IsInNamespace("Twilio") && Knowledge.PhoneNames.SaysChecks(type.Name, method.Name);
    }

    private IEnumerable<ExpressionSyntax> ReturnsOf(IMethodSymbol method) => uses.Implementations(method).Where(uses.IsOwn)
        .SelectMany(implementation => uses.DeclarationsOf(implementation.PartialImplementationPart ?? implementation)).SelectMany(ReturnsOf);

    private IEnumerable<ExpressionSyntax> ReturnsOf(IPropertySymbol property) =>
        property.GetMethod is null ? [] : uses.DeclarationsOf(property).OfType<PropertyDeclarationSyntax>()
            .SelectMany(declaration => declaration.ExpressionBody is { } arrow ? [arrow.Expression]
                : declaration.AccessorList?.Accessors.Where(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)).SelectMany(ReturnsOf) ?? []);

    /// <summary>What the function's code answers, its inner functions' left out.</summary>
    private static IEnumerable<ExpressionSyntax> ReturnsOf(SyntaxNode function)
    {
        if (function is AnonymousFunctionExpressionSyntax { ExpressionBody: { } body })
            return [body];
        return function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Select(node => node switch
            {
                ReturnStatementSyntax { Expression: { } returned } => returned,
                ArrowExpressionClauseSyntax arrow when arrow.Parent == function => arrow.Expression,
                _ => null,
            }).OfType<ExpressionSyntax>();
    }

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => uses.ModelOf(expression).GetTypeInfo(expression, cancellationToken).Type;

    private static string? NameOf(AnonymousObjectMemberDeclaratorSyntax declarator) =>
        declarator.NameEquals?.Name.Identifier.ValueText ?? CallName.Of(declarator.Expression);

    /// <summary>A call that is being followed: its parameters are what was given to it.</summary>
    private sealed class Frame(IMethodSymbol method, InvocationExpressionSyntax call, Frame? outer)
    {
        public Frame? Outer => outer;

        public bool Binds(IParameterSymbol parameter) =>
            parameter.ContainingSymbol is IMethodSymbol owner && (SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, (method.ReducedFrom ?? method).OriginalDefinition)
                || owner.Name == method.Name && owner.Parameters.Length == method.Parameters.Length && method.IsAbstract || owner.OverriddenMethod is not null && owner.Name == method.Name
                || SymbolEqualityComparer.Default.Equals(owner, method));

        /// <summary>Null where it is left to its default.</summary>
        public ExpressionSyntax? ArgumentFor(IParameterSymbol parameter)
        {
            var ordinal = parameter.Ordinal;
            if (method.ReducedFrom is not null || method.IsExtensionMethod && call.Expression is MemberAccessExpressionSyntax && call.ArgumentList.Arguments.Count < method.Parameters.Length && IsCalledOnValue())
            {
                if (ordinal == 0)
                    return (call.Expression as MemberAccessExpressionSyntax)?.Expression ?? call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression;
                ordinal--;
            }

            foreach (var argument in call.ArgumentList.Arguments)
            {
                if (argument.NameColon is { } name && name.Name.Identifier.ValueText == parameter.Name)
                    return argument.Expression;
            }

            return ordinal < call.ArgumentList.Arguments.Count && call.ArgumentList.Arguments[ordinal].NameColon is null ? call.ArgumentList.Arguments[ordinal].Expression : null;
        }

        private bool IsCalledOnValue() =>
            call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && receiver.ToString() != method.ContainingType.Name && !receiver.ToString().EndsWith("." + method.ContainingType.Name, StringComparison.Ordinal);
    }
}
