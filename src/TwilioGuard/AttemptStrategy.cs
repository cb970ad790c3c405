using Polly;

namespace TwilioGuard;

/// <summary>Around each single attempt: what <see cref="RetryAfterHandler"/> saw during it goes along with the exception.</summary>
internal sealed class AttemptStrategy : ResilienceStrategy
{
    private static readonly ResiliencePropertyKey<AttemptNote?> Key = new("TwilioGuard.Attempt");

    private readonly TimeProvider _time;

    public AttemptStrategy(TimeProvider time) => _time = time;

    /// <summary>Of the last attempt.</summary>
    public static AttemptNote? Note(ResilienceContext context) => context.Properties.GetValue(Key, null);

    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state)
    {
        // An async method gives the flow back as it found it, so that the note lives as long as the attempt.
        var note = AttemptNote.Begin();
        var outcome = await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        context.Properties.Set(Key, note);
        if (outcome.Exception is { } exception)
            note.AttachTo(exception, _time);
        return outcome;
    }
}
