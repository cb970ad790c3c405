namespace TwilioGuard;

/// <summary>How many results there are, of which kind. Does not change.</summary>
public sealed class BulkProgress
{
    internal BulkProgress(int sent, int suppressed, int rejected, int throttled, int outcomeUnknown)
    {
        Sent = sent;
        Suppressed = suppressed;
        Rejected = rejected;
        Throttled = throttled;
        OutcomeUnknown = outcomeUnknown;
    }

    /// <summary>All results.</summary>
    public int Completed => Sent + Suppressed + Rejected + Throttled + OutcomeUnknown;

    /// <summary>Results that are <see cref="SendResult.Sent"/>.</summary>
    public int Sent { get; }

    /// <summary>Results that are <see cref="SendResult.Suppressed"/>.</summary>
    public int Suppressed { get; }

    /// <summary>Results that are <see cref="SendResult.Rejected"/>.</summary>
    public int Rejected { get; }

    /// <summary>Results that are <see cref="SendResult.Throttled"/>.</summary>
    public int Throttled { get; }

    /// <summary>Results that are <see cref="SendResult.OutcomeUnknown"/>.</summary>
    public int OutcomeUnknown { get; }

    internal static BulkProgress Start { get; } = new(0, 0, 0, 0, 0);

    /// <summary>For people: the six numbers.</summary>
    public override string ToString() =>
        $"{Completed} done: {Sent} sent, {Suppressed} suppressed, {Rejected} rejected, {Throttled} throttled, {OutcomeUnknown} unknown";

    internal BulkProgress With(SendResult result) => result switch
    {
        SendResult.Sent => new(Sent + 1, Suppressed, Rejected, Throttled, OutcomeUnknown),
        SendResult.Suppressed => new(Sent, Suppressed + 1, Rejected, Throttled, OutcomeUnknown),
        SendResult.Rejected => new(Sent, Suppressed, Rejected + 1, Throttled, OutcomeUnknown),
        SendResult.Throttled => new(Sent, Suppressed, Rejected, Throttled + 1, OutcomeUnknown),
        _ => new(Sent, Suppressed, Rejected, Throttled, OutcomeUnknown + 1),
    };
}
