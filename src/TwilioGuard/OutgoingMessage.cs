using System.Diagnostics;

namespace TwilioGuard;

/// <summary>One message to one recipient, as it is handed to a <see cref="MessageSender"/>. Does not change once it is made.</summary>
/// <remarks>
/// Recipient, text and media are personal data. <see cref="ToString"/> and the debugger show the masked recipient and nothing of the rest; what
/// reads public properties reads them.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OutgoingMessage
{
#pragma warning disable RS0026 // Optional parameters of two overloads: the first parameter, which is not optional, tells them apart.
    /// <summary>A message to be sent.</summary>
    /// <param name="to">
    /// The recipient: a number, or an address such as <c>whatsapp:+14155550123</c>. It is checked when the message is sent, and what is no
    /// address is <see cref="SendResult.Rejected"/>: one bad number in a list does not end the list.
    /// </param>
    /// <param name="body">The text, at most 1,600 characters; see <see cref="Body"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is null.</exception>
    public OutgoingMessage(string to, string? body = null)
    {
        To = to ?? throw new ArgumentNullException(nameof(to));
        Body = body;
    }

    /// <summary>A message to a recipient that is checked already; an <see cref="E164Number"/> is one, too.</summary>
    /// <param name="to">The recipient.</param>
    /// <param name="body">The text, at most 1,600 characters; see <see cref="Body"/>.</param>
    /// <exception cref="InvalidOperationException"><paramref name="to"/> is <c>default</c>.</exception>
    public OutgoingMessage(ChannelAddress to, string? body = null)
        : this(to.Value, body)
    {
    }
#pragma warning restore RS0026

    /// <summary>The recipient, as it was given. Personal data.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string To { get; }

    /// <summary>
    /// The sender: a number, a short code, an alphanumeric sender ID, an address of a channel. Where neither this nor
    /// <see cref="MessagingServiceSid"/> is set, the sender of <see cref="MessageSenderOptions"/> counts.
    /// </summary>
    public string? From { get; init; }

    /// <summary>The messaging service that sends it, <c>MG</c> and 32 hex digits. With <see cref="From"/> set, too, that one sends.</summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>The text, at most 1,600 characters (error 21617). Null for media alone and for content templates.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Body { get; init; }

    /// <summary>Where Twilio fetches media from, at most 10 URLs.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<Uri> MediaUrls { get; init; } = [];

    /// <summary>A content template, <c>HX</c> and 32 hex digits.</summary>
    public string? ContentSid { get; init; }

    /// <summary>The values of the template's placeholders: a JSON object such as <c>{"1":"Thursday"}</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ContentVariables { get; init; }

    /// <summary>Where Twilio tells what becomes of the message.</summary>
    public Uri? StatusCallback { get; init; }

    /// <summary>Anything of yours to know the message by in its result. It is neither sent nor written anywhere.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public object? Tag { get; init; }

    /// <summary>The recipient, masked: <c>message to +1******0123</c>.</summary>
    public override string ToString() => "message to " + (ChannelAddress.TryParse(To, out var address) ? address.ToMaskedString() : "(no address)");

    /// <summary>What is sent in its place: the recipient as Twilio takes it, and with a sender.</summary>
    internal OutgoingMessage Addressed(ChannelAddress to, string? from, string? messagingServiceSid) =>
        new(to, Body)
        {
            From = from,
            MessagingServiceSid = messagingServiceSid,
            MediaUrls = MediaUrls,
            ContentSid = ContentSid,
            ContentVariables = ContentVariables,
            StatusCallback = StatusCallback,
            Tag = Tag,
        };
}
