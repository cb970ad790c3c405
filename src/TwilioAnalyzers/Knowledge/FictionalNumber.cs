using System;

namespace TwilioAnalyzers.Knowledge;

/// <summary>Numbers that reach nobody: kept for fiction by those who give numbers out, published by Twilio, or made up by anyone.</summary>
internal static class FictionalNumber
{
    /// <summary>A run this long at the end of a number is no accident.</summary>
    private const int ShortestRun = 7;

    private const int FewestZeros = 7;
    private const int FewestRepeated = 8;
    private const int NorthAmericanLength = 10;

    /// <summary>In international form; x is any digit.</summary>
    private static readonly string[] Ranges =
    [
        // Ofcom, "Telephone numbers for use in TV and radio drama programmes".
        "441134960xxx", "441144960xxx", "441154960xxx", "441164960xxx", "441174960xxx", "441184960xxx", "441214960xxx", "441314960xxx",
        "441414960xxx", "441514960xxx", "441614960xxx", "442079460xxx", "441914980xxx", "442896496xxx", "442920180xxx", "441632960xxx",
        "447700900xxx", "448081570xxx", "449098790xxx", "443069990xxx",

        // ACMA, "Phone numbers for use in TV shows, films and creative works".
        "6125550xxxx", "6127010xxxx", "6135550xxxx", "6137010xxxx", "6175550xxxx", "6177010xxxx", "6185550xxxx", "6187010xxxx",
        "61491570006", "61491570110", "61491570156", "61491570157", "61491570158", "61491570159", "61491570313", "61491570737", "61491571266",
        "61491571491", "61491571804", "61491572549", "61491572665", "61491572983", "61491573087", "61491573770", "61491574118", "61491574632",
        "61491575254", "61491575789", "61491576398", "61491576801", "61491577426", "61491577644", "61491578148", "61491578888", "61491578957",
        "61491579212", "61491579455", "61491579760", "611800160401", "611800975707", "611800975708", "611800975709", "611800975710",
        "611800975711", "611300975707", "611300975708", "611300975709", "611300975710", "611300975711",

        // Arcep, numbers for audiovisual works.
        "3319900xxxx", "3326191xxxx", "3335301xxxx", "3346571xxxx", "3353649xxxx", "3363998xxxx",

        // Bundesnetzagentur, "Rufnummern für die Verwendung in Film und Fernsehen".
        "493023125xxx", "496990009xxx", "494066969xxx", "492214710xxx", "498999998xxx", "4917139200xx",

        // ComReg, numbers for drama.
        "3532091xxxxx",

        // PTS, "telefonnummer för användning i böcker och filmer".
        "463139006xx", "464062804xx", "468465004xx", "469803192xx", "467017406xx",
    ];

    /// <summary>Digits with their country code, and again those behind it, where there is such a code.</summary>
    public static bool IsInternational(string digits, string? national) =>
        IsInRange(digits)
        || digits[0] == '1' && IsNorthAmerican(digits.Substring(1))
        || IsMadeUp(digits, isShortOneToo: true)
        || national is not null && national.Length > 4 && IsMadeUp(national, isShortOneToo: true);

    /// <summary>Digits whose country is not said; they are of North America too, unless it is known that they are not.</summary>
    public static bool IsWithoutPlus(string digits, bool isNorthAmericaPossible)
    {
        if (IsMadeUp(digits, isShortOneToo: false) || IsInRange(digits))
            return true;
        if (isNorthAmericaPossible)
        {
            if (digits.Length == NorthAmericanLength && IsNorthAmerican(digits)
                || digits.Length == NorthAmericanLength + 1 && digits[0] == '1' && IsNorthAmerican(digits.Substring(1))
                || digits.Length == 7 && IsLocalNorthAmerican(digits))
            {
                return true;
            }
        }

        foreach (var range in Ranges)
        {
            var code = CallingCodes.Of(range)!.Digits.Length;
            // Within a country a zero stands in place of its code; before 1800 and 1300 nothing does.
            if (Matches(range, code, digits, digits[0] == '0' ? 1 : 0) && (digits[0] == '0' || range[code] == '1' && range[0] == '6'))
                return true;
        }

        return false;
    }

    private static bool IsInRange(string digits)
    {
        foreach (var range in Ranges)
        {
            if (Matches(range, 0, digits, 0))
                return true;
        }

        return false;
    }

    private static bool Matches(string range, int rangeStart, string digits, int start)
    {
        if (range.Length - rangeStart != digits.Length - start)
            return false;
        for (var i = rangeStart; i < range.Length; i++)
        {
            if (range[i] != 'x' && range[i] != digits[start + i - rangeStart])
                return false;
        }

        return true;
    }

    /// <summary>Area code, exchange and line, or what there is of them.</summary>
    private static bool IsNorthAmerican(string number)
    {
        // There are no such area codes, and 555 is known for it.
        if (number.Length >= 6 && (StartsWith(number, "555") || StartsWith(number, "000") || StartsWith(number, "111") || StartsWith(number, "123")))
            return true;
        if (number.Length != NorthAmericanLength)
            return false;
        return IsLocalNorthAmerican(number.Substring(3))
            // Magic numbers of Twilio's test credentials.
            || StartsWith(number, "500555000")
            // The WhatsApp sandbox.
            || number == "4155238886";
    }

    private static bool IsLocalNorthAmerican(string number)
    {
        if (Repeated(number) == number.Length)
            return true;
        if (!StartsWith(number, "555"))
            return false;
        var line = number.Substring(3);
        // NANPA keeps 555-0100 to 555-0199; 555-1212 is the directory of every area.
        return StartsWith(line, "01") || line == "1212" || Repeated(line) == line.Length || Run(line) == line.Length;
    }

    private static bool IsMadeUp(string digits, bool isShortOneToo)
    {
        var run = Run(digits);
        var repeated = Repeated(digits);
        return run >= ShortestRun && (isShortOneToo || run == digits.Length || run == NorthAmericanLength)
            || repeated >= FewestRepeated
            || repeated >= FewestZeros && digits[digits.Length - 1] == '0'
            || (run == digits.Length || repeated == digits.Length) && (isShortOneToo ? digits.Length >= 3 : digits.Length >= ShortestRun)
            || isShortOneToo && digits.Length > 6 && digits.EndsWith("123456", StringComparison.Ordinal)
            || digits.Length >= 8 && IsPeriodic(digits, 2)
            || digits.Length >= 9 && IsPeriodic(digits, 3)
            || digits.Length >= 10 && IsPeriodic(digits, 5);
    }

    /// <summary>How many digits at the end count up or down, 9 and 0 being neighbours.</summary>
    private static int Run(string digits) => Math.Max(Run(digits, 1), Run(digits, 9));

    private static int Run(string digits, int step)
    {
        var length = 1;
        while (length < digits.Length && (digits[digits.Length - length - 1] - '0' + step) % 10 == digits[digits.Length - length] - '0')
            length++;
        return length;
    }

    private static int Repeated(string digits) => Run(digits, 0);

    private static bool IsPeriodic(string digits, int period)
    {
        for (var i = period; i < digits.Length; i++)
        {
            if (digits[i] != digits[i - period])
                return false;
        }

        return true;
    }

    private static bool StartsWith(string digits, string prefix) => digits.StartsWith(prefix, StringComparison.Ordinal);
}
