using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TwilioGuard.Tests.Messaging;

/// <summary>The sender and a store of opt-outs: who is asked for, when, and what is recorded.</summary>
public sealed class SenderOptOutTests
{
    private const string From = "+12025550101";

    private static readonly string To = SimulatedTwilio.Number(7);

    private readonly VirtualTime _time = new();
    private readonly SimulatedTwilio _twilio;
    private readonly InMemoryOptOutStore _store = new();

    public SenderOptOutTests() => _twilio = new SimulatedTwilio(_time) { Latency = TimeSpan.Zero };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(From, null, From, true)]
    [InlineData("+1 (202) 555-0101", null, From, true)]
    [InlineData(From, null, OptOutChange.AllSenders, true)]
    [InlineData(From, null, "+12025550102", false)]
    [InlineData(From, null, Invented.ServiceSid, false)]
    [InlineData(null, Invented.ServiceSid, Invented.ServiceSid, true)]
    [InlineData(null, Invented.ServiceSid, From, false)]
    [InlineData(From, Invented.ServiceSid, From, true)]
    [InlineData(From, Invented.ServiceSid, Invented.ServiceSid, true)]
    public async Task WhoHasOptedOutGetsNothing(string? from, string? service, string optedOutOf, bool suppressed)
    {
        await _store.RecordAsync(new OptOutChange(To, optedOutOf, optedOut: true, _time.GetUtcNow()), Token);
        var message = new OutgoingMessage("(202) 555-0107", "7 Accepted") { From = from, MessagingServiceSid = service };
        var result = await Run(Sender(options: new() { DefaultRegion = "US" }).SendAsync(message, Token));
        Assert.Equal(suppressed, result is SendResult.Suppressed { Reason: SuppressionReason.OptedOut, Attempts: 0 });
        Assert.Equal(suppressed ? 0 : 1, _twilio.Requests[7]);
    }

    [Fact]
    public async Task AnotherChannelIsAnotherRecipient()
    {
        await _store.RecordAsync(new OptOutChange("whatsapp:" + To, OptOutChange.AllSenders, optedOut: true, _time.GetUtcNow()), Token);
        Assert.IsType<SendResult.Sent>(await Run(Sender().SendAsync(Message(Fate.Accepted), Token)));
    }

    [Fact]
    public async Task WhoOptsOutWhileTheMessageWaitsGetsNone()
    {
        var sender = Sender();
        await Run(sender.SendAsync(SimulatedTwilio.Message(1, Fate.Accepted, From), Token));
        var waiting = sender.SendAsync(Message(Fate.Accepted), Token);
        Assert.False(waiting.IsCompleted);
        await _store.RecordAsync(new OptOutChange(To, From, optedOut: true, _time.GetUtcNow()), Token);
        Assert.Equal(SuppressionReason.OptedOut, Assert.IsType<SendResult.Suppressed>(await Run(waiting)).Reason);
        Assert.Equal(0, _twilio.Requests[7]);
    }

    [Fact]
    public async Task WhoOptsOutBetweenTwoAttemptsGetsNone()
    {
        var sending = Sender().SendAsync(Message(Fate.ThrottledAtFirst, "12345"), Token);
        await _store.RecordAsync(new OptOutChange(To, "12345", optedOut: true, _time.GetUtcNow()), Token);
        Assert.Equal(1, Assert.IsType<SendResult.Suppressed>(await Run(sending)).Attempts);
        Assert.Equal(1, _twilio.Requests[7]);
    }

    [Theory]
    [InlineData(From, null, From)]
    [InlineData(null, Invented.ServiceSid, Invented.ServiceSid)]
    [InlineData(From, Invented.ServiceSid, Invented.ServiceSid)]
    public async Task WhatTwilioRefusesIsRecorded(string? from, string? service, string sender)
    {
        var start = _time.GetUtcNow();
        _twilio.Latency = TimeSpan.FromSeconds(1);
        var message = new OutgoingMessage(To, "7 OptedOut") { From = from, MessagingServiceSid = service };
        var rejected = Assert.IsType<SendResult.Rejected>(await Run(Sender().SendAsync(message, Token)));
        Assert.Equal((TwilioErrorKind.OptedOut, 1), (rejected.Error.Kind, rejected.Attempts));

        var change = Assert.Single(await ReadAsync(_store));
        Assert.Equal((To, sender, true, OptOutSource.Rejection), (change.Recipient, change.Sender, change.OptedOut, change.Source));
        Assert.Equal(start, change.OccurredAt);

        // The second is not sent.
        Assert.IsType<SendResult.Suppressed>(await Run(Sender().SendAsync(message, Token)));
        Assert.Equal(1, _twilio.Requests[7]);
    }

    [Fact]
    public async Task WhoOptsInWhileTheRefusalIsUnderWayHasOptedIn()
    {
        _twilio.Latency = TimeSpan.FromSeconds(10);
        var sending = Sender().SendAsync(Message(Fate.OptedOut), Token);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await _store.RecordAsync(new OptOutChange(To, From, optedOut: false, _time.GetUtcNow()), Token);
        Assert.IsType<SendResult.Rejected>(await Run(sending));
        Assert.False(await _store.IsOptedOutAsync(To, From, Token));
    }

    [Fact]
    public async Task ABlockOnWhatsAppIsNoOptOut()
    {
        var gateway = new MessageSenderTests.Gateway(static (_, _) => throw Failures.Refused(63014));
        var sender = new MessageSender(gateway, timeProvider: _time, optOuts: _store);
        var rejected = Assert.IsType<SendResult.Rejected>(await Run(sender.SendAsync(Message(Fate.Accepted, "whatsapp:" + From), Token)));
        Assert.Equal(TwilioErrorKind.OptedOut, rejected.Error.Kind);
        Assert.Empty(await ReadAsync(_store));
    }

    [Theory]
    [InlineData(Fate.InvalidRecipient)]
    [InlineData(Fate.ServerErrorAccepted)]
    [InlineData(Fate.ThrottledForEver)]
    [InlineData(Fate.Accepted)]
    public async Task NothingElseIsRecorded(object fate)
    {
        await Run(Sender().SendAsync(Message((Fate)fate), Token));
        Assert.Empty(await ReadAsync(_store));
    }

    [Fact]
    public async Task AStoreThatFailsStopsTheSend()
    {
        var sender = Sender(new Broken { FailsReading = true });
        await Assert.ThrowsAsync<OptOutStoreException>(() => Run(sender.SendAsync(Message(Fate.Accepted), Token)));
        Assert.Equal(0, _twilio.Requests[7]);

        var results = new List<SendResult>();
        await Assert.ThrowsAsync<OptOutStoreException>(() => Run(ReadAllAsync()));
        var reasons = results.ConvertAll(static result => Assert.IsType<SendResult.Suppressed>(result).Reason);
        Assert.Contains(SuppressionReason.CheckFailed, reasons);
        // The first failure ends the run: what was read by then and not begun has a result of its own.
        Assert.All(reasons, static reason => Assert.True(reason is SuppressionReason.CheckFailed or SuppressionReason.Cancelled, reason.ToString()));
        Assert.Equal(0, _twilio.Requests.Sum());

        async Task<int> ReadAllAsync()
        {
            await foreach (var result in sender.SendAllAsync(Enumerable.Range(0, 50).Select(static id => SimulatedTwilio.Message(id, Fate.Accepted))))
                results.Add(result);
            return results.Count;
        }
    }

    [Fact]
    public async Task ARefusalThatCannotBeRecordedIsStillTheResult()
    {
        var written = new List<string>();
        var sender = new MessageSender(
            _twilio, logger: new SenderPrivacyTests.Lines(written), timeProvider: _time, optOuts: new Broken());
        var rejected = Assert.IsType<SendResult.Rejected>(await Run(sender.SendAsync(Message(Fate.OptedOut), Token)));
        Assert.Equal(TwilioErrorKind.OptedOut, rejected.Error.Kind);
        Assert.Single(written, static line => line.Contains("recording that failed with TwilioGuard.OptOutStoreException", StringComparison.Ordinal));
        Assert.All(written, static line => Assert.DoesNotContain("2025550", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnAddressTooLongForTheStoreIsRejected()
    {
        var message = new OutgoingMessage("client:" + new string('a', OptOutChange.AddressLength), "7 Accepted") { From = From };
        var rejected = Assert.IsType<SendResult.Rejected>(await Run(Sender().SendAsync(message, Token)));
        Assert.Equal((TwilioErrorKind.InvalidRecipient, 0), (rejected.Error.Kind, rejected.Attempts));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheStoreOfTheServicesIsAsked(bool after)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(Invented.Configuration());
        collection.AddSingleton<TimeProvider>(_time);
        collection.AddSingleton<IMessageGateway>(_twilio);
        if (!after)
            collection.AddTwilioOptOuts<InMemoryOptOutStore>();
        collection.AddTwilioMessaging();
        if (after)
            collection.AddTwilioOptOuts<InMemoryOptOutStore>();
        await using var services = collection.BuildServiceProvider(validateScopes: true);
        services.GetRequiredService<IStartupValidator>().Validate();
        var store = services.GetRequiredService<IOptOutStore>();
        Assert.Same(services.GetRequiredService<InMemoryOptOutStore>(), store);
        await store.RecordAsync(new OptOutChange(To, From, optedOut: true, _time.GetUtcNow()), Token);
        Assert.IsType<SendResult.Suppressed>(await Run(services.GetRequiredService<MessageSender>().SendAsync(Message(Fate.Accepted), Token)));
    }

    [Fact]
    public async Task OfTwoStoresTheLastIsTaken()
    {
        var collection = new ServiceCollection();
        collection.AddTwilioOptOuts<Broken>();
        collection.AddTwilioOptOuts<InMemoryOptOutStore>();
        await using var services = collection.BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.IsType<InMemoryOptOutStore>(Assert.Single(services.GetServices<IOptOutStore>()));
    }

    [Fact]
    public void AStoreThatDoesNotAnswerStopsTheStart()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(new Broken { FailsReading = true });
        collection.AddTwilioOptOuts<Broken>();
        using var services = collection.BuildServiceProvider();
        var exception = Assert.Throws<OptOutStoreException>(() => services.GetRequiredService<IStartupValidator>().Validate());
        Assert.Equal("The opt-out store (Broken) does not answer, and the app does not start without it. The database is down.", exception.Message);
    }

    [Fact]
    public void AStoreThatCannotBeMadeStopsTheStart()
    {
        var collection = new ServiceCollection();
        collection.AddTwilioOptOuts<Unmakeable>();
        using var services = collection.BuildServiceProvider();
        var exception = Assert.Throws<OptOutStoreException>(() => services.GetRequiredService<IStartupValidator>().Validate());
        Assert.StartsWith("The opt-out store cannot be made, and the app does not start without it.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddTwilioOptOuts<InMemoryOptOutStore>());
    }

    private static OutgoingMessage Message(Fate fate, string from = From) => SimulatedTwilio.Message(7, fate, from);

    private static async Task<List<OptOutChange>> ReadAsync(IOptOutStore store)
    {
        var all = new List<OptOutChange>();
        await foreach (var change in store.ReadLatestAsync(Token))
            all.Add(change);
        return all;
    }

    private async Task<T> Run<T>(Task<T> work)
    {
        await _time.RunAsync(work, TimeSpan.FromMilliseconds(1), () => _twilio.Activity);
        return await work;
    }

    private MessageSender Sender(IOptOutStore? store = null, MessageSenderOptions? options = null) =>
        new(_twilio, options, timeProvider: _time, optOuts: store ?? _store);

    private sealed class Unmakeable(Uri address) : Broken
    {
        public override string ToString() => address.ToString();
    }

    /// <summary>A database that is down.</summary>
    private class Broken : IOptOutStore
    {
        public bool FailsReading { get; init; }

        private static OptOutStoreException Failure => new("The database is down.");

        public ValueTask<bool> RecordAsync(OptOutChange change, CancellationToken cancellationToken) => throw Failure;

        public async ValueTask<bool> IsOptedOutAsync(string recipient, string sender, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return FailsReading ? throw Failure : false;
        }

        public ValueTask<ISet<string>> WhoOptedOutAsync(IReadOnlyCollection<string> recipients, string sender, CancellationToken cancellationToken) =>
            throw Failure;

        public IAsyncEnumerable<OptOutChange> ReadLatestAsync(CancellationToken cancellationToken) => throw Failure;

        public IAsyncEnumerable<OptOutChange> ReadHistoryAsync(string recipient, CancellationToken cancellationToken) => throw Failure;

        public ValueTask<long> DeleteAsync(string recipient, CancellationToken cancellationToken) => throw Failure;

        public ValueTask<long> DeleteHistoryAsync(DateTimeOffset before, CancellationToken cancellationToken) => throw Failure;
    }
}
