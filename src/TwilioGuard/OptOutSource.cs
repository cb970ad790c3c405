namespace TwilioGuard;

/// <summary>How it became known that somebody has opted out or in. The numbers are stored, and do not change.</summary>
public enum OptOutSource
{
    /// <summary>The app said so: a settings page, a call to support.</summary>
    Application = 0,

    /// <summary>An inbound message that <see cref="OptOutKeywords"/> classified.</summary>
    Keyword = 1,

    /// <summary>Twilio said so, in the <c>OptOutType</c> of an inbound message (Advanced Opt-Out).</summary>
    OptOutType = 2,

    /// <summary>Twilio refused a message with error 21610.</summary>
    Rejection = 3,

    /// <summary>A list that was imported.</summary>
    Import = 4,
}
