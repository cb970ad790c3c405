using System.Threading.RateLimiting;

namespace TwilioGuard;

/// <summary>
/// A <see cref="SendRateLimiter"/> for each sender number or messaging service, made when it is first asked for and dropped when it has
/// nothing to remember. Counts what this process sends.
/// </summary>
/// <remarks>
/// Senders are told apart by their text, numbers and channel addresses by what they read as: <c>+1 202 555 0101</c> is <c>+12025550101</c>.
/// </remarks>
public sealed class SendRateLimiters : PartitionedRateLimiter<string>
{
    /// <summary>So many are kept before it is looked which of them are idle.</summary>
    private const int FewestKept = 16;

    private readonly Dictionary<string, SendRateLimiter> _limiters = new(StringComparer.Ordinal);
    private readonly Func<string, SendRate?> _rateOf;
    private readonly TimeProvider? _timeProvider;
    private readonly int _queueLimit;
    private int _sweepAt = FewestKept;
    private bool _isDisposed;

    /// <summary>Limiters for all senders.</summary>
    /// <param name="rateOf">
    /// The rate of a sender, null for one without a limit; <see cref="SendRate.ForSender"/> unless given. Asked whenever a sender's limiter is made.
    /// </param>
    /// <param name="queueLimit">How many messages of one sender may wait; those that come then get no permit. 0 for no waiting.</param>
    /// <param name="timeProvider">The clock; the system's unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="queueLimit"/> is below 0.</exception>
    public SendRateLimiters(Func<string, SendRate?>? rateOf = null, int queueLimit = int.MaxValue, TimeProvider? timeProvider = null)
    {
        if (queueLimit < 0)
            throw new ArgumentOutOfRangeException(nameof(queueLimit), queueLimit, "0 or more.");
        _rateOf = rateOf ?? SendRate.ForSender;
        _queueLimit = queueLimit;
        _timeProvider = timeProvider;
    }

    /// <summary>How many limiters there are.</summary>
    internal int Count
    {
        get
        {
            lock (_limiters)
                return _limiters.Count;
        }
    }

    /// <summary>What the sender's limiter has counted; null where it has nothing to remember.</summary>
    /// <param name="resource">The sender.</param>
    public override RateLimiterStatistics? GetStatistics(string resource)
    {
        var key = SendRate.KeyOf(resource ?? throw new ArgumentNullException(nameof(resource)));
        lock (_limiters)
            return _limiters.TryGetValue(key, out var limiter) ? limiter.GetStatistics() : null;
    }

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(string resource, int permitCount) =>
        With(resource, (permitCount, default(CancellationToken)), static (limiter, state) => limiter.AttemptAcquire(state.permitCount), Unlimited.Instance);

    /// <inheritdoc/>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(string resource, int permitCount, CancellationToken cancellationToken) =>
        With(
            resource, (permitCount, cancellationToken), static (limiter, state) => limiter.AcquireAsync(state.permitCount, state.cancellationToken),
            new ValueTask<RateLimitLease>(Unlimited.Instance));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        SendRateLimiter[] limiters;
        lock (_limiters)
        {
            _isDisposed = true;
            limiters = [.. _limiters.Values];
            _limiters.Clear();
        }

        foreach (var limiter in limiters)
            limiter.Dispose();
    }

    /// <summary>
    /// Asks the sender's limiter under the lock, so that it is not dropped between being found and being asked. What it does there is
    /// short: nobody waits and nobody's continuation runs.
    /// </summary>
    private TResult With<TState, TResult>(string? sender, TState state, Func<SendRateLimiter, TState, TResult> ask, TResult unlimited)
    {
        var key = SendRate.KeyOf(sender ?? throw new ArgumentNullException(nameof(sender)));
        lock (_limiters)
        {
            RequireNotDisposed();
            if (_limiters.TryGetValue(key, out var limiter))
                return ask(limiter, state);
        }

        // Somebody else's code: not under the lock.
        if (_rateOf(key) is not { } rate)
            return unlimited;
        lock (_limiters)
        {
            RequireNotDisposed();
            if (!_limiters.TryGetValue(key, out var limiter))
            {
                if (_limiters.Count >= _sweepAt)
                    Sweep();
                limiter = new SendRateLimiter(rate, _queueLimit, _timeProvider);
                _limiters.Add(key, limiter);
            }

            return ask(limiter, state);
        }
    }

    /// <summary>An idle limiter is as good as a new one.</summary>
    private void Sweep()
    {
        foreach (var (key, limiter) in _limiters.Where(static entry => entry.Value.IdleDuration is not null).Select(static entry => (entry.Key, entry.Value)).ToArray())
        {
            _limiters.Remove(key);
            limiter.Dispose();
        }

        // Twice what is in use, so that looking costs nothing on average.
        _sweepAt = Math.Max(FewestKept, 2 * _limiters.Count);
    }

    private void RequireNotDisposed()
    {
        if (_isDisposed)
            throw new ObjectDisposedException(nameof(SendRateLimiters));
    }

    /// <summary>The permit of a sender without a limit.</summary>
    private sealed class Unlimited : RateLimitLease
    {
        public static readonly RateLimitLease Instance = new Unlimited();

        public override bool IsAcquired => true;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}
