namespace TwilioGuard;

/// <summary>By which way a <see cref="ChannelAddress"/> reaches somebody.</summary>
public enum TwilioChannel
{
    /// <summary>None: the address is <c>default(ChannelAddress)</c>.</summary>
    None = 0,

    /// <summary>A bare number, for SMS, MMS and calls.</summary>
    Phone = 1,

    /// <summary><c>whatsapp:+14155550123</c></summary>
    WhatsApp = 2,

    /// <summary><c>messenger:</c> and the id of a page, or of a user as the page sees them.</summary>
    Messenger = 3,

    /// <summary><c>rcs:+14155550123</c> for a person, <c>rcs:</c> and the sender's id for a business.</summary>
    Rcs = 4,

    /// <summary><c>client:</c> and the identity of a Voice SDK client.</summary>
    Client = 5,

    /// <summary><c>sip:user@host</c></summary>
    Sip = 6,
}
