namespace TwilioGuard.Tests.Messaging;

/// <summary>
/// A hundred thousand messages to a simulated Twilio that fails in every way, in virtual time: none is sent twice, none is lost without a result, every
/// result is of the right kind, no sender is over its rate in any second, and memory has a bound.
/// </summary>
public sealed class SendLaw
{
    private const int Messages = 100_000;

    private const int Concurrency = 512;

    private static readonly int Runs = Environment.GetEnvironmentVariable("TWILIO_ANALYZERS_FULL") == "1" ? 1_000 : 50;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(5);

    private static readonly string Service = Invented.ServiceSid;

    /// <summary>What of a thousand messages each fate gets; the rest is accepted.</summary>
    private static readonly (Fate Fate, int Share)[] Shares =
    [
        (Fate.AcceptedSlowly, 3), (Fate.NoNumber, 10), (Fate.OptedOutHere, 10), (Fate.InvalidRecipient, 10), (Fate.OptedOut, 10), (Fate.WrongSender, 5),
        (Fate.Unauthorized, 5), (Fate.TooLong, 5), (Fate.OutsideWindow, 5), (Fate.ThrottledAtFirst, 20), (Fate.ThrottledWithWait, 5),
        (Fate.ThrottledForEver, 3), (Fate.ThrottledForAnHour, 5), (Fate.ThrottledForToday, 5), (Fate.RefusedConnectionAtFirst, 10),
        (Fate.RefusedConnectionForEver, 3), (Fate.ServerErrorAccepted, 10), (Fate.ServerErrorNotAccepted, 10), (Fate.ErrorPageAccepted, 5),
        (Fate.ErrorPageNotAccepted, 5), (Fate.CutOffAccepted, 10), (Fate.CutOffNotAccepted, 10), (Fate.TimedOut, 10), (Fate.EmptyAnswer, 5),
        (Fate.UnreadableAnswer, 5), (Fate.GatewayFails, 5),
    ];

    private static readonly string[] FastSenders =
        [.. Enumerable.Range(0, 18).Select(static n => $"{12345 + n}"), .. Enumerable.Range(0, 4).Select(static n => $"whatsapp:+1202555015{n}"), Service];

    private readonly VirtualTime _time = new();

    [Fact]
    public async Task AHundredThousandMessages()
    {
        var twilio = new SimulatedTwilio(_time, Messages, seed: 5);
        var sender = Sender(twilio);
        var source = new Source(0, Messages, seed: 5);
        var results = new byte[Messages];
        var early = new List<WeakReference>();
        long memoryEarly = 0, memoryLate = 0;
        int seen = 0, mostAlive = 0;
        BulkProgress? progress = null;

        await _time.RunAsync(
            Task.Run(async () =>
            {
                var options = new BulkOptions { MaxConcurrency = Concurrency, Progress = new Immediate(p => progress = p) };
                await foreach (var result in sender.SendAllAsync(source, options, TestContext.Current.CancellationToken))
                {
                    mostAlive = Math.Max(mostAlive, source.Read - seen);
                    seen++;
                    Assert.Equal(seen, progress!.Completed);
                    results[SimulatedTwilio.IdOf(result.Message)]++;
                    AssertIsRight(result, twilio);
                    if (seen <= Messages / 4)
                        early.AddRange(new(result), new(result.Message));
                    if (seen == Messages / 4)
                        memoryEarly = GC.GetTotalMemory(forceFullCollection: true);
                    if (seen == Messages)
                        memoryLate = GC.GetTotalMemory(forceFullCollection: true);
                }
            }, TestContext.Current.CancellationToken),
            Step,
            () => twilio.Activity);

        Assert.Equal(Messages, seen);
        Assert.All(results, static count => Assert.Equal(1, count));
        Assert.All(twilio.Accepted, static count => Assert.InRange(count, 0, 1));
        AssertRates(twilio);
        Assert.InRange(mostAlive, 1, Concurrency);
        Assert.InRange(twilio.MostUnderWay, 1, Concurrency);
        // Sanity only, since other tests run meanwhile; the exact measure is that nothing keeps what was handed on.
        Assert.InRange(memoryLate - memoryEarly, long.MinValue, 50_000_000);
        Assert.InRange(early.Count(static reference => reference.IsAlive), 0, Concurrency);
        Assert.Equal(
            (Messages, 0), (progress!.Sent + progress.Suppressed + progress.Rejected + progress.Throttled + progress.OutcomeUnknown, Messages - progress.Completed));
        Assert.True(progress is { Sent: > 0, Suppressed: > 0, Rejected: > 0, Throttled: > 0, OutcomeUnknown: > 0 }, progress.ToString());
    }

