using System.Threading.RateLimiting;

namespace TwilioGuard.Tests.Messaging;

public sealed class SendRateLimiterTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    /// <summary>Who waits for a permit that was lost would wait for ever.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly VirtualTime _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void AsManyAsTheRateAtOnceAndNoMore()
    {
        using var limiter = Limiter(3);
        for (var i = 0; i < 3; i++)
            Use(limiter);
        Assert.False(limiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public void TheBurstAtTheEdgeOfAWindowThatAFixedWindowLetsThrough()
    {
        using var limiter = Limiter(3);
        _time.Advance(TimeSpan.FromSeconds(0.9));
        for (var i = 0; i < 3; i++)
            Use(limiter);
        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.False(limiter.AttemptAcquire().IsAcquired);
        _time.Advance(TimeSpan.FromSeconds(0.8));
        // One second later exactly: a window with both its ends has both in it.
        Assert.False(limiter.AttemptAcquire().IsAcquired);
        _time.Advance(Tick);
        for (var i = 0; i < 3; i++)
            Use(limiter);
        Assert.False(limiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public void APermitCountsUntilOneWindowAfterItsReturn()
    {
        using var limiter = Limiter(1);
        var lease = limiter.AttemptAcquire();
        _time.Advance(TimeSpan.FromHours(1));
        Assert.False(limiter.AttemptAcquire().IsAcquired);
        lease.Dispose();
        lease.Dispose();
        _time.Advance(Second);
        Assert.False(limiter.AttemptAcquire().IsAcquired);
        _time.Advance(Tick);
        Use(limiter);
    }

    [Fact]
    public async Task WhoWaitsIsServedInOrder()
    {
        using var limiter = Limiter(1);
        Use(limiter);
        var first = limiter.AcquireAsync(1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        var second = limiter.AcquireAsync(1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        Assert.False(limiter.AttemptAcquire().IsAcquired);
        _time.Advance(TimeSpan.FromSeconds(1.01));
        (await first).Dispose();
        Assert.False(second.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1.01));
        Assert.True((await second).IsAcquired);
    }

    [Fact]
    public async Task ManyPermitsAtOnceAreNotOvertaken()
    {
        using var limiter = Limiter(3);
        Use(limiter);
        var all = limiter.AcquireAsync(3, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        var one = limiter.AcquireAsync(1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        Assert.False(one.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1.01));
        var lease = await all;
        Assert.False(one.IsCompleted);
        lease.Dispose();
        _time.Advance(TimeSpan.FromSeconds(1.01));
        Assert.True((await one).IsAcquired);
    }

    [Fact]
    public async Task CancellingWhileWaitingLosesNoPermit()
    {
        using var limiter = Limiter(1);
        Use(limiter);
        using var cancellation = new CancellationTokenSource();
        var cancelled = limiter.AcquireAsync(1, cancellation.Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        var next = limiter.AcquireAsync(1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        Assert.Equal(2, limiter.GetStatistics()!.CurrentQueuedCount);
        cancellation.Cancel();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Equal(1, limiter.GetStatistics()!.CurrentQueuedCount);
        _time.Advance(TimeSpan.FromSeconds(1.01));
        Assert.True((await next).IsAcquired);
    }

    [Fact]
    public async Task CancellingTheFirstLetsTheNextPassThatWantsLess()
    {
        using var limiter = Limiter(3);
        using var held = limiter.AttemptAcquire(2);
        using var cancellation = new CancellationTokenSource();
        var wantsThree = limiter.AcquireAsync(3, cancellation.Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        var wantsOne = limiter.AcquireAsync(1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        Assert.False(wantsOne.IsCompleted);
        cancellation.Cancel();
        Assert.True((await wantsOne).IsAcquired);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wantsThree);
    }

    [Fact]
    public async Task ATokenThatIsCancelledAlready()
    {
        using var limiter = Limiter(1);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await limiter.AcquireAsync(1, new CancellationToken(canceled: true)));
        Use(limiter);
    }

    [Fact]
    public async Task APermitThatWasGivenIsNotTakenBack()
    {
        using var limiter = Limiter(1);
        Use(limiter);
        using var cancellation = new CancellationTokenSource();
        var waiting = limiter.AcquireAsync(1, cancellation.Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromSeconds(1.01));
        cancellation.Cancel();
        Assert.True((await waiting).IsAcquired);
    }

    [Fact]
    public async Task WhoWaitsWhenItIsDisposedGetsNone()
    {
        var limiter = Limiter(1);
        var held = limiter.AttemptAcquire();
        var waiting = limiter.AcquireAsync(1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        limiter.Dispose();
        limiter.Dispose();
        Assert.False((await waiting).IsAcquired);
        Assert.Throws<ObjectDisposedException>(() => limiter.AttemptAcquire());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await limiter.AcquireAsync(1, Token));
        held.Dispose();
    }

    [Fact]
    public async Task NoPermitsAskWhetherThereAreAny()
    {
        using var limiter = Limiter(1);
        Assert.True(limiter.AttemptAcquire(0).IsAcquired);
        Assert.True(limiter.AttemptAcquire(0).IsAcquired);
        var held = limiter.AttemptAcquire();
        Assert.True(held.IsAcquired);
        Assert.False(limiter.AttemptAcquire(0).IsAcquired);
        var waiting = limiter.AcquireAsync(0, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        held.Dispose();
        Assert.False(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1.01));
        Assert.True((await waiting).IsAcquired);
        Use(limiter);
    }

    [Fact]
    public async Task MoreThanTheRateHasIsAMistake()
    {
        using var limiter = Limiter(2);
        Assert.Throws<ArgumentOutOfRangeException>(() => limiter.AttemptAcquire(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => limiter.AttemptAcquire(-1));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await limiter.AcquireAsync(3, Token));
    }

    [Fact]
    public async Task AFullQueueRefusesAndSaysWhenToComeBack()
    {
        using var limiter = new SendRateLimiter(SendRate.LongCode, queueLimit: 1, _time);
        Use(limiter);
        var waiting = limiter.AcquireAsync(1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        var refused = await limiter.AcquireAsync(1, Token);
        Assert.False(refused.IsAcquired);
        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var wait));
        Assert.InRange(wait, Second, TimeSpan.FromSeconds(1.01));
        _time.Advance(TimeSpan.FromSeconds(1.01));
        Assert.True((await waiting).IsAcquired);
        using var none = new SendRateLimiter(SendRate.LongCode, queueLimit: 0, _time);
        Use(none);
        Assert.False((await none.AcquireAsync(1, Token)).IsAcquired);
    }

    [Fact]
    public async Task AClockThatGoesBackCostsTimeAndNoMore()
    {
        using var limiter = Limiter(1);
        Use(limiter);
        _time.Advance(TimeSpan.FromSeconds(0.5));
        _time.ShiftTimestamps(TimeSpan.FromDays(-1));
        Assert.False(limiter.AttemptAcquire().IsAcquired);
        var waiting = limiter.AcquireAsync(1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromSeconds(0.6));
        Assert.False(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(0.5));
        Assert.True((await waiting).IsAcquired);
    }

    [Fact]
    public void TheStatistics()
    {
        using var limiter = Limiter(2);
        Assert.Equal(2, limiter.GetStatistics()!.CurrentAvailablePermits);
        Use(limiter);
        var held = limiter.AttemptAcquire();
        limiter.AttemptAcquire().Dispose();
        var statistics = limiter.GetStatistics()!;
        Assert.Equal((0L, 0L, 2L, 1L), (
            statistics.CurrentAvailablePermits, statistics.CurrentQueuedCount, statistics.TotalSuccessfulLeases, statistics.TotalFailedLeases));
        _time.Advance(Second + Tick);
        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
        held.Dispose();
    }

    [Fact]
    public void IdleWhenThereIsNothingToRemember()
    {
        using var limiter = Limiter(1);
        Assert.NotNull(limiter.IdleDuration);
        var held = limiter.AttemptAcquire();
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Null(limiter.IdleDuration);
        held.Dispose();
        Assert.Null(limiter.IdleDuration);
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(2, limiter.IdleDuration!.Value.TotalSeconds, 3);
    }

    [Fact]
    public async Task RealTime()
    {
        using var limiter = new SendRateLimiter(new SendRate(5, TimeSpan.FromMilliseconds(100)));
        var given = new List<TimeSpan>();
        var start = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < 20; i++)
        {
            using (await limiter.AcquireAsync(1, Token))
                given.Add(TimeProvider.System.GetElapsedTime(start));
        }

        Assert.Equal(5, Rate.Most(given, TimeSpan.FromMilliseconds(100)));
    }

    /// <summary>Many tasks, random requests of random lengths, cancellations: the rate holds, nobody is forgotten, no permit is lost.</summary>
    [Theory]
    [InlineData(1, 1, 1000)]
    [InlineData(2, 3, 1000)]
    [InlineData(3, 100, 1000)]
    [InlineData(4, 1, 800)]
    [InlineData(5, 7, 60_000)]
    public async Task NoWindowIsOverTheRate(int seed, int messages, int milliseconds)
    {
        var rate = new SendRate(messages, TimeSpan.FromMilliseconds(milliseconds));
        using var limiter = new SendRateLimiter(rate, int.MaxValue, _time);
        var times = new List<TimeSpan>();
        int given = 0, cancelled = 0;
        var clients = Enumerable.Range(0, 20 + (2 * messages)).Select(client => Task.Run(
            async () =>
            {
                var random = new Random((seed * 1000) + client);
                for (var i = 0; i < 20; i++)
                {
                    using var cancellation = new CancellationTokenSource(random.Next(4) == 0 ? rate.Window * random.NextDouble() : Timeout.InfiniteTimeSpan, _time);
                    try
                    {
                        using var lease = await limiter.AcquireAsync(1, cancellation.Token);
                        Assert.True(lease.IsAcquired);
                        Interlocked.Increment(ref given);
                        // Taken at any moment while the request is under way.
                        await Task.Delay(rate.Window * random.NextDouble() * 0.3, _time, Token);
                        lock (times)
                            times.Add(_time.Now);
                        await Task.Delay(rate.Window * random.NextDouble() * 0.3, _time, Token);
                    }
                    catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
                    {
                        Interlocked.Increment(ref cancelled);
                    }

                    await Task.Delay(rate.Window * random.NextDouble() * 3, _time, Token);
                }
            },
            Token)).ToArray();
        await _time.RunAsync(Task.WhenAll(clients), TimeSpan.FromMilliseconds(1));

        Assert.Equal(clients.Length * 20, given + cancelled);
        Assert.Equal(given, times.Count);
        Assert.True(cancelled > 0, "The test has cancelled nobody.");
        Assert.InRange(Rate.Most(times, rate.Window), 1, rate.Messages);
        _time.Advance(rate.Window + Tick);
        Assert.Equal(messages, limiter.GetStatistics()!.CurrentAvailablePermits);
        Assert.Equal(0, limiter.GetStatistics()!.CurrentQueuedCount);
    }

    private SendRateLimiter Limiter(int messages) => new(SendRate.PerSecond(messages), int.MaxValue, _time);

    private static void Use(SendRateLimiter limiter)
    {
        using var lease = limiter.AttemptAcquire();
        Assert.True(lease.IsAcquired);
    }
}
