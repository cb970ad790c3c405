using Twilio;
using Twilio.Clients;
using static TwilioGuard.Tests.Invented;

namespace TwilioGuard.Tests;

/// <summary>What the whole process shares, the environment and <c>TwilioClient</c>: one test at a time, and all put back.</summary>
[CollectionDefinition(nameof(ProcessWide), DisableParallelization = true)]
public sealed class ProcessWide;

[Collection(nameof(ProcessWide))]
public sealed class ProcessWideTests : IDisposable
{
    private static readonly string[] Names =
    [
        "TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_KEY_SECRET", "TWILIO_AUTH_TOKEN", "TWILIO_REGION", "TWILIO_EDGE",
    ];

    private readonly Dictionary<string, string?> _before = Names.ToDictionary(name => name, Environment.GetEnvironmentVariable);

    public ProcessWideTests()
    {
        foreach (var name in Names)
            Environment.SetEnvironmentVariable(name, null);
    }

    public void Dispose()
    {
        foreach (var (name, value) in _before)
            Environment.SetEnvironmentVariable(name, value);
        TwilioClient.Invalidate();
        TwilioClient.InvalidateBasicCreds();
        TwilioClient.SetRegion(null);
        TwilioClient.SetEdge(null);
    }

    [Fact]
    public void TheRealEnvironment()
    {
        Refused(TwilioCredentials.FromEnvironment);
        Refused(() => TwilioCredentials.ReadSetting("TWILIO_AUTH_TOKEN"));

        Environment.SetEnvironmentVariable("TWILIO_ACCOUNT_SID", AccountSid);
        Environment.SetEnvironmentVariable("TWILIO_AUTH_TOKEN", AuthToken);
        Environment.SetEnvironmentVariable("TWILIO_REGION", "ie1");

        var credentials = TwilioCredentials.FromEnvironment();
        Assert.Equal((AccountSid, AuthToken, "ie1"), (credentials.AccountSid, credentials.RevealAuthToken(), credentials.Region));
        Assert.Equal(AuthToken, TwilioCredentials.ReadSetting("TWILIO_AUTH_TOKEN"));
    }

    [Fact]
    public void TheClientBelongsToTheAccountWhicheverUserItHas()
    {
        var client = TwilioCredentials.Create(AccountSid, apiKeySid: ApiKeySid, apiKeySecret: ApiKeySecret, region: "ie1", edge: "dublin").CreateClient();
        Assert.Equal((AccountSid, "ie1", "dublin"), (client.AccountSid, client.Region, client.Edge));

        var http = new Twilio.Http.SystemNetHttpClient();
        client = TwilioCredentials.Create(AccountSid, authToken: AuthToken).CreateClient(http);
        Assert.Same(http, client.HttpClient);
        Assert.Equal((AccountSid, null, null), (client.AccountSid, client.Region, client.Edge));
    }

    [Fact]
    public void AnEarlierInitLeavesNothingBehind()
    {
        TwilioClient.Init("AC" + AccountSid[2..].ToUpperInvariant(), ApiKeySecret, "AC" + ApiKeySid[2..]);
        TwilioClient.SetRegion("au1");
        TwilioClient.SetEdge("sydney");

        TwilioCredentials.Create(AccountSid, authToken: AuthToken).InitializeTwilioClient();

        var client = Assert.IsType<TwilioRestClient>(TwilioClient.GetRestClient());
        Assert.Equal((AccountSid, null, null), (client.AccountSid, client.Region, client.Edge));
    }

    [Fact]
    public void WithAnApiKeyTheStaticClientStillHasTheAccount()
    {
        TwilioCredentials.Create(AccountSid, apiKeySid: ApiKeySid, apiKeySecret: ApiKeySecret, region: "ie1").InitializeTwilioClient();

        Assert.Equal((AccountSid, "ie1"), (TwilioClient.GetRestClient().AccountSid, TwilioClient.GetRestClient().Region));
    }
}
