using System;
using System.Threading.Tasks;
using Twilio.Annotations;
using Twilio.Http;
using Twilio.Http.NoAuth;

namespace Twilio.Clients.NoAuth;

[Beta]
public class TwilioNoAuthRestClient
{
    public NoAuthHttpClient HttpClient { get; }
    public string Region { get; }
    public string Edge { get; set; }
    public string[] UserAgentExtensions { get; set; }
    public string LogLevel { get; set; } = Environment.GetEnvironmentVariable("TWILIO_LOG_LEVEL");

    public TwilioNoAuthRestClient(string region = null, NoAuthHttpClient httpClient = null, string edge = null)
    {
        HttpClient = httpClient ?? new SystemNetNoAuthHttpClient();
        Region = region;
        Edge = edge;
    }

    public Response Request(NoAuthRequest request) => throw Surface.Only();

    public Task<Response> RequestAsync(NoAuthRequest request) => throw Surface.Only();

    public static void ValidateSslCertificate() => throw Surface.Only();

    public static void ValidateSslCertificate(NoAuthHttpClient client) => throw Surface.Only();
}
