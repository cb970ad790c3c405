namespace TwilioGuard;

/// <summary>What a failure is about, and so what to do. The page docs/errors.md has a section on each.</summary>
public enum TwilioErrorKind
{
    /// <summary>No known failure. What was sent may have been accepted.</summary>
    Unknown = 0,

    /// <summary>Account, sender or credentials are not set up for this: 20003, 21408, 21606.</summary>
    Configuration = 1,

    /// <summary>A parameter is not valid: 60200, or HTTP 400 with an unknown code.</summary>
    InvalidParameter = 2,

    /// <summary>The recipient cannot be reached in this way: 21211, 21614, 60205.</summary>
    InvalidRecipient = 3,

    /// <summary>The recipient wants no messages: 21610, 63014.</summary>
    OptedOut = 4,

    /// <summary>The content cannot be sent as it is: 21617, 63021.</summary>
    Content = 5,

    /// <summary>A free-form message outside WhatsApp's 24 hours: 63016.</summary>
    OutsideWindow = 6,

    /// <summary>There is no such resource: 20404. For a verification: approved, expired or never sent.</summary>
    NotFound = 7,

    /// <summary>Too much at once or in a day: 20429, 60203, 63018.</summary>
    RateLimited = 8,

    /// <summary>HTTP 5xx: something failed at Twilio or before it, which may have accepted the request all the same.</summary>
    ServerError = 9,

    /// <summary>Of an accepted message: the device was off or without a signal, 30003.</summary>
    Unreachable = 10,

    /// <summary>Blocked: 30004, 60410, 63032.</summary>
    Blocked = 11,

    /// <summary>Of an accepted message: the carrier took it for unwanted, 30007.</summary>
    Filtered = 12,

    /// <summary>Of an accepted message: not sent within its validity period, 30036.</summary>
    Expired = 13,

    /// <summary>No connection was made (no such host, refused), or no access token could be had: the request never left.</summary>
    NotSent = 14,

    /// <summary>No answer came (cut off, timed out), or none that can be read: Twilio may have accepted the request.</summary>
    ConnectionLost = 15,

    /// <summary>The program stopped waiting, by a token of its own. The SDK cannot take back what it sent.</summary>
    Cancelled = 16,

    /// <summary>The connection is not trusted: TLS failed before the request was sent.</summary>
    Certificate = 17,
}
