using TwilioAnalyzers.Knowledge;
using static TwilioGuard.Tests.Invented;

namespace TwilioGuard.Tests;

public sealed class PlaceholderTests
{
    public static TheoryData<string> Placeholders =>
    [
        "your_auth_token", "YOUR-AUTH-TOKEN-HERE", "yourAuthToken", "youraccountsid", "your_auth_token_2", "<auth token>", "<your-token>",
        "[AuthToken]", "{token}", "{{ twilio_auth_token }}", "${TWILIO_AUTH_TOKEN}", "$(TwilioAuthToken)", "#{Twilio.AuthToken}#",
        "%TWILIO_AUTH_TOKEN%", "__TWILIO_AUTH_TOKEN__", "@Microsoft.KeyVault(SecretUri=https://acme.example/secrets/t)",
        "op://vault/twilio/token", "TWILIO_AUTH_TOKEN", "changeme", "change_me", "Replace with your token", "replace-me", "todo", "TBD",
        "secret", "password", "super-secret", "redacted", "placeholder", "test", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "ACXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "SKxxxxxxxx", "AC********************************",
        "AC00000000000000000000000000000000", "AC00000000000000000000000000000001", "AC0123456789abcdef0123456789abcdef",
        "SK12345678901234567890123456789012", "0123456789abcdef0123456789abcdef", "1234567890abcdef1234567890abcdef",
        "deadbeefdeadbeefdeadbeefdeadbeef", "a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6", "aaaaaaaabbbbbbbbccccccccdddddddd", "********", "........",
        "beeff00d0...", "beeff00d\u2026", "12345", "abc", "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022",
    ];

    [Theory]
    [MemberData(nameof(Placeholders))]
    public void PlaceholdersAreNotCredentialsInAnySetting(string placeholder)
    {
        foreach (var name in (string[])["TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_KEY_SECRET", "TWILIO_AUTH_TOKEN", "TWILIO_SECRET"])
        {
            var problem = Assert.Single(Refused(() => TwilioCredentials.Read(name, placeholder)).Problems);
            Assert.Equal([name], problem.Settings);
            Assert.Contains("holds a placeholder", problem.Description);
        }
    }

    /// <summary>The library never stops a program over a value that the lint takes for real.</summary>
    [Theory]
    [MemberData(nameof(Placeholders))]
    public void TheLintAgrees(string placeholder)
    {
        Assert.True(
            Placeholder.IsPlaceholder(placeholder)
            || !TwilioSid.Contains(placeholder) && !TwilioSecret.LooksLikeSecret(placeholder, out _));
    }

    [Fact]
    public void ExchangedPlaceholdersAreStillPlaceholders()
    {
        var exception = Refused(() => FromVariables(
            ("TWILIO_ACCOUNT_SID", "your_auth_token"), ("TWILIO_AUTH_TOKEN", "AC" + new string('x', 32))));
        Assert.Equal(2, exception.Problems.Count);
        Assert.All(exception.Problems, p => Assert.Contains("holds a placeholder", p.Description));
    }

    [Fact]
    public void AVeryLongValueIsJudgedAtOnce()
    {
        var value = string.Concat(Enumerable.Repeat("tokensecret", 50_000)) + "!9";
        Assert.Equal(value, TwilioCredentials.Read("TWILIO_AUTH_TOKEN", value));
    }
}
