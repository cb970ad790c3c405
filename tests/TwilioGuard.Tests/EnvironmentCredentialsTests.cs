using System.Globalization;
using static TwilioGuard.Tests.Invented;

namespace TwilioGuard.Tests;

public sealed class EnvironmentCredentialsTests
{
    private const string Account = "TWILIO_ACCOUNT_SID", Key = "TWILIO_API_KEY", Secret = "TWILIO_API_KEY_SECRET",
        Token = "TWILIO_AUTH_TOKEN", RegionName = "TWILIO_REGION", EdgeName = "TWILIO_EDGE";

    [Fact]
    public void TheAuthTokenIsAccepted()
    {
        var credentials = FromVariables((Account, AccountSid), (Token, AuthToken));

        Assert.Equal((AccountSid, AuthToken), (credentials.RestUserName, credentials.RestPassword));
        Assert.Null(credentials.ApiKeySid);
        Assert.Null(credentials.RevealApiKeySecret());
        Assert.True(credentials.HasAuthToken);
        Assert.Equal(AuthToken, credentials.RevealAuthToken());
    }

    [Fact]
    public void TheApiKeyIsPreferredForCallsAndTheTokenKeptForSignatures()
    {
        var credentials = FromVariables((Account, AccountSid), (Key, ApiKeySid), (Secret, ApiKeySecret), (Token, AuthToken));

        Assert.Equal((ApiKeySid, ApiKeySecret), (credentials.RestUserName, credentials.RestPassword));
        Assert.Equal(AccountSid, credentials.AccountSid);
        Assert.Equal(AuthToken, credentials.RevealAuthToken());
        Assert.Equal(ApiKeySecret, credentials.RevealApiKeySecret());
    }

    [Fact]
    public void AnApiKeyAloneHasNoTokenForSignatures()
    {
        var credentials = FromVariables((Account, AccountSid), (Key, ApiKeySid), (Secret, ApiKeySecret));

        Assert.False(credentials.HasAuthToken);
        Assert.Null(credentials.RevealAuthToken());
    }

    [Theory]
    [InlineData(null, "is not set")]
    [InlineData("", "is empty")]
    [InlineData(" \t", "is empty")]
    [InlineData("\"\"", "is empty")]
    public void EverythingMissingIsNamedAtOnce(string? nothing, string says)
    {
        var exception = Refused(() => FromVariables((Account, nothing), (Key, nothing), (Secret, nothing), (Token, nothing)));

        Assert.Equal(2, exception.Problems.Count);
        Assert.Equal([Account], exception.Problems[0].Settings);
        Assert.Contains(says, exception.Problems[0].Description);
        Assert.Equal([Key, Secret, Token], exception.Problems[1].Settings);
        Assert.IsAssignableFrom<InvalidOperationException>(exception);
    }

    /// <summary>Each of the four is set or not: what is needed and absent is named, and what is there is not called missing.</summary>
    [Fact]
    public void EveryCombinationOfMissingSettings()
    {
        for (var bits = 0; bits < 16; bits++)
        {
            bool account = (bits & 1) != 0, key = (bits & 2) != 0, secret = (bits & 4) != 0, token = (bits & 8) != 0;
            var variables = new (string, string?)[]
            {
                (Account, account ? AccountSid : null), (Key, key ? ApiKeySid : null),
                (Secret, secret ? ApiKeySecret : null), (Token, token ? AuthToken : null),
            };
            List<string> missing = [];
            if (!account)
                missing.Add(Account);
            if (key != secret)
                missing.Add(key ? Secret : Key);
            else if (!key && !token)
                missing.AddRange([Key, Secret, Token]);

            if (missing.Count == 0)
                Assert.Equal(AccountSid, FromVariables(variables).AccountSid);
            else
                Assert.Equal(missing, Refused(() => FromVariables(variables)).Problems.SelectMany(p => p.Settings));
        }
    }

    /// <summary>A key was set to be used: the token that is there too does not stand in for its other half.</summary>
    [Fact]
    public void HalfAnApiKeyIsAnErrorEvenWithAToken()
    {
        var problem = Assert.Single(Refused(() => FromVariables((Account, AccountSid), (Key, ApiKeySid), (Token, AuthToken))).Problems);
        Assert.Equal([Secret], problem.Settings);
        Assert.Contains(Key, problem.Description);
        Assert.Contains("or remove " + Key, problem.Remedy);
    }

