using System.Net.Http;
using System.Net.Http.Headers;

namespace TwilioGuard;

/// <summary>
/// The way of <c>Retry-After</c> around the SDK, whose exception has lost it: begun above the call, written by
/// <see cref="RetryAfterHandler"/> below it, in the same asynchronous flow. It holds what the last answer said.
/// </summary>
internal sealed class RetryAfterNote
{
    private const string Key = "TwilioGuard.RetryAfter";

    private static readonly AsyncLocal<RetryAfterNote?> Current = new();

    private RetryConditionHeaderValue? _wanted;
    private DateTimeOffset? _answered;

    /// <summary>A new note for what is called from here on; to be called in an async method, which ends it.</summary>
    public static RetryAfterNote Begin() => Current.Value = new RetryAfterNote();

    /// <summary>The answer to a request has come; null when the request is about to be sent.</summary>
    public static void Write(HttpResponseMessage? response)
    {
        if (Current.Value is not { } note)
            return;
        note._wanted = response?.Headers.RetryAfter;
        note._answered = response?.Headers.Date;
    }

    public static TimeSpan? Of(Exception exception) => exception.Data?[Key] as TimeSpan?;

    /// <summary>Overwrites: an exception that is thrown twice has the wait of the second time.</summary>
    public void AttachTo(Exception exception, TimeProvider time)
    {
        if (exception.Data is { IsReadOnly: false } data)
            data[Key] = Wait(time);
    }

    /// <summary>A date counts from the answer's own, where it has one: clocks differ.</summary>
    private TimeSpan? Wait(TimeProvider time)
    {
        var wait = _wanted?.Delta ?? _wanted?.Date - (_answered ?? time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
