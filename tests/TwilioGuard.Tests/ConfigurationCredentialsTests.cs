using static TwilioGuard.Tests.Invented;

namespace TwilioGuard.Tests;

public sealed class ConfigurationCredentialsTests
{
    [Fact]
    public void TheKeysOfTheSection()
    {
        var credentials = TwilioCredentials.FromConfiguration(Configuration(
            ("Twilio:AccountSid", AccountSid), ("Twilio:ApiKeySid", ApiKeySid), ("Twilio:ApiKeySecret", ApiKeySecret),
            ("Twilio:AuthToken", AuthToken), ("Twilio:Region", "ie1"), ("Twilio:Edge", "dublin")));

        Assert.Equal((ApiKeySid, ApiKeySecret), (credentials.RestUserName, credentials.RestPassword));
        Assert.Equal((AccountSid, AuthToken), (credentials.AccountSid, credentials.RevealAuthToken()));
        Assert.Equal(("ie1", "dublin"), (credentials.Region, credentials.Edge));
    }

    [Fact]
    public void TheLayoutOfTwiliosAspNetPackages()
    {
        var credentials = TwilioCredentials.FromConfiguration(Configuration(
            ("Twilio:AuthToken", AuthToken), ("Twilio:Client:AccountSid", AccountSid), ("Twilio:Client:ApiKeySid", ApiKeySid),
            ("Twilio:Client:ApiKeySecret", ApiKeySecret), ("Twilio:Client:Region", "au1"), ("Twilio:Client:Edge", "sydney")));

        Assert.Equal((ApiKeySid, ApiKeySecret), (credentials.RestUserName, credentials.RestPassword));
        Assert.Equal((AccountSid, AuthToken), (credentials.AccountSid, credentials.RevealAuthToken()));
        Assert.Equal(("au1", "sydney"), (credentials.Region, credentials.Edge));
    }

    [Fact]
    public void ClientWinsUnlessItIsEmpty()
    {
        var other = "AC" + AccountSid[2..].ToUpperInvariant();
        Assert.Equal(AccountSid, TwilioCredentials.FromConfiguration(Configuration(
            ("Twilio:AccountSid", other), ("Twilio:Client:AccountSid", AccountSid), ("Twilio:AuthToken", AuthToken))).AccountSid);
        Assert.Equal(other, TwilioCredentials.FromConfiguration(Configuration(
            ("Twilio:AccountSid", other), ("Twilio:Client:AccountSid", ""), ("Twilio:AuthToken", AuthToken))).AccountSid);
    }

    [Fact]
    public void WhatIsMissingIsNamedByItsWholeKey()
    {
        var exception = Refused(() => TwilioCredentials.FromConfiguration(Configuration()));
        Assert.Equal(
            ["Twilio:AccountSid", "Twilio:ApiKeySid", "Twilio:ApiKeySecret", "Twilio:AuthToken"],
            exception.Problems.SelectMany(p => p.Settings));
    }

    [Fact]
    public void WhatIsMissingInTheClientLayoutIsNamedThere()
    {
        var exception = Refused(() => TwilioCredentials.FromConfiguration(Configuration(("Twilio:Client:ApiKeySid", ApiKeySid))));
        Assert.Equal(["Twilio:Client:AccountSid", "Twilio:Client:ApiKeySecret"], exception.Problems.SelectMany(p => p.Settings));
    }

    [Fact]
    public void AnotherSectionOrTheSectionItself()
    {
        var configuration = Configuration(("Tenants:North:AccountSid", AccountSid), ("Tenants:North:AuthToken", AuthToken));

        Assert.Equal(AccountSid, TwilioCredentials.FromConfiguration(configuration, "Tenants:North").AccountSid);
        Assert.Equal(AccountSid, TwilioCredentials.FromConfiguration(configuration.GetSection("Tenants:North"), "").AccountSid);
        Assert.Contains("Tenants:South:AccountSid", Refused(() => TwilioCredentials.FromConfiguration(configuration, "Tenants:South")).Message);
        // Whoever hands over the section and forgets to say so sees where it was looked for.
        Assert.Contains("Tenants:North:Twilio:AccountSid", Refused(() => TwilioCredentials.FromConfiguration(configuration.GetSection("Tenants:North"))).Message);
    }

    [Fact]
    public void ASecretInPlaceOfASectionIsNotPrinted() =>
        Refused(() => TwilioCredentials.FromConfiguration(Configuration(), AuthToken));

    [Fact]
    public void NullsAreTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => TwilioCredentials.FromConfiguration(null!));
        Assert.Throws<ArgumentNullException>(() => TwilioCredentials.FromConfiguration(Configuration(), null!));
    }

    [Fact]
    public void ExplicitValuesAreCheckedAlike()
    {
        var credentials = TwilioCredentials.Create(AccountSid, apiKeySid: ApiKeySid, apiKeySecret: ApiKeySecret, region: "ie1");
        Assert.Equal((ApiKeySid, ApiKeySecret, "ie1"), (credentials.RestUserName, credentials.RestPassword, credentials.Region));

        var exception = Refused(() => TwilioCredentials.Create(null, apiKeySid: ApiKeySid));
        Assert.Equal(["accountSid", "apiKeySecret"], exception.Problems.SelectMany(p => p.Settings));
        Assert.Contains("swapped", Refused(() => TwilioCredentials.Create(AuthToken, authToken: AccountSid)).Message);
    }
}
