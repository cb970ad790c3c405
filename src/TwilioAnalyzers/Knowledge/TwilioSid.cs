namespace TwilioAnalyzers.Knowledge;

/// <summary>A Twilio SID: two letters that name the kind of resource, and 32 hex digits in either case.</summary>
internal static class TwilioSid
{
    public const int Length = 34;

    public static bool IsAccountSid(string? text) => text is { Length: Length } && StandsAt(text, 0) && text[0] == 'A';

    public static bool IsApiKeySid(string? text) => text is { Length: Length } && StandsAt(text, 0) && text[0] == 'S';

    /// <summary>An Account SID or API key SID at this place of the text, whatever surrounds it.</summary>
    public static bool StandsAt(string text, int index)
    {
        if (index < 0 || index + Length > text.Length)
            return false;
        if (!(text[index] == 'A' && text[index + 1] == 'C' || text[index] == 'S' && text[index + 1] == 'K'))
            return false;
        for (var i = index + 2; i < index + Length; i++)
        {
            if (!Characters.IsHex(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>
    /// The next Account SID or API key SID at or after <paramref name="from"/> that stands alone as a word
    /// and that no person made up; -1 where there is none.
    /// </summary>
    public static int Find(string text, int from, out CredentialKind kind)
    {
        for (var i = from; i + Length <= text.Length; i++)
        {
            if (text[i] is not ('A' or 'S') || !StandsAt(text, i))
                continue;
            if (i > 0 && Characters.IsWord(text[i - 1]) || i + Length < text.Length && Characters.IsWord(text[i + Length]))
                continue;
            if (!Randomness.LooksRandom(text, i + 2, Length - 2))
                continue;
            kind = text[i] == 'A' ? CredentialKind.AccountSid : CredentialKind.ApiKeySid;
            return i;
        }

        kind = default;
        return -1;
    }

    public static bool Contains(string text) => Find(text, 0, out _) >= 0;
}
