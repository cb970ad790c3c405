using System.Collections.Immutable;
using System.Threading;
using TwilioAnalyzers.Flow.Webhooks;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>Whether the messages of an endpoint are looked through for opt-outs, or might be: in the endpoint, in what it calls, in what stands before it.</summary>
internal sealed class OptOutHandling(SymbolUses uses, ImmutableArray<string> handlers, CancellationToken cancellationToken)
{
    private readonly EndpointSurroundings _surroundings = new(uses, handlers, cancellationToken);

    private KeywordValues? _keywords;

    public bool IsPossible(Endpoint endpoint)
    {
        if (_surroundings.Before(endpoint) is not { } before)
            return true;
        if (OptOutMentions.In(uses.Compilation, cancellationToken).Any)
            _keywords ??= new KeywordValues(uses, cancellationToken);
        return new OptOutSearch(uses, _keywords, handlers, cancellationToken).MightHandle(endpoint, before);
    }
}
