namespace TwilioGuard;

/// <summary>What the calls in a resilience pipeline do, and so when they may be made again.</summary>
public enum TwilioOperation
{
    /// <summary>
    /// They send or change something: messages, calls, verifications and checks of them, whatever is created, updated or deleted. Repeated only
    /// where Twilio certainly did not accept it. The default value.
    /// </summary>
    Send = 0,

    /// <summary>
    /// They only look: <c>Fetch</c> and <c>Read</c>. Repeated also after HTTP 5xx, cut connections and time-outs, unless
    /// <see cref="RetryAfterHandler"/> saw something else than a GET.
    /// </summary>
    Read = 1,
}
