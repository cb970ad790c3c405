namespace TwilioGuard;

/// <summary>
/// What happens when the request that failed is made again, if it was one that sends something: a message, a call, a verification
/// code. Twilio has no idempotency key for these, so that what was accepted once and is sent again is received twice.
/// </summary>
public enum RepeatSafety
{
    /// <summary>It may have been accepted: repeated, it may be received twice. The default value, and whatever is not known to be another.</summary>
    MayDuplicate = 0,

    /// <summary>It was refused and will be refused again, until somebody changes something.</summary>
    Pointless = 1,

    /// <summary>It was refused, and an immediate repetition will be, too; in minutes, hours or the next day it may succeed.</summary>
    Later = 2,

    /// <summary>It certainly was not accepted, and may be repeated after a wait: <c>AddTwilioRetry</c> repeats only this.</summary>
    Safe = 3,
}
