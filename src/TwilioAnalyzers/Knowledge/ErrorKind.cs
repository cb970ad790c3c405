using System.Text;

namespace TwilioAnalyzers.Knowledge;

/// <summary>What a failure is about, and so what to do. TwilioGuard's <c>TwilioErrorKind</c> has the same members.</summary>
internal enum ErrorKind
{
    Unknown = 0,
    Configuration = 1,
    InvalidParameter = 2,
    InvalidRecipient = 3,
    OptedOut = 4,
    Content = 5,
    OutsideWindow = 6,
    NotFound = 7,
    RateLimited = 8,
    ServerError = 9,
    Unreachable = 10,
    Blocked = 11,
    Filtered = 12,
    Expired = 13,

    // From here on no code of Twilio's: the request did not get through, or its answer did not.
    NotSent = 14,
    ConnectionLost = 15,
    Cancelled = 16,
    Certificate = 17,
}

/// <summary>Which of Twilio's APIs answers with a code.</summary>
internal enum ErrorApi
{
    /// <summary>All of them.</summary>
    Any,

    /// <summary>The request to send a message, or to call.</summary>
    Messaging,

    /// <summary>None in an exception: a message that was accepted has this <c>ErrorCode</c> later, when it is fetched and in status callbacks.</summary>
    Delivery,

    /// <summary>Verify: sending a code and checking it.</summary>
    Verify,

    /// <summary>Messages over WhatsApp, Messenger, RCS.</summary>
    Channel,
}

/// <summary>What repeating a <em>send</em> does. TwilioGuard's <c>RepeatSafety</c> has the same members.</summary>
internal enum ErrorRepeat
{
    MayDuplicate = 0,
    Pointless = 1,
    Later = 2,
    Safe = 3,
}

internal static class ErrorKinds
{
    /// <summary>The heading in docs/errors.md as GitHub links to it: <c>opted-out</c>. So the kinds are spelled in eng/error-codes.tsv, too.</summary>
    public static string Anchor(this ErrorKind kind)
    {
        var anchor = new StringBuilder();
        foreach (var character in kind.ToString())
        {
            if (char.IsUpper(character) && anchor.Length > 0)
                anchor.Append('-');
            anchor.Append(char.ToLowerInvariant(character));
        }

        return anchor.ToString();
    }

    public static string Meaning(this ErrorKind kind) => kind switch
    {
        ErrorKind.Configuration => "the account, the sender or the credentials are not set up for this",
        ErrorKind.InvalidParameter => "a parameter of the request is not valid",
        ErrorKind.InvalidRecipient => "the recipient cannot be reached in this way at all",
        ErrorKind.OptedOut => "the recipient does not want these messages",
        ErrorKind.Content => "the content cannot be sent as it is",
        ErrorKind.OutsideWindow => "the time in which this may be sent has passed",
        ErrorKind.NotFound => "there is no such resource",
        ErrorKind.RateLimited => "too much at once, or too much in a day",
        ErrorKind.ServerError => "something failed at Twilio, which may have accepted the request all the same",
        ErrorKind.Unreachable => "the device could not be reached at the moment",
        ErrorKind.Blocked => "the message was blocked",
        ErrorKind.Filtered => "the carrier took the message for unwanted",
        ErrorKind.Expired => "the message was not sent within its validity period",
        ErrorKind.NotSent => "no connection to Twilio was made, and nothing was sent",
        ErrorKind.ConnectionLost => "no answer came, or none that can be read; Twilio may have accepted the request",
        ErrorKind.Cancelled => "the program stopped waiting; Twilio may have accepted the request",
        ErrorKind.Certificate => "the connection to Twilio is not trusted, and nothing was sent",
        _ => "the failure is not a known one; Twilio may have accepted the request",
    };

    /// <summary>A sentence that holds for all of a kind.</summary>
    public static string Advice(this ErrorKind kind) => kind switch
    {
        ErrorKind.Configuration => "Mend the settings; until then every request of this sort fails.",
        ErrorKind.InvalidParameter => "Correct the request; the exception's message names the parameter.",
        ErrorKind.InvalidRecipient => "Mark the number as unusable for this channel and ask its owner for another one.",
        ErrorKind.OptedOut => "Record the opt-out and send nothing more; only the recipient can undo it.",
        ErrorKind.Content => "Change the content before it is sent again.",
        ErrorKind.OutsideWindow => "Send an approved template instead.",
        ErrorKind.NotFound => "Check the SID and the account; what is gone stays gone.",
        ErrorKind.RateLimited => "Wait, longer each time, and send more slowly.",
        ErrorKind.ServerError => "Do not repeat a send: look first whether the message is there.",
        ErrorKind.Unreachable => "Try again in some hours, as a new message, if it still matters then.",
        ErrorKind.Blocked => "Do not repeat it: find out who blocks, and why.",
        ErrorKind.Filtered => "Change content and sending habits, and see the carriers' rules; repeating makes it worse.",
        ErrorKind.Expired => "Send it again only if it still matters, with a longer validity period or fewer messages at once.",
        ErrorKind.NotSent => "Repeat it after a pause; if that goes on, check network, DNS and proxy.",
        ErrorKind.ConnectionLost => "Do not repeat a send: look first whether the message is there.",
        ErrorKind.Cancelled => "Take the outcome as unknown: look whether the message is there before it is sent again.",
        ErrorKind.Certificate => "Check the machine's clock, its root certificates and a proxy that looks into TLS.",
        _ => "Do not repeat a send before it is clear what happened.",
    };
}
