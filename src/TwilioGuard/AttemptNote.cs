using System.Net.Http;
using System.Net.Http.Headers;

namespace TwilioGuard;

/// <summary>
/// What goes around the SDK during one attempt, whose exceptions do not tell it: begun above the call, written by <see cref="RetryAfterHandler"/>
/// below it, in the same asynchronous flow.
/// </summary>
internal sealed class AttemptNote
{
    private const string RetryAfterKey = "TwilioGuard.RetryAfter";

    private static readonly AsyncLocal<AttemptNote?> Flow = new();

    private RetryConditionHeaderValue? _retryAfter;
    private DateTimeOffset? _answered;
    private int _notRefused;

    /// <summary>The note of the attempt around here, if there is one.</summary>
    public static AttemptNote? Current => Flow.Value;

    /// <summary>Something else than a GET went through the handler.</summary>
    public bool HasSent { get; private set; }

    /// <summary>Some of that was not refused: to repeat the attempt is to send it again, however its last request ended.</summary>
    public bool MayHaveBeenAccepted => Volatile.Read(ref _notRefused) > 0;

    /// <summary>A new note for what is called from here on; to be called in an async method, which ends it.</summary>
    public static AttemptNote Begin()
    {
        var note = new AttemptNote();
        Flow.Value = note;
        return note;
    }

    public static TimeSpan? RetryAfter(Exception exception) => exception.Data?[RetryAfterKey] as TimeSpan?;

    public void Sending(HttpRequestMessage request)
    {
        // What an earlier answer of the attempt said counts no more.
        _retryAfter = null;
        _answered = null;
        if (IsRead(request))
            return;
        HasSent = true;
        Interlocked.Increment(ref _notRefused);
    }

    public void Answered(HttpRequestMessage request, HttpResponseMessage response)
    {
        _retryAfter = response.Headers.RetryAfter;
        _answered = response.Headers.Date;
        if (!IsRead(request) && FailureReader.IsRefused((int)response.StatusCode))
            Interlocked.Decrement(ref _notRefused);
    }

    public void Failed(HttpRequestMessage request, Exception exception)
    {
        if (!IsRead(request) && exception.Classify().RepeatSafety != RepeatSafety.MayDuplicate)
            Interlocked.Decrement(ref _notRefused);
    }

    /// <summary>Overwrites: an exception that is thrown twice has the wait of the second time.</summary>
    public void AttachTo(Exception exception, TimeProvider time)
    {
        if (exception.Data is not { IsReadOnly: false } data)
            return;
        if (Wait(time) is { } wait)
            data[RetryAfterKey] = wait;
        else
            data.Remove(RetryAfterKey);
    }

    private static bool IsRead(HttpRequestMessage request) => request.Method == HttpMethod.Get;

    /// <summary>A date counts from the answer's own, where it has one: clocks differ.</summary>
    private TimeSpan? Wait(TimeProvider time)
    {
        var wait = _retryAfter?.Delta ?? _retryAfter?.Date - (_answered ?? time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
