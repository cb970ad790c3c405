using System.Diagnostics;
using System.Reflection;

namespace TwilioGuard.Tests;

public sealed class ChannelAddressTests
{
    private static readonly E164Number Number = E164Number.Parse("+14155550123");

    [Theory]
    [InlineData("+14155550123", TwilioChannel.Phone, "+14155550123", "+14155550123")]
    [InlineData("tel:+1-415-555-0123", TwilioChannel.Phone, "+14155550123", "+14155550123")]
    [InlineData("whatsapp:+14155550123", TwilioChannel.WhatsApp, "whatsapp:+14155550123", "+14155550123")]
    [InlineData("WhatsApp: +1 (415) 555-0123 ", TwilioChannel.WhatsApp, "whatsapp:+14155550123", "+14155550123")]
    [InlineData("\u200Ewhatsapp:\u200E+14155550123\u200E", TwilioChannel.WhatsApp, "whatsapp:+14155550123", "+14155550123")]
    [InlineData("rcs:+14155550123", TwilioChannel.Rcs, "rcs:+14155550123", "+14155550123")]
    [InlineData("rcs:ristorante_bella_agent", TwilioChannel.Rcs, "rcs:ristorante_bella_agent", null)]
    [InlineData("messenger:1234567890123456", TwilioChannel.Messenger, "messenger:1234567890123456", null)]
    [InlineData("Messenger:1234567890123456", TwilioChannel.Messenger, "messenger:1234567890123456", null)]
    [InlineData("client:Ada_Lovelace", TwilioChannel.Client, "client:Ada_Lovelace", null)]
    [InlineData("client:+14155550123", TwilioChannel.Client, "client:+14155550123", null)]
    [InlineData("client:ada?table=5", TwilioChannel.Client, "client:ada?table=5", null)]
    [InlineData("sip:ada@sip.example", TwilioChannel.Sip, "sip:ada@sip.example", null)]
    [InlineData("SIP:+14155550123@sip.example:5060;transport=tls?x-table=5", TwilioChannel.Sip, "sip:+14155550123@sip.example:5060;transport=tls?x-table=5", null)]
    [InlineData("sip:ada@[2001:db8::1]", TwilioChannel.Sip, "sip:ada@[2001:db8::1]", null)]
    // Old numbers that WhatsApp still uses as names; the digits are invented.
    [InlineData("whatsapp:+5215512345678", TwilioChannel.WhatsApp, "whatsapp:+5215512345678", "+525512345678")]
    [InlineData("whatsapp:+525512345678", TwilioChannel.WhatsApp, "whatsapp:+525512345678", "+525512345678")]
    [InlineData("whatsapp:+556199999999", TwilioChannel.WhatsApp, "whatsapp:+556199999999", "+5561999999999")]
    [InlineData("whatsapp:+5561999999999", TwilioChannel.WhatsApp, "whatsapp:+5561999999999", "+5561999999999")]
    public void IsRead(string text, TwilioChannel channel, string value, string? number)
    {
        var address = ChannelAddress.Parse(text);
        Assert.Equal(channel, address.Channel);
        Assert.Equal(value, address.Value);
        Assert.Equal(number, address.Number?.Value);
        Assert.Equal(value, address.ToString());
        Assert.Equal(value[(value.IndexOf(':') is var colon && channel != TwilioChannel.Phone ? colon + 1 : 0)..], address.Identifier);
        Assert.Equal(value, address.ToPhoneNumber().ToString());
        Assert.Equal(value, ((Twilio.Types.PhoneNumber)address).ToString());
        Assert.True(ChannelAddress.TryParse(text, out var same) && same == address && address == (ChannelAddress)text);
        Assert.Equal(address, ChannelAddress.Parse(value));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("whatsapp:", "is empty")]
    [InlineData("whatsapp:4155550123", "no country code")]
    [InlineData("whatsapp:+1415555", "too short")]
    [InlineData("whatsapp:+1 415 555 0123 ext 3", "extension")]
    [InlineData("whatsapp:whatsapp:+14155550123", "two prefixes")]
    [InlineData("whatsapp:+521551234567", "")]
    [InlineData("whatsapp:+52155123456789", "")]
    [InlineData("+5215512345678", "too long")]
    [InlineData("rcs:+5215512345678", "too long")]
    [InlineData("whatsapp:+52 1 55 1234 5678", "too long")]
    [InlineData("rcs:", "is empty")]
    [InlineData("rcs:brand agent", "sender's id")]
    [InlineData("messenger:", "id behind messenger:")]
    [InlineData("messenger:12 34", "id behind messenger:")]
    [InlineData("client:", "identity behind client:")]
    [InlineData("client:Ada Lovelace", "identity behind client:")]
    [InlineData("client:ada\u0000", "identity behind client:")]
    [InlineData("sip:ada", "sip:user@host")]
    [InlineData("sip:@sip.example", "sip:user@host")]
    [InlineData("sip:ada@", "sip:user@host")]
    [InlineData("sip:ada@sip.example\r\nVia: x", "sip:user@host")]
    [InlineData("sips:ada@sip.example", "no such channel")]
    [InlineData("viber:+14155550123", "no such channel")]
    [InlineData("whatsapp+14155550123", "something else before")]
    [InlineData("12345", "no country code")]
    [InlineData("Ristorante", "something else before")]
    [InlineData("anonymous", "something else before")]
    public void IsRefusedWithTheReason(string text, string reason)
    {
        var exception = Assert.Throws<FormatException>(() => ChannelAddress.Parse(text));
        Assert.Contains(reason, exception.Message);
        foreach (var told in (string[])["4155550", "5512345", "Lovelace", "Ristorante", "sip.example"])
            Assert.DoesNotContain(told, exception.ToString());
        Assert.False(ChannelAddress.TryParse(text, out var address));
        Assert.Equal(default, address);
    }

