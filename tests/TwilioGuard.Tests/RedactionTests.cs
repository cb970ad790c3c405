using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using static TwilioGuard.Tests.Invented;

namespace TwilioGuard.Tests;

/// <summary>A secret leaves the object only through the two methods that say so.</summary>
public sealed class RedactionTests
{
    private static readonly TwilioCredentials Credentials = TwilioCredentials.Create(
        AccountSid, apiKeySid: ApiKeySid, apiKeySecret: ApiKeySecret, authToken: AuthToken, region: "ie1", edge: "dublin");

    [Fact]
    public void ToStringSaysWhichCredentialsTheseAre()
    {
        Assert.Equal(
            "Twilio account AC5c…ade5, API key SKba…d2b4, auth token (hidden), region ie1, edge dublin", Credentials.ToString());
        AssertTellsNothing($"{Credentials}");
        Assert.Equal("Twilio account AC5c…ade5, auth token (hidden)", TwilioCredentials.Create(AccountSid, authToken: AuthToken).ToString());
    }

    [Fact]
    public void SerialisersSeeNoSecret()
    {
        string[] written =
        [
            JsonSerializer.Serialize(Credentials),
            JsonSerializer.Serialize(new { Credentials }, new JsonSerializerOptions { IncludeFields = true, WriteIndented = true }),
            JsonSerializer.Serialize<object>(Credentials),
            Newtonsoft.Json.JsonConvert.SerializeObject(Credentials),
            Newtonsoft.Json.JsonConvert.SerializeObject(
                new { Credentials }, new Newtonsoft.Json.JsonSerializerSettings { TypeNameHandling = Newtonsoft.Json.TypeNameHandling.All }),
        ];
        Assert.All(written, text =>
        {
            Assert.Contains(AccountSid, text);
            Assert.DoesNotContain(AuthToken, text);
            Assert.DoesNotContain(ApiKeySecret, text);
        });
    }

    /// <summary>What loggers that destructure, mappers and inspectors read.</summary>
    [Fact]
    public void NoPropertyOrPublicFieldIsASecret()
    {
        foreach (var property in typeof(TwilioCredentials).GetProperties(BindingFlags.Instance | BindingFlags.Public))
            Assert.False(property.GetValue(Credentials) is AuthToken or ApiKeySecret, property.Name);
        Assert.Empty(typeof(TwilioCredentials).GetFields(BindingFlags.Instance | BindingFlags.Public));
    }

    [Fact]
    public void TheDebuggerShowsNoSecret()
    {
        Assert.Equal("{ToString(),nq}", typeof(TwilioCredentials).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);

        const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var secrets = typeof(TwilioCredentials).GetFields(All).Where(f => f.GetValue(Credentials) is AuthToken or ApiKeySecret).Cast<MemberInfo>()
            .Concat(typeof(TwilioCredentials).GetProperties(All).Where(p => p.GetValue(Credentials) is AuthToken or ApiKeySecret)).ToList();
        Assert.Equal(3, secrets.Count);
        Assert.All(secrets, member => Assert.Equal(
            DebuggerBrowsableState.Never, member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State));
    }

    [Fact]
    public void TheExceptionIsSerialisedWithoutValuesToo()
    {
        var exception = Refused(() => TwilioCredentials.Create(AuthToken, apiKeySid: ApiKeySecret, apiKeySecret: AccountSid, authToken: ApiKeySid));
        AssertTellsNothing(JsonSerializer.Serialize(exception.Problems));
        AssertTellsNothing(Newtonsoft.Json.JsonConvert.SerializeObject(exception.Problems));
        AssertTellsNothing(Newtonsoft.Json.JsonConvert.SerializeObject(exception));
    }
}
