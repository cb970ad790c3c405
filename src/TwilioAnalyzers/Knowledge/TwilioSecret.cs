namespace TwilioAnalyzers.Knowledge;

/// <summary>The shapes of Twilio's secrets. They have no prefix, so a shape alone never proves one.</summary>
internal static class TwilioSecret
{
    public const int Length = 32;

    /// <summary>32 hex digits that no person made up.</summary>
    public static bool LooksLikeAuthToken(string? text) =>
        text is { Length: Length } && All(text, hex: true) && Randomness.LooksRandom(text);

    /// <summary>32 letters and digits of both cases that no person made up, and that are no words.</summary>
    public static bool LooksLikeApiKeySecret(string? text)
    {
        if (text is not { Length: Length } || !All(text, hex: false))
            return false;
        int upper = 0, lower = 0, digits = 0;
        foreach (var c in text)
        {
            if (c is >= '0' and <= '9')
                digits++;
            else if (c is >= 'a' and <= 'z')
                lower++;
            else
                upper++;
        }

        // Three of a class is what all but one in a thousand random values have; words in a row rarely do.
        return upper >= 3 && lower >= 3 && digits >= 1 && Randomness.LooksRandom(text) && !Placeholder.IsPlaceholder(text);
    }

    public static bool LooksLikeSecret(string? text, out CredentialKind kind)
    {
        kind = LooksLikeAuthToken(text) ? CredentialKind.AuthToken : CredentialKind.ApiKeySecret;
        return kind == CredentialKind.AuthToken || LooksLikeApiKeySecret(text);
    }

    /// <summary>The next stretch of 32 hex digits, standing alone as a word, that no person made up; -1 where there is none.</summary>
    public static int FindAuthToken(string text, int from)
    {
        var run = 0;
        for (var i = from; i <= text.Length; i++)
        {
            if (i < text.Length && Characters.IsWord(text[i]))
            {
                run++;
                continue;
            }

            if (run == Length && LooksLikeAuthToken(text.Substring(i - Length, Length)))
                return i - Length;
            run = 0;
        }

        return -1;
    }

    private static bool All(string text, bool hex)
    {
        foreach (var c in text)
        {
            if (!(hex ? Characters.IsHex(c) : Characters.IsAlphanumeric(c)))
                return false;
        }

        return true;
    }
}
