using System.Diagnostics.CodeAnalysis;
using Polly;
using Polly.Retry;

namespace TwilioGuard;

/// <summary>Repeats calls to Twilio in Polly's resilience pipelines.</summary>
public static class TwilioRetryExtensions
{
    private const string Name = "TwilioRetry";

    /// <summary>
    /// Repeats what Twilio certainly did not accept: 20429 and its kin, HTTP 429, connections that were never made. Waits grow exponentially, vary
    /// by chance, and are at least <c>Retry-After</c> where <see cref="RetryAfterHandler"/> saw it. Everything else comes through at once. The
    /// calls may send: these are the default <see cref="TwilioRetryOptions"/>.
    /// </summary>
    /// <param name="builder">Its <c>TimeProvider</c> measures the waits.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <remarks>
    /// Put one call into the pipeline, not several: what succeeded would be repeated with what failed. (Where <see cref="RetryAfterHandler"/> sees the
    /// requests, nothing is repeated then.) Nothing else may repeat a send, be it a retry or hedging of Polly's around this or a handler in the
    /// <c>HttpClient</c> below.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ResiliencePipelineBuilder AddTwilioRetry(this ResiliencePipelineBuilder builder) => AddTwilioRetry(builder, new TwilioRetryOptions());

    /// <summary>
    /// Repeats what Twilio certainly did not accept and, with <see cref="TwilioOperation.Read"/>, also what ended in HTTP 5xx, a cut connection or a
    /// time-out. Otherwise like <see cref="AddTwilioRetry(ResiliencePipelineBuilder)"/>.
    /// </summary>
    /// <param name="builder">Its <c>TimeProvider</c> measures the waits.</param>
    /// <param name="options">Read when this is called; later changes do not count.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ResiliencePipelineBuilder AddTwilioRetry(this ResiliencePipelineBuilder builder, TwilioRetryOptions options)
    {
        Require(builder, options);
        var retry = new RetryStrategyOptions { Name = Name };
        Configure(retry, new RetryPolicy(options));
        return builder.AddRetry(retry).AddStrategy(context => new AttemptStrategy(context.TimeProvider));
    }

    /// <inheritdoc cref="AddTwilioRetry(ResiliencePipelineBuilder)"/>
    /// <typeparam name="TResult">What the calls return, such as <c>MessageResource</c>.</typeparam>
    public static ResiliencePipelineBuilder<TResult> AddTwilioRetry<
#if NET
        // As Polly asks for it.
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
#endif
        TResult>(this ResiliencePipelineBuilder<TResult> builder) => AddTwilioRetry(builder, new TwilioRetryOptions());

    /// <inheritdoc cref="AddTwilioRetry(ResiliencePipelineBuilder, TwilioRetryOptions)"/>
    /// <typeparam name="TResult">What the calls return, such as <c>MessageResource</c>.</typeparam>
    public static ResiliencePipelineBuilder<TResult> AddTwilioRetry<
#if NET
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
#endif
        TResult>(this ResiliencePipelineBuilder<TResult> builder, TwilioRetryOptions options)
    {
        Require(builder, options);
        var retry = new RetryStrategyOptions<TResult> { Name = Name };
        Configure(retry, new RetryPolicy(options));
        return builder.AddRetry(retry).AddStrategy(context => new AttemptStrategy(context.TimeProvider));
    }

    private static void Require(ResiliencePipelineBuilderBase builder, TwilioRetryOptions options)
    {
        if (builder is null)
            throw new ArgumentNullException(nameof(builder));
        if (options is null)
            throw new ArgumentNullException(nameof(options));
    }

    private static void Configure<TResult>(RetryStrategyOptions<TResult> retry, RetryPolicy policy)
    {
        retry.MaxRetryAttempts = policy.MaxRetryAttempts;
        retry.BackoffType = DelayBackoffType.Exponential;
        retry.Delay = policy.BaseDelay;
        retry.MaxDelay = policy.MaxDelay;
        retry.UseJitter = policy.UseJitter;
        retry.Randomizer = policy.Randomizer ?? retry.Randomizer;
        var random = retry.Randomizer;
        retry.ShouldHandle = arguments => new ValueTask<bool>(
            arguments.Outcome.Exception is { } exception && policy.MayRepeat(exception.Classify(), AttemptStrategy.Note(arguments.Context)));
        // Null is Polly's own delay.
        retry.DelayGenerator = arguments => new ValueTask<TimeSpan?>(
            arguments.Outcome.Exception?.Classify().RetryAfter is { } wait ? policy.Delay(wait, arguments.AttemptNumber, random) : null);
    }
}