    [Fact]
    public void TheRegionIsForNumbers()
    {
        Assert.Equal("whatsapp:+14155550123", ChannelAddress.Parse("whatsapp:(415) 555-0123", "US").Value);
        Assert.Equal("+14155550123", ChannelAddress.Parse("415 555 0123", "us").Value);
        Assert.Equal("rcs:+14155550123", ChannelAddress.Parse("rcs:4155550123", "US").Value);
        Assert.Equal("client:4155550123", ChannelAddress.Parse("client:4155550123", "US").Value);
        Assert.True(ChannelAddress.TryParse("whatsapp:030 123456", "DE", out var address));
        Assert.Equal("whatsapp:+4930123456", address.Value);
        Assert.Equal("defaultRegion", Assert.Throws<ArgumentException>(() => ChannelAddress.Parse("client:ada", "XX")).ParamName);
        Assert.False(ChannelAddress.TryParse("client:ada", "XX", out _));
        Assert.Throws<ArgumentNullException>(() => ChannelAddress.Parse(null!));
        Assert.False(ChannelAddress.TryParse(null, out _));
        Assert.False(ChannelAddress.TryParse("client:" + new string('a', 1024), out _));
    }

    [Fact]
    public void IsMadeOfANumber()
    {
        Assert.Equal("whatsapp:+14155550123", ChannelAddress.ForWhatsApp(Number).Value);
        Assert.Equal("rcs:+14155550123", ChannelAddress.ForRcs(Number).Value);
        Assert.Equal("+14155550123", ChannelAddress.ForPhone(Number).Value);
        ChannelAddress address = Number;
        Assert.Equal(ChannelAddress.ForPhone(Number), address);
        Assert.Equal(Number, address.Number);
        foreach (var make in (Func<E164Number, ChannelAddress>[])[ChannelAddress.ForPhone, ChannelAddress.ForWhatsApp, ChannelAddress.ForRcs, number => number])
            Assert.Throws<InvalidOperationException>(() => make(default));
    }

    [Fact]
    public void EqualMeansTheSameChannelToo()
    {
        var address = ChannelAddress.ForWhatsApp(Number);
        Assert.True(address == ChannelAddress.Parse("WHATSAPP:+1 415 555 0123") && address.GetHashCode() == ChannelAddress.ForWhatsApp(Number).GetHashCode());
        Assert.True(address != ChannelAddress.ForRcs(Number) && address != ChannelAddress.ForPhone(Number) && !address.Equals(Number) && !address.Equals(null));
        Assert.NotEqual(ChannelAddress.Parse("client:ada"), ChannelAddress.Parse("client:Ada"));
    }

    [Fact]
    public void DefaultIsNotSent()
    {
        ChannelAddress address = default;
        foreach (var use in (Action[])[
            () => _ = address.Value, () => _ = address.Identifier, () => address.ToPhoneNumber(), () => _ = (Twilio.Types.PhoneNumber)address,
            () => _ = ((Twilio.Types.IEndpoint)address).ToString()])
        {
            Assert.Contains("default(ChannelAddress)", Assert.Throws<InvalidOperationException>(use).Message);
        }

        Assert.Equal(TwilioChannel.None, address.Channel);
        Assert.Null(address.Number);
        Assert.Equal("", address.ToString());
        Assert.Equal("(no address)", address.ToMaskedString());
        Assert.Equal(0, address.GetHashCode());
    }

    [Theory]
    [InlineData("+14155550123", "+1******0123")]
    [InlineData("whatsapp:+14155550123", "whatsapp:+1******0123")]
    [InlineData("messenger:1234567890123456", "messenger:***")]
    [InlineData("rcs:brand_agent", "rcs:***")]
    [InlineData("client:ada", "client:***")]
    [InlineData("sip:ada@sip.example", "sip:***")]
    public void ForLogsThereIsAMask(string text, string masked)
    {
        Assert.Equal(masked, ChannelAddress.Parse(text).ToMaskedString());
        Assert.Equal("{ToMaskedString(),nq}", typeof(ChannelAddress).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
    }
}