    [Theory]
    [InlineData(Account, AuthToken, Token, AccountSid)]
    [InlineData(Key, ApiKeySecret, Secret, ApiKeySid)]
    [InlineData(Account, ApiKeySid, Key, AccountSid)]
    [InlineData(Account, ApiKeySecret, Secret, AccountSid)]
    [InlineData(Key, AuthToken, Token, ApiKeySid)]
    public void SwappedValuesAreOneProblemOfTwoSettings(string first, string firstValue, string second, string secondValue)
    {
        var variables = new Dictionary<string, string?>
        {
            [Account] = AccountSid, [Key] = ApiKeySid, [Secret] = ApiKeySecret, [Token] = AuthToken, [first] = firstValue, [second] = secondValue,
        };

        var problem = Assert.Single(Refused(() => FromVariables([.. variables.Select(v => (v.Key, v.Value))])).Problems);
        Assert.Equal([first, second], problem.Settings);
        Assert.Contains("swapped", problem.Description);
    }

    [Theory]
    [InlineData(Account, ApiKeySid, "an API key SID")]
    [InlineData(Account, ServiceSid, "the SID of something else")]
    [InlineData(Account, AuthToken, "a token or secret")]
    [InlineData(Account, "AC5ca1ab1edecade0ddba11c0ffeefade", "33 characters")]
    [InlineData(Account, "ac5ca1ab1edecade0ddba11c0ffeefade5", "something else")]
    [InlineData(Account, "AC5ca1ab1edecade0ddba11c0ffeefadeZ", "something else")]
    [InlineData(Key, AccountSid, "an Account SID")]
    [InlineData(Key, ServiceSid, "the SID of something else")]
    [InlineData(Secret, ApiKeySid, "an API key SID")]
    [InlineData(Token, AccountSid, "an Account SID")]
    [InlineData(Token, ServiceSid, "the SID of something else")]
    public void AValueOfAnotherKindIsNamedAsWhatItIs(string name, string value, string found)
    {
        var variables = new Dictionary<string, string?>
        {
            [Account] = AccountSid, [Key] = ApiKeySid, [Secret] = ApiKeySecret, [Token] = AuthToken, [name] = value,
        };

        var problem = Assert.Single(Refused(() => FromVariables([.. variables.Select(v => (v.Key, v.Value))])).Problems);
        Assert.Equal([name], problem.Settings);
        Assert.Contains(found, problem.Description);
    }

    /// <summary>Twilio promises no shape for all of these: a warning may wonder, a start must not fail.</summary>
    [Theory]
    [InlineData("BEEFF00D0FF1CE5EEDB0A710ADCAB1E5")]
    [InlineData("beeff00d0ff1ce5eedb0a710adcab1e5beeff00d1ce")]
    [InlineData("Pl4nt5And7ReesGr0wOnAc0rnsFast9Q")]
    [InlineData("Pl4nt5-And7_ReesGr0w.OnAc0rns~Fast9Q+/==")]
    [InlineData("Pl4nt5tbdReesGr0wOnAc0rnhere9Qv7")]
    [InlineData("acme_t0ken%41$gr0w#7@reeS")]
    public void SecretsOfAnUnknownShapePass(string secret)
    {
        Assert.Equal(secret, FromVariables((Account, AccountSid), (Token, secret)).RevealAuthToken());
        Assert.Equal(secret, FromVariables((Account, AccountSid), (Key, ApiKeySid), (Secret, secret)).RevealApiKeySecret());
    }

    [Fact]
    public void SidsPassInEitherCase()
    {
        var sid = "AC" + AccountSid[2..].ToUpperInvariant();
        Assert.Equal(sid, FromVariables((Account, sid), (Token, AuthToken)).AccountSid);
    }

