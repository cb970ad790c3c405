using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// What certainly stands for a value that is still to come. <see cref="Placeholder"/> finds more, and now and then a real
/// value among it (a random secret may spell "tbd"): right for a warning that stays away, wrong for a program that does not start.
/// </summary>
internal static class SurePlaceholder
{
    /// <summary>Twilio's shortest credential has 32 characters; whatever shape is to come will not be shorter than this.</summary>
    private const int ShortestCredential = 8;

    private const int LongestTemplate = 256;

    /// <summary>A value made of nothing but these is nobody's secret.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "account", "actual", "add", "api", "apikey", "auth", "bar", "baz", "change", "client", "default", "demo", "dev",
        "development", "dummy", "empty", "enter", "error", "example", "fake", "fill", "fixme", "foo", "from", "goes", "hello",
        "here", "hidden", "id", "in", "insert", "invalid", "is", "it", "key", "later", "live", "local", "me", "missing", "mock",
        "my", "no", "none", "not", "null", "of", "omitted", "password", "paste", "placeholder", "please", "private", "prod",
        "production", "put", "real", "redacted", "removed", "replace", "sample", "secret", "secure", "set", "setting", "sid",
        "some", "staging", "string", "super", "tbd", "temp", "test", "testing", "that", "the", "this", "to", "todo", "token",
        "twilio", "undefined", "unknown", "user", "value", "with", "xyz", "you", "your", "yours",
    };

    private static readonly int LongestWord = Words.Max(static word => word.Length);

    /// <summary>A reference that nobody resolved, or a hole to fill: <c>${TOKEN}</c>, <c>&lt;token&gt;</c>, <c>op://vault/item</c>.</summary>
    public static bool IsTemplate(string value) =>
        Encloses(value, "<", ">") || Encloses(value, "[", "]") || Encloses(value, "{", "}") || Encloses(value, "(", ")")
        || Encloses(value, "${", "}") || Encloses(value, "$(", ")") || Encloses(value, "#{", "}#") || Encloses(value, "#{", "}")
        || Encloses(value, "%", "%") || Encloses(value, "__", "__")
        || Encloses(value, "@Microsoft.KeyVault(", ")")
        || value.IndexOf("://", StringComparison.Ordinal) >= 0
        || value.IndexOf("...", StringComparison.Ordinal) >= 0
        || value.IndexOf('\u2026') >= 0;

    /// <summary>For a value that must be a credential: also what is far too short, has gaps, is made of words, or follows a pattern.</summary>
    public static bool IsNoCredential(string value) =>
        IsTemplate(value)
        || value.Length < ShortestCredential
        || value.Any(char.IsWhiteSpace)
        || IsMadeOfWords(value)
        || IsPattern(value);

    private static bool Encloses(string value, string open, string close) =>
        value.Length >= open.Length + close.Length
        && value.StartsWith(open, StringComparison.OrdinalIgnoreCase) && value.EndsWith(close, StringComparison.Ordinal);

    /// <summary>One symbol repeated, a count, a period; after the letters of a SID too.</summary>
    private static bool IsPattern(string value)
    {
        var prefix = value.StartsWith("AC", StringComparison.OrdinalIgnoreCase) || value.StartsWith("SK", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        return Randomness.IsPattern(value, 0, value.Length) || Randomness.IsPattern(value, prefix, value.Length - prefix);
    }

    /// <summary>Every run of letters is words of the list, joined or not; what is between the runs may be anything.</summary>
    private static bool IsMadeOfWords(string value)
    {
        if (value.Length > LongestTemplate)
            return false;
        var longest = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var start = i;
            while (i < value.Length && char.IsLetter(value[i]))
                i++;
            if (i > start && !AreWords(value.Substring(start, i - start).ToLowerInvariant()))
                return false;
            longest = Math.Max(longest, i - start);
        }

        return longest >= 3;
    }

    private static bool AreWords(string letters)
    {
        // ends[i]: the first i letters are words.
        var ends = new bool[letters.Length + 1];
        ends[0] = true;
        for (var end = 1; end <= letters.Length; end++)
        {
            // A run of x stands for anything.
            ends[end] = ends[end - 1] && letters[end - 1] == 'x';
            for (var length = 2; length <= Math.Min(end, LongestWord) && !ends[end]; length++)
                ends[end] = ends[end - length] && Words.Contains(letters.Substring(end - length, length));
        }

        return ends[letters.Length];
    }
}
