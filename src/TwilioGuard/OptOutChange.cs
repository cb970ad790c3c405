using System.Diagnostics;

namespace TwilioGuard;

/// <summary>Somebody has opted out of a sender, or in again. Immutable. <see cref="ToString"/> and the debugger mask the recipient.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OptOutChange
{
    /// <summary>The sender of a change that concerns all senders.</summary>
    public const string AllSenders = "*";

    /// <summary>How long an address may be, in UTF-16 code units.</summary>
    public const int AddressLength = 120;

    /// <summary>How long <see cref="Note"/> may be, in UTF-16 code units.</summary>
    public const int NoteLength = 400;

    internal const int SidLength = 34;

    /// <summary>A change.</summary>
    /// <param name="recipient">Who: <see cref="Recipient"/>. Space around it is dropped, and a number with its country code made into E.164.</param>
    /// <param name="sender">Of whom: <see cref="Sender"/>. Likewise.</param>
    /// <param name="optedOut">True for out, false for in.</param>
    /// <param name="occurredAt">When.</param>
    /// <param name="source">How it became known.</param>
    /// <param name="messageSid">The SID of the message that says so, 34 characters.</param>
    /// <param name="note">Why, for an audit: no more than <see cref="NoteLength"/> characters. No message's text.</param>
    /// <exception cref="ArgumentException">A value is missing, too long, or not what it should be; the message says which, without the value.</exception>
    public OptOutChange(
        string recipient,
        string sender,
        bool optedOut,
        DateTimeOffset occurredAt,
        OptOutSource source = OptOutSource.Application,
        string? messageSid = null,
        string? note = null)
    {
        Recipient = Address(recipient, nameof(recipient));
        Sender = Address(sender, nameof(sender));
        OptedOut = optedOut;
        OccurredAt = occurredAt.ToUniversalTime();
        Source = source;
        messageSid = messageSid?.Trim();
        if (messageSid?.Length > SidLength)
            throw new ArgumentException("A message's SID has 34 characters.", nameof(messageSid));
        MessageSid = messageSid is "" ? null : Text(messageSid, nameof(messageSid));
        if (note?.Length > NoteLength)
            throw new ArgumentException($"A note has at most {NoteLength} characters.", nameof(note));
        Note = note is "" ? null : Text(note, nameof(note));
    }

    /// <summary>Who: an address as Twilio writes it, <c>+14155550123</c> or <c>whatsapp:+14155550123</c>.</summary>
    public string Recipient { get; }

    /// <summary>Of whom: an address, a short code, a messaging service's SID (<c>MG…</c>), or <see cref="AllSenders"/>.</summary>
    public string Sender { get; }

    /// <summary>True for out, false for in.</summary>
    public bool OptedOut { get; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset OccurredAt { get; }

    /// <summary>How it became known.</summary>
    public OptOutSource Source { get; }

    /// <summary>The SID of the message that says so; null where there is none.</summary>
    public string? MessageSid { get; }

    /// <summary>Why, for an audit; null where nothing was said.</summary>
    public string? Note { get; }

    /// <summary>In one line, without the recipient's number.</summary>
    public override string ToString() =>
        $"{(OptedOut ? "Opted out" : "Opted in")} ({Source}) at {OccurredAt:u}";

    /// <summary>Decides between two changes of the same recipient and sender, or of one sender and all: the later, and of two at the same time the opt-out.</summary>
    internal bool WinsOver(OptOutChange? other) =>
        other is null || OccurredAt > other.OccurredAt || (OccurredAt == other.OccurredAt && OptedOut && !other.OptedOut);

    internal static string Address(string? address, string parameter)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address))
            throw new ArgumentException("The address is missing.", parameter);
        return address!.Length <= AddressLength
            ? AsTwilioWritesIt(Text(address, parameter)!, parameter)
            : throw new ArgumentException($"An address has at most {AddressLength} characters.", parameter);
    }

    /// <summary>Whether it is a number, bare or for WhatsApp, in the form that Twilio posts: it stays as it is then, whatever libphonenumber thinks of it.</summary>
    internal static bool IsAsTwilioWritesIt(string address)
    {
        var start = address.StartsWith("whatsapp:", StringComparison.Ordinal) ? "whatsapp:".Length : 0;
        if (address.Length - start is < 8 or > 16 || address[start] != '+')
            return false;
        for (var i = start + 1; i < address.Length; i++)
        {
            if (address[i] is < '0' or > '9')
                return false;
        }

        return true;
    }

    /// <summary>
    /// Under another spelling nobody would be found, and who has opted out would be written to. What is no number, a short code or a name, stays as it is.
    /// </summary>
    private static string AsTwilioWritesIt(string address, string parameter)
    {
        if (IsAsTwilioWritesIt(address))
            return address;
        return IsNumberWithoutCountry(address)
            ? throw new ArgumentException("The address is a number that is not in international form (+ and digits, E.164), so that nobody can be found by it. Read it with E164Number.Parse and its region.", parameter)
            : SendRate.KeyOf(address);
    }

    /// <summary>Digits, and what people write between them; short codes have up to eight.</summary>
    private static bool IsNumberWithoutCountry(string address)
    {
        var digits = 0;
        foreach (var c in address)
        {
            if (c is >= '0' and <= '9')
                digits++;
            else if (c is not (' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0'))
                return false;
        }

        return digits > 8 || digits >= 7 && digits < address.Length;
    }

    /// <summary>Databases refuse these or store something else for them, and then the one who was recorded is not found.</summary>
    private static string? Text(string? text, string parameter)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            if (text[i] == '\0')
                throw new ArgumentException("The text holds U+0000.", parameter);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                throw new ArgumentException("The text holds half of a surrogate pair.", parameter);
        }

        return text;
    }
}
