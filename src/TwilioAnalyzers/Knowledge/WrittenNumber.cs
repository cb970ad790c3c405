using System;
using System.Globalization;
using System.Text;

namespace TwilioAnalyzers.Knowledge;

internal enum WrittenNumberKind
{
    /// <summary>No number: a name, an address, a date, nothing.</summary>
    None,

    /// <summary>A number that nobody has, or letters where digits are still to come.</summary>
    Placeholder,

    /// <summary>Three to six digits: an emergency number or a short code.</summary>
    ShortCode,

    /// <summary>A plus and digits that libphonenumber calls possible.</summary>
    Dialable,

    /// <summary>A number in a form that is not E.164.</summary>
    Malformed,
}

/// <summary>What a constant is that stands where a phone number is expected.</summary>
internal sealed class WrittenNumber
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int ShortestShortCode = 3;

    /// <summary>A plus and no more digits than this is a country code, which is a piece of a number at most.</summary>
    private const int LongestCountryCode = 3;

    /// <summary>British numbers begin with 011, too, and have two digits less.</summary>
    private const int FewestDigitsBehind011 = 13;

    private const string WhatsApp = "whatsapp:";
    private const string Rcs = "rcs:";

    private static readonly WrittenNumber NoNumber = new(WrittenNumberKind.None);
    private static readonly WrittenNumber APlaceholder = new(WrittenNumberKind.Placeholder);
    private static readonly WrittenNumber AShortCode = new(WrittenNumberKind.ShortCode);

    private WrittenNumber(WrittenNumberKind kind, string? international = null, string? problem = null)
    {
        Kind = kind;
        International = international;
        Problem = problem;
    }

    public WrittenNumberKind Kind { get; }

    /// <summary>The E.164 form, behind its channel's prefix, where there is only one that can be meant.</summary>
    public string? International { get; }

    /// <summary>What is wrong with a malformed number, without any of it: <c>it has spaces or punctuation</c>.</summary>
    public string? Problem { get; }

    /// <summary>
    /// Judges the whole value of a constant. The default region, two letters of ISO 3166-1, says whose national numbers are meant where there
    /// is no country code.
    /// </summary>
    public static WrittenNumber Of(string text, string? defaultRegion = null)
    {
        var start = PrefixLength(text.AsSpan(), out var channel);
        if (start < 0)
            return NoNumber;
        var body = text.Substring(start);
        if (channel == WhatsApp && string.IsNullOrWhiteSpace(body))
            return Malformed("it has no number after 'whatsapp:'");
        if (!TryRead(body, out var shape))
            return IsToBeFilledIn(body) ? APlaceholder : NoNumber;
        if (channel == Rcs && !shape.HasPlus)
            return NoNumber;

        var result = shape.HasPlus ? OfInternational(shape, channel) : OfNational(shape, channel, defaultRegion);
        var isIndented = channel.Length < start;
        return isIndented && result.Kind == WrittenNumberKind.Dialable ? Malformed(PunctuationProblem, result.International) : result;
    }

    /// <summary>A first look at a constant's characters: false where <see cref="Of"/> would find nothing to report, and cheap.</summary>
    public static bool MightBe(ReadOnlySpan<char> text)
    {
        var start = PrefixLength(text, out var channel);
        if (start < 0)
            return false;
        var digits = 0;
        var isBlank = true;
        foreach (var c in text.Slice(start))
        {
            if (c is >= '0' and <= '9')
                digits++;
            else if (c != '+' && !IsSeparator(c))
                return false;
            isBlank &= char.IsWhiteSpace(c);
        }

        return digits >= ShortestShortCode || channel == WhatsApp && isBlank;
    }

    private const string PunctuationProblem = "it has spaces or punctuation";

    private static WrittenNumber OfInternational(Shape shape, string channel)
    {
        var digits = shape.Digits;
        var code = CallingCodes.Of(digits);
        var national = code is null ? digits : digits.Substring(code.Digits.Length);
        if (FictionalNumber.IsInternational(digits, national) || FictionalNumber.IsInternational(WithoutTrunk(shape, code, national), null))
            return APlaceholder;
        if (digits.Length <= LongestCountryCode)
            return NoNumber;
        if (code is null)
            return Malformed("its country code does not exist");
        if (!code.IsPossible(national) && !code.IsWhole(WithoutTrunk(shape, code, national).Length - code.Digits.Length))
        {
            return Malformed(
                code.IsTooLong(national.Length) ? "it is too long for its country"
                : code.IsTooShort(national.Length) ? "it is too short for its country"
                : "no number of its country has this many digits");
        }

        var international = WithoutTrunk(shape, code, national);
        var form = code.IsWhole(international.Length - code.Digits.Length) ? channel + "+" + international : null;
        return shape.HasPunctuation ? Malformed(PunctuationProblem, form) : new WrittenNumber(WrittenNumberKind.Dialable, form);
    }

    /// <summary>The international digits without a zero that is dialled within the country only: <c>+44 (0)20 …</c>.</summary>
    private static string WithoutTrunk(Shape shape, CallingCode? code, string national) =>
        code is { NationalPrefix: "0" } && national.Length > 0 && national[0] == '0' && (shape.HasBracketedZero || !code.IsWhole(national.Length))
            ? code.Digits + national.Substring(1)
            : shape.Digits;

    private static WrittenNumber OfNational(Shape shape, string channel, string? defaultRegion)
    {
        var digits = shape.Digits;
        if (digits.Length < FewestDigits)
        {
            return digits.Length < ShortestShortCode || shape.HasPunctuation ? NoNumber : AShortCode;
        }

        var region = string.IsNullOrEmpty(defaultRegion) ? null : CallingCodes.OfRegion(defaultRegion!, out _);
        if (FictionalNumber.IsWithoutPlus(digits, isNorthAmericaPossible: region is null or { IsNorthAmerican: true }))
            return APlaceholder;

        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            var behind = shape.WithDigits(digits.Substring(2));
            if (behind.Digits.Length >= FewestDigits && behind.Digits.Length <= MostDigits)
                return OfDialled(behind, channel, "it begins with 00 instead of +");
        }

        if (digits.Length > MostDigits + 3)
            return NoNumber;
        if (digits.StartsWith("011", StringComparison.Ordinal) && digits.Length >= FewestDigitsBehind011 && region is null or { IsNorthAmerican: true })
        {
            var result = OfDialled(shape.WithDigits(digits.Substring(3)), channel, "it begins with 011 instead of +");
            if (result.Kind == WrittenNumberKind.Placeholder || result.International is not null)
                return result;
        }

        if (digits.Length > MostDigits || LooksLikeSomethingElse(shape))
            return NoNumber;
        const string noPlus = "it does not begin with + and a country code";
        var international = defaultRegion is null ? null : OfRegion(digits, defaultRegion);
        if (international is null && region is null or { IsNorthAmerican: true } && IsNorthAmericanWithCode(digits))
            return Malformed("it lacks the +", channel + "+" + digits);
        return Malformed(noPlus, international is null ? null : channel + "+" + international);
    }

    /// <summary>What stands behind the digits that call abroad.</summary>
    private static WrittenNumber OfDialled(Shape shape, string channel, string problem)
    {
        var result = OfInternational(shape, channel);
        return result.Kind == WrittenNumberKind.Placeholder ? result : Malformed(problem, result.International);
    }

    private static string? OfRegion(string digits, string region)
    {
        var code = CallingCodes.OfRegion(region, out var prefix);
        if (code is null)
            return null;
        var isWhole = code.IsWhole(digits.Length);
        var withoutPrefix = prefix.Length > 0 && digits.StartsWith(prefix, StringComparison.Ordinal) && code.IsWhole(digits.Length - prefix.Length)
            ? code.Digits + digits.Substring(prefix.Length)
            : null;
        // A zero is always the prefix; other prefixes are digits that a number may begin with as well.
        if (withoutPrefix is not null)
            return prefix[0] == '0' || !isWhole ? withoutPrefix : null;
        var hasCode = digits.StartsWith(code.Digits, StringComparison.Ordinal) && code.IsWhole(digits.Length - code.Digits.Length);
        if (isWhole)
            return hasCode ? null : code.Digits + digits;
        return hasCode ? digits : null;
    }

    /// <summary>Area codes and exchanges begin with 2 to 9.</summary>
    private static bool IsNorthAmericanWithCode(string digits) =>
        digits.Length == 11 && digits[0] == '1' && digits[1] >= '2' && digits[4] >= '2';

    /// <summary>Only what no phone number is written like: the caller asks for constants that are used as numbers.</summary>
    private static bool LooksLikeSomethingElse(Shape shape)
    {
        var groups = shape.Text.Trim().Split('.', '-', '/');
        foreach (var group in groups)
        {
            // Brackets and spaces are for numbers of phones.
            if (group.Length == 0 || !IsAllDigits(group))
                return false;
        }

        if (groups.Length == 1)
            return false;
        var isDotted = shape.Text.IndexOf('.') >= 0;
        var lengths = string.Join("-", Array.ConvertAll(groups, group => group.Length.ToString(CultureInfo.InvariantCulture)));
        return groups.Length switch
        {
            // A decimal, a ZIP code.
            2 => isDotted || lengths == "5-4",
            // A date from either end, a social security number, a version.
            3 => IsDate(groups[0], groups[1], groups[2]) || IsDate(groups[2], groups[1], groups[0]) || IsDate(groups[2], groups[0], groups[1])
                || lengths == "3-2-4" && !isDotted || isDotted && groups[1].Length == 1,
            // An IP address, a version.
            4 => isDotted && (groups[1].Length == 1 || Array.TrueForAll(groups, IsOctet)),
            // An ISBN.
            5 => shape.Digits.Length == 13 && groups[0] is "978" or "979" && groups[4].Length == 1,
            _ => false,
        };
    }

    private static bool IsDate(string year, string month, string day) =>
        year.Length == 4 && year[0] is '1' or '2' && year[1] is '9' or '0'
        && month.Length <= 2 && day.Length <= 2 && Number(month) is >= 1 and <= 12 && Number(day) is >= 1 and <= 31;

    private static bool IsOctet(string group) => group.Length <= 3 && Number(group) <= 255 && (group.Length == 1 || group[0] != '0');

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsAllDigits(string text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }

    /// <summary>Where the number begins: behind the prefix of a channel, if there is one; -1 where a channel has no numbers.</summary>
    private static int PrefixLength(ReadOnlySpan<char> text, out string channel)
    {
        channel = "";
        var colon = text.IndexOf(':');
        if (colon < 0)
            return 0;
        var name = text.Slice(0, colon + 1).TrimStart();
        if (name.Equals(WhatsApp.AsSpan(), StringComparison.OrdinalIgnoreCase))
            channel = WhatsApp;
        else if (name.Equals(Rcs.AsSpan(), StringComparison.OrdinalIgnoreCase))
            channel = Rcs;
        else
            return -1;
        return colon + 1;
    }

    /// <summary>What people put between digits, and what copying brings along and nobody sees.</summary>
    public static bool IsSeparator(char c) => c is ' ' or '-' or '.' or '(' or ')' or '/' or '\t' or '\r' or '\n'
        || c > '\u007F' && (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.Format
            || c == '\u2212');

    private static bool TryRead(string body, out Shape shape)
    {
        shape = default;
        var digits = new StringBuilder(body.Length);
        bool hasPlus = false, hasPunctuation = false, hasBracketedZero = false;
        for (var i = 0; i < body.Length; i++)
        {
            var c = body[i];
            if (c is >= '0' and <= '9')
            {
                digits.Append(c);
            }
            else if (c == '+')
            {
                if (hasPlus || digits.Length > 0)
                    return false;
                hasPlus = true;
                hasPunctuation |= i > 0;
            }
            else if (IsSeparator(c))
            {
                // A sign, a fraction, a path: no number begins like this.
                if (c is '-' or '.' or '/' or ')' && !hasPlus && digits.Length == 0)
                    return false;
                hasBracketedZero |= c == ')' && digits.Length > 0 && body[i - 1] == '0' && i >= 2 && body[i - 2] == '(';
                hasPunctuation = true;
            }
            else
            {
                return false;
            }
        }

        shape = new Shape(body, digits.ToString(), hasPlus, hasPunctuation, hasBracketedZero);
        return digits.Length > 0;
    }

    /// <summary><c>+1XXXXXXXXXX</c>, <c>###-####</c>: a letter or sign for each digit to come.</summary>
    private static bool IsToBeFilledIn(string body)
    {
        var blanks = 0;
        foreach (var c in body)
        {
            if (c is 'X' or 'x' or '#' or '*' or '_' or '?' or 'N')
                blanks++;
            else if (c is not ((>= '0' and <= '9') or '+') && !IsSeparator(c))
                return false;
        }

        return blanks > 1;
    }

    private static WrittenNumber Malformed(string problem, string? international = null) => new(WrittenNumberKind.Malformed, international, problem);

    private readonly struct Shape
    {
        public Shape(string text, string digits, bool hasPlus, bool hasPunctuation, bool hasBracketedZero)
        {
            Text = text;
            Digits = digits;
            HasPlus = hasPlus;
            HasPunctuation = hasPunctuation;
            HasBracketedZero = hasBracketedZero;
        }

        public string Text { get; }

        public string Digits { get; }

        public bool HasPlus { get; }

        public bool HasPunctuation { get; }

        public bool HasBracketedZero { get; }

        public Shape WithDigits(string digits) => new(Text, digits, HasPlus, HasPunctuation, HasBracketedZero);
    }
}
