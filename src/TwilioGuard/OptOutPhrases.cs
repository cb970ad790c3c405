namespace TwilioGuard;

/// <summary>
/// Sentences that ask for no more messages and say nothing else. A small grammar, so that what it takes can be listed: politeness around a
/// request. Nothing is looked for within a text.
/// </summary>
internal static class OptOutPhrases
{
    private static readonly string[] Before =
    [
        "PLEASE", "PLS", "PLZ", "KINDLY", "JUST", "HI", "HELLO", "HEY", "OK", "OKAY", "I WANT TO", "I WANT YOU TO", "I WOULD LIKE TO", "I WOULD LIKE YOU TO",
        "ID LIKE TO", "ID LIKE YOU TO", "I WISH TO", "I NEED YOU TO", "CAN YOU", "COULD YOU", "WOULD YOU", "WILL YOU",
    ];

    private static readonly string[] After = ["PLEASE", "PLS", "PLZ", "THANKS", "THANK YOU", "THX", "NOW", "RIGHT NOW", "IMMEDIATELY", "ALREADY"];

    private static readonly HashSet<string> Requests = new(MakeRequests(), StringComparer.Ordinal);

    public static bool Say(string text)
    {
        // Each round takes something off, or is the last.
        while (true)
        {
            if (Requests.Contains(text))
                return true;
            if (Without(text, Before, isAtStart: true) is { } rest || (rest = Without(text, After, isAtStart: false)) is not null)
                text = rest;
            else
                return AllTheSame(text) is { } word && Requests.Contains(word);
        }
    }

    private static string? Without(string text, string[] words, bool isAtStart)
    {
        foreach (var word in words)
        {
            if (text.Length <= word.Length + 1)
                continue;
            if (isAtStart && text[word.Length] == ' ' && text.StartsWith(word, StringComparison.Ordinal))
                return text.Substring(word.Length + 1);
            if (!isAtStart && text[text.Length - word.Length - 1] == ' ' && text.EndsWith(word, StringComparison.Ordinal))
                return text.Substring(0, text.Length - word.Length - 1);
        }

        return null;
    }

    /// <summary>"STOP" for "STOP STOP STOP".</summary>
    private static string? AllTheSame(string text)
    {
        var words = text.Split(' ');
        return words.Length > 1 && words.All(word => word == words[0]) ? words[0] : null;
    }

    private static IEnumerable<string> MakeRequests()
    {
        string[] messages = ["TEXTS", "MESSAGES", "TEXT MESSAGES", "TEXTING", "MESSAGING", "SMS", "SPAM"];
        string[] which = ["", "ALL ", "THE ", "THESE ", "THIS ", "YOUR ", "ANY ", "ANY MORE ", "ALL THE ", "ALL THESE ", "ALL YOUR "];
        string[] me = ["", " ME", " US", " THIS NUMBER"];
        string[] again = ["", " AGAIN", " ANYMORE", " ANY MORE", " EVER AGAIN"];
        string[] lists = ["", " FROM YOUR LIST", " FROM THE LIST", " FROM THIS LIST", " FROM ALL LISTS", " FROM YOUR LISTS", " FROM YOUR MAILING LIST"];

        // Not END, QUIT and CANCEL with politeness: "please cancel" is about something else.
        foreach (var word in (string[])
            [
                "STOP", "STOP IT", "STOP THIS", "STOP ALL", "STOP EVERYTHING", "UNSUBSCRIBE", "UNSUB", "UNSUBSCRIBE ALL", "OPT OUT", "OPTOUT", "REVOKE",
                "REVOKE CONSENT", "I REVOKE CONSENT", "REVOKE MY CONSENT", "I REVOKE MY CONSENT", "WITHDRAW CONSENT", "WITHDRAW MY CONSENT",
                "BE UNSUBSCRIBED", "BE REMOVED", "LEAVE ME ALONE",
            ])
        {
            yield return word;
        }

        foreach (var text in messages)
        {
            foreach (var the in which)
            {
                yield return "STOP " + the + text;
                yield return "NO MORE " + the + text;
                yield return "END " + the + text;
                yield return "CANCEL " + the + text;
                yield return "STOP SENDING " + the + text;
                yield return "STOP SENDING ME " + the + text;
                yield return "STOP RECEIVING " + the + text;
                yield return "STOP GETTING " + the + text;
                yield return "DO NOT SEND ME " + the + text;
                yield return "DONT SEND ME " + the + text;
                yield return "UNSUBSCRIBE FROM " + the + text;
                yield return "UNSUBSCRIBE ME FROM " + the + text;
                yield return "OPT OUT OF " + the + text;
                yield return "OPT OUT FROM " + the + text;
                yield return "OPT ME OUT OF " + the + text;
                yield return "QUIT SENDING ME " + the + text;
            }
        }

        foreach (var whom in me)
        {
            foreach (var verb in (string[])["TEXTING", "MESSAGING", "CONTACTING", "CALLING", "SPAMMING", "BOTHERING", "SMSING"])
            {
                foreach (var time in again)
                {
                    yield return "STOP " + verb + whom + time;
                    yield return "QUIT " + verb + whom + time;
                }
            }

            if (whom.Length == 0)
                continue;
            foreach (var verb in (string[])["TEXT", "MESSAGE", "CONTACT"])
            {
                foreach (var time in again)
                {
                    yield return "DO NOT " + verb + whom + time;
                    yield return "DONT " + verb + whom + time;
                    yield return "NEVER " + verb + whom + time;
                }
            }
        }

        foreach (var list in lists)
        {
            foreach (var whom in (string[])
                [
                    "REMOVE ME", "REMOVE US", "REMOVE MY NUMBER", "REMOVE THIS NUMBER", "DELETE MY NUMBER", "DELETE THIS NUMBER", "UNSUBSCRIBE ME",
                    "UNSUBSCRIBE US", "UNSUB ME", "OPT ME OUT", "OPT US OUT", "UNSUBSCRIBE",
                ])
            {
                yield return whom + list;
            }
        }

        foreach (var list in (string[])["YOUR LIST", "THE LIST", "THIS LIST", "ALL LISTS", "YOUR LISTS", "YOUR MAILING LIST"])
        {
            yield return "TAKE ME OFF " + list;
            yield return "TAKE ME OFF OF " + list;
            yield return "TAKE MY NUMBER OFF " + list;
            yield return "GET ME OFF " + list;
        }
    }
}
