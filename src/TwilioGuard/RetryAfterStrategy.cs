using Polly;

namespace TwilioGuard;

/// <summary>Around each single attempt: what <see cref="RetryAfterHandler"/> saw during it goes along with the exception.</summary>
internal sealed class RetryAfterStrategy : ResilienceStrategy
{
    private readonly TimeProvider _time;

    public RetryAfterStrategy(TimeProvider time) => _time = time;

    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state)
    {
        // An async method gives the flow back as it found it, so that the note lives as long as the attempt.
        var note = RetryAfterNote.Begin();
        var outcome = await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        if (outcome.Exception is { } exception)
            note.AttachTo(exception, _time);
        return outcome;
    }
}
