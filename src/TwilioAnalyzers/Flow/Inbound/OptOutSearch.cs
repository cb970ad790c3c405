using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>
/// Walks from an endpoint into what it calls, breadth first, until something looks for an opt-out, or takes the message to where it cannot be
/// followed. Bounded in depth and in functions; what is beyond the bounds might look.
/// </summary>
internal sealed partial class OptOutSearch
{
    private const int MostCalls = 5;

    private const int MostFunctions = 250;

    private readonly SymbolUses _uses;
    private readonly ImmutableArray<string> _handlers;
    private readonly CancellationToken _cancellationToken;
    private readonly MessageText _text;
    private readonly KeywordValues? _keywords;
    private readonly OptOutLooks? _looks;
    private readonly MessageSinks _sinks;
    private readonly Queue<Step> _queue = new();

    /// <summary>Walked, or waiting; a function is walked again when a caller hands it more than those before.</summary>
    private readonly HashSet<SyntaxNode> _reached = [];

    private readonly HashSet<ISymbol> _carriers = new(SymbolEqualityComparer.Default);
    private bool _mightHandle;

    public OptOutSearch(SymbolUses uses, KeywordValues? keywords, ImmutableArray<string> handlers, CancellationToken cancellationToken)
    {
        (_uses, _keywords, _handlers, _cancellationToken) = (uses, keywords, handlers, cancellationToken);
        _text = new MessageText(uses, cancellationToken);
        _sinks = new MessageSinks(uses, cancellationToken);
        // Without a word of opting out in the whole project nothing looks for one.
        _looks = keywords is null ? null : new OptOutLooks(uses, _text, keywords, cancellationToken);
    }

    /// <param name="Code">A function's declaration, or an expression that registers one.</param>
    /// <param name="Calls">How many calls lie between the endpoint and it.</param>
    /// <param name="IsAside">Not called from the endpoint: it reads what the endpoint has stored.</param>
    private readonly record struct Step(SyntaxNode Code, int Calls, bool IsAside);

    /// <summary>The endpoint looks for opt-outs, or something it calls, or what stands before it; or that cannot be known.</summary>
    public bool MightHandle(Endpoint endpoint, IEnumerable<SyntaxNode> before)
    {
        foreach (var parameter in endpoint.Handler.OriginalDefinition.Parameters)
            Bind(parameter);
        Enqueue(endpoint.Code, 0, isAside: false);
        foreach (var code in before)
            Enqueue(code, 1, isAside: false);
        _keywords?.Restart();
        var functions = 0;
        while (_queue.Count > 0 && !_mightHandle)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (++functions > MostFunctions || IsExhausted)
                return true;
            Walk(_queue.Dequeue());
        }

