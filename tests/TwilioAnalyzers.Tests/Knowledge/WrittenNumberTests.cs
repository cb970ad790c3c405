using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Tests.Knowledge;

public class WrittenNumberTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("+")]
    [InlineData("+1")]
    [InlineData("+44")]
    [InlineData("12")]
    [InlineData("1-2-3")]
    [InlineData("(212) 736")]
    [InlineData("1.2.3.4")]
    [InlineData("203.0.113.10")]
    [InlineData("192.168.100.100")]
    [InlineData("10.0.19041.1288")]
    [InlineData("3.14159265")]
    [InlineData("-33.86785")]
    [InlineData("2024-01-15")]
    [InlineData("15.01.2024")]
    [InlineData("01/15/2024")]
    [InlineData("2024-01-15T10:30:00")]
    [InlineData("94103-1234")]
    [InlineData("219-09-9941")]
    [InlineData("978-3-16-148410-0")]
    [InlineData("4929 1234 8765 4328")]
    [InlineData("Shop24")]
    [InlineData("City Bank")]
    [InlineData("MG4c1f9a07b25e83d6904b7ae15f20c8d3")]
    [InlineData("client:2127365000")]
    [InlineData("sip:2127365000@pbx.example.com")]
    [InlineData("messenger:2127365000123456")]
    [InlineData("rcs:harbour_agent")]
    [InlineData("rcs:2127365000")]
    [InlineData("tel:+12127365000")]
    [InlineData("+12127365000,+12127365001")]
    [InlineData("212-736-5000 x12")]
    [InlineData("post12127365000@example.com")]
    [InlineData("{phone}")]
    [InlineData("<number>")]
    public void NoNumber(string text) => Is(WrittenNumberKind.None, text);

    [Theory]
    [InlineData("911")]
    [InlineData("112")]
    [InlineData("12345")]
    [InlineData("123456")]
    [InlineData("72345")]
    [InlineData("834561")]
    public void ShortCode(string text) => Is(WrittenNumberKind.ShortCode, text);

    [Theory]
    [InlineData("+15005550000")]
    [InlineData("+15005550009")]
    [InlineData("+14155238886")]
    [InlineData("whatsapp:+14155238886")]
    [InlineData("WhatsApp:+14155550134")]
    [InlineData("rcs:+14155550134")]
    [InlineData("+12125550100")]
    [InlineData("+12125550199")]
    [InlineData("212-555-0100")]
    [InlineData("(212) 555-0199")]
    [InlineData("1 212 555 0100")]
    [InlineData("001 212 555 0100")]
    [InlineData("011 44 7700 900461")]
    [InlineData("555-0123")]
    [InlineData("555-1234")]
    [InlineData("555-5555")]
    [InlineData("415-555-1212")]
    [InlineData("415-555-1234")]
    [InlineData("+14155554321")]
    [InlineData("+15551234567")]
    [InlineData("+1 555 867")]
    [InlineData("123-123-1234")]
    [InlineData("+123")]
    [InlineData("+123456")]
    [InlineData("+12345678")]
    [InlineData("+1234567890")]
    [InlineData("1234567890")]
    [InlineData("0123456789")]
    [InlineData("9876543210")]
    [InlineData("+919876543210")]
    [InlineData("+61412345678")]
    [InlineData("+33 6 12 34 56 78")]
    [InlineData("+447911123456")]
    [InlineData("+491700000000")]
    [InlineData("+10000000000")]
    [InlineData("0000000000")]
    [InlineData("+447777777777")]
    [InlineData("+11212121212")]
    [InlineData("+1XXXXXXXXXX")]
    [InlineData("+1-XXX-XXX-XXXX")]
    [InlineData("(###) ###-####")]
    [InlineData("+447700900000")]
    [InlineData("+447700900999")]
    [InlineData("07700 900461")]
    [InlineData("0044 20 7946 0018")]
    [InlineData("+44 (0)20 7946 0018")]
    [InlineData("020 7946 0018")]
    [InlineData("01632 960675")]
    [InlineData("+61491570006")]
    [InlineData("0491 570 156")]
    [InlineData("1800 160 401")]
    [InlineData("02 5550 1234")]
    [InlineData("01 99 00 12 34")]
    [InlineData("+4930231251 42")]
    public void Placeholder(string text) => Is(WrittenNumberKind.Placeholder, text);

    [Theory]
    [InlineData("+12125550099")]
    [InlineData("+12125550200")]
    [InlineData("+15005550010")]
    [InlineData("+14155238887")]
    [InlineData("+447700899999")]
    [InlineData("+447700901000")]
    [InlineData("+442072222222")]
    [InlineData("+61491570007")]
    [InlineData("+390667601")]
    [InlineData("whatsapp:+441223337733")]
    [InlineData("rcs:+441223337733")]
    [InlineData("+80012340098")]
    public void Dialable(string text)
    {
        Is(WrittenNumberKind.Dialable, text);
        Assert.Equal(text, WrittenNumber.Of(text).International);
    }

    [Theory]
    [InlineData("+1 (212) 736-5000", "+12127365000", "it has spaces or punctuation")]
    [InlineData("(+1) 212 736 5000", "+12127365000", "it has spaces or punctuation")]
    [InlineData(" whatsapp:+12127365000", "whatsapp:+12127365000", "it has spaces or punctuation")]
    [InlineData("WhatsApp: +493022730027", "whatsapp:+493022730027", "it has spaces or punctuation")]
    [InlineData("\u202a+12127365000\u202c", "+12127365000", "it has spaces or punctuation")]
    [InlineData("+1\u2011212\u2011736\u20115000", "+12127365000", "it has spaces or punctuation")]
    [InlineData("+44 (0)20 7222 2222", "+442072222222", "it has spaces or punctuation")]
    [InlineData("+44 020 7222 2222", "+442072222222", "it has spaces or punctuation")]
    [InlineData("+49 (0)30 22730027", "+493022730027", "it has spaces or punctuation")]
    [InlineData("+39 06 67601", "+390667601", "it has spaces or punctuation")]
    [InlineData("0044 20 7222 2222", "+442072222222", "it begins with 00 instead of +")]
    [InlineData("011 44 20 7222 2222", "+442072222222", "it begins with 011 instead of +")]
    [InlineData("12127365000", "+12127365000", "it lacks the +")]
    [InlineData("whatsapp:12127365000", "whatsapp:+12127365000", "it lacks the +")]
    [InlineData("2127365000", null, "it does not begin with + and a country code")]
    [InlineData("736-5000", null, "it does not begin with + and a country code")]
    [InlineData("0116 254 7891", null, "it does not begin with + and a country code")]
    [InlineData("493022730027", null, "it does not begin with + and a country code")]
    [InlineData("+121273650001", null, "it is too long for its country")]
    [InlineData("+1212736500", null, "it is too short for its country")]
    [InlineData("+1 212 736 50001", null, "it is too long for its country")]
    [InlineData("+4179123", null, "it is too short for its country")]
    [InlineData("+417912346815", null, "no number of its country has this many digits")]
    [InlineData("+2102736500", null, "its country code does not exist")]
    [InlineData("+0442072222222", null, "its country code does not exist")]
    [InlineData("whatsapp:", null, "it has no number after 'whatsapp:'")]
    [InlineData("whatsapp: ", null, "it has no number after 'whatsapp:'")]
    public void Malformed(string text, string? international, string problem)
    {
        Is(WrittenNumberKind.Malformed, text);
        var number = WrittenNumber.Of(text);
        Assert.Equal(international, number.International);
        Assert.Equal(problem, number.Problem);
    }

    [Theory]
    [InlineData("(212) 736-5000", "US", "+12127365000")]
    [InlineData("1-212-736-5000", "us", "+12127365000")]
    [InlineData("011 44 20 7222 2222", "CA", "+442072222222")]
    [InlineData("020 7222 2222", "GB", "+442072222222")]
    [InlineData("442072222222", "GB", "+442072222222")]
    [InlineData("030 22730027", "DE", "+493022730027")]
    [InlineData("493022730027", "DE", null)]
    [InlineData("06 67601", "IT", "+390667601")]
    [InlineData("8 495 606 36 02", "RU", "+74956063602")]
    [InlineData("06 1 441 4000", "HU", "+3614414000")]
    [InlineData("13912845679", "CN", "+8613912845679")]
    [InlineData("55 5036 1000", "MX", "+525550361000")]
    [InlineData("5558675310", "MX", "+525558675310")]
    [InlineData("212736500", "US", null)]
    [InlineData("2127365000", "ZZ", null)]
    [InlineData("2127365000", "", null)]
    public void DefaultRegion(string text, string region, string? international)
    {
        var number = WrittenNumber.Of(text, region);
        Assert.Equal(WrittenNumberKind.Malformed, number.Kind);
        Assert.Equal(international, number.International);
    }

    private static void Is(WrittenNumberKind kind, string text)
    {
        Assert.Equal(kind, WrittenNumber.Of(text).Kind);
        if (kind is not (WrittenNumberKind.None or WrittenNumberKind.Placeholder))
            Assert.True(WrittenNumber.MightBe(text));
    }
}
