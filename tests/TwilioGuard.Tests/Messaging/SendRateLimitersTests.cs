namespace TwilioGuard.Tests.Messaging;

public sealed class SendRateLimitersTests
{
    /// <summary>Who waits for a permit that was lost would wait for ever.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly VirtualTime _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void EachSenderHasItsOwn()
    {
        using var limiters = new SendRateLimiters(timeProvider: _time);
        Assert.True(Use(limiters, "+12025550101"));
        Assert.False(Use(limiters, "+1 202 555 0101"));
        Assert.True(Use(limiters, "+12025550102"));
        for (var i = 0; i < 100; i++)
            Assert.True(Use(limiters, "12345"));
        Assert.False(Use(limiters, " 12345 "));
    }

    [Fact]
    public async Task ASenderWithoutARateIsNotLimitedAndNotRemembered()
    {
        using var limiters = new SendRateLimiters(timeProvider: _time);
        for (var i = 0; i < 1000; i++)
            Assert.True((await limiters.AcquireAsync(Invented.ServiceSid, 1, Token)).IsAcquired);
        Assert.Equal(0, limiters.Count);
        Assert.Null(limiters.GetStatistics(Invented.ServiceSid));
    }

    [Fact]
    public void SendersThatHaveNothingToRememberAreDropped()
    {
        using var limiters = new SendRateLimiters(_ => SendRate.LongCode, timeProvider: _time);
        var held = limiters.AttemptAcquire("held");
        var most = 0;
        for (var i = 0; i < 10_000; i++)
        {
            Assert.True(Use(limiters, $"sender {i}"));
            // Ten of them are within a second.
            _time.Advance(TimeSpan.FromMilliseconds(100));
            most = Math.Max(most, limiters.Count);
        }

        Assert.InRange(most, 10, 40);
        Assert.False(Use(limiters, "held"));
        held.Dispose();
        Assert.NotNull(limiters.GetStatistics("held"));
    }

    [Fact]
    public void ADroppedLimiterForgetsNothingThatCounts()
    {
        using var limiters = new SendRateLimiters(sender => sender == "slow" ? new SendRate(1, TimeSpan.FromMinutes(1)) : SendRate.LongCode, timeProvider: _time);
        var given = new List<TimeSpan>();
        for (var i = 0; i < 10_000; i++)
        {
            if (Use(limiters, "slow"))
                given.Add(_time.Now);
            Use(limiters, $"sender {i}");
            _time.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.InRange(given.Count, 16, 17);
        Assert.Equal(1, Rate.Most(given, TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task DisposedAllOfThemAre()
    {
        var limiters = new SendRateLimiters(timeProvider: _time);
        var held = limiters.AttemptAcquire("+12025550101");
        var waiting = limiters.AcquireAsync("+12025550101", 1, Token).AsTask().WaitAsync(Longest, TestContext.Current.CancellationToken);
        limiters.Dispose();
        Assert.False((await waiting).IsAcquired);
        Assert.Throws<ObjectDisposedException>(() => limiters.AttemptAcquire("+12025550101"));
        Assert.Throws<ObjectDisposedException>(() => limiters.AttemptAcquire("+12025550102"));
        held.Dispose();
    }

    [Fact]
    public async Task ManyThreadsAndOneLimiter()
    {
        using var limiters = new SendRateLimiters(_ => SendRate.PerSecond(10), timeProvider: _time);
        var given = 0;
        await Parallel.ForAsync(0, 1000, Token, (i, _) =>
        {
            // Other senders come and go meanwhile.
            Use(limiters, $"sender {i}");
            if (limiters.AttemptAcquire("one").IsAcquired)
                Interlocked.Increment(ref given);
            return default;
        });
        Assert.Equal(10, given);
    }

    private static bool Use(SendRateLimiters limiters, string sender)
    {
        using var lease = limiters.AttemptAcquire(sender);
        return lease.IsAcquired;
    }
}
