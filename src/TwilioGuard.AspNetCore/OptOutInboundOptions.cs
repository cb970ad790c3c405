namespace TwilioGuard.AspNetCore;

/// <summary>
/// What becomes of inbound messages where <c>RecordOptOuts()</c>, <see cref="RecordOptOutsAttribute"/> or <c>UseTwilioOptOuts()</c> stands. What is set
/// in code (<c>services.Configure&lt;OptOutInboundOptions&gt;(…)</c>) wins over the configuration; everything is checked when the app starts.
/// </summary>
public sealed class OptOutInboundOptions
{
    internal static readonly TimeSpan ShortestMemory = TimeSpan.FromSeconds(1);
    internal static readonly TimeSpan LongestMemory = TimeSpan.FromDays(7);

    /// <summary>
    /// Which words count. <see cref="OptOutKeywordOptions.LegalWording"/> is on here, unlike elsewhere: nobody writes "opt out" and means something
    /// else. In the configuration <c>Twilio:OptOuts:Keywords:TollFree</c>, <c>LegalWording</c>, <c>Phrases</c>, <c>Languages</c>, <c>OptOut:0</c>,
    /// <c>OptIn:0</c>, <c>Help:0</c>, <c>Except:0</c> and so on.
    /// </summary>
    public OptOutKeywordOptions Keywords { get; } = new() { LegalWording = true };

    /// <summary>How far an opt-out goes. In the configuration <c>Twilio:OptOuts:Scope</c>.</summary>
    public OptOutScope Scope { get; set; }

    /// <summary>
    /// Whether Twilio answers STOP, START and HELP, which it does unless it was told not to: where it has answered, the messages in the app's own answer
    /// are dropped. False where the app has taken that over. In the configuration <c>Twilio:OptOuts:TwilioAnswers</c>.
    /// </summary>
    public bool TwilioAnswers { get; set; } = true;

    /// <summary>
    /// Whether a message that is delivered again is answered as the first time without being handled again. In the configuration
    /// <c>Twilio:OptOuts:HandleOnce</c>.
    /// </summary>
    /// <remarks>
    /// A delivery is the same when <c>MessageSid</c> and URL are. It is handled again where the first time ended in an exception or in another status than
    /// 2xx. Answers, which may hold what the app writes to people, are kept in the app's <c>IDistributedCache</c> where one is registered, so that all nodes
    /// know them, and otherwise in memory, up to 16 MiB; keys are hashes. Within one process it is exact. Between nodes it is as exact as a cache can be,
    /// which has no locks: two deliveries in the same instant may both be handled.
    /// </remarks>
    public bool HandleOnce { get; set; } = true;

    /// <summary>
    /// For how long a handled message is known: 1 second to 7 days, an hour unless set. In the configuration <c>Twilio:OptOuts:RememberFor</c>, as
    /// <c>01:00:00</c>.
    /// </summary>
    public TimeSpan RememberFor { get; set; } = TimeSpan.FromHours(1);
}
