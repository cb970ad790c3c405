using System.Globalization;
using System.Text;

namespace TwilioGuard;

/// <summary>
/// A body as its words: capitals without accents, one space between. What is longer than any keyword is not read to the end.
/// </summary>
internal static class OptOutText
{
    /// <summary>Longer ones are no keywords and no phrases; in UTF-16 units, before what nobody sees is dropped.</summary>
    public const int Longest = 120;

    private const int FullWidth = '\uFF01' - '!';

    /// <summary>Null where there is no word, or too many.</summary>
    /// <param name="body">Any text.</param>
    /// <param name="isPlain">False where it has a symbol, a question mark or half a surrogate pair.</param>
    public static string? Read(string body, out bool isPlain)
    {
        isPlain = true;
        var start = 0;
        var end = body.Length;
        while (start < end && !IsWord(body, start, ref isPlain, out var length))
            start += length;
        while (end > start && !EndsWithWord(body, end, ref isPlain, out var length))
            end -= length;
        if (end == start || end - start > Longest)
            return null;

        var clean = new StringBuilder(end - start);
        for (var i = start; i < end;)
        {
            var isWord = IsWord(body, i, ref isPlain, out var length);
            if (isWord)
                clean.Append(body, i, length);
            else if (!IsUnseen(body, i))
                clean.Append(' ');
            i += length;
        }

        return Fold(Decompose(clean.ToString())) is { Length: > 0 } text ? text : null;
    }

    private static string Decompose(string text)
    {
        foreach (var c in text)
        {
            if (c < 0x80)
                continue;
            try
            {
                return text.Normalize(NormalizationForm.FormKD);
            }
            catch (Exception exception) when (exception is ArgumentException or PlatformNotSupportedException)
            {
                // Code points that this platform does not know. They are no keyword either way.
                return text;
            }
        }

        return text;
    }

    /// <summary>Capitals, no marks, one space between words, none around.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var isApart = false;
        foreach (var c in text)
        {
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.NonSpacingMark:
                    break;
                case UnicodeCategory.SpaceSeparator:
                    isApart = folded.Length > 0;
                    break;
                default:
                    if (isApart)
                        folded.Append(' ');
                    isApart = false;
                    folded.Append(Capital(c));
                    break;
            }
        }

        return folded.ToString();
    }

    private static char Capital(char c) => c switch
    {
        // Of Turkish keyboards; the dotted capital comes apart when decomposed.
        '\u0131' => 'I',
        '\u0130' => 'I',
        // Where the platform does not decompose.
        >= '\uFF01' and <= '\uFF5E' => char.ToUpperInvariant((char)(c - FullWidth)),
        _ => char.ToUpperInvariant(c),
    };

    private static bool EndsWithWord(string text, int end, ref bool isPlain, out int length)
    {
        var last = end - 1;
        if (last > 0 && char.IsLowSurrogate(text[last]) && char.IsHighSurrogate(text[last - 1]))
            last--;
        return IsWord(text, last, ref isPlain, out length);
    }

    /// <summary>Whether the character belongs to a word. Marks do only within one, where they follow a letter.</summary>
    private static bool IsWord(string text, int index, ref bool isPlain, out int length)
    {
        var c = text[index];
        length = char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        if (c < 0x80)
        {
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
                return true;
            if (c is '?' or '$' or '+' or '<' or '=' or '>' or '^' or '|' or '~')
                isPlain = false;
            return false;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(text, index))
        {
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.DecimalDigitNumber:
            case UnicodeCategory.LetterNumber:
            case UnicodeCategory.OtherNumber:
            case UnicodeCategory.NonSpacingMark when index > 0 && !IsVariation(c):
            case UnicodeCategory.SpacingCombiningMark:
                return true;
            case UnicodeCategory.MathSymbol:
            case UnicodeCategory.CurrencySymbol:
            case UnicodeCategory.ModifierSymbol:
            case UnicodeCategory.OtherSymbol when !IsCircledLetter(c):
            case UnicodeCategory.Surrogate:
            case UnicodeCategory.OtherNotAssigned:
            case UnicodeCategory.PrivateUse:
                isPlain = false;
                return false;
            case UnicodeCategory.OtherSymbol:
                return true;
            default:
                if (c is '\uFF1F' or '\u00BF' or '\u061F' or '\u037E')
                    isPlain = false;
                return false;
        }
    }

    private static bool IsCircledLetter(char c) => c is >= '\u24B6' and <= '\u24E9';

    private static bool IsVariation(char c) => c is >= '\uFE00' and <= '\uFE0F';

    /// <summary>What stands within a word without parting it: the unseen, and apostrophes.</summary>
    private static bool IsUnseen(string text, int index)
    {
        var c = text[index];
        if (c is '\'' or '\u2019' or '\u2018' or '`' or '\u00B4' or '\u02BC' || IsVariation(c))
            return true;
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format;
    }
}
