using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using PhoneNumbers;
using Twilio.Rest.Api.V2010.Account;

namespace TwilioGuard.Tests;

/// <summary>What is read, what is refused and why, and what a number can do. The numbers are examples or for fiction.</summary>
public sealed class E164NumberTests
{
    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    [Theory]
    // As people write it.
    [InlineData("+14155550123", null, "+14155550123")]
    [InlineData("+1 (415) 555-0123", null, "+14155550123")]
    [InlineData("+1.415.555.0123", null, "+14155550123")]
    [InlineData("(415) 555-0123", "US", "+14155550123")]
    [InlineData("415 555 0123", "us", "+14155550123")]
    [InlineData("1 415 555 0123", "US", "+14155550123")]
    [InlineData("030 123456", "DE", "+4930123456")]
    [InlineData("+49 (0)30 123456", null, "+4930123456")]
    [InlineData("+49 (0)30 123456", "US", "+4930123456")]
    [InlineData("02 3661 8300", "IT", "+390236618300")]
    [InlineData("+39 02 3661 8300", null, "+390236618300")]
    [InlineData("0351 15 234-5678", "AR", "+5493512345678")]
    [InlineData("+800 1234 5678", null, "+80012345678")]
    // International prefixes, where they are dialled.
    [InlineData("00 49 170 1234567", "FR", "+491701234567")]
    [InlineData("011 49 170 1234567", "US", "+491701234567")]
    [InlineData("0011 49 170 1234567", "AU", "+491701234567")]
    // White space, and what nobody sees.
    [InlineData("  +14155550123\r\n", null, "+14155550123")]
    [InlineData("\t+1\t415\u00A0555\u202F0123", null, "+14155550123")]
    [InlineData("+1\u2009415\u3000555\u20070123", null, "+14155550123")]
    [InlineData("\u202A+14155550123\u202C", null, "+14155550123")]
    [InlineData("\u200E+1\u200E4155\u200B55\u20600123\u200F", null, "+14155550123")]
    [InlineData("\uFEFF+1\u00AD415\u2066555\u2069-0123", null, "+14155550123")]
    [InlineData("\u200E +14155550123 \u200E", null, "+14155550123")]
    // Other digits and signs.
    [InlineData("＋１（４１５）５５５－０１２３", null, "+14155550123")]
    [InlineData("+١٤١٥٥٥٥٠١٢٣", null, "+14155550123")]
    [InlineData("+۱۴۱۵۵۵۵۰۱۲۳", null, "+14155550123")]
    [InlineData("+१४१५५५५०१२३", null, "+14155550123")]
    [InlineData("+1 415–555—0123", null, "+14155550123")]
    // URIs.
    [InlineData("tel:+1-415-555-0123", null, "+14155550123")]
    [InlineData("TEL:+14155550123", null, "+14155550123")]
    [InlineData("tel:555-0123;phone-context=+1415", null, "+14155550123")]
    // A keypad has letters.
    [InlineData("1-800-FLOWERS", "US", "+18003569377")]
    [InlineData("+1 800 flowers", null, "+18003569377")]
    // Around it.
    [InlineData("<+14155550123>", null, "+14155550123")]
    [InlineData("📞 +14155550123", null, "+14155550123")]
    public void IsRead(string text, string? region, string expected)
    {
        Assert.Equal(expected, E164Number.Parse(text, region).Value);
        Assert.True(E164Number.TryParse(text, region, out var number));
        Assert.Equal(expected, number.Value);
        if (region is null)
        {
            Assert.Equal(expected, E164Number.Parse(text).Value);
            Assert.Equal(expected, ((E164Number)text).Value);
        }
    }