    /// <summary>None of 20,000 values from a generator is refused: <c>Placeholder</c>, made for a lint, would refuse a dozen.</summary>
    [Fact]
    public void GeneratedValuesAreNeverPlaceholders()
    {
        var random = new Random(20260923);
        for (var i = 0; i < 10_000; i++)
        {
            Assert.False(SurePlaceholder.IsNoCredential(new string(random.GetItems<char>("0123456789abcdef", 32))));
            Assert.False(SurePlaceholder.IsNoCredential(
                new string(random.GetItems<char>("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 32))));
        }
    }

    [Theory]
    [InlineData(" ", "")]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\"", "\"")]
    [InlineData("'", "'")]
    [InlineData("\u201C", "\u201D")]
    [InlineData("\uFEFF", "")]
    [InlineData("\u00A0", "\u200B")]
    public void WrappedValuesAreNamedWhicheverSettingItIs(string before, string after)
    {
        var exception = Refused(() => FromVariables(
            (Account, before + AccountSid + after), (Key, before + ApiKeySid + after), (Secret, before + ApiKeySecret + after),
            (Token, before + AuthToken + after), (RegionName, before + "ie1" + after)));

        Assert.Equal([Account, Key, Secret, Token, RegionName], exception.Problems.SelectMany(p => p.Settings));
        Assert.All(exception.Problems, p => Assert.Contains("white space or quotes", p.Description));
    }

    [Fact]
    public void TheSameValueTwiceIsNoTokenAndSecret()
    {
        var problem = Assert.Single(Refused(
            () => FromVariables((Account, AccountSid), (Key, ApiKeySid), (Secret, AuthToken), (Token, AuthToken))).Problems);
        Assert.Equal([Secret, Token], problem.Settings);
    }

    [Fact]
    public void RegionAndEdgeAreReadAndMayBeAbsentOrBlank()
    {
        var credentials = FromVariables((Account, AccountSid), (Token, AuthToken), (RegionName, "ie1"), (EdgeName, "sao-paulo"));
        Assert.Equal(("ie1", "sao-paulo"), (credentials.Region, credentials.Edge));

        credentials = FromVariables((Account, AccountSid), (Token, AuthToken), (RegionName, " "), (EdgeName, ""));
        Assert.Null(credentials.Region);
        Assert.Null(credentials.Edge);
    }

    /// <summary>Both become labels of the host that the credentials are sent to.</summary>
    [Theory]
    [InlineData("example.com/")]
    [InlineData("ie1.example")]
    [InlineData("us 1")]
    [InlineData("<region>")]
    [InlineData("i\u0131e1")]
    [InlineData(AuthToken)]
    [InlineData(AccountSid)]
    public void RegionAndEdgeAreLabelsOfAHost(string value)
    {
        var exception = Refused(() => FromVariables((Account, AccountSid), (Token, AuthToken), (RegionName, value), (EdgeName, value)));
        Assert.Equal([RegionName, EdgeName], exception.Problems.SelectMany(p => p.Settings));
    }

    /// <summary>
    /// Every setting holding everything that ever lands in it: credentials come back only where all is right, nothing else
    /// is thrown, and no message repeats a value.
    /// </summary>
    [Fact]
    public void WhateverStandsInTheSettings()
    {
        string?[] values =
        [
            null, "", AccountSid, ApiKeySid, ServiceSid, AuthToken, ApiKeySecret, "your_auth_token", "\"" + AuthToken + "\"",
            ApiKeySecret + "\n", "AC" + new string('x', 32),
        ];
        var accepted = 0;
        foreach (var account in values)
        foreach (var key in values)
        foreach (var secret in values)
        foreach (var token in values)
        {
            try
            {
                var credentials = FromVariables((Account, account), (Key, key), (Secret, secret), (Token, token));
                accepted++;
                Assert.Equal(AccountSid, credentials.AccountSid);
                Assert.True(credentials.ApiKeySid is null or ApiKeySid);
                Assert.Contains(credentials.RestPassword, (string[])[AuthToken, ApiKeySecret]);
                AssertTellsNothing(credentials.ToString());
            }
            catch (TwilioCredentialsException exception)
            {
                Assert.DoesNotContain(exception.Problems, p => p.Settings.Count == 0);
                // The long check is for the tests that end here on purpose; this one runs ten thousand times.
                Assert.DoesNotContain(Invented.Values, v => exception.Message.Contains(v.Substring(2, 8), StringComparison.Ordinal));
                if (string.IsNullOrEmpty(account))
                    Assert.Contains(exception.Problems, p => p.Settings.Contains(Account));
            }
        }

        // Absent and empty are the same. Without a key: 2 keys x 2 secrets that are absent, 2 tokens. With one: 2 secrets,
        // each with 2 tokens that are absent or with the other value.
        Assert.Equal((2 * 2 * 2) + (2 * (2 + 1)), accepted);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void TheCultureChangesNothing(string culture)
    {
        string Outcome()
        {
            var message = Refused(() => FromVariables(
                (Account, "INSERT_API_KEY_SID"), (Key, "MISSING"), (Secret, "Insert Client Id"), (Token, ServiceSid), (RegionName, "ie1."))).Message;
            var swapped = Refused(() => FromVariables((Account, AuthToken), (Token, AccountSid))).Message;
            return message + swapped + FromVariables((Account, AccountSid), (Token, AuthToken)) + SettingName.Kind("TWILIO_API_KEY_SID");
        }

        var before = CultureInfo.CurrentCulture;
        var invariant = Outcome();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(invariant, Outcome());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
