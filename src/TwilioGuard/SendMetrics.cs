using System.Diagnostics.Metrics;

namespace TwilioGuard;

/// <summary>The meter <c>TwilioGuard</c>. Its tags are words of closed sets.</summary>
internal sealed class SendMetrics
{
    public const string MeterName = "TwilioGuard";

    /// <summary>Of the process, for senders that are made by hand.</summary>
    private static readonly Lazy<SendMetrics> Shared = new(static () => new SendMetrics(new Meter(MeterName)));

    private readonly Counter<long> _messages;
    private readonly Counter<long> _retries;
    private readonly Histogram<double> _waits;

    private SendMetrics(Meter meter)
    {
        _messages = meter.CreateCounter<long>("twilio_guard.messages", "{message}", "Messages by what became of them.");
        _retries = meter.CreateCounter<long>("twilio_guard.message.retries", "{request}", "Requests that repeated one that Twilio did not take.");
        _waits = meter.CreateHistogram<double>("twilio_guard.message.wait", "s", "How long a message waited for its sender's rate.");
    }

    public static SendMetrics From(IMeterFactory? factory) => factory is null ? Shared.Value : new SendMetrics(factory.Create(MeterName));

    public void Waited(TimeSpan time) => _waits.Record(time.TotalSeconds);

    public void Count(SendResult result)
    {
        if (result.Attempts > 1)
            _retries.Add(result.Attempts - 1);
        var (outcome, reason) = result switch
        {
            SendResult.Sent => ("sent", null),
            SendResult.Suppressed suppressed => ("suppressed", suppressed.Reason.ToString()),
            SendResult.Rejected rejected => ("rejected", rejected.Error.Kind.ToString()),
            SendResult.Throttled throttled => ("throttled", throttled.Error.Kind.ToString()),
            SendResult.OutcomeUnknown unknown => ("unknown", unknown.Error.Kind.ToString()),
            _ => ("", null),
        };
        var tag = new KeyValuePair<string, object?>("outcome", outcome);
        if (reason is null)
            _messages.Add(1, tag);
        else
            _messages.Add(1, tag, new KeyValuePair<string, object?>("reason", Words(reason)));
    }

    /// <summary><c>InvalidRecipient</c> as <c>invalid_recipient</c>.</summary>
    internal static string Words(string name) =>
        string.Concat(name.Select(static (c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
