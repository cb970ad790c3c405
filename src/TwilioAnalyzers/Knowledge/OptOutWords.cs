using System;
using System.Collections.Generic;

namespace TwilioAnalyzers.Knowledge;

/// <summary>
/// The words by which somebody opts out of messages, as code writes them. END, QUIT and CANCEL are Twilio's words too, but apps end and cancel much
/// else: whoever looks for opt-outs has one of these beside them.
/// </summary>
internal static class OptOutWords
{
    private const int LongestKeyword = 32;

    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "UNSUB", "REVOKE", "OPTOUT", "OPT OUT", "OPT-OUT",
        "STOPP", "ARRET", "ARRÊT", "DESABONNER", "ABMELDEN", "ALTO", "PARAR", "BAJA", "DESUSCRIBIR", "DESCADASTRAR", "DISISCRIVI",
    };

    /// <summary>What begins with the words "stop" or "unsubscribe" asks for no more as well: "stop texting me".</summary>
    private static readonly string[] Beginnings = ["STOP ", "UNSUBSCRIBE ", "PLEASE STOP", "OPT ME OUT"];

    /// <summary>Who stops by goes on getting messages.</summary>
    private static readonly string[] Visits = ["STOP BY ", "STOP IN ", "STOP AT ", "STOP OVER "];

    /// <summary>In regular expressions and in files: what they are looked through for before anything is bound.</summary>
    private static readonly string[] Stems =
        ["stop", "unsub", "optout", "opt out", "opt-out", "opt_out", "optedout", "revoke", "arret", "arrêt", "abmelden", "alto", "parar", "baja", "desuscri", "descadastra", "desabonn", "disiscri"];

    private static readonly string[] PatternWords = ["stop", "unsubscribe", "optout", "opt out", "opt-out", @"opt\s?out", @"opt\s*out", @"opt\s+out", @"opt[\s-]?out", @"opt[- ]?out", "revoke"];

    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal)
    {
        "keyword", "keywords", "word", "words", "command", "commands", "string", "strings", "list", "pattern", "patterns", "regex", "phrase", "phrases", "request", "requests", "message", "messages", "term", "terms",
        "text", "texts", "code", "codes", "type", "reply",
    };

    /// <summary>The text is one of the words, whatever the case, white space and punctuation around it.</summary>
    public static bool IsKeyword(string text)
    {
        if (text.Length is < 4 or > LongestKeyword)
            return false;
        text = text.Trim(' ', '\t', '\r', '\n', '.', '!', '?', '"', '\'', '/', '#', '*', ',', ';', ':');
        return Keywords.Contains(text)
            || Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) && !Array.Exists(Visits, visit => text.StartsWith(visit, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A regular expression with one of the words in it: <c>^\s*stop(all)?\s*$</c>, and not <c>nonstop</c>.</summary>
    public static bool AreInPattern(string pattern)
    {
        foreach (var word in PatternWords)
        {
            for (var at = pattern.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = pattern.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                // The b of \bstop is the expression's, not the word's.
                if (at == 0 || !char.IsLetter(pattern[at - 1]) || at > 1 && pattern[at - 2] == '\\')
                    return true;
            }
        }

        return false;
    }

    /// <summary>A name, or the key of a setting, of what holds the words or tells what was found: <c>OptOutKeywords</c>, <c>UnsubscribeString</c>, <c>StopWords</c>.</summary>
    public static bool IsSaidBy(string name)
    {
        if (name.Length < 5)
            return false;
        var words = NameWords.Of(name);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var next = i + 1 < words.Count ? words[i + 1] : "";
            if (word is "optout" or "optouts" or "optedout" or "stopword" or "stopwords" or "stopkeywords" || word.StartsWith("unsub", StringComparison.Ordinal)
                || word is "opt" or "opted" or "opting" && next is "out" or "outs"
                || word is "stop" && Carriers.Contains(next))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of a file might have one of the words, or a name made of them.</summary>
    public static bool MightBeIn(ReadOnlySpan<char> text)
    {
        foreach (var stem in Stems)
        {
            if (text.IndexOf(stem.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
