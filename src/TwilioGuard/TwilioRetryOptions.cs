namespace TwilioGuard;

/// <summary>How <c>AddTwilioRetry</c> repeats. The defaults wait about 1, 2, 4, 8 and 16 seconds.</summary>
public sealed class TwilioRetryOptions
{
    /// <summary>What the calls in the pipeline do. A pipeline for both kinds of calls is one for <see cref="TwilioOperation.Send"/>.</summary>
    public TwilioOperation Operation { get; set; } = TwilioOperation.Send;

    /// <summary>How often a call is repeated at most, after the first attempt; at least 1. Default: 5.</summary>
    public int MaxRetryAttempts { get; set; } = 5;

    /// <summary>The wait before the first repetition, doubled for each further one; at most a day. Default: 1 second.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How long a wait may grow, from <see cref="BaseDelay"/> to a day, and the longest <c>Retry-After</c> that is waited for: where Twilio asks
    /// for more, the call is not repeated, and its error has <see cref="TwilioError.RetryAfter"/>. Default: 1 minute.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Waits vary by chance, so that callers that were refused together do not come back together. On a <c>Retry-After</c> it comes on top.
    /// Default: true.
    /// </summary>
    public bool UseJitter { get; set; } = true;

    /// <summary>From 0 to 1; null for Polly's own.</summary>
    internal Func<double>? Randomizer { get; set; }
}
