namespace TwilioGuard;

/// <summary>The options, checked and kept: later changes of the options do not count.</summary>
internal sealed class RetryPolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly TwilioOperation _operation;

    public RetryPolicy(TwilioRetryOptions options)
    {
        if (options.Operation is not (TwilioOperation.Send or TwilioOperation.Read))
            throw OutOfRange(nameof(options.Operation), options.Operation, "is Send or Read");
        if (options.MaxRetryAttempts < 1)
            throw OutOfRange(nameof(options.MaxRetryAttempts), options.MaxRetryAttempts, "is at least 1; without repetitions leave AddTwilioRetry out");
        if (options.BaseDelay < TimeSpan.Zero || options.BaseDelay > Longest)
            throw OutOfRange(nameof(options.BaseDelay), options.BaseDelay, "is from zero to a day");
        if (options.MaxDelay < options.BaseDelay || options.MaxDelay > Longest)
            throw OutOfRange(nameof(options.MaxDelay), options.MaxDelay, "is from BaseDelay to a day");

        _operation = options.Operation;
        MaxRetryAttempts = options.MaxRetryAttempts;
        BaseDelay = options.BaseDelay;
        MaxDelay = options.MaxDelay;
        UseJitter = options.UseJitter;
        Randomizer = options.Randomizer;
    }

    public int MaxRetryAttempts { get; }

    public TimeSpan BaseDelay { get; }

    public TimeSpan MaxDelay { get; }

    public bool UseJitter { get; }

    public Func<double>? Randomizer { get; }

    /// <param name="error">How the attempt ended.</param>
    /// <param name="attempt">What the handler saw of the attempt, which counts for more than the options; null where nothing is known.</param>
    public bool MayRepeat(TwilioError error, AttemptNote? attempt)
    {
        // Coming back earlier than asked would be refused again, and count.
        if (error.RetryAfter > MaxDelay)
            return false;
        return error.RepeatSafety switch
        {
            RepeatSafety.Safe => attempt is not { MayHaveBeenAccepted: true },
            // Looking twice does no harm; cancellation and errors of the program itself are not worth a second look.
            RepeatSafety.MayDuplicate => _operation == TwilioOperation.Read && attempt is not { HasSent: true }
                && error.Kind is TwilioErrorKind.ServerError or TwilioErrorKind.RateLimited or TwilioErrorKind.ConnectionLost,
            _ => false,
        };
    }

    /// <summary>What Twilio asks for, at the least; on top of it, growing with the attempts, what spreads the callers.</summary>
    public TimeSpan Delay(TimeSpan retryAfter, int attempt, Func<double> random)
    {
        var backoff = Math.Min(MaxDelay.TotalSeconds, BaseDelay.TotalSeconds * Math.Pow(2, attempt));
        return UseJitter
            ? retryAfter + TimeSpan.FromSeconds(backoff * random())
            : TimeSpan.FromTicks(Math.Max(retryAfter.Ticks, TimeSpan.FromSeconds(backoff).Ticks));
    }

    private static ArgumentOutOfRangeException OutOfRange(string option, object value, string range) =>
        new("options", value, option + " " + range + ".");
}
