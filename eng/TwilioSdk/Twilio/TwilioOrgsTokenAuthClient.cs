using Twilio.Annotations;
using Twilio.Clients.BearerToken;
using Twilio.Clients.NoAuth;
using Twilio.Http.BearerToken;

namespace Twilio;

[Beta]
public class TwilioOrgsTokenAuthClient
{
    private TwilioOrgsTokenAuthClient()
    {
    }

    public static void Init(string clientId, string clientSecret) => throw Surface.Only();

    public static void Init(
        string clientId, string clientSecret, string code = null, string redirectUri = null, string audience = null,
        string refreshToken = null, string scope = null) => throw Surface.Only();

    public static void SetTokenManager(TokenManager tokenManager) => throw Surface.Only();

    public static void SetClientId(string clientId) => throw Surface.Only();

    public static void SetClientSecret(string clientSecret) => throw Surface.Only();

    public static void SetRegion(string region) => throw Surface.Only();

    public static void SetEdge(string edge) => throw Surface.Only();

    public static void SetLogLevel(string loglevel) => throw Surface.Only();

    public static TwilioOrgsTokenRestClient GetRestClient() => throw Surface.Only();

    public static TwilioNoAuthRestClient GetNoAuthRestClient() => throw Surface.Only();

    public static void SetRestClient(TwilioOrgsTokenRestClient restClient) => throw Surface.Only();

    public static void Invalidate() => throw Surface.Only();

    public static void InvalidateNoAuthClient() => throw Surface.Only();

    public static void ValidateSslCertificate() => throw Surface.Only();
}
