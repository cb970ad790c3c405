using PhoneNumbers;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Tests.Knowledge;

/// <summary>What libphonenumber calls possible is never malformed, and what is malformed by its digits is impossible there.</summary>
public class WrittenNumberLaw
{
    private static readonly int Texts = Environment.GetEnvironmentVariable("TWILIO_ANALYZERS_FULL") == "1" ? 3_000_000 : 100_000;

    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    private static readonly string[] Regions = [.. Library.GetSupportedRegions().Order(StringComparer.Ordinal)];

    private static readonly int[] Codes = [.. Library.GetSupportedCallingCodes().Order()];

    [Fact]
    public void DigitsBehindAPlus()
    {
        int possible = 0, malformed = 0, dialable = 0, generous = 0;
        Parallel.For(0, Texts, i =>
        {
            var random = new Random(i);
            var text = "+" + Digits(random, i);
            var number = WrittenNumber.Of(text);
            var isPossible = Library.IsPossibleNumber(text, null);
            if (isPossible && number.Kind == WrittenNumberKind.Malformed)
                Assert.Fail($"Text {i}, {text}: {number.Problem}; possible for the library.");
            if (!isPossible && number.Kind == WrittenNumberKind.Dialable)
                Interlocked.Increment(ref generous);
            if (number.Kind == WrittenNumberKind.Dialable && number.International is { } international && !Library.IsPossibleNumber(international, null))
                Assert.Fail($"Text {i}, {text}: {international} is impossible for the library.");
            Interlocked.Add(ref possible, isPossible ? 1 : 0);
            Interlocked.Add(ref malformed, number.Kind == WrittenNumberKind.Malformed ? 1 : 0);
            Interlocked.Add(ref dialable, number.Kind == WrittenNumberKind.Dialable ? 1 : 0);
        });

        // Otherwise the law would hold for want of cases, or because everything is let through.
        Assert.True(possible > Texts / 10 && malformed > Texts / 10 && dialable > Texts / 10, $"{possible}, {malformed}, {dialable}");
        Assert.True(generous < Texts / 1000, $"{generous} of {Texts} are dialable and impossible.");
    }

    [Fact]
    public void CodesThatExist()
    {
        for (var code = 1; code < 1000; code++)
        {
            var digits = $"{code}4729185";
            Assert.Equal(Codes.Any(known => digits.StartsWith($"{known}", StringComparison.Ordinal)), CallingCodes.Of(digits) is not null);
        }
    }

    /// <summary>Every region, every kind of number, in E.164, in international and in national form.</summary>
    [Fact]
    public void Examples()
    {
        int all = 0, numbers = 0, nationals = 0;
        foreach (var region in Regions)
        {
            foreach (var type in Enum.GetValues<PhoneNumberType>())
            {
                if (Library.GetExampleNumberForType(region, type) is not { } example)
                    continue;
                all++;
                var expected = Library.Format(example, PhoneNumberFormat.E164);
                var written = WrittenNumber.Of(expected);
                Assert.True(written.Kind is WrittenNumberKind.Dialable or WrittenNumberKind.Placeholder, expected);
                if (written.Kind == WrittenNumberKind.Placeholder)
                    continue;
                if (Library.IsPossibleNumberWithReason(example) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY)
                {
                    Assert.Null(written.International);
                    continue;
                }

                numbers++;
                Assert.Equal(expected, written.International);

                var text = Library.Format(example, PhoneNumberFormat.INTERNATIONAL);
                written = WrittenNumber.Of(text);
                Assert.Equal((expected, text == expected), (written.International, written.Kind == WrittenNumberKind.Dialable));

                text = Library.Format(example, PhoneNumberFormat.NATIONAL);
                written = WrittenNumber.Of(text, region);
                if (written.International is null)
                    continue;
                nationals++;
                Assert.True(written.International == expected, $"{region} {type} {text}: {written.International} instead of {expected}");
            }
        }

        // The library's examples often end in 123456.
        Assert.True(all > 1000 && numbers > all / 3 && nationals > numbers * 0.8, $"{all}, {numbers}, {nationals}");
    }

    [Fact]
    public void NothingThrowsAndNothingReportableIsOverlooked()
    {
        string[] pieces =
        [
            "0", "1", "2", "4", "7", "9", "00", "011", "+", "(", ")", "(0)", "-", ".", "/", " ", "\t", "\u00a0", "\u2011", "\u202a", "x", "X", "a", "#", "555", "whatsapp:", "WHATSAPP:",
            "rcs:", "messenger:", "client:", ":", "@", "{", "٣", "\uD800", "\0", "4155238886", "7700900", "123",
        ];
        string?[] regions = [null, "", "US", "GB", "DE", "IT", "RU", "BR", "zz", "U"];
        Parallel.For(0, Texts, i =>
        {
            var random = new Random(i);
            var text = string.Concat(Enumerable.Range(0, random.Next(16)).Select(_ => pieces[random.Next(random.Next(2) == 0 ? 6 : pieces.Length)]));
            var number = WrittenNumber.Of(text, regions[random.Next(regions.Length)]);
            if (number.Kind is not (WrittenNumberKind.None or WrittenNumberKind.Placeholder) && !WrittenNumber.MightBe(text))
                Assert.Fail($"Text {i}, {text}: {number.Kind}, but it might not be.");
            if (number.Kind == WrittenNumberKind.Malformed == number.Problem is null)
                Assert.Fail($"Text {i}, {text}: {number.Kind} and {number.Problem}");
            if (number.International is { } form && (WrittenNumber.Of(form).International != form || WrittenNumber.Of(form).Kind == WrittenNumberKind.Malformed)
                && WrittenNumber.Of(form).Kind != WrittenNumberKind.Placeholder)
            {
                Assert.Fail($"Text {i}, {text}: its form {form} is {WrittenNumber.Of(form).Kind}");
            }
        });
    }

    /// <summary>All codes and all lengths in turn; some with what is dialled within the country, which the library takes off.</summary>
    private static string Digits(Random random, int i)
    {
        var code = i % 10 == 0 ? random.Next(1, 1000) : Codes[i % Codes.Length];
        var length = i / Codes.Length % 18;
        var national = string.Concat(Enumerable.Range(0, length).Select(_ => (char)('0' + random.Next(10))));
        var regions = Library.GetRegionCodesForCountryCode(code);
        return random.Next(4) > 0 || regions is not [{ Length: 2 } region, ..]
            ? code + national
            : code + Library.GetNddPrefixForRegion(region, true) + national;
    }
}
