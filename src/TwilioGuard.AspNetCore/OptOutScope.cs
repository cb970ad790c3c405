namespace TwilioGuard.AspNetCore;

/// <summary>How far an opt-out by message goes.</summary>
public enum OptOutScope
{
    /// <summary>The number that it was sent to, and the messaging service that this belongs to: as Twilio blocks.</summary>
    PerSender = 0,

    /// <summary>
    /// All senders of the app (<see cref="OptOutChange.AllSenders"/>). An opt-in goes no further than the sender that it was sent to.
    /// </summary>
    /// <remarks>
    /// The "revoke all" reading of <see href="https://www.ecfr.gov/current/title-47/section-64.1200">47 CFR 64.1200(a)(10)</see>, which the FCC has put
    /// off until 31 January 2027 (DA 26-12).
    /// </remarks>
    AllSenders = 1,
}
