using Twilio.AuthStrategies;
using Twilio.Clients;
using Twilio.Credential;
using Twilio.Exceptions;

namespace Twilio;

// A class with static members and a private constructor, not a static class: so it is in the SDK.
public class TwilioClient
{
    private static string username;
    private static string password;
    private static string accountSid;
    private static string region;
    private static string edge;
    private static string logLevel;
    private static CredentialProvider credentialProvider;
    private static ITwilioRestClient restClient;
    private static ITwilioRestClient noAuthRestClient;

    private TwilioClient()
    {
    }

    public static void Init(string username, string password)
    {
        SetUsername(username);
        SetPassword(password);
    }

    public static void Init(string username, string password, string accountSid)
    {
        Init(username, password);
        SetAccountSid(accountSid);
    }

    public static void Init(CredentialProvider credentialProvider) => SetCredentialProvider(credentialProvider);

    public static void Init(CredentialProvider credentialProvider, string accountSid)
    {
        SetCredentialProvider(credentialProvider);
        SetAccountSid(accountSid);
    }

    // A provider drops user name and password, and these drop the provider; the account SID outlives both.
    public static void SetCredentialProvider(CredentialProvider credentialProvider)
    {
        Required(credentialProvider, "The credential provider is null.");
        InvalidateIf(credentialProvider != TwilioClient.credentialProvider);
        InvalidateBasicCreds();
        TwilioClient.credentialProvider = credentialProvider;
    }

    public static void SetUsername(string username)
    {
        Required(username, "The user name is null.");
        InvalidateIf(username != TwilioClient.username);
        InvalidateOAuthCreds();
        TwilioClient.username = username;
    }

    public static void SetPassword(string password)
    {
        Required(password, "The password is null.");
        InvalidateIf(password != TwilioClient.password);
        InvalidateOAuthCreds();
        TwilioClient.password = password;
    }

    public static void SetAccountSid(string accountSid)
    {
        Required(accountSid, "The account SID is null.");
        InvalidateIf(accountSid != TwilioClient.accountSid);
        TwilioClient.accountSid = accountSid;
    }

    public static void SetRegion(string region)
    {
        InvalidateAllIf(region != TwilioClient.region);
        TwilioClient.region = region;
    }

    public static void SetEdge(string edge)
    {
        InvalidateAllIf(edge != TwilioClient.edge);
        TwilioClient.edge = edge;
    }

    public static void SetLogLevel(string loglevel)
    {
        InvalidateAllIf(loglevel != logLevel);
        logLevel = loglevel;
    }

    public static ITwilioRestClient GetNoAuthRestClient()
    {
        if (noAuthRestClient == null)
        {
            noAuthRestClient = new TwilioRestClient(username, password, new NoAuthStrategy(), accountSid)
            {
                LogLevel = logLevel,
            };
        }

        return noAuthRestClient;
    }

    public static ITwilioRestClient GetRestClient()
    {
        if (restClient != null)
        {
            return restClient;
        }

        if (username != null && password != null)
        {
            return restClient = new TwilioRestClient(username, password, accountSid, region, null, edge)
            {
                LogLevel = logLevel,
            };
        }

        Required(credentialProvider, "There are no credentials yet: call TwilioClient.Init first.");
        return restClient = new TwilioRestClient(
            username, password, credentialProvider.ToAuthStrategy(), accountSid, region, null, edge)
        {
            LogLevel = logLevel,
        };
    }

    public static void SetRestClient(ITwilioRestClient restClient) => TwilioClient.restClient = restClient;

    public static void Invalidate() => restClient = null;

    public static void InvalidateNoAuth() => noAuthRestClient = null;

    public static void InvalidateOAuthCreds() => credentialProvider = null;

    public static void InvalidateBasicCreds()
    {
        username = null;
        password = null;
    }

    public static void ValidateSslCertificate() => throw Surface.Only();

    private static void Required(object value, string message)
    {
        if (value == null)
        {
            throw new AuthenticationException(message);
        }
    }

    private static void InvalidateIf(bool changed)
    {
        if (changed)
        {
            Invalidate();
        }
    }

    private static void InvalidateAllIf(bool changed)
    {
        InvalidateIf(changed);
        if (changed)
        {
            InvalidateNoAuth();
        }
    }
}
