namespace TwilioGuard.Tests.Messaging;

public sealed class BulkSendTests
{
    private readonly VirtualTime _time = new();
    private readonly SimulatedTwilio _twilio;

    public BulkSendTests() => _twilio = new SimulatedTwilio(_time) { Latency = TimeSpan.Zero };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryMessageHasItsResult()
    {
        var messages = Enumerable.Range(0, 50).Select(static id => SimulatedTwilio.Message(id, id % 2 == 0 ? Fate.Accepted : Fate.InvalidRecipient)).ToList();
        var results = await Run(Sender().SendAllAsync(messages, cancellationToken: Token).ToListAsync(Token));
        Assert.Equal(messages.Select(SimulatedTwilio.IdOf), results.Select(static result => SimulatedTwilio.IdOf(result.Message)).Order());
        Assert.All(results, result => Assert.Contains(result.Message, messages));
        Assert.All(results, static result => Assert.Equal(SimulatedTwilio.IdOf(result.Message) % 2 == 0, result is SendResult.Sent));
    }

    [Fact]
    public async Task NothingIsAnEmptyRun()
    {
        Assert.Empty(await Run(Sender().SendAllAsync([], cancellationToken: Token).ToListAsync(Token)));
        Assert.Empty(await Run(Sender().SendAllAsync(AsyncEnumerable.Empty<OutgoingMessage>(), cancellationToken: Token).ToListAsync(Token)));
    }

