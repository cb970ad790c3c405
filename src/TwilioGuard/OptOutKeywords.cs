namespace TwilioGuard;

/// <summary>
/// What an inbound message says about opting out: the keywords of Twilio, and by option wider ones. Immutable, and safe for use from several
/// threads.
/// </summary>
/// <remarks>
/// <para>
/// A keyword is the whole body, in any case. Around it may stand white space, punctuation, and what nobody sees (zero-width characters, marks of
/// direction); between the words of one of several words, white space, hyphens and punctuation. Full-width and decorated letters, and letters with
/// accents, are those without. So "stop.", "«Stop!»" and "ＳＴＯＰ" opt out; "please stop calling" and "stop by at five" do not, unless
/// <see cref="OptOutKeywordOptions.Phrases"/> or a word of one's own says so.
/// </para>
/// <para>
/// An opt-in is read more strictly, since it lets messages through: symbols and question marks make it none ("yes?", "yes 👍").
/// </para>
/// <para>
/// <b>This is wider than Twilio</b>, which compares the bare word: "stop!" opts out here, and Twilio may neither block nor answer it.
/// </para>
/// <para>Source: <see href="https://help.twilio.com/articles/223134027"/>.</para>
/// </remarks>
public sealed class OptOutKeywords
{
    private static readonly string[] TwilioOut = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"];
    private static readonly string[] TwilioIn = ["START", "YES", "UNSTOP"];
    private static readonly string[] TwilioHelp = ["HELP", "INFO"];
    private static readonly string[] TollFreeOut = ["STOP"];
    private static readonly string[] TollFreeIn = ["START", "UNSTOP"];
    private static readonly string[] LegalOut = ["STOP", "QUIT", "END", "REVOKE", "OPT OUT", "OPTOUT", "CANCEL", "UNSUBSCRIBE"];
    private static readonly string[] NeverTakenOut = ["STOP", "START", "HELP"];

    private static readonly (OptOutLanguages Language, string[] Out, string[] Help)[] Others =
    [
        (OptOutLanguages.French, ["ARRET", "ARR\u00CAT", "ARRETE", "ARRETT"], ["AIDE"]),
        (OptOutLanguages.German, ["STOPP", "ABMELDEN"], ["HILFE"]),
        (OptOutLanguages.Spanish, ["ALTO", "PARAR", "BAJA", "NO MAS"], ["AYUDA"]),
        (OptOutLanguages.Portuguese, ["PARAR", "PARE", "SAIR"], ["AJUDA"]),
    ];

    private readonly Dictionary<string, OptOutIntent> _words = new(StringComparer.Ordinal);
    private readonly bool _phrases;

    /// <summary>Keywords other than <see cref="Default"/>.</summary>
    /// <param name="options">Which.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A word has no letter or digit, is too long, means two things, is not there to be taken out, or must not be. The message says where it stands, and
    /// does not repeat it.
    /// </exception>
    public OptOutKeywords(OptOutKeywordOptions options)
    {
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        Add(OptOutIntent.OptOut, options.TollFree ? TollFreeOut : TwilioOut);
        Add(OptOutIntent.OptIn, options.TollFree ? TollFreeIn : TwilioIn);
        Add(OptOutIntent.Help, TwilioHelp);
        if (options.LegalWording)
            Add(OptOutIntent.OptOut, LegalOut);
        foreach (var (language, outWords, helpWords) in Others)
        {
            if ((options.Languages & language) == 0)
                continue;
            Add(OptOutIntent.OptOut, outWords);
            Add(OptOutIntent.Help, helpWords);
        }

        Add(OptOutIntent.OptOut, options.OptOut, nameof(options.OptOut));
        Add(OptOutIntent.OptIn, options.OptIn, nameof(options.OptIn));
        Add(OptOutIntent.Help, options.Help, nameof(options.Help));
        TakeOut(options.Except);
        _phrases = options.Phrases;
    }

    /// <summary>
    /// Twilio's own keywords. Out: STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT. In: START, YES, UNSTOP. Help: HELP, INFO.
    /// </summary>
    public static OptOutKeywords Default { get; } = new(new OptOutKeywordOptions());

    /// <summary>The keywords of toll-free numbers of North America: <see cref="OptOutKeywordOptions.TollFree"/>.</summary>
    public static OptOutKeywords TollFree { get; } = new(new OptOutKeywordOptions { TollFree = true });

    /// <summary>What a message says. Never throws, whatever the text.</summary>
    /// <param name="body">The message's text, <c>Body</c>.</param>
    /// <param name="optOutType">
    /// What Twilio says that it is, <c>OptOutType</c>: STOP, START or HELP, which wins over the body. Posted with Advanced Opt-Out only; null, empty or
    /// unknown where the body decides.
    /// </param>
    public OptOutIntent Classify(string? body, string? optOutType = null)
    {
        if (OfType(optOutType) is var posted and not OptOutIntent.None)
            return posted;
        if (body is null || OptOutText.Read(body, out var isPlain) is not { } text)
            return OptOutIntent.None;
        if (_words.TryGetValue(text, out var intent))
            return intent == OptOutIntent.OptIn && !isPlain ? OptOutIntent.None : intent;
        return _phrases && OptOutPhrases.Say(text) ? OptOutIntent.OptOut : OptOutIntent.None;
    }

    private static OptOutIntent OfType(string? optOutType)
    {
        var type = optOutType?.Trim();
        return string.Equals(type, "STOP", StringComparison.OrdinalIgnoreCase) ? OptOutIntent.OptOut
            : string.Equals(type, "START", StringComparison.OrdinalIgnoreCase) ? OptOutIntent.OptIn
            : string.Equals(type, "HELP", StringComparison.OrdinalIgnoreCase) ? OptOutIntent.Help
            : OptOutIntent.None;
    }

    private static string Read(string? word, string list, int index) =>
        word is not null && OptOutText.Read(word, out _) is { } text
            ? text
            : throw new ArgumentException(
                $"{list}[{index}] is no word: it has no letter or digit, or more than {OptOutText.Longest} characters.", nameof(OptOutKeywordOptions));

    private void Add(OptOutIntent intent, string[] words)
    {
        foreach (var word in words)
            _words[OptOutText.Read(word, out _)!] = intent;
    }

    private void Add(OptOutIntent intent, IList<string> words, string list)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var text = Read(words[i], list, i);
            if (_words.TryGetValue(text, out var other) && other != intent)
                throw new ArgumentException($"{list}[{i}] means something else already ({other}).", nameof(OptOutKeywordOptions));
            _words[text] = intent;
        }
    }

    private void TakeOut(IList<string> words)
    {
        const string List = nameof(OptOutKeywordOptions.Except);
        for (var i = 0; i < words.Count; i++)
        {
            var text = Read(words[i], List, i);
            if (NeverTakenOut.Contains(text))
                throw new ArgumentException($"{List}[{i}]: STOP, START and HELP cannot be taken out.", nameof(OptOutKeywordOptions));
            if (!_words.Remove(text))
                throw new ArgumentException($"{List}[{i}] is not among the words.", nameof(OptOutKeywordOptions));
        }
    }
}
