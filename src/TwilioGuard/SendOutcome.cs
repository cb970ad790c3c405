namespace TwilioGuard;

/// <summary>A result, and where a check or the limiter failed what it threw.</summary>
internal readonly struct SendOutcome(SendResult result, Exception? failure = null)
{
    public SendResult Result { get; } = result;

    public Exception? Failure { get; } = failure;

    /// <summary>Twilio refused the message because of this opt-out, which is to be recorded.</summary>
    public OptOutChange? Refused { get; init; }
}
