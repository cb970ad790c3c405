namespace TwilioGuard.Tests.Messaging;

/// <summary>Time that goes on when it is told to. Timers fire on the thread that tells it.</summary>
internal sealed class VirtualTime : TimeProvider
{
    private static readonly DateTimeOffset Beginning = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>No work here takes longer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Some milliseconds each without a timer: what goes on then does not wait for time.</summary>
    private const int MostIdle = 10_000;

    private readonly object _lock = new();
    private readonly PriorityQueue<(VirtualTimer Timer, int Version), (long Due, long Order)> _due = new();
    private long _now;
    private long _offset;
    private long _order;
    private long _activity;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public TimeSpan Now => new(Volatile.Read(ref _now));

    /// <summary>Grows while anybody looks at the time or sets a timer.</summary>
    public long Activity => Volatile.Read(ref _activity);

    public override long GetTimestamp()
    {
        Interlocked.Increment(ref _activity);
        return Volatile.Read(ref _now) + Volatile.Read(ref _offset);
    }

    public override DateTimeOffset GetUtcNow() => Beginning + Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Assert.Equal(Timeout.InfiniteTimeSpan, period);
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Timestamps jump by so much, as they never should; timers are not touched.</summary>
    public void ShiftTimestamps(TimeSpan by) => Interlocked.Add(ref _offset, by.Ticks);

    public void Advance(TimeSpan by)
    {
        var end = Now + by;
        while (FireUpTo(end.Ticks))
        {
        }

        Volatile.Write(ref _now, end.Ticks);
    }

    /// <summary>To the next timer, or a little later: timers are late at times. False where there is none.</summary>
    public bool AdvanceToNext(TimeSpan step)
    {
        long due;
        lock (_lock)
        {
            DropStale();
            if (!_due.TryPeek(out _, out var first))
                return false;
            due = Math.Max(first.Due, _now);
        }

        var end = (due + step.Ticks - 1) / step.Ticks * step.Ticks;
        Volatile.Write(ref _now, end);
        while (FireUpTo(end))
        {
        }

        return true;
    }

    /// <summary>
    /// Lets time go on until the work is done, whenever nothing else goes on. On a thread of its own, for it may not take one from those that
    /// do the work.
    /// </summary>
    public async Task RunAsync(Task work, TimeSpan step, Func<long>? activity = null)
    {
        await Task.Factory.StartNew(
            () => Run(work, step, activity), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await work;
    }

    private void Run(Task work, TimeSpan step, Func<long>? activity)
    {
        var end = Now + Longest;
        for (var idle = 0; !work.IsCompleted; idle++)
        {
            Settle(work, activity);
            if (work.IsCompleted)
                return;
            if (AdvanceToNext(step))
                idle = 0;
            else
                Thread.Sleep(1);
            if (idle > MostIdle || Now > end)
                throw new TimeoutException($"At {Now} the work is not done, and {(Now > end ? "goes on and on" : "nobody waits for anything")}.");
        }
    }

    private void Settle(Task work, Func<long>? activity)
    {
        for (int quiet = 0, tries = 0; quiet < 3 && tries < 10_000 && !work.IsCompleted; tries++)
        {
            var before = Activity + (activity?.Invoke() ?? 0);
            Thread.SpinWait(50);
            Thread.Yield();
            quiet = ThreadPool.PendingWorkItemCount == 0 && Activity + (activity?.Invoke() ?? 0) == before ? quiet + 1 : 0;
        }
    }

    private bool FireUpTo(long end)
    {
        VirtualTimer timer;
        lock (_lock)
        {
            DropStale();
            if (!_due.TryPeek(out var next, out var at) || at.Due > end)
                return false;
            _due.Dequeue();
            timer = next.Timer;
            timer.Version++;
            if (at.Due > _now)
                _now = at.Due;
        }

        timer.Fire();
        return true;
    }

    private void DropStale()
    {
        while (_due.TryPeek(out var next, out _) && next.Version != next.Timer.Version)
            _due.Dequeue();
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        public int Version { get; set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Interlocked.Increment(ref time._activity);
            lock (time._lock)
            {
                Version++;
                if (dueTime != Timeout.InfiniteTimeSpan)
                    time._due.Enqueue((this, Version), (time._now + dueTime.Ticks, time._order++));
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._lock)
                Version++;
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
