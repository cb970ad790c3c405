namespace TwilioGuard;

/// <summary>How <see cref="E164Number.Format"/> writes a number; only the first is for Twilio, the others are for people.</summary>
public enum E164Format
{
    /// <summary><c>+14155550123</c></summary>
    E164 = 0,

    /// <summary><c>+1 415-555-0123</c>, ITU-T E.123.</summary>
    International = 1,

    /// <summary><c>(415) 555-0123</c>, as within its own country.</summary>
    National = 2,

    /// <summary><c>tel:+1-415-555-0123</c>, RFC 3966: for links.</summary>
    Rfc3966 = 3,
}
