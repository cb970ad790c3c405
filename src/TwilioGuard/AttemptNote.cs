using System.Net.Http;
using System.Net.Http.Headers;

namespace TwilioGuard;

/// <summary>
/// The way around the SDK, whose exception has lost <c>Retry-After</c>: begun above one attempt, written by <see cref="RetryAfterHandler"/>
/// below it, in the same asynchronous flow.
/// </summary>
internal sealed class AttemptNote
{
    private const string Key = "TwilioGuard.RetryAfter";

    private static readonly AsyncLocal<AttemptNote?> Current = new();

    private RetryConditionHeaderValue? _wanted;
    private DateTimeOffset? _answered;

    /// <summary>Something else than a GET went through the handler.</summary>
    public bool HasSent { get; private set; }

    /// <summary>A new note for what is called from here on; to be called in an async method, which ends it.</summary>
    public static AttemptNote Begin() => Current.Value = new AttemptNote();

    /// <summary>A request is about to be sent; what an earlier answer said counts no more.</summary>
    public static void Write(HttpRequestMessage request)
    {
        if (Current.Value is not { } note)
            return;
        note.HasSent |= request.Method != HttpMethod.Get;
        note._wanted = null;
        note._answered = null;
    }

    public static void Write(HttpResponseMessage response)
    {
        if (Current.Value is not { } note)
            return;
        note._wanted = response.Headers.RetryAfter;
        note._answered = response.Headers.Date;
    }

    public static TimeSpan? Of(Exception exception) => exception.Data?[Key] as TimeSpan?;

    /// <summary>Overwrites: an exception that is thrown twice has the wait of the second time.</summary>
    public void AttachTo(Exception exception, TimeProvider time)
    {
        if (exception.Data is not { IsReadOnly: false } data)
            return;
        if (Wait(time) is { } wait)
            data[Key] = wait;
        else
            data.Remove(Key);
    }

    /// <summary>A date counts from the answer's own, where it has one: clocks differ.</summary>
    private TimeSpan? Wait(TimeProvider time)
    {
        var wait = _wanted?.Delta ?? _wanted?.Date - (_answered ?? time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
