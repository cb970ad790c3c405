using System.Collections.Immutable;
using System.Threading;
using TwilioAnalyzers.Flow.Webhooks;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>Whether the messages of an endpoint are looked through for opt-outs, or might be: in the endpoint, in what it calls, in what stands before it.</summary>
internal sealed class OptOutHandling(SymbolUses uses, ImmutableArray<string> handlers, CancellationToken cancellationToken)
{
    private readonly EndpointSurroundings _surroundings = new(uses, handlers, cancellationToken);

    public bool IsPossible(Endpoint endpoint)
    {
        if (_surroundings.Before(endpoint) is not { } found)
            return true;
        var before = found.ToList();
        var mayLook = OptOutMentions.In(uses.Compilation, cancellationToken).Any;
        var places = before.Prepend(endpoint.Code).Select(uses.PlaceOf).ToList();
        // What an endpoint calls is the same while somebody types elsewhere.
        var question = places.Contains(null) ? null : $"might handle {string.Join(",", handlers)} {mayLook} {string.Join(" ", places)}";
        return uses.Known(question, () =>
        {
            uses.Read(endpoint.Code);
            before.ForEach(uses.Read);
            return new OptOutSearch(uses, mayLook ? new KeywordValues(uses, cancellationToken) : null, handlers, cancellationToken).MightHandle(endpoint, before) ? "yes" : "no";
        }) == "yes";
    }
}