    [Fact]
    public async Task ResultsComeAsTheyAreThereAndNotInOrder()
    {
        var slow = new TaskCompletionSource<MessageReceipt?>();
        var sender = Sender(new MessageSenderTests.Gateway((message, _) => message.Body == "slow" ? slow.Task : Task.FromResult<MessageReceipt?>(new("SM1"))));
        await using var results = sender.SendAllAsync([Message("slow"), Message("fast")], cancellationToken: Token).GetAsyncEnumerator(Token);
        Assert.True(await results.MoveNextAsync());
        Assert.Equal("fast", results.Current.Message.Body);
        slow.SetResult(new("SM2"));
        Assert.True(await results.MoveNextAsync());
        Assert.Equal("slow", results.Current.Message.Body);
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public async Task NoMoreIsReadThanThereIsRoomFor()
    {
        var read = 0;
        IEnumerable<OutgoingMessage> Endless()
        {
            for (; ; read++)
                yield return Message("one of many");
        }

        var sender = Sender(new MessageSenderTests.Gateway((_, _) => Task.FromResult<MessageReceipt?>(new("SM1"))));
        await using var results = sender.SendAllAsync(Endless(), new() { MaxConcurrency = 4 }, Token).GetAsyncEnumerator(Token);
        for (var fetched = 1; fetched <= 100; fetched++)
        {
            Assert.True(await results.MoveNextAsync());
            await Task.Delay(1, Token);
            // The one that was just handed on still has its slot.
            Assert.InRange(read, fetched, fetched + 3);
        }
    }

    [Fact]
    public async Task AnExceptionOfTheSourceComesAfterTheResults()
    {
        var failure = new IOException("The list ends here.");
        IEnumerable<OutgoingMessage> Broken()
        {
            for (var id = 0; id < 5; id++)
                yield return SimulatedTwilio.Message(id, Fate.Accepted);
            throw failure;
        }

        _twilio.Latency = TimeSpan.FromSeconds(1);
        var results = new List<SendResult>();
        var run = Task.Run(async () =>
        {
            await foreach (var result in Sender().SendAllAsync(Broken(), cancellationToken: Token))
                results.Add(result);
        }, Token);
        await Assert.ThrowsAsync<IOException>(() => _time.RunAsync(run, TimeSpan.FromMilliseconds(1), () => _twilio.Activity));
        Assert.Same(failure, run.Exception!.InnerException);
        Assert.Equal(5, results.OfType<SendResult.Sent>().Count());
    }

    [Fact]
    public async Task ACheckThatFailsEndsTheRunAfterTheResults()
    {
        var failure = new IOException("The database is down.");
        var check = new MessageSenderTests.Check(message => SimulatedTwilio.IdOf(message) == 3 ? throw failure : SuppressionReason.None);
        _twilio.Latency = TimeSpan.FromSeconds(1);
        var results = new List<SendResult>();
        var run = Task.Run(async () =>
        {
            var messages = Enumerable.Range(0, 1000).Select(static id => SimulatedTwilio.Message(id, Fate.Accepted));
            await foreach (var result in Sender(checks: [check]).SendAllAsync(messages, new() { MaxConcurrency = 8 }, Token))
                results.Add(result);
        }, Token);
        await Assert.ThrowsAsync<IOException>(() => _time.RunAsync(run, TimeSpan.FromMilliseconds(1), () => _twilio.Activity));
        Assert.Same(failure, run.Exception!.InnerException);
        var failed = Assert.Single(results.OfType<SendResult.Suppressed>(), static result => result.Reason == SuppressionReason.CheckFailed);
        Assert.Equal(3, SimulatedTwilio.IdOf(failed.Message));
        Assert.InRange(results.Count, 4, 16);
        Assert.All(results, result => Assert.Equal(result.Attempts, _twilio.Requests[SimulatedTwilio.IdOf(result.Message)]));
        Assert.Equal(results.Count(static result => result.Attempts > 0), _twilio.Requests.Sum());
    }

    [Fact]
    public async Task ANullAmongTheMessagesIsAMistake()
    {
        var results = new List<SendResult>();
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var result in Sender().SendAllAsync([SimulatedTwilio.Message(0, Fate.Accepted), null!], cancellationToken: Token))
                results.Add(result);
        });
        Assert.Single(results);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CancelledWhatWasReadHasAResultAndThenItIsSaid(bool byWithCancellation)
    {
        using var cancellation = new CancellationTokenSource();
        var read = 0;
        IEnumerable<OutgoingMessage> Endless()
        {
            while (true)
                yield return SimulatedTwilio.Message(read++, Fate.Accepted, "+12025550101");
        }

        var results = new List<SendResult>();
        var options = new BulkOptions { MaxConcurrency = 5 };
        var all = Sender().SendAllAsync(Endless(), options, byWithCancellation ? Token : cancellation.Token)
            .WithCancellation(byWithCancellation ? cancellation.Token : CancellationToken.None);
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in all)
            {
                results.Add(result);
                cancellation.Cancel();
            }
        });
        Assert.True(cancellation.IsCancellationRequested);
        Assert.NotNull(exception);
        Assert.Equal(read, results.Count);
        Assert.IsType<SendResult.Sent>(results[0]);
        Assert.All(results.Skip(1), static result => Assert.Equal(SuppressionReason.Cancelled, Assert.IsType<SendResult.Suppressed>(result).Reason));
        Assert.Equal(1, _twilio.Requests.Sum());
    }

    [Fact]
    public async Task CancelledBeforeNothingIsRead()
    {
        var read = false;
        IEnumerable<OutgoingMessage> Source()
        {
            read = true;
            yield return SimulatedTwilio.Message(0, Fate.Accepted);
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Run(Sender().SendAllAsync(Source(), cancellationToken: new(canceled: true)).ToListAsync(Token)));
        Assert.False(read);
    }

    [Fact]
    public async Task WhoLeavesTheLoopWaitsForWhatIsUnderWay()
    {
        _twilio.Latency = TimeSpan.FromMilliseconds(200);
        var source = new DisposableSource();
        var run = Task.Run(async () =>
        {
            await foreach (var result in Sender().SendAllAsync(source, new() { MaxConcurrency = 8 }, Token))
                break;
            return (_twilio.UnderWay, _twilio.Requests.Sum());
        }, Token);
        await _time.RunAsync(run, TimeSpan.FromMilliseconds(1), () => _twilio.Activity);
        var (underWay, requests) = await run;
        Assert.Equal(0, underWay);
        Assert.True(source.IsDisposed);
        await Task.Delay(20, Token);
        Assert.Equal(requests, _twilio.Requests.Sum());
    }

    [Fact]
    public async Task ASourceThatThrowsWhenItIsStoppedLosesNoResult()
    {
        var failure = new IOException("The database is down.");
        var check = new MessageSenderTests.Check(message => SimulatedTwilio.IdOf(message) == 3 ? throw failure : SuppressionReason.None);
        var results = new List<SendResult>();
        var run = Task.Run(async () =>
        {
            await foreach (var result in Sender(checks: [check]).SendAllAsync(new StubbornSource(), new() { MaxConcurrency = 2 }, Token))
                results.Add(result);
        }, Token);
        await Assert.ThrowsAsync<IOException>(() => _time.RunAsync(run, TimeSpan.FromMilliseconds(1), () => _twilio.Activity));
        Assert.Contains(results, static result => result is SendResult.Suppressed { Reason: SuppressionReason.CheckFailed });
        Assert.Equal(results.Count, results.Select(static result => SimulatedTwilio.IdOf(result.Message)).Distinct().Count());
    }

    [Fact]
    public async Task EachEnumerationSends()
    {
        var results = Sender().SendAllAsync([SimulatedTwilio.Message(0, Fate.Accepted)], cancellationToken: Token);
        Assert.Equal(0, _twilio.Requests[0]);
        Assert.Single(await Run(results.ToListAsync(Token)));
        Assert.Single(await Run(results.ToListAsync(Token)));
        Assert.Equal(2, _twilio.Requests[0]);
    }

    [Fact]
    public async Task ProgressCountsEachKind()
    {
        var reports = new List<BulkProgress>();
        Fate[] fates = [Fate.Accepted, Fate.NoNumber, Fate.InvalidRecipient, Fate.ThrottledForAnHour, Fate.CutOffAccepted, Fate.OptedOutHere];
        var check = new MessageSenderTests.Check(static message =>
            SimulatedTwilio.FateOf(message) == Fate.OptedOutHere ? SuppressionReason.Other : SuppressionReason.None);
        var options = new BulkOptions { Progress = new Reports(reports) };
        await Run(Sender(checks: [check]).SendAllAsync(fates.Select(static (fate, id) => SimulatedTwilio.Message(id, fate)), options, Token).ToListAsync(Token));
        Assert.Equal([1, 2, 3, 4, 5, 6], reports.Select(static report => report.Completed));
        Assert.Equal("6 done: 1 sent, 1 suppressed, 2 rejected, 1 throttled, 1 unknown", reports[^1].ToString());
    }

    [Fact]
    public void ConcurrencyIsAtLeastOne()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BulkOptions { MaxConcurrency = 0 });
        Assert.Equal(16, new BulkOptions().MaxConcurrency);
    }

    /// <summary>Lets time go on, so that what waits for it without need fails instead of waiting for ever.</summary>
    private async Task<List<SendResult>> Run(ValueTask<List<SendResult>> work)
    {
        var task = work.AsTask();
        await _time.RunAsync(task, TimeSpan.FromMilliseconds(1), () => _twilio.Activity);
        return await task;
    }

    private static OutgoingMessage Message(string body) => new(SimulatedTwilio.Number(1), body) { MessagingServiceSid = Invented.ServiceSid };

    private MessageSender Sender(IMessageGateway? gateway = null, IEnumerable<ISendCheck>? checks = null) =>
        new(gateway ?? _twilio, checks: checks, timeProvider: _time);

    private sealed class Reports(List<BulkProgress> reports) : IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => reports.Add(value);
    }

    private sealed class StubbornSource : IAsyncEnumerable<OutgoingMessage>
    {
        public async IAsyncEnumerator<OutgoingMessage> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            cancellationToken.Register(static () => throw new NotSupportedException());
            for (var id = 0; ; id++)
            {
                await Task.Yield();
                yield return SimulatedTwilio.Message(id, Fate.Accepted);
            }
        }
    }

    private sealed class DisposableSource : IAsyncEnumerable<OutgoingMessage>
    {
        public bool IsDisposed { get; private set; }

        public async IAsyncEnumerator<OutgoingMessage> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            try
            {
                for (var id = 0; ; id++)
                {
                    await Task.Yield();
                    yield return SimulatedTwilio.Message(id, Fate.Accepted, "12345");
                }
            }
            finally
            {
                IsDisposed = true;
            }
        }
    }
}
