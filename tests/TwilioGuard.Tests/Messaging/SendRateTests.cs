namespace TwilioGuard.Tests.Messaging;

public sealed class SendRateTests
{
    [Theory]
    [InlineData("+12025550101", 1, 1000)]
    [InlineData("+1 (202) 555-0101", 1, 1000)]
    [InlineData("+18005550199", 3, 1000)]
    [InlineData("+18335550199", 3, 1000)]
    [InlineData("12345", 100, 1000)]
    [InlineData("123456", 100, 1000)]
    [InlineData("whatsapp:+12025550101", 80, 1000)]
    [InlineData("WhatsApp:+12025550101", 80, 1000)]
    [InlineData("+442079460000", 10, 1000)]
    [InlineData("BISTRO", 10, 1000)]
    public void TheDocumentedRateOfASender(string sender, int messages, int milliseconds)
    {
        var rate = SendRate.ForSender(sender);
        Assert.Equal(new SendRate(messages, TimeSpan.FromMilliseconds(milliseconds)), rate);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(Invented.ServiceSid)]
    [InlineData("messenger:1234567890")]
    [InlineData("rcs:bistro")]
    [InlineData("+1")]
    public void NoRateWhereNoneIsDocumented(string? sender) => Assert.Null(SendRate.ForSender(sender));

    [Theory]
    [InlineData(100, 75)]
    [InlineData(75, 75)]
    [InlineData(74, 40)]
    [InlineData(50, 40)]
    [InlineData(49, 4)]
    [InlineData(0, 4)]
    public void TenDlcByTrustScore(int trustScore, int messages) => Assert.Equal(SendRate.PerSecond(messages), SendRate.TenDlc(trustScore));

    [Fact]
    public void WhatIsNoRateIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SendRate.PerSecond(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SendRate.PerSecond(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SendRate.PerSecond(100_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SendRate(1, TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SendRate(1, TimeSpan.FromDays(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => SendRate.TenDlc(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SendRate.TenDlc(101));
    }

    [Fact]
    public void EqualByValue()
    {
        Assert.Equal(SendRate.LongCode, SendRate.TenDlcSoleProprietor);
        Assert.Equal(SendRate.LongCode.GetHashCode(), SendRate.TenDlcSoleProprietor.GetHashCode());
        Assert.NotEqual(SendRate.LongCode, SendRate.TenDlcLowVolume);
        Assert.Equal("1 in 0.8 s", SendRate.TenDlcLowVolume.ToString());
    }
}
