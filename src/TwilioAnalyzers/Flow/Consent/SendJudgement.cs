using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>
/// Whether a message goes to somebody whom nobody has asked: from the send up through its callers, each with what it hands down. What is not seen
/// to the end stays unreported.
/// </summary>
internal sealed class SendJudgement
{
    /// <summary>Callers above the member with the send.</summary>
    private const int Depth = 3;

    /// <summary>Callers that are looked at for one send: where hundreds call one another, the question stays open.</summary>
    private const int MostFrames = 200;

    private readonly SymbolUses _uses;
    private readonly ConsentOptions _options;
    private readonly ConsentSigns _signs;
    private readonly NumberOrigins _origins;
    private readonly CancellationToken _cancellationToken;
    private readonly ConsentPath _path;
    private readonly RecipientOrigin _origin;
    private readonly ValueSources _sources;
    private readonly OneTimeCodes _codes;

    private readonly Frames _frames;

    public SendJudgement(SymbolUses uses, ConsentOptions options, CancellationToken cancellationToken)
        : this(uses, options, new Frames(), cancellationToken)
    {
    }

    private SendJudgement(SymbolUses uses, ConsentOptions options, Frames frames, CancellationToken cancellationToken)
    {
        (_uses, _options, _frames, _cancellationToken) = (uses, options, frames, cancellationToken);
        _signs = new ConsentSigns(uses, options.Names, cancellationToken);
        _origins = new NumberOrigins(uses, options.IsWebProject, cancellationToken);
        _path = new ConsentPath(uses, _signs, cancellationToken);
        // What a variable holds may rest on the way to where it was given that.
        _signs.IsAskedBefore = place => _path.IsAskedBefore(place, out _);
        _origin = new RecipientOrigin(uses, _signs, _path, _origins, cancellationToken);
        _sources = new ValueSources(uses, cancellationToken);
        _codes = new OneTimeCodes(uses, cancellationToken);
    }

    /// <summary>What the code calls the recipient, where nobody has asked it; null where all is well or not known.</summary>
    public string? UnaskedRecipientOf(InvocationExpressionSyntax send, IMethodSymbol method)
    {
        if (RecipientOf(send, method) is not { } to || _codes.AreSentBy(send, method))
            return null;
        _frames.Count = 0;
        return Judge(send, [to], WrittenName.Of(to), 0, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
    }

    private static ExpressionSyntax? RecipientOf(InvocationExpressionSyntax send, IMethodSymbol method) =>
        (CallArguments.ArgumentFor("to", send.ArgumentList, method) ?? CallArguments.ArgumentFor("options", send.ArgumentList, method))?.Expression;

    /// <param name="place">The call, or the name that is handed over.</param>
    /// <param name="recipients">What it is given for whoever gets the message; empty where that is known to be stored data.</param>
    /// <param name="below">What the code below calls the recipient.</param>
    /// <param name="depth">Callers below.</param>
    /// <param name="seen">Members that are being looked at.</param>
    private string? Judge(SyntaxNode place, IReadOnlyList<ExpressionSyntax> recipients, string below, int depth, HashSet<ISymbol> seen)
    {
        // What other files do about it does not change while somebody types in this one.
        if (!_uses.IsElsewhere(place) || !_uses.IsElsewhere(recipients.FirstOrDefault() ?? place) || IdsOf(seen) is not { } around || _uses.PlaceOf(place) is not { } at)
            return JudgeHere(place, recipients, below, depth, seen);
        var question = $"unasked {_options.Key} {_origins.IsApplication} {depth} {at} {string.Join(" ", recipients.Select(_uses.PlaceOf))} {around} {below}";
        // By another, which remembers nothing of what this one looked into.
        var answer = _uses.Known(question, () => new SendJudgement(_uses, _options, _frames, _cancellationToken).JudgeHere(place, recipients, below, depth, seen) ?? "");
        return answer.Length == 0 ? null : answer;
    }

    private sealed class Frames
    {
        public int Count { get; set; }
    }

    private static string? IdsOf(HashSet<ISymbol> members)
    {
        var ids = members.Select(KnownAnswers.IdOf).ToList();
        return ids.Contains(null) ? null : string.Join(" ", ids.OrderBy(static id => id, StringComparer.Ordinal));
    }

    private string? JudgeHere(SyntaxNode place, IReadOnlyList<ExpressionSyntax> recipients, string below, int depth, HashSet<ISymbol> seen)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (++_frames.Count > MostFrames)
        {
            // Where it was asked from decides what is left: no answer for others.
            _uses.LookAtAll();
            return null;
        }

        if (OneTimeCodes.AreNamedAround(place) || _path.IsAskedBefore(place, out var member))
            return null;
        Recipient? stored = null, first = null;
        var parameters = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        foreach (var expression in recipients)
        {
            var recipient = _origin.Of(expression);
            if (recipient.IsAsked)
                return null;
            first ??= recipient;
            if (recipient.IsStored)
                stored = recipient;
            parameters.UnionWith(recipient.Parameters);
        }

        if (recipients.Count > 0 && stored is null && parameters.Count == 0)
            return null;
        return AboveOf(member, place, (stored ?? first)?.Named is { } named ? WrittenName.Of(named) : below, parameters, depth, seen);
    }

