using System.Threading.RateLimiting;

namespace TwilioGuard.Tests.Messaging;

public sealed class MessageSenderTests
{
    private readonly VirtualTime _time = new();
    private readonly SimulatedTwilio _twilio;

    public MessageSenderTests() => _twilio = new SimulatedTwilio(_time) { Latency = TimeSpan.Zero };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ASentMessageHasItsSid()
    {
        var message = SimulatedTwilio.Message(7, Fate.Accepted);
        var sent = Assert.IsType<SendResult.Sent>(await Run(Sender().SendAsync(message, Token)));
        Assert.Equal(("SM" + 7.ToString("x32"), "queued", 1), (sent.Sid, sent.Status, sent.Attempts));
        Assert.Same(message, sent.Message);
    }

    [Theory]
    [InlineData("+1 (202) 555-0107", null, "+12025550107")]
    [InlineData("(202) 555-0107", "US", "+12025550107")]
    [InlineData("WhatsApp: +1 202 555 0107", null, "whatsapp:+12025550107")]
    public async Task TheRecipientIsSentAsTwilioTakesIt(string to, string? region, string sent)
    {
        OutgoingMessage? seen = null;
        var gateway = new Gateway((message, _) =>
        {
            seen = message;
            return Task.FromResult<MessageReceipt?>(new("SM1"));
        });
        var message = new OutgoingMessage(to, "Ready.") { From = "+1 202 555 0101", Tag = "a", ContentSid = "HX1", MediaUrls = [new("https://a.example/b.png")] };
        Assert.IsType<SendResult.Sent>(await Run(new MessageSender(gateway, new() { DefaultRegion = region }).SendAsync(message, Token)));
        Assert.Equal((sent, "Ready.", "+12025550101", null, "a", "HX1"), (seen!.To, seen.Body, seen.From, seen.MessagingServiceSid, seen.Tag, seen.ContentSid));
        Assert.Equal(message.MediaUrls, seen.MediaUrls);
        Assert.Equal(to, message.To);
    }

