using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PhoneNumbers;

namespace TwilioGuard.Tests;

/// <summary>
/// The verdict is libphonenumber's, asked here directly, less what it would guess at: extensions, letters, text before the number, more
/// than 15 digits. A failure names the text's number, which makes it again.
/// </summary>
public sealed partial class E164NumberLaw
{
    private static readonly int Texts = Environment.GetEnvironmentVariable("TWILIO_ANALYZERS_FULL") == "1" ? 1_000_000 : 100_000;

    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    private static readonly string[] Regions = [.. Library.GetSupportedRegions().Order(StringComparer.Ordinal)];

    private static readonly PhoneNumberFormat[] Formats = Enum.GetValues<PhoneNumberFormat>();

    private static readonly string[] Pieces =
    [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "00", "011", "+", "++", "＋", "-", "–", "(", ")", "(0)", ".", "/", "~", "*", "#", ",", ";", ":", "@", "x", "X",
        "ext", "ext.", ";ext=", ";isub=", "tel:", "TEL:", ";phone-context=", ";phone-context=+49", "whatsapp:", "client:", "sip:", "a", "B", "abc", "FLOWERS", "ä", "ñ", "я", "доб",
        "日本", "１", "５", "٣", "۷", "९", "²", "①", "Ⅷ", " ", "  ", "\t", "\n", "\r\n", "\0", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u2009", "\u200B", "\u200E", "\u202A", "\u202C",
        "\u202F", "\u2028", "\u2060", "\u2066", "\u3000", "\uFEFF", "\uFFFD", "\uD800", "\uDC00", "📞", "\U0001D7D2", "\U0001D400", "ﬁ", "ı", "İ", "<", ">", "\"", "%2B", "E+9",
    ];

    private enum Kind
    {
        Read,
        NotTheLibrarys,
        Extension,
        Letters,
        TextBefore,
        UnknownDigits,
        TooManyDigits,
        TooLongText,
    }

    [Fact]
    public void TheVerdictIsTheLibrarys()
    {
        var seen = new int[Enum.GetValues<Kind>().Length];
        Parallel.For(0, Texts, i =>
        {
            var random = new Random(i);
            var region = random.Next(3) == 0 ? null : Regions[random.Next(Regions.Length)];
            var text = Text(random, ref region);
            var kind = Expected(text, region, out var expected);
            Interlocked.Increment(ref seen[(int)kind]);
            Same(i, kind, E164Number.TryParse(text, region, out var number), kind == Kind.Read);
            if (kind != Kind.Read)
                return;
            Same(i, kind, number.Value, expected);
            Same(i, kind, E164Number.Parse(number.Value), number);
            Same(i, kind, ChannelAddress.Parse("whatsapp:" + text, region), ChannelAddress.ForWhatsApp(number));
            Same(i, kind, Shape().IsMatch(number.Value), true);
        });

        // Otherwise the law would hold for want of cases.
        Assert.InRange(seen[(int)Kind.Read], Texts / 10, Texts);
        foreach (var kind in Enum.GetValues<Kind>())
            Assert.True(seen[(int)kind] >= Texts / 2000, $"{kind}: {seen[(int)kind]}");
    }