    /// <summary>
    /// Cancelled at any moment: what was read has a result, what Twilio took is sent or not known, and the rate holds also for what comes after and for
    /// what nobody waits for any more.
    /// </summary>
    [Fact]
    public async Task CancelledAtAnyMoment()
    {
        const int First = 400, Second = 100;
        int unknown = 0, cancelledMessages = 0;
        for (var run = 0; run < Runs; run++)
        {
            var random = new Random(run);
            var twilio = new SimulatedTwilio(_time, First + Second, seed: run) { IgnoresCancellation = run % 2 == 0 };
            // At times the grace is shorter than an answer takes.
            var sender = Sender(twilio, TimeSpan.FromMilliseconds(random.Next(3) * 100));
            var source = new Source(0, First, seed: run, "54321", "54322");
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(1200) * 5), _time);
            var results = new Dictionary<int, SendResult>();
            var wasCancelled = false;

            await _time.RunAsync(
                Task.Run(async () =>
                {
                    try
                    {
                        await foreach (var result in sender.SendAllAsync(source, new BulkOptions { MaxConcurrency = 32 }, cancellation.Token))
                            results.Add(SimulatedTwilio.IdOf(result.Message), result);
                    }
                    catch (OperationCanceledException)
                    {
                        wasCancelled = true;
                    }

                    // What was never begun has nothing to be disposed.
                    Assert.True(source.IsDisposed || source.Read == 0);
                    Assert.Equal(source.Read, results.Count);
                    if (!wasCancelled)
                        Assert.Equal(First, results.Count);

                    // Somebody goes on with others.
                    await foreach (var result in sender.SendAllAsync(new Source(First, Second, seed: run, "54321", "54322")))
                        results.Add(SimulatedTwilio.IdOf(result.Message), result);
                    while (twilio.UnderWay > 0)
                        await Task.Delay(Step, _time, CancellationToken.None);
                }, CancellationToken.None),
                Step,
                () => twilio.Activity);

            foreach (var (id, result) in results)
            {
                Assert.Equal(result.Attempts, twilio.Requests[id]);
                switch (result)
                {
                    case SendResult.Suppressed { Reason: SuppressionReason.Cancelled }:
                        Assert.Equal(0, result.Attempts);
                        cancelledMessages++;
                        break;
                    case SendResult.OutcomeUnknown { Error.Kind: TwilioErrorKind.Cancelled }:
                        unknown++;
                        break;
                    case SendResult.Sent:
                        Assert.Equal(1, twilio.Accepted[id]);
                        break;
                    case SendResult.OutcomeUnknown:
                        Assert.True(SimulatedTwilio.IsDoubtful(SimulatedTwilio.FateOf(result.Message)));
                        break;
                    default:
                        Assert.Equal(0, twilio.Accepted[id]);
                        break;
                }
            }