        return _mightHandle || IsExhausted;
    }

    private bool IsExhausted => _text.IsExhausted || _keywords?.IsExhausted == true;

    /// <summary>What the framework puts into the handler's parameters.</summary>
    private void Bind(IParameterSymbol parameter)
    {
        if (parameter.Type.SpecialType == SpecialType.System_String || parameter.Type.Name is "StringValues")
        {
            _text.Give(parameter, WebhookEvidence.NameOf(parameter).Equals("Body", StringComparison.OrdinalIgnoreCase) ? Held.Text : Held.Nothing);
        }
        else if (parameter.Type.Unwrapped() is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type && HeldBy.CanHold(type) && !HeldBy.IsRequest(type)
            && WebhookEvidence.IsFilled(parameter))
        {
            for (var current = type; current is { SpecialType: SpecialType.None } && _uses.IsOwn(current.OriginalDefinition); current = current.BaseType)
                _text.Bind(current);
            _text.Give(parameter, Held.Message);
        }
    }

    private void Enqueue(SyntaxNode code, int calls, bool isAside)
    {
        if (_reached.Add(code))
            _queue.Enqueue(new Step(code, calls, isAside));
    }

    private void Walk(Step step)
    {
        var looksHere = _looks is not null && (OptOutMentions.In(step.Code.SyntaxTree, _cancellationToken).Any || OptOutMentions.In(_uses.Compilation, _cancellationToken).Any);
        foreach (var node in FunctionCode.Nodes(step.Code))
        {
            if (_mightHandle || IsExhausted)
                return;
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                    continue;
                case InvocationExpressionSyntax invocation:
                    Call(invocation, step);
                    break;
                case BaseObjectCreationExpressionSyntax creation:
                    Create(creation, step);
                    break;
                case ConstructorInitializerSyntax { ArgumentList: var list } initializer when _uses.ModelOf(initializer).GetSymbolInfo(initializer, _cancellationToken).Symbol is IMethodSymbol constructor && _uses.IsOwn(constructor):
                    Hand(list, constructor, null, step);
                    break;
                case IdentifierNameSyntax name:
                    Read(name, step);
                    break;
            }

            if (looksHere && !_mightHandle && _looks!.At(node))
                _mightHandle = true;
        }
    }

    private void Call(InvocationExpressionSyntax invocation, Step step)
    {
        var method = CallArguments.AnyOverloadOf(invocation, _uses.ModelOf(invocation), _cancellationToken);
        if (method is null)
        {
            // A package that is not there, or code that is being written.
            _mightHandle |= !step.IsAside && !IsDynamic(invocation) && GivesText(invocation);
            return;
        }

        if (method.IsOneOf(_handlers) || (method.ReducedFrom ?? method).IsOneOf(_handlers))
        {
            _mightHandle = true;
        }
        else if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            Invoke(invocation, method, step);
        }
        else if (_uses.IsOwn(method.OriginalDefinition))
        {
            Hand(invocation.ArgumentList, method, MessageText.ReceiverOfCall(invocation), step);
        }
        else if (!step.IsAside && IsAskedOfFile(invocation, method))
        {
            _mightHandle = true;
        }
        else if (!step.IsAside && GivesText(invocation, method) && !_sinks.IsHarmless(invocation, method) && !HasOwnHandler(invocation, step))
        {
            _mightHandle = true;
        }
    }

    private bool IsDynamic(InvocationExpressionSyntax invocation) =>
        MessageText.ReceiverOfCall(invocation) is { } receiver && _uses.ModelOf(receiver).GetTypeInfo(receiver, _cancellationToken).Type?.TypeKind == TypeKind.Dynamic;

    private bool GivesText(InvocationExpressionSyntax invocation, IMethodSymbol? method = null) =>
        invocation.ArgumentList.Arguments.Any(argument => _text.Of(argument.Expression) != Held.Nothing)
        || method?.ReducedFrom is not null && _text.Of(MessageText.ReceiverOfCall(invocation)) != Held.Nothing;

    /// <summary>To a method or constructor of the project's own: what it is given, and then its code.</summary>
    /// <param name="list">What is written.</param>
    /// <param name="called">As the call sees it: an extension without its first parameter.</param>
    /// <param name="on">What it is called on; null where that is the class itself.</param>
    /// <param name="step">Where.</param>
    private void Hand(BaseArgumentListSyntax list, IMethodSymbol called, ExpressionSyntax? on, Step step)
    {
        var method = called.ReducedFrom ?? called;
        var receiver = called.ReducedFrom is null ? null : on;
        var given = new List<(int Ordinal, Held Held)>();
        if (receiver is not null)
            given.Add((0, _text.Of(receiver)));
        foreach (var argument in list.Arguments)
        {
            if (CallArguments.ParameterOf(argument, list, called) is { } parameter)
                given.Add((parameter.Ordinal + (receiver is null ? 0 : 1), _text.Of(argument.Expression)));
        }

        var holds = given.Exists(pair => pair.Held != Held.Nothing);
        // What is handed nothing of the message gets at it by the request alone: so do the endpoint's own helpers, and what it calls itself.
        var isFollowed = holds || step.Calls == 0 || on is null || _text.Of(on) != Held.Nothing;
        var isSeen = false;
        foreach (var implementation in method.MethodKind == MethodKind.Constructor ? [method.OriginalDefinition] : _uses.Implementations(method))
        {
            if (!_uses.IsOwn(implementation))
                continue;
            var isMore = false;
            var parameters = (implementation.PartialImplementationPart ?? implementation).Parameters;
            foreach (var (ordinal, held) in given)
                isMore |= ordinal < parameters.Length && _text.Give(parameters[ordinal], held);
            isSeen |= implementation.MethodKind == MethodKind.Constructor;
            if (!isFollowed)
                continue;
            foreach (var code in FunctionCode.Of(implementation, _uses))
            {
                isSeen = true;
                if (step.Calls >= MostCalls)
                {
                    _mightHandle |= holds && !step.IsAside && !_reached.Contains(code);
                    continue;
                }

                if (isMore)
                    _reached.Remove(code);
                Enqueue(code, step.Calls + 1, step.IsAside);
            }

            // A pattern that a generator compiles is no code.
            isSeen |= implementation.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedRegexAttribute");
        }

        // Whoever implements it is in another assembly.
        if (!isSeen && holds && !step.IsAside)
            _mightHandle = true;
    }

    private void Create(BaseObjectCreationExpressionSyntax creation, Step step)
    {
        if (_uses.ModelOf(creation).GetSymbolInfo(creation, _cancellationToken).Symbol is not IMethodSymbol constructor || !_uses.IsOwn(constructor.ContainingType.OriginalDefinition))
            return;
        if (creation.ArgumentList is { Arguments.Count: > 0 } list && _uses.IsOwn(constructor.OriginalDefinition))
            Hand(list, constructor, null, step);
        if (!step.IsAside && _carriers.Add(constructor.ContainingType.OriginalDefinition) && _text.Of(creation) != Held.Nothing)
            ReadersOf(constructor.ContainingType.OriginalDefinition, step);
    }
}
