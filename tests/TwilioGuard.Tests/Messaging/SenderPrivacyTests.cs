using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace TwilioGuard.Tests.Messaging;

/// <summary>What is written about messages, and that no text and no whole number is in it.</summary>
public sealed class SenderPrivacyTests
{
    private static readonly Fate[] Fates = [.. Enum.GetValues<Fate>().Except([Fate.AcceptedSlowly])];

    private readonly VirtualTime _time = new();
    private readonly List<string> _written = [];
    private readonly List<(string Instrument, double Value, string Tags)> _measured = [];

    [Fact]
    public async Task LogsMetricsAndTextsHoldNoPersonalData()
    {
        using var meters = new Meters();
        using var listener = Listen(meters);
        var twilio = new SimulatedTwilio(_time) { Latency = TimeSpan.Zero };
        var check = new MessageSenderTests.Check(static message =>
            SimulatedTwilio.FateOf(message) == Fate.OptedOutHere ? SuppressionReason.OptedOut : SuppressionReason.None);
        var sender = new MessageSender(twilio, null, [check], null, new Lines(_written), meters, _time);
        var results = new List<SendResult>();
        var run = Task.Run(async () =>
        {
            await foreach (var result in sender.SendAllAsync(Fates.Select(static (fate, id) => SimulatedTwilio.Message(id, fate, "12345"))))
                results.Add(result);
        }, TestContext.Current.CancellationToken);
        await _time.RunAsync(run, TimeSpan.FromMilliseconds(10), () => twilio.Activity);

        Assert.Equal(Fates.Length, results.Count);
        foreach (var result in results)
        {
            _written.Add(result.ToString());
            _written.Add(result.Message.ToString());
        }

        foreach (var text in _written.Concat(_measured.Select(static measured => measured.Tags)))
        {
            Assert.DoesNotContain("202555", text, StringComparison.Ordinal);
            Assert.DoesNotContain("555-01", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Invented.AccountSid, text, StringComparison.Ordinal);
            // The bodies begin with a number and have the fate's name.
            Assert.All(Fates, fate => Assert.DoesNotMatch($@"\b\d+ {fate}\b", text));
        }

        Assert.Contains(_written, static text => text.Contains("+1******01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task MetricsCountWhatBecameOfMessages()
    {
        using var meters = new Meters();
        using var listener = Listen(meters);
        var twilio = new SimulatedTwilio(_time) { Latency = TimeSpan.Zero };
        var sender = new MessageSender(twilio, meterFactory: meters, timeProvider: _time);
        Fate[] fates = [Fate.Accepted, Fate.InvalidRecipient, Fate.ThrottledAtFirst, Fate.ThrottledForAnHour, Fate.CutOffAccepted];
        var run = Task.Run(async () =>
        {
            await foreach (var _ in sender.SendAllAsync(fates.Select(static (fate, id) => SimulatedTwilio.Message(id, fate, "+12025550101"))))
            {
            }
        }, TestContext.Current.CancellationToken);
        await _time.RunAsync(run, TimeSpan.FromMilliseconds(10), () => twilio.Activity);

        Assert.Equal(
            [
                "outcome=rejected reason=invalid_recipient", "outcome=sent", "outcome=sent", "outcome=throttled reason=rate_limited",
                "outcome=unknown reason=connection_lost",
            ],
            _measured.Where(static measured => measured.Instrument == "twilio_guard.messages").Select(static measured => measured.Tags).Order());
        Assert.Equal(2, _measured.Where(static measured => measured.Instrument == "twilio_guard.message.retries").Sum(static measured => measured.Value));
        var waits = _measured.Where(static measured => measured.Instrument == "twilio_guard.message.wait").Select(static measured => measured.Value).ToArray();
        // Seven requests at one a second.
        Assert.Equal(7, waits.Length);
        Assert.InRange(waits.Max(), 1, 10);
    }

    [Fact]
    public async Task ALogThatFailsLosesNoResult()
    {
        var twilio = new SimulatedTwilio(_time) { Latency = TimeSpan.Zero };
        var sender = new MessageSender(twilio, logger: new Lines(null!), timeProvider: _time);
        Assert.IsType<SendResult.Rejected>(
            await sender.SendAsync(SimulatedTwilio.Message(0, Fate.InvalidRecipient), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("InvalidRecipient", "invalid_recipient")]
    [InlineData("Unknown", "unknown")]
    public void TagsAreWords(string name, string words) => Assert.Equal(words, SendMetrics.Words(name));

    private MeterListener Listen(Meters meters)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (meters.Own(instrument.Meter))
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
        return listener;
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"));
        lock (_measured)
            _measured.Add((instrument.Name, value, text));
    }

    private sealed class Meters : IMeterFactory
    {
        private readonly List<Meter> _meters = [];

        public bool Own(Meter meter) => _meters.Contains(meter);

        public Meter Create(MeterOptions options)
        {
            Assert.Equal("TwilioGuard", options.Name);
            var meter = new Meter(options.Name);
            _meters.Add(meter);
            return meter;
        }

        public void Dispose() => _meters.ForEach(static meter => meter.Dispose());
    }

    internal sealed class Lines(List<string> written) : ILogger<MessageSender>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Assert.Null(exception);
            lock (written)
            {
                written.Add(formatter(state, exception));
                // What structured loggers see.
                var values = Assert.IsAssignableFrom<IEnumerable<KeyValuePair<string, object?>>>(state);
                written.AddRange(values.Select(static value => $"{value.Key}: {value.Value}"));
                Assert.All(values, static value => Assert.True(value.Value is string or int or SuppressionReason));
            }
        }
    }
}
