using TwilioAnalyzers.Knowledge;
using static TwilioGuard.Tests.Invented;

namespace TwilioGuard.Tests;

public sealed class ReadSettingTests
{
    [Theory]
    [InlineData("TWILIO_ACCOUNT_SID", CredentialKind.AccountSid)]
    [InlineData("TWILIO_API_KEY", CredentialKind.ApiKeySid)]
    [InlineData("TWILIO_API_KEY_SID", CredentialKind.ApiKeySid)]
    [InlineData("TWILIO_API_KEY_SECRET", CredentialKind.ApiKeySecret)]
    [InlineData("TWILIO_API_SECRET", CredentialKind.ApiKeySecret)]
    [InlineData("TWILIO_AUTH_TOKEN", CredentialKind.AuthToken)]
    [InlineData("TWILIO_SUPPORT_AUTH_TOKEN", CredentialKind.AuthToken)]
    [InlineData("TWILIO_AUTH_TOKEN_2", CredentialKind.AuthToken)]
    [InlineData("Twilio:Client:AccountSid", CredentialKind.AccountSid)]
    [InlineData("twilio:accountsid", CredentialKind.AccountSid)]
    [InlineData("Twilio:ApiKeySid", CredentialKind.ApiKeySid)]
    [InlineData("Twilio:ApiKeySecret", CredentialKind.ApiKeySecret)]
    [InlineData("twilio:authtoken", CredentialKind.AuthToken)]
    [InlineData("TWILIO_TOKEN", null)]
    [InlineData("TWILIO_FROM", null)]
    [InlineData("TWILIO_AUTH_TOKEN_URL", null)]
    [InlineData("TWILIO_AUTH_TOKEN_HASH", null)]
    [InlineData("SENDGRID_API_KEY", null)]
    [InlineData("Stripe:ApiKey", null)]
    [InlineData("SendGrid:ApiKey", null)]
    [InlineData("Twilio:SendGrid:ApiKey", null)]
    [InlineData("TWILIO_SENDGRID_API_KEY", null)]
    [InlineData("Sms:ApiKey", null)]
    [InlineData("Twilio:ApiKey", CredentialKind.ApiKeySid)]
    [InlineData("Twilio:Support:ApiKey", CredentialKind.ApiKeySid)]
    [InlineData("TWILIO_MESSAGING_SERVICE_SID", null)]
    internal void TheEndingOfTheNameSaysWhatBelongsThere(string name, CredentialKind? kind) => Assert.Equal(kind, SettingName.Kind(name));

    [Theory]
    [InlineData("TWILIO_ACCOUNT_SID", AccountSid)]
    [InlineData("TWILIO_SUPPORT_AUTH_TOKEN", AuthToken)]
    [InlineData("TWILIO_API_KEY", ApiKeySid)]
    [InlineData("TWILIO_API_KEY_SECRET", ApiKeySecret)]
    [InlineData("TWILIO_API_KEY_SECRET", AuthToken)]
    [InlineData("TWILIO_AUTH_TOKEN", ApiKeySecret)]
    [InlineData("TWILIO_TOKEN", AuthToken)]
    [InlineData("TWILIO_FROM", "+15005550006")]
    [InlineData("TWILIO_REGION", "ie1")]
    [InlineData("TWILIO_SENDER_NAME", "Example account")]
    [InlineData("TWILIO_MESSAGING_SERVICE_SID", ServiceSid)]
    [InlineData("SENDGRID_API_KEY", "SG.c0ffee")]
    public void WhatFitsIsReturnedAsItIs(string name, string value) => Assert.Equal(value, TwilioCredentials.Read(name, value));

    [Theory]
    [InlineData("TWILIO_SUPPORT_AUTH_TOKEN", null, "is not set")]
    [InlineData("TWILIO_SUPPORT_AUTH_TOKEN", " ", "is empty")]
    [InlineData("TWILIO_SUPPORT_AUTH_TOKEN", AccountSid, "an Account SID")]
    [InlineData("TWILIO_NORTH_ACCOUNT_SID", AuthToken, "a token or secret")]
    [InlineData("TWILIO_NORTH_ACCOUNT_SID", ApiKeySid, "an API key SID")]
    [InlineData("TWILIO_NORTH_API_KEY", AccountSid, "an Account SID")]
    [InlineData("TWILIO_API_KEY_SECRET", ApiKeySid, "an API key SID")]
    [InlineData("TWILIO_AUTH_TOKEN", AuthToken + "\n", "white space or quotes")]
    [InlineData("TWILIO_FROM", "${TWILIO_FROM}", "holds a placeholder")]
    [InlineData("TWILIO_FROM", null, "is not set")]
    public void WhatContradictsTheNameIsRefused(string name, string? value, string says)
    {
        var problem = Assert.Single(Refused(() => TwilioCredentials.Read(name, value)).Problems);
        Assert.Equal([name], problem.Settings);
        Assert.Contains(says, problem.Description);
    }

    /// <summary>A value that landed where the name belongs is a secret in a message.</summary>
    [Theory]
    [InlineData(AuthToken)]
    [InlineData(ApiKeySecret)]
    [InlineData(AccountSid)]
    [InlineData("Twilio:" + AuthToken)]
    [InlineData("Twilio:" + ApiKeySecret)]
    [InlineData("TWILIO_AUTH_TOKEN=" + AuthToken)]
    [InlineData("TWILIO_AUTH_TOKEN_" + AuthToken)]
    [InlineData("\"" + ApiKeySecret + "\"")]
    public void ASecretInPlaceOfTheNameIsNotPrinted(string name)
    {
        Refused(() => TwilioCredentials.ReadSetting(name));
        Refused(() => TwilioCredentials.ReadSetting(Configuration(), name));
    }

    [Fact]
    public void KeysOfTheConfiguration()
    {
        var configuration = Configuration(("Twilio:AuthToken", AuthToken), ("Twilio:AccountSid", AuthToken), ("SendGrid:ApiKey", "SG.c0ffee"));

        Assert.Equal(AuthToken, TwilioCredentials.ReadSetting(configuration, "Twilio:AuthToken"));
        Assert.Equal(AuthToken, TwilioCredentials.ReadSetting(configuration.GetSection("Twilio"), "AuthToken"));
        Assert.Equal("SG.c0ffee", TwilioCredentials.ReadSetting(configuration.GetSection("SendGrid"), "ApiKey"));
        Assert.Contains("Twilio:AccountSid", Refused(() => TwilioCredentials.ReadSetting(configuration.GetSection("Twilio"), "AccountSid")).Message);
        Assert.Contains("Twilio:ApiKeySid is not set", Refused(() => TwilioCredentials.ReadSetting(configuration, "Twilio:ApiKeySid")).Message);
    }

    [Fact]
    public void ANameIsNeeded()
    {
        Assert.Throws<ArgumentNullException>(() => TwilioCredentials.ReadSetting(null!));
        Assert.Throws<ArgumentException>(() => TwilioCredentials.ReadSetting(" "));
        Assert.Throws<ArgumentNullException>(() => TwilioCredentials.ReadSetting(null!, "Twilio:AuthToken"));
        Assert.Throws<ArgumentNullException>(() => TwilioCredentials.ReadSetting(Configuration(), null!));
        Assert.Throws<ArgumentException>(() => TwilioCredentials.ReadSetting(Configuration(), ""));
    }
}
