using System.Threading.RateLimiting;

namespace TwilioGuard;

/// <summary>
/// Keeps one sender under its rate: no window of time, wherever it begins, has more messages in it than the rate allows. A token bucket and
/// a fixed window let twice as many through where two windows meet; this keeps a log.
/// </summary>
/// <remarks>
/// <para>
/// A permit counts from when it is given until one window after its lease is disposed. So hold the lease while the request is under
/// way, and the rate holds where it is measured, at Twilio, however long a request takes to get there. The price is the time of a
/// request: with 1 message a second and answers after 0.2 seconds there is one every 1.2 seconds. A lease that is never disposed counts
/// for ever.
/// </para>
/// <para>
/// Who waits is served in the order of coming. Waiting can be cancelled; a permit that was given before the cancellation is returned
/// all the same, so that none is lost. Time is the <see cref="TimeProvider"/>'s timestamp, which a change of the clock does not move; should it
/// go back after all, waiting takes longer and the rate holds.
/// </para>
/// <para>
/// It counts what this process sends. Two processes with the same sender need half the rate each.
/// </para>
/// </remarks>
public sealed class SendRateLimiter : RateLimiter
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;

    private readonly object _lock = new();
    private readonly TimeProvider _timeProvider;
    private readonly int _queueLimit;
    private readonly long _window;

    /// <summary>When permits were returned, oldest first; each counts for one window more.</summary>
    private readonly Queue<long> _log = new();

    private readonly LinkedList<Waiter> _waiters = new();
    private ITimer? _timer;
    private int _held;
    private int _queued;
    private long _successful;
    private long _failed;
    private long _now;
    private long _lastTimestamp;
    private long _idleSince;
    private bool _isDisposed;

    /// <summary>A limiter for one sender.</summary>
    /// <param name="rate">The sender's rate.</param>
    /// <param name="queueLimit">How many permits may be waited for; who comes then gets none at once. 0 for no waiting.</param>
    /// <param name="timeProvider">The clock; the system's unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rate"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="queueLimit"/> is below 0.</exception>
    public SendRateLimiter(SendRate rate, int queueLimit = int.MaxValue, TimeProvider? timeProvider = null)
    {
        Rate = rate ?? throw new ArgumentNullException(nameof(rate));
        if (queueLimit < 0)
            throw new ArgumentOutOfRangeException(nameof(queueLimit), queueLimit, "0 or more.");
        _queueLimit = queueLimit;
        _timeProvider = timeProvider ?? TimeProvider.System;
        _window = (long)Math.Ceiling(rate.Window.Ticks * (_timeProvider.TimestampFrequency / (double)TimeSpan.TicksPerSecond));
        _lastTimestamp = _timeProvider.GetTimestamp();
    }

    /// <summary>The sender's rate.</summary>
    public SendRate Rate { get; }

    /// <summary>How long there has been nothing to remember; null while there is.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                Forget();
                return _held > 0 || _log.Count > 0 || _waiters.Count > 0 ? null : ToTime(_now - _idleSince);
            }
        }
    }

    /// <inheritdoc/>
    public override RateLimiterStatistics GetStatistics()
    {
        lock (_lock)
        {
            Forget();
            return new RateLimiterStatistics
            {
                CurrentAvailablePermits = Available,
                CurrentQueuedCount = _queued,
                TotalSuccessfulLeases = _successful,
                TotalFailedLeases = _failed,
            };
        }
    }

    /// <summary>What may be given now.</summary>
    private int Available => Rate.Messages - _held - _log.Count;

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        RequirePossible(permitCount);
        lock (_lock)
        {
            RequireNotDisposed();
            Forget();
            return _waiters.Count == 0 && Available >= Math.Max(permitCount, 1) ? Give(permitCount) : Refuse();
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        RequirePossible(permitCount);
        if (cancellationToken.IsCancellationRequested)
            return new ValueTask<RateLimitLease>(Task.FromCanceled<RateLimitLease>(cancellationToken));

        Waiter waiter;
        lock (_lock)
        {
            RequireNotDisposed();
            Forget();
            if (_waiters.Count == 0 && Available >= Math.Max(permitCount, 1))
                return new ValueTask<RateLimitLease>(Give(permitCount));
            if (permitCount > _queueLimit - _queued)
                return new ValueTask<RateLimitLease>(Refuse());
            waiter = new Waiter(this, permitCount, cancellationToken);
            waiter.Node = _waiters.AddLast(waiter);
            _queued += permitCount;
            Arm();
        }

        // Outside the lock: where the token is cancelled by now, it calls back at once.
        if (cancellationToken.CanBeCanceled)
            waiter.Watch(cancellationToken);
        return new ValueTask<RateLimitLease>(waiter.Task);
    }

    /// <summary>Who waits gets no permit. Leases that are out may still be disposed.</summary>
    /// <param name="disposing">True.</param>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        List<(Waiter, RateLimitLease)> refused = [];
        lock (_lock)
        {
            if (_isDisposed)
                return;
            _isDisposed = true;
            _timer?.Dispose();
            foreach (var waiter in _waiters)
            {
                waiter.Node = null;
                refused.Add((waiter, Refuse()));
            }

            _waiters.Clear();
            _queued = 0;
        }

        Complete(refused);
    }

    private void Release(int permitCount)
    {
        List<(Waiter, RateLimitLease)> given;
        lock (_lock)
        {
            Forget();
            _held -= permitCount;
            for (var i = 0; i < permitCount; i++)
                _log.Enqueue(_now);
            _idleSince = _now + _window;
            given = Serve();
        }

        Complete(given);
    }

    private void OnTimer()
    {
        List<(Waiter, RateLimitLease)> given;
        lock (_lock)
        {
            if (_isDisposed)
                return;
            Forget();
            given = Serve();
        }

        Complete(given);
    }

    private void OnCanceled(Waiter waiter, CancellationToken cancellationToken)
    {
        List<(Waiter, RateLimitLease)> given;
        lock (_lock)
        {
            // Given, refused or cancelled already.
            if (waiter.Node is not { } node)
                return;
            waiter.Node = null;
            _waiters.Remove(node);
            _queued -= waiter.PermitCount;
            Forget();
            // The next in the queue may want less.
            given = Serve();
        }

        waiter.TrySetCanceled(cancellationToken);
        Complete(given);
    }

    /// <summary>Gives to who waits, in order, what there is.</summary>
    private List<(Waiter Waiter, RateLimitLease Lease)> Serve()
    {
        List<(Waiter, RateLimitLease)> given = [];
        while (!_isDisposed && _waiters.First is { Value: var waiter } && Available >= Math.Max(waiter.PermitCount, 1))
        {
            _waiters.RemoveFirst();
            waiter.Node = null;
            _queued -= waiter.PermitCount;
            given.Add((waiter, Give(waiter.PermitCount)));
        }

        Arm();
        return given;
    }

    /// <summary>Outside the lock, since disposing a registration waits for its callback, which takes the lock.</summary>
    private static void Complete(List<(Waiter Waiter, RateLimitLease Lease)> served)
    {
        foreach (var (waiter, lease) in served)
        {
            waiter.Unwatch();
            waiter.TrySetResult(lease);
        }
    }

    private Lease Give(int permitCount)
    {
        _held += permitCount;
        _successful++;
        return new Lease(this, permitCount);
    }

    private Lease Refuse()
    {
        _failed++;
        return new Lease(_log.Count > 0 ? UntilNext() : Rate.Window);
    }

    /// <summary>Moves the clock on, and drops what no window from now on can hold.</summary>
    private void Forget()
    {
        var timestamp = _timeProvider.GetTimestamp();
        if (timestamp > _lastTimestamp)
            _now += timestamp - _lastTimestamp;
        _lastTimestamp = timestamp;
        // Not at one window exactly: a window with both its ends would have both messages in it.
        while (_log.Count > 0 && _now - _log.Peek() > _window)
            _log.Dequeue();
    }

    /// <summary>Wakes up when the oldest permit stops counting. While all are held there is nothing to wait for but their return.</summary>
    private void Arm()
    {
        if (_waiters.Count == 0 || _log.Count == 0 || _isDisposed)
            return;
        _timer ??= CreateTimer();
        _timer.Change(UntilNext(), Never);
    }

    /// <summary>In whole milliseconds, rounded up: timers have no finer ones, and waking too early is waking twice.</summary>
    private TimeSpan UntilNext() =>
        TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(ToTime(_log.Peek() + _window + 1 - _now).TotalMilliseconds)));

    private TimeSpan ToTime(long units) =>
        TimeSpan.FromTicks(Math.Max(0, (long)Math.Ceiling(units * (TimeSpan.TicksPerSecond / (double)_timeProvider.TimestampFrequency))));

    /// <summary>Without the context of whoever happens to wait first.</summary>
    private ITimer CreateTimer()
    {
        var flows = !ExecutionContext.IsFlowSuppressed();
        if (flows)
            ExecutionContext.SuppressFlow();
        try
        {
            return _timeProvider.CreateTimer(static limiter => ((SendRateLimiter)limiter!).OnTimer(), this, Never, Never);
        }
        finally
        {
            if (flows)
                ExecutionContext.RestoreFlow();
        }
    }

    private void RequirePossible(int permitCount)
    {
        if (permitCount > Rate.Messages)
            throw new ArgumentOutOfRangeException(nameof(permitCount), permitCount, $"More permits than the rate has: {Rate}.");
    }

    private void RequireNotDisposed()
    {
        if (_isDisposed)
            throw new ObjectDisposedException(nameof(SendRateLimiter));
    }

    private sealed class Waiter(SendRateLimiter limiter, int permitCount, CancellationToken cancellationToken)
        : TaskCompletionSource<RateLimitLease>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        private readonly object _registrationLock = new();
        private CancellationTokenRegistration _registration;
        private bool _isDone;

        public int PermitCount { get; } = permitCount;

        /// <summary>Its place in the queue; null when it has left it. Under the limiter's lock.</summary>
        public LinkedListNode<Waiter>? Node { get; set; }

        public void Watch(CancellationToken token)
        {
            var registration = token.Register(static waiter => ((Waiter)waiter!).OnCanceled(), this);
            lock (_registrationLock)
            {
                if (!_isDone)
                {
                    _registration = registration;
                    return;
                }
            }

            registration.Dispose();
        }

        public void Unwatch()
        {
            CancellationTokenRegistration registration;
            lock (_registrationLock)
            {
                _isDone = true;
                registration = _registration;
            }

            registration.Dispose();
        }

        private void OnCanceled() => limiter.OnCanceled(this, cancellationToken);
    }

    private sealed class Lease : RateLimitLease
    {
        private static readonly string[] RetryAfterOnly = [MetadataName.RetryAfter.Name];

        private readonly TimeSpan _retryAfter;
        private readonly int _permitCount;
        private SendRateLimiter? _limiter;

        public Lease(SendRateLimiter limiter, int permitCount)
        {
            IsAcquired = true;
            _limiter = limiter;
            _permitCount = permitCount;
        }

        public Lease(TimeSpan retryAfter) => _retryAfter = retryAfter;

        public override bool IsAcquired { get; }

        public override IEnumerable<string> MetadataNames => IsAcquired ? [] : RetryAfterOnly;

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            var has = !IsAcquired && metadataName == MetadataName.RetryAfter.Name;
            metadata = has ? _retryAfter : null;
            return has;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                Interlocked.Exchange(ref _limiter, null)?.Release(_permitCount);
        }
    }
}
