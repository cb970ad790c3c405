using System;

namespace TwilioAnalyzers.Knowledge;

/// <summary>What people write where a credential will stand one day.</summary>
internal static class Placeholder
{
    private static readonly string[] Words =
    [
        "your", "here", "token", "twilio", "secret", "placeholder", "changeme", "change_me", "replace", "insert", "example",
        "sample", "dummy", "fake", "mock", "redacted", "removed", "hidden", "todo", "tbd", "none", "null", "empty",
        "undefined", "error", "account", "xxxx", "****", "....", "____", "----",
    ];

    /// <summary>Empty, in brackets of any style, a reference to another place, or made of words.</summary>
    public static bool IsPlaceholder(string? text)
    {
        var value = text?.Trim() ?? "";
        if (value.Length < 8 || value.IndexOfAny(['<', '>', '[', ']', '{', '}', '%', '$', '#', '@', ' ']) >= 0)
            return true;
        foreach (var word in Words)
        {
            if (value.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return !Randomness.LooksRandom(value);
    }
}
