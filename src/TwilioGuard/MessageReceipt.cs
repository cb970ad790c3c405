namespace TwilioGuard;

/// <summary>That Twilio has taken a message.</summary>
public sealed class MessageReceipt
{
    /// <summary>A receipt.</summary>
    /// <param name="sid">The message's SID, <c>SM</c> or <c>MM</c> and 32 hex digits.</param>
    /// <param name="status">Where it stands: <c>accepted</c>, <c>queued</c>, <c>sending</c> … Null where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sid"/> is null.</exception>
    public MessageReceipt(string sid, string? status = null)
    {
        Sid = sid ?? throw new ArgumentNullException(nameof(sid));
        Status = status;
    }

    /// <summary>The message's SID.</summary>
    public string Sid { get; }

    /// <summary>Where it stood when Twilio answered.</summary>
    public string? Status { get; }
}