    [Theory]
    [InlineData("", null, "is empty")]
    [InlineData(" \u200B\t", "US", "is empty")]
    [InlineData("hello", null, "something else before the number")]
    [InlineData("---", null, "is not a phone number")]
    [InlineData("+", null, "is not a phone number")]
    [InlineData("415 555 0123", null, "no country code and no default region")]
    [InlineData("415 555 0123", "", "no country code and no default region")]
    [InlineData("0049 170 1234567", null, "no country code and no default region")]
    [InlineData("+999 123 456", null, "no such country code")]
    [InlineData("+0 415 555 0123", null, "no such country code")]
    [InlineData("+1 415 55", null, "too short")]
    [InlineData("12345", "US", "too short")]
    [InlineData("+1 415 555 01234", null, "too long")]
    [InlineData("+1 415 555 0123 4567 8901 2345", null, "too long")]
    [InlineData("+49 393 17455943004", null, "at most 15 digits")]
    [InlineData("555-0123", "US", "no area code")]
    [InlineData("+1 115 555 0123", null, "country code +1 has no numbers of this kind. Check its digits.")]
    [InlineData("415 555 0123", "GB", "")]
    [InlineData("0011 49 170 1234567", "DE", "")]
    [InlineData("+44 7700 900123", null, "country code +44 has no numbers of this kind")]
    // Extensions, in the ways that people write them.
    [InlineData("+1 415 555 0123 ext 3", null, "has an extension")]
    [InlineData("+1 415 555 0123 x3", null, "has an extension")]
    [InlineData("+1 415 555 0123 ext. 1234", null, "has an extension")]
    [InlineData("+1 415 555 0123,3", null, "has an extension")]
    [InlineData("+1 415 555 0123;ext=3", null, "has an extension")]
    [InlineData("tel:+1-415-555-0123;ext=3", null, "has an extension")]
    [InlineData("+1 415 555 0123 доб. 3", null, "has an extension")]
    [InlineData("+1 415 555 0123 #3", null, "has an extension")]
    // Letters: the library drops one and two, and makes digits of three.
    [InlineData("+4930123456O", null, "letters in the number")]
    [InlineData("+1 415 555 0123 m", null, "letters in the number")]
    [InlineData("+49 30 123456 home", null, "letters in the number")]
    [InlineData("+1 415 555 0123 mobile", null, "too long")]
    [InlineData("+1 415 555 0123 ñandú", null, "is not a phone number")]
    [InlineData("4.155550123E+9", "US", "")]
    // Text before the number.
    [InlineData("Call +14155550123", null, "something else before the number")]
    [InlineData("whatsapp:+14155550123", null, "ChannelAddress.Parse")]
    [InlineData("WhatsApp: +14155550123", null, "ChannelAddress.Parse")]
    [InlineData("client:4155550123", "US", "ChannelAddress.Parse")]
    [InlineData("sip:+14155550123@sip.example", null, "ChannelAddress.Parse")]
    [InlineData("+14155550123@sip.example", null, "is not a phone number")]
    // Digits that the library does not know and would skip.
    [InlineData("\U0001D7D2155550123", "US", "something else before the number")]
    [InlineData("+4930123456\U0001D7CF", null, "is not a phone number")]
    [InlineData("²4155550123", "US", "something else before the number")]
    // Inside, a line break separates two things.
    [InlineData("+1415\n5550123", null, "is not a phone number")]
    [InlineData("+1415\05550123", null, "is not a phone number")]
    [InlineData("+14155550123 +14155550124", null, "is not a phone number")]
    [InlineData("+1\uD8004155550123", null, "is not a phone number")]
    public void IsRefusedWithTheReason(string text, string? region, string reason)
    {
        var exception = Assert.Throws<FormatException>(() => E164Number.Parse(text, region));
        Assert.Contains(reason, exception.Message);
        AssertTellsNothing(text, exception);
        Assert.False(E164Number.TryParse(text, region, out var number));
        Assert.Equal(default, number);
    }

    [Fact]
    public void TheLengthHasAnEnd()
    {
        Assert.Equal("+14155550123", E164Number.Parse(new string(' ', 238) + "+14155550123").Value);
        foreach (var length in (int[])[251, 1000, 1_000_000])
        {
            var text = "+14155550123".PadLeft(length);
            Assert.False(E164Number.TryParse(text, out _));
            Assert.Contains("longer than 250", Assert.Throws<FormatException>(() => E164Number.Parse(text)).Message);
        }

        Assert.False(E164Number.TryParse(new string('1', 250), "US", out _));
        Assert.False(E164Number.TryParse(new string('+', 250), out _));
    }

