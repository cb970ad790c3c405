using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>
/// Which values hold the text of the message that came in. Asked from the value backwards; what callers hand to parameters is told by whoever walks
/// the calls, for all callers of an endpoint together.
/// </summary>
internal sealed partial class MessageText
{
    private const int Deepest = 60;

    private readonly SymbolUses _uses;
    private readonly CancellationToken _cancellationToken;

    private readonly Dictionary<IParameterSymbol, Held> _given = new(SymbolEqualityComparer.Default);

    /// <summary>The project's own types that a framework fills from the form.</summary>
    private readonly HashSet<ITypeSymbol> _bound = new(SymbolEqualityComparer.Default);

    private readonly SymbolAnswers<Held> _answers;

    private int _depth;

    public MessageText(SymbolUses uses, CancellationToken cancellationToken)
    {
        (_uses, _cancellationToken) = (uses, cancellationToken);
        _answers = new(Compute);
    }

    /// <summary>The program asks for more than can be followed.</summary>
    public bool IsExhausted => _answers.IsExhausted;

    /// <summary>What a caller hands to a parameter. True where that is more than was known.</summary>
    public bool Give(IParameterSymbol parameter, Held held)
    {
        if (_given.TryGetValue(parameter, out var before) && before >= held)
            return false;
        _given[parameter] = held;
        if (held != Held.Nothing || _answers.IsKnown(parameter, out var known) && known != Held.Nothing)
            _answers.Forget();
        return held != Held.Nothing;
    }

    /// <summary>The type is filled from the message's fields by a framework.</summary>
    public void Bind(ITypeSymbol type) => _bound.Add(type.OriginalDefinition);

    public Held Of(ExpressionSyntax? expression)
    {
        if (expression is null)
            return Held.Nothing;
        if (_depth > Deepest)
        {
            _answers.CutForDepth();
            return Held.Nothing;
        }

        _depth++;
        var held = OfStripped(ValueSyntax.Stripped(expression));
        _depth--;
        return held;
    }

