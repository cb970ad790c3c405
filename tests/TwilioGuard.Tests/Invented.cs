using Microsoft.Extensions.Configuration;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard.Tests;

/// <summary>Credentials that nobody has: made of words, yet of the right shapes and random enough.</summary>
internal static class Invented
{
    public const string AccountSid = "AC5ca1ab1edecade0ddba11c0ffeefade5";
    public const string ApiKeySid = "SKba5eba11f00dc0ffee1ced7ea5eed2b4";
    public const string ServiceSid = "MGdecadefeedf00d5ca1ab1ec0ffee1ce5";
    public const string AuthToken = "beeff00d0ff1ce5eedb0a710adcab1e5";
    public const string ApiKeySecret = "Pl4nt5And7ReesGr0wOnAc0rnsFast9Q";

    /// <summary>What no message may repeat, in whole or in part.</summary>
    public static readonly string[] Values = [AccountSid, ApiKeySid, ServiceSid, AuthToken, ApiKeySecret];

    public static TwilioCredentials FromVariables(params (string Name, string? Value)[] variables)
    {
        var set = variables.ToDictionary(v => v.Name, v => v.Value);
        return TwilioCredentials.From(new EnvironmentSource(name => set.GetValueOrDefault(name)));
    }

    public static IConfigurationRoot Configuration(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)))
            .Build();

    public static TwilioCredentialsException Refused(Func<object> read)
    {
        var exception = Assert.Throws<TwilioCredentialsException>(read);
        Assert.NotEmpty(exception.Problems);
        AssertTellsNothing(exception);
        foreach (var problem in exception.Problems)
        {
            Assert.NotEmpty(problem.Settings);
            Assert.NotEmpty(problem.Remedy);
            Assert.All(problem.Settings, name => Assert.Contains(name, problem.Description));
            Assert.Contains(problem.ToString(), exception.Message);
        }

        return exception;
    }

    public static void AssertTellsNothing(TwilioCredentialsException exception)
    {
        Assert.Null(exception.InnerException);
        Assert.Empty(exception.Data);
        AssertTellsNothing(exception.ToString());
        AssertTellsNothing(string.Join("\n", exception.Problems.SelectMany(p => p.Settings)));
    }

    public static void AssertTellsNothing(string text)
    {
        foreach (var value in Values)
        {
            for (var i = 0; i + 6 <= value.Length; i++)
                Assert.DoesNotContain(value.Substring(i, 6), text, StringComparison.Ordinal);
        }
    }
}

public sealed class InventedTests
{
    /// <summary>Otherwise the tests would pass for the wrong reason.</summary>
    [Fact]
    public void InventedCredentialsLookReal()
    {
        Assert.True(TwilioSid.IsAccountSid(Invented.AccountSid) && TwilioSid.Contains(Invented.AccountSid));
        Assert.True(TwilioSid.IsApiKeySid(Invented.ApiKeySid) && TwilioSid.Contains(Invented.ApiKeySid));
        Assert.Equal(34, Invented.ServiceSid.Length);
        Assert.True(TwilioSecret.LooksLikeAuthToken(Invented.AuthToken));
        Assert.True(TwilioSecret.LooksLikeApiKeySecret(Invented.ApiKeySecret));
    }
}