    [Fact]
    public void NullIsNoNumber()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => E164Number.Parse(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => E164Number.Parse(null!, "US")).ParamName);
        Assert.Throws<ArgumentNullException>(() => (E164Number)null!);
        Assert.False(E164Number.TryParse(null, out _));
        Assert.False(E164Number.TryParse(null, null, out _));
    }

    /// <summary>Also where the text has a country code: the mistake is in the program, and shows at the first number.</summary>
    [Theory]
    [InlineData("XX")]
    [InlineData("UK")]
    [InlineData("USA")]
    [InlineData("001")]
    [InlineData("ZZ")]
    [InlineData(" ")]
    public void WhatIsNoRegionIsAMistakeOfTheProgram(string region)
    {
        var exception = Assert.Throws<ArgumentException>(() => E164Number.Parse("+14155550123", region));
        Assert.Equal("defaultRegion", exception.ParamName);
        Assert.IsNotType<ArgumentNullException>(exception);
        AssertTellsNothing("+14155550123", exception);
        Assert.False(E164Number.TryParse("+14155550123", region, out _));
    }

    /// <summary>https://www.twilio.com/docs/iam/test-credentials: the library takes them for personal numbers, and they must stay usable.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void TheNumbersOfTestCredentialsAreNumbers(int last)
    {
        Assert.True(Library.IsValidNumber(Library.Parse("+1500555000" + last, null)));
        Assert.Equal("+1500555000" + last, E164Number.Parse("+1500555000" + last).Value);
        Assert.Equal("+1500555000" + last, E164Number.Parse("500 555 000" + last, "US").Value);
    }

    [Fact]
    public void TheNumbersOfFictionAreNumbers()
    {
        foreach (var area in (string[])["202", "212", "415", "604"])
        {
            for (var i = 100; i < 200; i++)
                Assert.Equal($"+1{area}5550{i}", E164Number.Parse($"+1{area}5550{i}").Value);
        }
    }

    [Theory]
    [InlineData("+14155550123", 1, "US", "+1 415-555-0123", "(415) 555-0123", "tel:+1-415-555-0123")]
    [InlineData("+441624675663", 44, "IM", "+44 1624 675663", "01624 675663", "tel:+44-1624-675663")]
    [InlineData("+390236618300", 39, "IT", "+39 02 3661 8300", "02 3661 8300", "tel:+39-02-3661-8300")]
    [InlineData("+80012345678", 800, "001", "+800 1234 5678", "1234 5678", "tel:+800-1234-5678")]
    public void WhatItTells(string text, int country, string region, string international, string national, string link)
    {
        var number = E164Number.Parse(text);
        Assert.Equal(country, number.CountryCode);
        Assert.Equal(region, number.RegionCode);
        Assert.Equal(text, number.Format(E164Format.E164));
        Assert.Equal(international, number.Format(E164Format.International));
        Assert.Equal(national, number.Format(E164Format.National));
        Assert.Equal(link, number.Format(E164Format.Rfc3966));
        Assert.Throws<ArgumentOutOfRangeException>(() => number.Format((E164Format)9));
        Assert.Equal(text, number.ToString());
        Assert.Equal(text, $"{number}");
        Assert.Equal(text, number.ToPhoneNumber().ToString());
    }

    [Theory]
    [InlineData("+14155550123", "+1******0123")]
    [InlineData("+4930123456", "+49******56")]
    [InlineData("+80012345678", "+800******78")]
    [InlineData("+491701234567", "+49******4567")]
    [InlineData("+29022158", "+290*****")]
    public void ForLogsThereIsAMask(string text, string masked) => Assert.Equal(masked, E164Number.Parse(text).ToMaskedString());

    [Fact]
    public void TheDebuggerShowsTheMask()
    {
        Assert.Equal("{ToMaskedString(),nq}", typeof(E164Number).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var member in typeof(E164Number).GetFields(All).Cast<MemberInfo>().Concat(typeof(E164Number).GetProperties(All)))
            Assert.Equal(DebuggerBrowsableState.Never, member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
    }

    [Fact]
    public void DefaultIsNotSent()
    {
        E164Number number = default;
        foreach (var use in (Action[])[
            () => _ = number.Value, () => number.ToPhoneNumber(), () => _ = number.CountryCode, () => _ = number.RegionCode,
            () => number.Format(E164Format.E164), () => number.Format(E164Format.National), () => _ = (Twilio.Types.PhoneNumber)number,
            () => _ = ((Twilio.Types.IEndpoint)number).ToString(), () => new CreateMessageOptions(number),
            () => ChannelAddress.ForWhatsApp(number), () => TypeDescriptor.GetConverter(typeof(E164Number)).ConvertToString(number)])
        {
            Assert.Contains("default(E164Number)", Assert.Throws<InvalidOperationException>(use).Message);
        }

        // What loggers call must not fail.
        Assert.Equal("", number.ToString());
        Assert.Equal("(no number)", number.ToMaskedString());
        Assert.Equal(default, number);
        Assert.Equal(0, number.GetHashCode());
        Assert.True(number < E164Number.Parse("+14155550123"));
    }

    [Fact]
    public void EqualMeansTheSameNumber()
    {
        var number = E164Number.Parse("+14155550123");
        var same = E164Number.Parse("(415) 555-0123", "US");
        var other = E164Number.Parse("+14155550124");
        Assert.Equal(number, same);
        Assert.True(number == same && !(number != same) && number.Equals((object)same) && number.GetHashCode() == same.GetHashCode());
        Assert.NotEqual(number, other);
        Assert.True(number != other && !(number == other) && !number.Equals("+14155550123") && !number.Equals(null));
        Assert.Single(new HashSet<E164Number> { number, same });

        Assert.True(number < other && number <= same && number >= same && other > number);
        Assert.False(number < same || number > same || other <= number || number >= other);
        Assert.Equal([number, other], new[] { other, number }.Order());
        IComparable comparable = number;
        Assert.Equal(0, comparable.CompareTo(same));
        Assert.True(comparable.CompareTo(null) > 0 && comparable.CompareTo(other) < 0);
        AssertTellsNothing("+14155550123", Assert.Throws<ArgumentException>(() => comparable.CompareTo("+14155550123")));
    }

    [Fact]
    public void GenericCodeReadsIt()
    {
        static T Read<T>(string text, IFormatProvider? provider)
            where T : IParsable<T> => T.Parse(text, provider);
        static T? ReadSpan<T>(ReadOnlySpan<char> text)
            where T : struct, ISpanParsable<T> => T.TryParse(text, null, out var value) ? value : null;

        var number = E164Number.Parse("+14155550123");
        foreach (var culture in (string[])["", "tr-TR", "ar-SA", "fa-IR"])
            Assert.Equal(number, Read<E164Number>("+1 415 555 0123", System.Globalization.CultureInfo.GetCultureInfo(culture)));
        Assert.Equal(number, ReadSpan<E164Number>("to:+1 415 555 0123".AsSpan(3)));
        Assert.Null(ReadSpan<E164Number>("415 555 0123"));
        Assert.Throws<FormatException>(() => Read<E164Number>("415 555 0123", null));
        Assert.Equal(ChannelAddress.ForWhatsApp(number), Read<ChannelAddress>("whatsapp:+14155550123", null));
        Assert.Equal((ChannelAddress)number, ReadSpan<ChannelAddress>("+14155550123"));
    }

    /// <summary>The forms in which a fix may write it.</summary>
    [Fact]
    public void TheSdkTakesIt()
    {
        var text = "+14155550123";
        Twilio.Types.PhoneNumber[] numbers =
        [
            E164Number.Parse(text),
            E164Number.Parse(text).ToPhoneNumber(),
            new(E164Number.Parse(text).Value),
            new Twilio.Types.PhoneNumber(E164Number.Parse(text).Value),
            (E164Number)text,
            ChannelAddress.ForPhone(E164Number.Parse(text)),
            ChannelAddress.Parse(text),
        ];
        Assert.All(numbers, number => Assert.Equal(text, number.ToString()));

        Twilio.Types.IEndpoint[] endpoints =
            [E164Number.Parse(text), E164Number.Parse(text).ToPhoneNumber(), new Twilio.Types.PhoneNumber(E164Number.Parse(text).Value), ChannelAddress.Parse(text)];
        Assert.All(endpoints, endpoint => Assert.Equal(text, endpoint.ToString()));

        var message = new CreateMessageOptions(E164Number.Parse(text)) { From = E164Number.Parse(text) };
        Assert.Equal(text, message.To.ToString());
        Assert.Equal(text, message.From.ToString());
        var call = new CreateCallOptions(to: E164Number.Parse(text), from: E164Number.Parse(text).ToPhoneNumber()) { CallerId = E164Number.Parse(text).Value };
        Assert.Equal(text, call.To.ToString());
        Assert.Equal(text, call.From.ToString());
        // Compiled, and not called: there is no Twilio here.
        _ = (Func<Task>)(() => MessageResource.CreateAsync(to: E164Number.Parse(text), from: ChannelAddress.Parse(text), body: "Your table is ready."));
        _ = (Func<Task>)(() => CallResource.CreateAsync(to: E164Number.Parse(text), from: ChannelAddress.Parse(text), url: new Uri("https://a.example")));
    }

    [Fact]
    public void ThreadsDoNotDisturbEachOther()
    {
        var regions = Library.GetSupportedRegions().Order(StringComparer.Ordinal).ToArray();
        var examples = regions.Select(region => Library.GetExampleNumber(region)).ToArray();
        Parallel.For(0, 4000, i =>
        {
            var at = i % regions.Length;
            var number = E164Number.Parse(Library.Format(examples[at], PhoneNumberFormat.NATIONAL), regions[at]);
            if (number.Value != Library.Format(examples[at], PhoneNumberFormat.E164) || number.CountryCode != examples[at].CountryCode)
                Assert.Fail(regions[at]);
        });
    }

    /// <summary>No five digits in a row of what was given, however it was written.</summary>
    private static void AssertTellsNothing(string text, Exception exception)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        Assert.Null(exception.InnerException);
        for (var i = 0; i + 5 <= digits.Length; i++)
            Assert.DoesNotContain(digits.Substring(i, 5), exception.ToString().Replace(" ", ""));
    }
}
