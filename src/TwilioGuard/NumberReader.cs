using System.Globalization;
using System.Text;
using PhoneNumbers;

namespace TwilioGuard;

/// <summary>
/// Text to a number in E.164. The verdict is libphonenumber's, but for what it would guess at: it takes a number out of the middle of a
/// text, drops extensions and stray letters, and turns a word behind the number into more digits. A message would reach a stranger.
/// </summary>
internal static class NumberReader
{
    /// <summary>The library's own limit.</summary>
    private const int LongestText = 250;

    /// <summary>ITU-T E.164, 6.2.1; the library lets German numbers be longer.</summary>
    private const int MostDigits = 15;

    /// <summary>The one country code whose numbers all have the same length, so that a word too many cannot pass for digits.</summary>
    private const int NorthAmerica = 1;

    /// <summary>Fewer letters than these the library drops.</summary>
    private const int FewestVanityLetters = 3;

    private const string TelScheme = "tel:";

    public static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    private static readonly HashSet<string> Regions = new(Library.GetSupportedRegions(), StringComparer.OrdinalIgnoreCase);

    /// <summary>False where the library does not know the region; null and empty are none.</summary>
    public static bool IsRegion(string? region) => string.IsNullOrEmpty(region) || Regions.Contains(region!);

    /// <summary>Null where <paramref name="e164"/> is the number; otherwise what is wrong and what to do, without any of the text.</summary>
    public static string? Read(string text, string? region, out string e164)
    {
        e164 = "";
        if (text.Length > LongestText)
            return $"The text is longer than {LongestText} characters. Pass the number alone.";
        text = Clean(text);
        if (text.Length == 0)
            return "The text is empty. Pass a number such as +<country code><number>.";
        if (Judge(text, out var letters) is { } problem)
            return problem;

        region = string.IsNullOrEmpty(region) ? null : region!.ToUpperInvariant();
        PhoneNumber number;
        try
        {
            number = Library.Parse(text, region);
        }
        catch (NumberParseException exception)
        {
            return Explain(exception.ErrorType, region, hasPlus: text.IndexOfAny(['+', '\uFF0B']) >= 0);
        }

        if (number.HasExtension)
            return "The number has an extension, which E.164 cannot hold: Twilio would reach the switchboard. Remove it, and dial it with 'sendDigits' in a call.";
        if (letters > 0 && (letters < FewestVanityLetters || number.CountryCode != NorthAmerica))
            return "There are letters in the number. Pass digits; letters stand for digits in North American numbers only.";
        if (!Library.IsValidNumber(number))
            return Explain(number, region);
        e164 = Library.Format(number, PhoneNumberFormat.E164);
        if (e164.Length <= MostDigits + 1)
            return null;
        e164 = "";
        return $"The number is too long: E.164 has at most {MostDigits} digits. Remove what does not belong to it.";
    }

    /// <summary>Without white space at the ends and without what copying brings along and nobody sees; every other space is a plain one.</summary>
    public static string Clean(string text)
    {
        text = text.Trim();
        var i = 0;
        while (i < text.Length && text[i] is >= ' ' and < '\u007F')
            i++;
        if (i == text.Length)
            return text;

        var clean = new StringBuilder(text.Length).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\t' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator)
                clean.Append(' ');
            else if (!IsInvisible(c))
                clean.Append(c);
        }

        return clean.ToString().Trim();
    }

    /// <summary>Marks of direction and joining, zero-width spaces, soft hyphens, byte order marks.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    /// <summary>What the library would skip over: text before the number, digits that it does not know.</summary>
    private static string? Judge(string text, out int letters)
    {
        letters = 0;
        var i = text.StartsWith(TelScheme, StringComparison.OrdinalIgnoreCase) ? TelScheme.Length : 0;
        for (; i < text.Length && text[i] is not ('+' or '\uFF0B') && !char.IsDigit(text[i]); i++)
        {
            if (IsLetterOrNumber(text, i))
            {
                return ChannelAddress.HasPrefix(text)
                    ? "This is an address of a channel, not a number. Read it with ChannelAddress.Parse."
                    : "There is something else before the number. Pass the number alone.";
            }
        }

        for (var isParameter = false; i < text.Length; i++)
        {
            // Parameters of a tel: URI, such as ;phone-context=, are words.
            isParameter |= text[i] == ';';
            if (char.IsSurrogate(text[i]) && IsLetterOrNumber(text, i))
                return NotANumber;
            if (!isParameter && char.IsLetter(text[i]))
                letters++;
        }

        return null;
    }

    private static bool IsLetterOrNumber(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i)
        is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private const string NotANumber = "The text is not a phone number. Pass one such as +<country code><number>.";

    private static string Explain(ErrorType error, string? region, bool hasPlus) => error switch
    {
        ErrorType.INVALID_COUNTRY_CODE when !hasPlus && region is null =>
            "There is no country code and no default region. Write the number as +<country code><number>, or pass the region it belongs to, such as \"US\".",
        ErrorType.INVALID_COUNTRY_CODE => "There is no such country code. Write the number as +<country code><number>.",
        ErrorType.TOO_SHORT_AFTER_IDD or ErrorType.TOO_SHORT_NSN => TooShort,
        ErrorType.TOO_LONG => TooLong,
        _ => NotANumber,
    };

    private static string Explain(PhoneNumber number, string? region) => Library.IsPossibleNumberWithReason(number) switch
    {
        PhoneNumberUtil.ValidationResult.TOO_SHORT => TooShort,
        PhoneNumberUtil.ValidationResult.TOO_LONG => TooLong,
        PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY => "The number has no area code. Add it.",
        PhoneNumberUtil.ValidationResult.INVALID_LENGTH => "No number of this country has this length. Check that it is complete.",
        PhoneNumberUtil.ValidationResult.INVALID_COUNTRY_CODE => "There is no such country code. Write the number as +<country code><number>.",
        _ => $"The number is not valid: country code +{number.CountryCode.ToString(CultureInfo.InvariantCulture)} has no numbers of this kind. "
            + (region is null ? "Check its digits." : $"Check its digits, and whether it belongs to the default region {region}."),
    };

    private const string TooShort = "The number is too short. Check that it is complete, with its area code.";

    private const string TooLong = "The number is too long. Remove what does not belong to it.";
}