    [Fact]
    public void NoAddressThrows()
    {
        string[] prefixes = ["", "whatsapp:", "messenger:", "rcs:", "client:", "sip:", "SIP:", "viber:", " Client: ", "\u200Ercs:"];
        Parallel.For(0, Texts / 4, i =>
        {
            var random = new Random(i);
            string? region = null;
            var text = prefixes[random.Next(prefixes.Length)] + Text(random, ref region);
            if (!ChannelAddress.TryParse(text, region, out var address))
                return;
            Same(i, default, ChannelAddress.Parse(address.Value), address);
            Same(i, default, address.Value.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)), false);
        });
    }

    /// <summary>Every region, every kind of number, every way of writing: what the library itself makes of it.</summary>
    [Fact]
    public void TheExamplesOfEveryRegion()
    {
        int read = 0, all = 0;
        foreach (var region in Regions)
        {
            foreach (var type in Enum.GetValues<PhoneNumberType>())
            {
                if (Library.GetExampleNumberForType(region, type) is not { } example)
                    continue;
                var expected = Library.Format(example, PhoneNumberFormat.E164);
                foreach (var format in Formats)
                {
                    var text = Library.Format(example, format);
                    all++;
                    // Some are written in a way that the library itself does not read back.
                    if (Expected(text, region, out var value) == Kind.Read && value == expected)
                        read++;
                    Assert.True(Expected(text, region, out value) != Kind.Read || E164Number.Parse(text, region).Value == value, region + " " + type + " " + format);
                }

                // Without national prefixes there is nothing to misread.
                Assert.Equal(expected, E164Number.Parse(Library.Format(example, PhoneNumberFormat.INTERNATIONAL)).Value);
                Assert.Equal(expected, E164Number.Parse(Library.Format(example, PhoneNumberFormat.RFC3966)).Value);
                Assert.Equal(expected, E164Number.Parse(expected, region).Value);
            }

            var number = Library.GetExampleNumber(region);
            Assert.Equal(Library.Format(number, PhoneNumberFormat.E164), E164Number.Parse(Library.Format(number, PhoneNumberFormat.NATIONAL), region).Value);
            Assert.Equal(Library.GetRegionCodeForNumber(number), E164Number.Parse(Library.Format(number, PhoneNumberFormat.E164)).RegionCode);
        }

        Assert.True(all > 5000 && read > all * 0.99, $"{read} of {all}");
    }

    [Fact]
    public void TheExamplesOfNoRegion()
    {
        foreach (var code in Library.GetSupportedGlobalNetworkCallingCodes())
        {
            var expected = Library.Format(Library.GetExampleNumberForNonGeoEntity(code), PhoneNumberFormat.E164);
            Assert.Equal(expected, E164Number.Parse(expected).Value);
            Assert.Equal("001", E164Number.Parse(expected).RegionCode);
        }
    }

    /// <summary>Shortened until the library calls it invalid, as its own invalid examples are made.</summary>
    [Fact]
    public void TheInvalidExamplesOfEveryRegion()
    {
        foreach (var region in Regions)
        {
            for (var text = Library.Format(Library.GetExampleNumber(region), PhoneNumberFormat.E164); text.Length > 4; text = text[..^1])
            {
                var isValid = IsValid(text, null, out _);
                Assert.Equal(isValid, E164Number.TryParse(text, out _));
                if (!isValid)
                    Assert.DoesNotContain(text[^4..], Assert.Throws<FormatException>(() => E164Number.Parse(text)).Message);
            }
        }
    }

    private static string Text(Random random, ref string? region)
    {
        var text = new StringBuilder();
        if (random.Next(100) == 0)
        {
            // Germany's numbering plan is the one that is longer than E.164.
            text.Append("+493").Append(random.NextInt64(100_000_000_000, 99_999_999_999_999));
        }
        else if (random.Next(4) > 0)
        {
            var home = Regions[random.Next(Regions.Length)];
            var example = Library.GetExampleNumber(home);
            text.Append(Library.Format(example, Formats[random.Next(Formats.Length)]));
            if (random.Next(2) == 0)
                region = home;
            if (random.Next(3) == 0)
                Randomise(text, random);
            for (var damage = random.Next(4); damage > 0; damage--)
                text.Insert(random.Next(3) switch { 0 => 0, 1 => text.Length, _ => random.Next(text.Length + 1) }, Pieces[random.Next(Pieces.Length)]);
            if (random.Next(8) == 0)
                text.Remove(random.Next(text.Length), 1);
        }
        else
        {
            for (var pieces = random.Next(25); pieces > 0; pieces--)
                text.Append(random.Next(2) == 0 ? Pieces[random.Next(10)] : random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
        }

        if (random.Next(200) == 0)
            text.Insert(0, " ", random.Next(300));
        return text.ToString();
    }

    private static void Randomise(StringBuilder text, Random random)
    {
        for (var i = 4; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                text[i] = (char)('0' + random.Next(10));
        }

        if (random.Next(6) == 0)
            text.Append("1234567"[..random.Next(1, 7)]);
    }

    private static Kind Expected(string text, string? region, out string e164)
    {
        e164 = "";
        if (text.Length > 250)
            return Kind.TooLongText;
        text = Invisible().Replace(Space().Replace(text.Trim(), " "), "").Trim();
        if (!IsValid(text, region, out var number))
            return Kind.NotTheLibrarys;
        e164 = Library.Format(number, PhoneNumberFormat.E164);
        if (text.EnumerateRunes().Any(rune => !rune.IsBmp && IsLetterOrNumber(Rune.GetUnicodeCategory(rune))))
            return Kind.UnknownDigits;
        if (!NumberFirst().IsMatch(text))
            return Kind.TextBefore;
        if (number.HasExtension)
            return Kind.Extension;
        var letters = NumberFirst().Replace(text, "").Split(';')[0].Count(char.IsLetter);
        if (letters > 0 && (letters < 3 || number.CountryCode != 1))
            return Kind.Letters;
        return e164.Length > 16 ? Kind.TooManyDigits : Kind.Read;
    }

    private static bool IsValid(string text, string? region, out PhoneNumber number)
    {
        number = new PhoneNumber();
        try
        {
            number = Library.Parse(text, region);
            return Library.IsValidNumber(number);
        }
        catch (NumberParseException)
        {
            return false;
        }
    }

    private static bool IsLetterOrNumber(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter
        || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static void Same<T>(int number, Kind kind, T actual, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(actual, expected))
            Assert.Fail($"Text {number}, {kind}: {actual} instead of {expected}.");
    }

    [GeneratedRegex(@"[\p{Zs}\t]")]
    private static partial Regex Space();

    [GeneratedRegex(@"[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"^(?:[tT][eE][lL]:)?[^\p{L}\p{N}+＋]*(?=[+＋\p{Nd}])")]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"^\+[1-9][0-9]{3,14}$")]
    private static partial Regex Shape();
}
