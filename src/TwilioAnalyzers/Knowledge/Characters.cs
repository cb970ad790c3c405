namespace TwilioAnalyzers.Knowledge;

/// <summary>The character classes of identifiers and secrets: ASCII only, whatever the culture.</summary>
internal static class Characters
{
    public static bool IsHex(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';

    public static bool IsAlphanumeric(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    public static bool IsWord(char c) => IsAlphanumeric(c) || c == '_';
}
