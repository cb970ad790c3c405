namespace TwilioGuard.Tests.Harness;

/// <summary>A clock on which whoever waits is there at once: the wait is noted, and the time it would have taken has passed.</summary>
internal sealed class LeapingTime : TimeProvider
{
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_waits)
                return [.. _waits];
        }
    }

    /// <summary>Called for each wait, before it ends.</summary>
    public Action? Waiting { get; set; }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_waits)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_waits)
        {
            _waits.Add(dueTime);
            _now += dueTime;
        }

        Waiting?.Invoke();
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Rung();
    }

    /// <summary>Nothing is left to change or to stop.</summary>
    private sealed class Rung : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
