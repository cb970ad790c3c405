namespace TwilioGuard;

/// <summary>
/// Which words <see cref="OptOutKeywords"/> knows; without any setting those of Twilio. Read once, when the keywords are made. Can be bound
/// from configuration.
/// </summary>
public sealed class OptOutKeywordOptions
{
    /// <summary>
    /// Only what toll-free numbers of North America act upon: STOP for out, START and UNSTOP for in; HELP and INFO as ever. Source:
    /// <see href="https://help.twilio.com/articles/360058144374"/>.
    /// </summary>
    public bool TollFree { get; set; }

    /// <summary>
    /// Adds what 47 CFR 64.1200(a)(10) lists and Twilio does not act upon: "opt out", also with a hyphen. Of its other words, stop, quit, end,
    /// revoke, cancel and unsubscribe, all are Twilio's. With <see cref="TollFree"/> it adds those as well.
    /// </summary>
    /// <remarks>
    /// The rule honours <b>any reasonable means</b>, and what a reasonable person would take for the wish: no list of words is enough, and somebody
    /// must read the rest. Source: <see href="https://www.ecfr.gov/current/title-47/section-64.1200"/>.
    /// </remarks>
    public bool LegalWording { get; set; }

    /// <summary>
    /// Also opts out by whole sentences that say nothing else: "please stop", "stop texting me", "unsubscribe me", "I want to opt out", "no more
    /// messages", "don't text me again", "take me off your list". English only. A sentence never opts in.
    /// </summary>
    /// <remarks>The body must be such a sentence from end to end: "stop calling me Jane" and "please stop by at five" are none.</remarks>
    public bool Phrases { get; set; }

    /// <summary>Adds the words of other languages. In the configuration <c>French, Spanish</c>.</summary>
    public OptOutLanguages Languages { get; set; }

    /// <summary>Further words that opt out. A word may be several words: "no more", "opt me out".</summary>
    public IList<string> OptOut { get; } = [];

    /// <summary>Further words that opt in.</summary>
    public IList<string> OptIn { get; } = [];

    /// <summary>Further words that ask for help.</summary>
    public IList<string> Help { get; } = [];

    /// <summary>
    /// Words to take out, since they are answers in the app: YES, END, CANCEL. STOP, START and HELP stay, as they do at Twilio
    /// (<see href="https://help.twilio.com/articles/360034798533"/>).
    /// </summary>
    /// <remarks>
    /// <b>Twilio goes on acting upon them</b> until they are taken out of its Advanced Opt-Out as well: who writes END is blocked there, and the next
    /// message to them is refused with 21610.
    /// </remarks>
    public IList<string> Except { get; } = [];
}