    private Held OfStripped(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case IdentifierNameSyntax name:
                return OfName(name);
            case MemberAccessExpressionSyntax access:
                return OfMember(access, access.Expression, access.Name.Identifier.ValueText);
            case MemberBindingExpressionSyntax binding:
                return OfMember(binding, ReceiverOf(binding), binding.Name.Identifier.ValueText);
            case ConditionalAccessExpressionSyntax access:
                return Of(access.WhenNotNull);
            case InvocationExpressionSyntax invocation:
                return OfCall(invocation);
            case ElementAccessExpressionSyntax element:
                return OfElement(Of(element.Expression), element.ArgumentList.Arguments);
            case ElementBindingExpressionSyntax element:
                return OfElement(Of(ReceiverOf(element)), element.ArgumentList.Arguments);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } binary:
                return HeldBy.Most(Of(binary.Right), Of(binary.Left));
            case ConditionalExpressionSyntax conditional:
                return HeldBy.Most(Of(conditional.WhenTrue), Of(conditional.WhenFalse));
            case SwitchExpressionSyntax @switch:
                return MostOf(@switch.Arms.Select(arm => arm.Expression));
            case AssignmentExpressionSyntax assignment:
                return Of(assignment.Right);
            case InterpolatedStringExpressionSyntax interpolated:
                return MostOf(interpolated.Contents.OfType<InterpolationSyntax>().Select(part => part.Expression)) == Held.Nothing ? Held.Nothing : Held.Text;
            case TupleExpressionSyntax tuple:
                return Whole(tuple.Arguments.Select(argument => argument.Expression));
            case AnonymousObjectCreationExpressionSyntax anonymous:
                return Whole(anonymous.Initializers.Select(initializer => initializer.Expression));
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                return MostOf(elements.Expressions);
            case ImplicitArrayCreationExpressionSyntax { Initializer: var elements }:
                return MostOf(elements.Expressions);
            case CollectionExpressionSyntax collection:
                return MostOf(collection.Elements.Select(element => element is SpreadElementSyntax spread ? spread.Expression : (element as ExpressionElementSyntax)?.Expression));
            case BaseObjectCreationExpressionSyntax creation:
                return OfCreation(creation);
            case WithExpressionSyntax with:
                return HeldBy.Most(Of(with.Expression), OfInitializer(with.Initializer));
            default:
                return Held.Nothing;
        }
    }

    private Held MostOf(IEnumerable<ExpressionSyntax?> expressions)
    {
        var most = Held.Nothing;
        foreach (var expression in expressions)
        {
            if (most != Held.Message)
                most = HeldBy.Most(most, Of(expression));
        }

        return most;
    }

    private Held Whole(IEnumerable<ExpressionSyntax?> parts) => MostOf(parts) == Held.Nothing ? Held.Nothing : Held.Message;

    /// <summary>What <c>?.Member</c> and <c>?[index]</c> are asked of.</summary>
    private static ExpressionSyntax? ReceiverOf(SyntaxNode binding)
    {
        for (var node = binding; node.Parent is { } parent; node = parent)
        {
            if (parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node)
                return access.Expression;
        }

        return null;
    }

    private Held OfCreation(BaseObjectCreationExpressionSyntax creation)
    {
        var held = MostOf((creation.ArgumentList?.Arguments ?? default).Select(argument => argument.Expression));
        if (creation.Initializer is { } initializer)
            held = HeldBy.Most(held, OfInitializer(initializer));
        if (held == Held.Nothing)
            return held;
        var type = TypeOf(creation);
        return type?.SpecialType == SpecialType.System_String || type?.Name is "List" or "HashSet" or "StringBuilder" or "StringReader" ? held : Held.Message;
    }

    private Held OfInitializer(InitializerExpressionSyntax initializer) => MostOf(initializer.Expressions.Select(element => element switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        InitializerExpressionSyntax { Expressions: { Count: > 0 } pair } => pair.Last(),
        _ => element,
    }));

    private Held OfName(IdentifierNameSyntax name) => SymbolOf(name) switch
    {
        null => Held.Nothing,
        IPropertySymbol or IFieldSymbol when OfDeclared(name, name.Identifier.ValueText) is { } held => held,
        var symbol => OfSymbol(symbol),
    };

    private Held OfMember(ExpressionSyntax member, ExpressionSyntax? receiver, string name)
    {
        if (OfDeclared(member, name) is { } held)
            return held;
        var symbol = SymbolOf(member);
        if (symbol is IMethodSymbol or ITypeSymbol or INamespaceSymbol)
            return Held.Nothing;
        if (symbol?.ContainingType is { IsAnonymousType: true } or { IsTupleType: true })
            return HeldBy.CanHold(TypeOf(member)) ? HeldBy.Part(Of(receiver), name) : Held.Nothing;
        if (symbol is not null && _uses.IsOwn(symbol.OriginalDefinition))
            return OfSymbol(symbol) is not Held.Nothing and var known ? known : IsFilledUnseen(symbol) ? HeldBy.Part(Of(receiver), name) : Held.Nothing;
        var whole = Of(receiver);
        if (whole == Held.Nothing || !HeldBy.CanHold(TypeOf(member)))
            return Held.Nothing;
        return symbol?.ContainingType is { } type && HeldBy.IsRequest(type) && symbol is IPropertySymbol { IsIndexer: false } ? HeldBy.IsRequestPart(name) ? Held.Message : Held.Nothing
            : symbol is null ? HeldBy.Part(whole, name)
            : whole;
    }

    /// <summary>By what the SDK and the frameworks call it; null where its name and type say nothing.</summary>
    private Held? OfDeclared(ExpressionSyntax member, string name)
    {
        var symbol = SymbolOf(member);
        if (symbol is not (IPropertySymbol or IFieldSymbol))
            return null;
        if (symbol.ContainingType.IsOrDerivesFrom("Twilio.AspNet.Common.TwilioRequest") && !_uses.IsOwn(symbol))
            return name == "Body" ? Held.Text : Held.Nothing;
        var type = (symbol as IPropertySymbol)?.Type ?? ((IFieldSymbol)symbol).Type;
        return !HeldBy.IsRequest(type) ? null : symbol.ContainingType is { } of && HeldBy.IsRequest(of) && !HeldBy.IsRequestPart(name) ? Held.Nothing : Held.Message;
    }

    private Held OfElement(Held whole, SeparatedSyntaxList<ArgumentSyntax> keys)
    {
        if (whole != Held.Message || keys.Count == 0)
            return whole;
        return _uses.ModelOf(keys[0]).GetConstantValue(keys[0].Expression, _cancellationToken).Value is string key
            ? key.Equals("Body", StringComparison.OrdinalIgnoreCase) ? Held.Text : Held.Nothing
            : whole;
    }

    private static bool IsLookUp(string name) => name is "TryGetValue" or "Get" or "GetValue" or "GetValues" or "GetValueOrDefault" or "GetProperty" or "TryGetProperty" or "GetFirstValue" or "Value";

    private Held OfCall(InvocationExpressionSyntax invocation)
    {
        var type = TypeOf(invocation);
        if (HeldBy.IsRequest(type))
            return Held.Message;
        if (!HeldBy.CanHold(type))
            return Held.Nothing;
        if (CallArguments.AnyOverloadOf(invocation, _uses.ModelOf(invocation), _cancellationToken) is not { } method)
            return HeldBy.Most(Of(ReceiverOfCall(invocation)), OfArguments(invocation.ArgumentList));
        if (_uses.IsOwn(method.OriginalDefinition))
            return OfSymbol(method.ReducedFrom ?? method);
        return OfFrameworks(invocation, method);
    }

    /// <summary>What a library's method gives back: of what it is called on, and of what it is given where it makes a text or an object of that.</summary>
    private Held OfFrameworks(InvocationExpressionSyntax invocation, IMethodSymbol method)
    {
        var receiver = method.IsStatic && method.ReducedFrom is null ? null : ReceiverOfCall(invocation);
        if (receiver is not null && Of(receiver) is not Held.Nothing and var whole)
            return IsLookUp(method.Name) ? OfElement(whole, invocation.ArgumentList.Arguments) : method.ContainingType.IsInNamespace("Twilio") ? Held.Nothing : whole;
        // A collection is asked by the text, a mapper makes another of it.
        var makes = method.Name is "Map" or "Adapt" || (method.IsStatic || receiver is null || !IsCollection(TypeOf(receiver)))
            && (method.ContainingType.IsInNamespace("System") || method.ContainingType.IsInNamespace("Newtonsoft") || method.ContainingType.IsInNamespace("Microsoft", "Extensions") || method.ContainingType.IsInNamespace("Microsoft", "AspNetCore"));
        return makes ? OfArguments(invocation.ArgumentList) : Held.Nothing;
    }

    private Held OfArguments(ArgumentListSyntax? list) => list is null ? Held.Nothing : MostOf(list.Arguments.Select(argument => argument.Expression));

    private static bool IsCollection(ITypeSymbol? type) =>
        type is not null && type.SpecialType != SpecialType.System_String && (type.AllInterfaces.Any(@interface => @interface.SpecialType == SpecialType.System_Collections_IEnumerable) || type.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>What a method is called on; null where it is the class's own.</summary>
    public static ExpressionSyntax? ReceiverOfCall(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => ReceiverOf(binding),
        _ => null,
    };

    private ISymbol? SymbolOf(ExpressionSyntax expression) => _uses.ModelOf(expression).GetSymbolInfo(expression, _cancellationToken).Symbol;

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => _uses.ModelOf(expression).GetTypeInfo(expression, _cancellationToken).Type;
}
