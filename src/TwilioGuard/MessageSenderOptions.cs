namespace TwilioGuard;

/// <summary>How a <see cref="MessageSender"/> sends. Read once, when the sender is made.</summary>
public sealed class MessageSenderOptions
{
    private static readonly TimeSpan LongestGrace = TimeSpan.FromDays(1);

    /// <summary>The sender of messages that name none: a number, a short code, a sender ID, an address of a channel. In the configuration <c>Twilio:Messaging:From</c>.</summary>
    public string? From { get; set; }

    /// <summary>The messaging service of messages that name no sender. In the configuration <c>Twilio:Messaging:MessagingServiceSid</c>.</summary>
    public string? MessagingServiceSid { get; set; }

    /// <summary>
    /// Where recipients without a country code belong: two letters of ISO 3166-1. Null, which is the default: they are no numbers. In the
    /// configuration <c>Twilio:Messaging:DefaultRegion</c>.
    /// </summary>
    public string? DefaultRegion { get; set; }

    /// <summary>
    /// The rates of senders and messaging services that differ from <see cref="SendRate.ForSender"/>, by sender. A messaging service has no limit
    /// unless it is here. In the configuration <c>Twilio:Messaging:Rates:0:Sender</c>, <c>Rates:0:Messages</c> and <c>Rates:0:Seconds</c> (1 unless
    /// set), and so on.
    /// </summary>
    public IDictionary<string, SendRate> Rates { get; } = new Dictionary<string, SendRate>(StringComparer.Ordinal);

    /// <summary>
    /// How what Twilio certainly did not take is sent again; null for not at all. In the configuration
    /// <c>Twilio:Messaging:Retry:MaxRetryAttempts</c> (0 for null), <c>BaseDelay</c> and <c>MaxDelay</c> (as <c>00:01:00</c>).
    /// </summary>
    /// <remarks><see cref="TwilioRetryOptions.Operation"/> must be <see cref="TwilioOperation.Send"/>.</remarks>
    public TwilioRetryOptions? Retry { get; set; } = new();

    /// <summary>
    /// How long the answer to a request that is under way is waited for after the caller has cancelled, zero to a day; 5 seconds unless set. The
    /// longer, the fewer outcomes are unknown. In the configuration <c>Twilio:Messaging:CancellationGrace</c>.
    /// </summary>
    public TimeSpan CancellationGrace { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>What is wrong, one sentence each, without any value.</summary>
    internal IEnumerable<string> Problems()
    {
        if (From is not null && string.IsNullOrWhiteSpace(From))
            yield return $"{nameof(From)} is empty: set it to a sender, or leave it out.";
        if (From is { } from && SendRate.IsServiceSid(from))
            yield return $"{nameof(From)} is the SID of a messaging service: set {nameof(MessagingServiceSid)} to it.";
        if (MessagingServiceSid is { } service && !SendRate.IsServiceSid(service))
            yield return $"{nameof(MessagingServiceSid)} is not the SID of a messaging service: MG and 32 hex digits.";
        if (!NumberReader.IsRegion(DefaultRegion))
            yield return $"{nameof(DefaultRegion)} is not a region: two letters of ISO 3166-1, such as US.";
        if (Rates.Any(static rate => string.IsNullOrWhiteSpace(rate.Key) || rate.Value is null))
            yield return $"{nameof(Rates)} has an entry without a sender or without a rate.";
        if (CancellationGrace < TimeSpan.Zero || CancellationGrace > LongestGrace)
            yield return $"{nameof(CancellationGrace)} is not between zero and a day.";
        if (Retry is null)
            yield break;
        if (Retry.Operation != TwilioOperation.Send)
            yield return $"{nameof(Retry)}.{nameof(Retry.Operation)} is not {nameof(TwilioOperation.Send)}: a message would be sent twice.";
        else if (ProblemOf(Retry) is { } problem)
            yield return $"{nameof(Retry)}: {problem}";
    }

    private static string? ProblemOf(TwilioRetryOptions retry)
    {
        try
        {
            _ = new RetryPolicy(retry);
            return null;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            return exception.Message;
        }
    }
}
