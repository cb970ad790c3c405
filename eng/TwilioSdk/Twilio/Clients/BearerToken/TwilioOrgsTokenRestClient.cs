using System;
using System.Threading.Tasks;
using Twilio.Annotations;
using Twilio.Http;
using Twilio.Http.BearerToken;

namespace Twilio.Clients.BearerToken;

[Deprecated]
public class TwilioOrgsTokenRestClient
{
    public TokenHttpClient HttpClient { get; }
    public string Region { get; }
    public string Edge { get; set; }
    public string[] UserAgentExtensions { get; set; }
    public string LogLevel { get; set; } = Environment.GetEnvironmentVariable("TWILIO_LOG_LEVEL");

    public TwilioOrgsTokenRestClient(
        TokenManager tokenManager, string region = null, TokenHttpClient httpClient = null, string edge = null)
    {
        HttpClient = httpClient ?? new SystemNetTokenHttpClient();
        Region = region;
        Edge = edge;
    }

    public bool tokenExpired(string accessToken) => throw Surface.Only();

    public Response Request(TokenRequest request) => throw Surface.Only();

    public bool isTokenExpired(string token) => throw Surface.Only();

    public Task<Response> RequestAsync(TokenRequest request) => throw Surface.Only();

    public static void ValidateSslCertificate() => throw Surface.Only();

    public static void ValidateSslCertificate(TokenHttpClient client) => throw Surface.Only();
}
