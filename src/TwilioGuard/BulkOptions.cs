namespace TwilioGuard;

/// <summary>How many messages are sent in one go.</summary>
public sealed class BulkOptions
{
    private int _maxConcurrency = 16;

    /// <summary>
    /// How many messages are read from the source and not yet handed on as a result: waiting for the rate, under way, or done and not
    /// fetched. 1 or more, 16 unless set. It bounds the memory, and the requests at a time.
    /// </summary>
    /// <remarks>
    /// One sender at 100 messages a second and answers after 0.2 seconds keeps 20 busy. Messages of a slow sender that stand together in the
    /// source hold up those behind them: mix the senders, or send each one's messages by itself.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int MaxConcurrency
    {
        get => _maxConcurrency;
        set => _maxConcurrency = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 or more.");
    }

    /// <summary>Is told after each result, before it is handed on.</summary>
    public IProgress<BulkProgress>? Progress { get; set; }
}