    /// <summary>What the callers do about it.</summary>
    private string? AboveOf(SyntaxNode? member, SyntaxNode place, string named, HashSet<IParameterSymbol> parameters, int depth, HashSet<ISymbol> seen)
    {
        if (member is null or CompilationUnitSyntax || _uses.ModelOf(place).GetEnclosingSymbol(place.SpanStart, _cancellationToken) is not { } enclosing)
            return named;
        if (IsHandlerOfOwnEvent(place))
            return null;
        var symbol = MemberOf(enclosing, member);
        if (symbol is not IMethodSymbol method)
            return named;
        method = method.OriginalDefinition;
        if (!seen.Add(method))
            return null;
        try
        {
            var isConstructor = method.MethodKind == MethodKind.Constructor;
            // A parameter that a constructor kept: its callers are those who make the object.
            var asked = parameters.Select(static parameter => parameter.ContainingSymbol).OfType<IMethodSymbol>().Where(owner => !SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, method)).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList();
            foreach (var constructor in asked)
            {
                if (AboveParameters(constructor.OriginalDefinition, parameters, named, depth, seen) is { IsKnown: true } above && above.Unasked is null)
                    return null;
            }

            if (asked.Count > 0 && parameters.All(parameter => !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method)))
                parameters = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
            if (method.AssociatedSymbol is not null && !isConstructor)
                return named;
            var judged = AboveParameters(method, parameters, named, depth, seen);
            if (judged.IsKnown)
                return judged.Unasked;
            if (IsCalledByOwnEvent(method))
                return null;
            // Nobody is seen to call: a framework does, with its pipeline, or another assembly.
            return parameters.Count > 0 && IsLeftToOthers(method) || IsAskedByPipeline(method) ? null : named;
        }
        finally
        {
            seen.Remove(method);
        }
    }

    private readonly record struct Above(bool IsKnown, string? Unasked);

    private Above AboveParameters(IMethodSymbol method, HashSet<IParameterSymbol> parameters, string named, int depth, HashSet<ISymbol> seen)
    {
        var isKnown = false;
        var ordinals = parameters.Where(parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method)).Select(static parameter => parameter.Ordinal).ToList();
        foreach (var name in SymbolUses.Counterparts(method).Concat(_uses.InheritedCounterparts(method)).Where(counterpart => _uses.IsOwn(counterpart.OriginalDefinition)).Select(static counterpart => counterpart.OriginalDefinition).Prepend(method).Distinct(SymbolEqualityComparer.Default))
        {
            foreach (var use in _uses.Of(name!).Where(static use => use.FirstAncestorOrSelf<AttributeSyntax>() is null && !ValueSyntax.IsNameOf(use)))
            {
                // A job that starts itself again is started by somebody else first.
                if (method.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == use.SyntaxTree && reference.Span.Contains(use.Span)))
                    continue;
                isKnown = true;
                if (depth == Depth)
                    return new Above(true, null);
                if (Caller(use, method, ordinals, named, depth, seen) is { } unasked)
                    return new Above(true, unasked);
            }
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            foreach (var creation in _uses.Creations(method))
            {
                isKnown = true;
                if (depth < Depth && Judge(creation, Arguments(creation.ArgumentList, method, ordinals), named, depth + 1, seen) is { } unasked)
                    return new Above(true, unasked);
            }
        }

        return new Above(isKnown, null);
    }

    private string? Caller(SimpleNameSyntax use, IMethodSymbol method, List<int> ordinals, string named, int depth, HashSet<ISymbol> seen)
    {
        var target = ValueSyntax.TargetOf(use);
        SyntaxNode? call = method.MethodKind == MethodKind.Constructor ? use.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() : target.Parent is InvocationExpressionSyntax invocation && invocation.Expression == target ? invocation : null;
        if (call is null)
        {
            // A method group: what it is called with is an element of a sequence, or not known.
            List<ExpressionSyntax> elements = ordinals.Count > 0 && target.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var sequence } } } ? [sequence] : [];
            return ordinals.Count > 0 && elements.Count == 0 && target.Parent is not ArgumentSyntax ? null : Judge(target, elements, named, depth + 1, seen);
        }

        var list = call is InvocationExpressionSyntax { ArgumentList: var arguments } ? arguments : ((BaseObjectCreationExpressionSyntax)call).ArgumentList;
        var given = Arguments(list, method, ordinals, call as InvocationExpressionSyntax);
        // senders[user.PreferredChannel].SendAsync(…); what an object is made of says nothing: if it asks, it does so itself.
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } && (receiver is IdentifierNameSyntax variable ? SenderOf(variable) : receiver) is { } sender
            && ValueSyntax.Stripped(sender) is not BaseObjectCreationExpressionSyntax && _signs.AreIn(sender))
        {
            return null;
        }

        if (list?.Arguments.Any(argument => !given.Contains(argument.Expression) && _codes.AreIn(argument.Expression)) == true)
            return null;
        // Data that is read below needs no argument.
        return ordinals.Count > 0 && given.Count == 0 ? null : Judge(call, given, named, depth + 1, seen);
    }

    /// <summary>What a local was made of that a method is called on.</summary>
    private ExpressionSyntax? SenderOf(IdentifierNameSyntax variable) =>
        _uses.ModelOf(variable).GetSymbolInfo(variable, _cancellationToken).Symbol is ILocalSymbol local ? _sources.AssignedTo(local).Select(static item => item.Source.Narrowest).FirstOrDefault() : null;

    private List<ExpressionSyntax> Arguments(ArgumentListSyntax? list, IMethodSymbol method, List<int> ordinals, InvocationExpressionSyntax? call = null)
    {
        var result = new List<ExpressionSyntax>();
        // As the call sees it: an interface's own names, an extension without its first parameter.
        var called = (call is null ? null : CallArguments.AnyOverloadOf(call, _uses.ModelOf(call), _cancellationToken)) ?? method;
        foreach (var ordinal in ordinals)
        {
            if (called.ReducedFrom is not null && ordinal == 0)
            {
                if (((call!.Expression as MemberAccessExpressionSyntax)?.Expression ?? call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression) is { } extended)
                    result.Add(extended);
            }
            else if (CallArguments.ArgumentFor(ordinal, list, called)?.Expression is { } argument)
                result.Add(argument);
        }

        return result;
    }

    /// <summary>The method around, a local function among them; lambdas belong to what is around them.</summary>
    private static ISymbol? MemberOf(ISymbol enclosing, SyntaxNode member)
    {
        ISymbol? symbol = enclosing;
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LambdaMethod } || symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } && member is not LocalFunctionStatementSyntax)
            symbol = symbol.ContainingSymbol;
        return symbol?.Name == WellKnownMemberNames.TopLevelStatementsEntryPointMethodName ? null : symbol;
    }

    private bool IsAskedByPipeline(IMethodSymbol method) =>
        _uses.Known($"asked by pipeline {_options.Key}", () => new SendJudgement(_uses, _options, _cancellationToken)._path.IsAskedByPipeline() ? "yes" : "no") == "yes" || _path.IsAskedByAttribute(method);

    /// <summary>A public method of a library: whoever calls it has the recipient, and the check.</summary>
    private bool IsLeftToOthers(IMethodSymbol method) => method.MethodKind != MethodKind.LocalFunction && NumberOrigins.IsPublic(method) && !_origins.IsApplication;

    /// <summary>A lambda that an event of the project's own calls: who raises it, and after which check, is not followed.</summary>
    private bool IsHandlerOfOwnEvent(SyntaxNode place)
    {
        for (var node = place.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax { Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression or (int)SyntaxKind.SimpleAssignmentExpression } assignment }
                && _uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, _cancellationToken).Symbol is { } target && _uses.IsOwn(target.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCalledByOwnEvent(IMethodSymbol method) => _uses.Of(method).Any(use => ValueSyntax.TargetOf(use).Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } assignment
        && _uses.ModelOf(assignment).GetSymbolInfo(assignment.Left, _cancellationToken).Symbol is { } target && _uses.IsOwn(target.OriginalDefinition));
}