    [Theory]
    [InlineData("")]
    [InlineData("555-0107")]
    [InlineData("+1202555010")]
    [InlineData("call me")]
    [InlineData("12345")]
    public async Task WhatIsNoRecipientIsRejectedHere(string to)
    {
        var result = await Run(Sender().SendAsync(new OutgoingMessage(to, "0 Accepted") { From = "12345" }, Token));
        var rejected = Assert.IsType<SendResult.Rejected>(result);
        Assert.Equal((TwilioErrorKind.InvalidRecipient, RepeatSafety.Pointless, 0), (rejected.Error.Kind, rejected.Error.RepeatSafety, rejected.Attempts));
        Assert.Equal(0, _twilio.Requests[0]);
        Assert.Null(rejected.Exception);
        if (to.Length > 0)
            Assert.DoesNotContain(to, result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutASenderNothingIsSent()
    {
        var message = new OutgoingMessage(SimulatedTwilio.Number(1), "0 Accepted");
        var rejected = Assert.IsType<SendResult.Rejected>(await Run(Sender().SendAsync(message, Token)));
        Assert.Equal((TwilioErrorKind.Configuration, 0), (rejected.Error.Kind, rejected.Attempts));
        Assert.Equal(0, _twilio.Requests[0]);
    }

    [Fact]
    public async Task TheSenderOfTheMessageWinsOverThatOfTheOptions()
    {
        var seen = new List<(string?, string?)>();
        var gateway = new Gateway((message, _) =>
        {
            seen.Add((message.From, message.MessagingServiceSid));
            return Task.FromResult<MessageReceipt?>(new("SM1"));
        });
        var sender = new MessageSender(gateway, new() { From = "12345", MessagingServiceSid = Invented.ServiceSid }, timeProvider: _time);
        var to = SimulatedTwilio.Number(1);
        await Run(sender.SendAsync(new OutgoingMessage(to), Token));
        await Run(sender.SendAsync(new OutgoingMessage(to) { From = "54321" }, Token));
        await Run(sender.SendAsync(new OutgoingMessage(to) { MessagingServiceSid = Invented.ServiceSid }, Token));
        Assert.Equal([("12345", Invented.ServiceSid), ("54321", null), (null, Invented.ServiceSid)], seen);
    }

    [Fact]
    public async Task CancelledBeforeNothingIsSent()
    {
        var token = new CancellationToken(canceled: true);
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => Sender().SendAsync(SimulatedTwilio.Message(0, Fate.Accepted), token));
        Assert.Equal(token, exception.CancellationToken);
        Assert.Equal(0, _twilio.Requests[0]);
    }

    [Fact]
    public async Task CancelledWhileItWaitsForTheRateNothingIsSent()
    {
        var sender = Sender();
        await Run(sender.SendAsync(SimulatedTwilio.Message(0, Fate.Accepted, "+12025550101"), Token));
        using var cancellation = new CancellationTokenSource();
        var waiting = sender.SendAsync(SimulatedTwilio.Message(1, Fate.Accepted, "+12025550101"), cancellation.Token);
        Assert.False(waiting.IsCompleted);
        cancellation.Cancel();
        await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(0, _twilio.Requests[1]);
        // Its permit is left to the next.
        var next = sender.SendAsync(SimulatedTwilio.Message(2, Fate.Accepted, "+12025550101"), Token);
        _time.Advance(TimeSpan.FromSeconds(1.01));
        Assert.IsType<SendResult.Sent>(await next);
    }

    [Fact]
    public async Task CancelledUnderWayTheAnswerStillCounts()
    {
        _twilio.Latency = TimeSpan.FromSeconds(1);
        using var cancellation = new CancellationTokenSource();
        var sending = Sender().SendAsync(SimulatedTwilio.Message(0, Fate.Accepted), cancellation.Token);
        cancellation.Cancel();
        await _time.RunAsync(sending, TimeSpan.FromMilliseconds(1));
        Assert.IsType<SendResult.Sent>(await sending);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CancelledUnderWayWithoutAnAnswerTheOutcomeIsUnknown(bool ignoresCancellation)
    {
        _twilio.Latency = TimeSpan.FromSeconds(1000);
        _twilio.IgnoresCancellation = ignoresCancellation;
        using var cancellation = new CancellationTokenSource();
        var sender = Sender(new() { CancellationGrace = TimeSpan.FromSeconds(2) });
        var sending = sender.SendAsync(SimulatedTwilio.Message(0, Fate.Accepted, "+12025550101"), cancellation.Token);
        cancellation.Cancel();
        await _time.RunAsync(sending, TimeSpan.FromMilliseconds(1));
        var unknown = Assert.IsType<SendResult.OutcomeUnknown>(await sending);
        Assert.Equal((TwilioErrorKind.Cancelled, RepeatSafety.MayDuplicate, 1), (unknown.Error.Kind, unknown.Error.RepeatSafety, unknown.Attempts));
        Assert.InRange(_time.Now, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2.1));

        // It may still be taken: so the next message of this sender waits for its end.
        var next = sender.SendAsync(SimulatedTwilio.Message(1, Fate.Accepted, "+12025550101"), Token);
        await _time.RunAsync(next, TimeSpan.FromMilliseconds(1));
        Assert.Equal(ignoresCancellation ? 2 : 1, _twilio.Arrivals["+12025550101"].Count);
        Assert.Equal(1, Rate.Most(_twilio.Arrivals["+12025550101"], TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task AGatewayThatThrowsWhenItIsGivenUpLosesNoResult()
    {
        var gateway = new Gateway((_, token) =>
        {
            token.Register(static () => throw new NotSupportedException());
            return new TaskCompletionSource<MessageReceipt?>().Task;
        });
        using var cancellation = new CancellationTokenSource();
        var sending = new MessageSender(gateway, new() { CancellationGrace = TimeSpan.Zero }, timeProvider: _time)
            .SendAsync(SimulatedTwilio.Message(0, Fate.Accepted), cancellation.Token);
        await cancellation.CancelAsync();
        Assert.Equal(TwilioErrorKind.Cancelled, Assert.IsType<SendResult.OutcomeUnknown>(await Run(sending)).Error.Kind);
    }

    [Fact]
    public async Task CancelledBetweenTwoAttemptsTheResultIsThatOfTheFirst()
    {
        using var cancellation = new CancellationTokenSource();
        var sending = Sender().SendAsync(SimulatedTwilio.Message(0, Fate.ThrottledForEver), cancellation.Token);
        Assert.False(sending.IsCompleted);
        cancellation.Cancel();
        var throttled = Assert.IsType<SendResult.Throttled>(await sending);
        Assert.Equal((20429, 1), (throttled.Error.Code, throttled.Attempts));
    }

    [Fact]
    public async Task TheWaitThatTwilioAsksForIsKept()
    {
        var sending = Sender().SendAsync(SimulatedTwilio.Message(0, Fate.ThrottledWithWait), Token);
        await _time.RunAsync(sending, TimeSpan.FromMilliseconds(1));
        Assert.Equal(2, Assert.IsType<SendResult.Sent>(await sending).Attempts);
        var times = _twilio.Arrivals["12345"].ToArray();
        Assert.InRange(times[1] - times[0], TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(6));
    }

    [Fact]
    public async Task ALongerWaitIsTheCallers()
    {
        var throttled = Assert.IsType<SendResult.Throttled>(await Run(Sender().SendAsync(SimulatedTwilio.Message(0, Fate.ThrottledForAnHour), Token)));
        Assert.Equal((TimeSpan.FromHours(1), 1), (throttled.RetryAfter, throttled.Attempts));
    }

    [Fact]
    public async Task WithoutRetryOneAttempt()
    {
        var throttled = Assert.IsType<SendResult.Throttled>(
            await Run(Sender(new() { Retry = null }).SendAsync(SimulatedTwilio.Message(0, Fate.ThrottledAtFirst), Token)));
        Assert.Equal(1, throttled.Attempts);
        Assert.IsType<Twilio.Exceptions.ApiException>(throttled.Exception);
    }

    [Fact]
    public async Task AGatewayThatReturnsNoTask()
    {
        var sender = new MessageSender(new Gateway((_, _) => null!), new() { From = "12345" }, timeProvider: _time);
        Assert.IsType<SendResult.OutcomeUnknown>(await Run(sender.SendAsync(new OutgoingMessage(SimulatedTwilio.Number(1)), Token)));
    }

    [Fact]
    public async Task AGatewayThatThrowsAtOnce()
    {
        var sender = new MessageSender(new Gateway((_, _) => throw Failures.Refused(21610)), new() { From = "12345" }, timeProvider: _time);
        var rejected = Assert.IsType<SendResult.Rejected>(await Run(sender.SendAsync(new OutgoingMessage(SimulatedTwilio.Number(1)), Token)));
        Assert.Equal(TwilioErrorKind.OptedOut, rejected.Error.Kind);
    }

    [Fact]
    public async Task AGatewayThatCancelsByItself()
    {
        var sender = new MessageSender(new Gateway((_, _) => throw new OperationCanceledException()), new() { From = "12345" }, timeProvider: _time);
        Assert.IsType<SendResult.OutcomeUnknown>(await Run(sender.SendAsync(new OutgoingMessage(SimulatedTwilio.Number(1)), Token)));
    }

    [Fact]
    public async Task ACheckSuppresses()
    {
        var sender = Sender(checks: [new Check(_ => SuppressionReason.None), new Check(_ => SuppressionReason.OptedOut), new Check(_ => throw new NotSupportedException())]);
        var suppressed = Assert.IsType<SendResult.Suppressed>(await Run(sender.SendAsync(SimulatedTwilio.Message(0, Fate.Accepted), Token)));
        Assert.Equal((SuppressionReason.OptedOut, 0), (suppressed.Reason, suppressed.Attempts));
        Assert.Equal(0, _twilio.Requests[0]);
    }

    [Fact]
    public async Task ACheckThatFailsStopsTheSend()
    {
        // An exception that a retry would repeat, were it the gateway's.
        var failure = Failures.ConnectionRefused();
        var asked = 0;
        var sender = Sender(checks: [new Check(_ => ++asked > 0 ? throw failure : default)]);
        Assert.Same(failure, await Assert.ThrowsAsync<Twilio.Exceptions.ApiConnectionException>(() => sender.SendAsync(SimulatedTwilio.Message(0, Fate.Accepted), Token)));
        Assert.Equal((0, 1), (_twilio.Requests[0], asked));
    }

    [Fact]
    public async Task WhoOptsOutWhileTheMessageWaitsGetsNone()
    {
        var optedOut = false;
        var sender = Sender(checks: [new Check(message => optedOut && SimulatedTwilio.IdOf(message) == 1 ? SuppressionReason.OptedOut : SuppressionReason.None)]);
        await Run(sender.SendAsync(SimulatedTwilio.Message(0, Fate.Accepted, "+12025550101"), Token));
        var waiting = sender.SendAsync(SimulatedTwilio.Message(1, Fate.Accepted, "+12025550101"), Token);
        var next = sender.SendAsync(SimulatedTwilio.Message(2, Fate.Accepted, "+12025550101"), Token);
        optedOut = true;
        await _time.RunAsync(Task.WhenAll(waiting, next), TimeSpan.FromMilliseconds(1));
        Assert.IsType<SendResult.Suppressed>(await waiting);
        Assert.IsType<SendResult.Sent>(await next);
        Assert.Equal(0, _twilio.Requests[1]);
    }

    [Fact]
    public async Task WhoOptsOutBetweenTwoAttemptsGetsNone()
    {
        var sender = Sender(checks: [new Check(_ => _twilio.Requests[0] > 0 ? SuppressionReason.OptedOut : SuppressionReason.None)]);
        var sending = sender.SendAsync(SimulatedTwilio.Message(0, Fate.ThrottledAtFirst), Token);
        await _time.RunAsync(sending, TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, Assert.IsType<SendResult.Suppressed>(await sending).Attempts);
        Assert.Equal(1, _twilio.Requests[0]);
    }

    [Fact]
    public async Task AFullQueueOfTheLimiterIsThrottled()
    {
        using var limiter = new SendRateLimiters(queueLimit: 0, timeProvider: _time);
        var sender = new MessageSender(_twilio, limiter: limiter, timeProvider: _time);
        await Run(sender.SendAsync(SimulatedTwilio.Message(0, Fate.Accepted, "+12025550101"), Token));
        var throttled = Assert.IsType<SendResult.Throttled>(await Run(sender.SendAsync(SimulatedTwilio.Message(1, Fate.Accepted, "+12025550101"), Token)));
        Assert.Equal((0, TwilioErrorKind.RateLimited), (throttled.Attempts, throttled.Error.Kind));
        Assert.InRange(throttled.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.01));
    }

    [Fact]
    public async Task ALimiterThatIsDisposedSendsNothing()
    {
        var limiter = new SendRateLimiters(timeProvider: _time);
        limiter.Dispose();
        var sender = new MessageSender(_twilio, limiter: limiter, timeProvider: _time);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => sender.SendAsync(SimulatedTwilio.Message(0, Fate.Accepted), Token));
        Assert.Equal(0, _twilio.Requests[0]);
    }

    [Fact]
    public async Task AnyLimiterWillDo()
    {
        using var limiter = PartitionedRateLimiter.Create<string, string>(
            sender => RateLimitPartition.GetConcurrencyLimiter(sender, _ => new() { PermitLimit = 1, QueueLimit = 0 }));
        var sender = new MessageSender(_twilio, limiter: limiter, timeProvider: _time);
        for (var id = 0; id < 3; id++)
            Assert.IsType<SendResult.Sent>(await Run(sender.SendAsync(SimulatedTwilio.Message(id, Fate.Accepted), Token)));
    }

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public void WrongOptionsAreNamed(string name, MessageSenderOptions options)
    {
        var exception = Assert.Throws<ArgumentException>(() => new MessageSender(_twilio, options));
        Assert.StartsWith(name, exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, MessageSenderOptions> WrongOptions()
    {
        var noRate = new MessageSenderOptions();
        noRate.Rates["12345"] = null!;
        return new()
        {
            { "From", new() { From = " " } },
            { "From", new() { From = Invented.ServiceSid } },
            { "MessagingServiceSid", new() { MessagingServiceSid = "12345" } },
            { "DefaultRegion", new() { DefaultRegion = "USA" } },
            { "CancellationGrace", new() { CancellationGrace = TimeSpan.FromSeconds(-1) } },
            { "CancellationGrace", new() { CancellationGrace = TimeSpan.FromDays(2) } },
            { "Retry.Operation", new() { Retry = new() { Operation = TwilioOperation.Read } } },
            { "Retry: ", new() { Retry = new() { MaxRetryAttempts = 0 } } },
            { "Rates", noRate },
        };
    }

    [Fact]
    public void NullIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new MessageSender(null!));
        Assert.Throws<ArgumentNullException>(() => new OutgoingMessage(null!));
        Assert.Throws<ArgumentNullException>(() => { _ = Sender().SendAllAsync((IAsyncEnumerable<OutgoingMessage>)null!, null, Token); });
        Assert.Throws<ArgumentNullException>(() => { _ = Sender().SendAllAsync((IEnumerable<OutgoingMessage>)null!, null, Token); });
    }

    [Fact]
    public void TheResultsAreAClosedSet()
    {
        var cases = typeof(SendResult).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(SendResult))).ToArray();
        Assert.Equal(["OutcomeUnknown", "Rejected", "Sent", "Suppressed", "Throttled"], cases.Select(static type => type.Name).Order());
        Assert.All(cases, static type => Assert.True(type.IsSealed && type.IsNestedPublic));
        Assert.All(
            typeof(SendResult).GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic),
            static constructor => Assert.True(constructor.IsPrivate));
    }

    /// <summary>Lets time go on, so that what waits for it without need fails instead of waiting for ever.</summary>
    private async Task<T> Run<T>(Task<T> work)
    {
        await _time.RunAsync(work, TimeSpan.FromMilliseconds(1), () => _twilio.Activity);
        return await work;
    }

    private MessageSender Sender(MessageSenderOptions? options = null, IEnumerable<ISendCheck>? checks = null) =>
        new(_twilio, options, checks, timeProvider: _time);

    internal sealed class Gateway(Func<OutgoingMessage, CancellationToken, Task<MessageReceipt?>> send) : IMessageGateway
    {
        public Task<MessageReceipt?> SendAsync(OutgoingMessage message, CancellationToken cancellationToken) => send(message, cancellationToken);
    }

    internal sealed class Check(Func<OutgoingMessage, SuppressionReason> check) : ISendCheck
    {
        public async ValueTask<SuppressionReason> CheckAsync(OutgoingMessage message, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return check(message);
        }
    }
}
