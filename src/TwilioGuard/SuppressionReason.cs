namespace TwilioGuard;

/// <summary>Why a message was not handed to Twilio.</summary>
public enum SuppressionReason
{
    /// <summary>There is no reason, and the message is sent.</summary>
    None = 0,

    /// <summary>The recipient has opted out.</summary>
    OptedOut = 1,

    /// <summary>A free-form message to somebody who has not written within WhatsApp's 24 hours.</summary>
    OutsideWindow = 2,

    /// <summary>Another reason of an <see cref="ISendCheck"/>.</summary>
    Other = 3,

    /// <summary>
    /// In bulk only, where a single send throws <see cref="OperationCanceledException"/>: the message was read from the source, but not handed
    /// to Twilio before the cancellation.
    /// </summary>
    Cancelled = 4,

    /// <summary>
    /// In bulk only, where a single send throws: the store of opt-outs, an <see cref="ISendCheck"/> or the limiter failed. Its exception ends the
    /// run after the results of what was under way.
    /// </summary>
    CheckFailed = 5,
}