            Assert.All(twilio.Accepted, static count => Assert.InRange(count, 0, 1));
            for (var id = 0; id < First + Second; id++)
                Assert.True(twilio.Requests[id] == 0 || results.ContainsKey(id), $"Run {run}: a request was made for message {id}, and there is no result.");
            foreach (var arrivals in twilio.Arrivals.Values)
                Assert.InRange(Rate.Most(arrivals, TimeSpan.FromSeconds(1)), 0, 50);
        }

        Assert.True(unknown > 0 && cancelledMessages > 0, $"{unknown} unknown, {cancelledMessages} cancelled: the test has tried too little.");
    }

    /// <summary>The check of rates finds what a limiter lets through whose permits count from when they are given: requests take their time.</summary>
    [Fact]
    public async Task TheRateIsNotKeptByCountingWhatIsBegun()
    {
        var twilio = new SimulatedTwilio(_time);
        var sending = Task.Run(async () =>
        {
            var requests = new List<Task>();
            for (var id = 0; id < 200; id++)
            {
                requests.Add(twilio.SendAsync(SimulatedTwilio.Message(id, Fate.Accepted), CancellationToken.None));
                if (id % 10 == 9)
                    await Task.Delay(TimeSpan.FromSeconds(1.001), _time, CancellationToken.None);
            }

            await Task.WhenAll(requests);
        }, CancellationToken.None);
        await _time.RunAsync(sending, Step, () => twilio.Activity);
        Assert.True(Rate.Most(twilio.Arrivals["12345"], TimeSpan.FromSeconds(1)) > 10);
    }

    private MessageSender Sender(IMessageGateway twilio, TimeSpan? grace = null)
    {
        var options = new MessageSenderOptions
        {
            CancellationGrace = grace ?? TimeSpan.FromSeconds(5),
            Retry = new TwilioRetryOptions { BaseDelay = TimeSpan.FromMilliseconds(100), MaxDelay = TimeSpan.FromSeconds(10), MaxRetryAttempts = 4 },
        };
        options.Rates[Service] = SendRate.PerSecond(200);
        options.Rates["54321"] = SendRate.PerSecond(50);
        options.Rates["54322"] = SendRate.PerSecond(50);
        return new MessageSender(twilio, options, [new OptOuts()], timeProvider: _time);
    }

    private static void AssertIsRight(SendResult result, SimulatedTwilio twilio)
    {
        var id = SimulatedTwilio.IdOf(result.Message);
        var fate = SimulatedTwilio.FateOf(result.Message);
        var accepted = twilio.Accepted[id];
        var (kind, attempts) = result switch
        {
            SendResult.Sent sent => ("Sent " + (sent.Sid == $"SM{id:x32}" && sent.Status == "queued"), result.Attempts),
            SendResult.Suppressed suppressed => ("Suppressed " + suppressed.Reason, result.Attempts),
            SendResult.Rejected rejected => ("Rejected " + rejected.Error.Kind, result.Attempts),
            SendResult.Throttled throttled => ("Throttled " + throttled.RetryAfter, result.Attempts),
            SendResult.OutcomeUnknown unknown => ("OutcomeUnknown " + unknown.Error.Kind, result.Attempts),
            _ => ("none", -1),
        };
        var expected = fate switch
        {
            Fate.Accepted or Fate.AcceptedSlowly => ("Sent True", 1),
            Fate.ThrottledAtFirst or Fate.RefusedConnectionAtFirst => ("Sent True", 3),
            Fate.ThrottledWithWait => ("Sent True", 2),
            Fate.NoNumber => ("Rejected InvalidRecipient", 0),
            Fate.OptedOutHere => ("Suppressed OptedOut", 0),
            Fate.InvalidRecipient => ("Rejected InvalidRecipient", 1),
            Fate.OptedOut => ("Rejected OptedOut", 1),
            Fate.WrongSender or Fate.Unauthorized => ("Rejected Configuration", 1),
            Fate.TooLong => ("Rejected Content", 1),
            Fate.OutsideWindow => ("Rejected OutsideWindow", 1),
            Fate.ThrottledForEver => ("Throttled ", 5),
            Fate.ThrottledForAnHour => ("Throttled 01:00:00", 1),
            Fate.ThrottledForToday => ("Throttled ", 1),
            Fate.RefusedConnectionForEver => ("Rejected NotSent", 5),
            Fate.ServerErrorAccepted or Fate.ServerErrorNotAccepted or Fate.ErrorPageAccepted or Fate.ErrorPageNotAccepted => ("OutcomeUnknown ServerError", 1),
            Fate.CutOffAccepted or Fate.CutOffNotAccepted or Fate.TimedOut or Fate.EmptyAnswer or Fate.UnreadableAnswer => ("OutcomeUnknown ConnectionLost", 1),
            Fate.GatewayFails => ("OutcomeUnknown Unknown", 1),
            _ => throw new InvalidOperationException($"Nothing is expected of {fate}."),
        };
        Assert.Equal((fate, expected), (fate, (kind, attempts)));
        Assert.Equal(result is SendResult.OutcomeUnknown, SimulatedTwilio.IsDoubtful(fate));
        if (result is not SendResult.OutcomeUnknown)
            Assert.Equal(result is SendResult.Sent ? 1 : 0, accepted);
        Assert.DoesNotContain("202555", result.ToString(), StringComparison.Ordinal);
    }

    private static void AssertRates(SimulatedTwilio twilio)
    {
        Assert.Equal(FastSenders.Length + 2, twilio.Arrivals.Count);
        foreach (var (sender, arrivals) in twilio.Arrivals)
        {
            var rate = sender == Service ? SendRate.PerSecond(200) : SendRate.ForSender(sender)!;
            var most = Rate.Most(arrivals, rate.Window);
            Assert.True(most <= rate.Messages, $"{most} within a second for a sender of {rate}.");
            // And it is not kept by sending next to nothing.
            if (arrivals.Count > 10 * rate.Messages)
                Assert.True(most >= rate.Messages * 0.5, $"At most {most} within a second for a sender of {rate}.");
        }
    }

    private sealed class OptOuts : ISendCheck
    {
        public ValueTask<SuppressionReason> CheckAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
            new(SimulatedTwilio.FateOf(message) == Fate.OptedOutHere ? SuppressionReason.OptedOut : SuppressionReason.None);
    }

    /// <summary>Knows how many messages were read from it, and takes its time at times.</summary>
    private sealed class Source(int first, int count, int seed, params string[] senders) : IAsyncEnumerable<OutgoingMessage>
    {
        private int _read;

        public int Read => Volatile.Read(ref _read);

        public bool IsDisposed { get; private set; }

        public async IAsyncEnumerator<OutgoingMessage> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            var random = new Random(seed);
            try
            {
                for (var id = first; id < first + count; id++)
                {
                    if (random.Next(10) == 0)
                        await Task.Yield();
                    var from = random.Next(1000) switch
                    {
                        _ when senders.Length > 0 => senders[random.Next(senders.Length)],
                        < 1 => "+12025550101",
                        < 3 => "+18005550199",
                        _ => FastSenders[random.Next(FastSenders.Length)],
                    };
                    Interlocked.Increment(ref _read);
                    var message = SimulatedTwilio.Message(id, FateOf(random), from);
                    yield return from == Service
                        ? new OutgoingMessage(message.To, message.Body) { MessagingServiceSid = Service }
                        : message;
                }
            }
            finally
            {
                IsDisposed = true;
            }
        }

        private static Fate FateOf(Random random)
        {
            var share = random.Next(1000);
            foreach (var (fate, part) in Shares)
            {
                share -= part;
                if (share < 0)
                    return fate;
            }

            return Fate.Accepted;
        }
    }

    private sealed class Immediate(Action<BulkProgress> report) : IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => report(value);
    }
}
