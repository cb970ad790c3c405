using System;
using System.Threading.Tasks;
using Twilio.AuthStrategies;
using Twilio.Http;

namespace Twilio.Clients;

public class TwilioRestClient : ITwilioRestClient
{
    public HttpClient HttpClient { get; }
    public string AccountSid { get; }
    public string Region { get; }
    public string Edge { get; set; }
    public string[] UserAgentExtensions { get; set; }
    public string LogLevel { get; set; } = Environment.GetEnvironmentVariable("TWILIO_LOG_LEVEL");

    public TwilioRestClient(
        string username, string password, string accountSid = null, string region = null, HttpClient httpClient = null,
        string edge = null)
    {
        AccountSid = accountSid ?? username;
        HttpClient = httpClient ?? new SystemNetHttpClient();
        Region = region;
        Edge = edge;
    }

    public TwilioRestClient(
        string username, string password, AuthStrategy authstrategy, string accountSid = null, string region = null,
        HttpClient httpClient = null, string edge = null)
        : this(username, password, accountSid, region, httpClient, edge)
    {
    }

    public Response Request(Request request) => throw Surface.Only();

    public Task<Response> RequestAsync(Request request) => throw Surface.Only();

    public static void ValidateSslCertificate() => throw Surface.Only();

    public static void ValidateSslCertificate(HttpClient client) => throw Surface.Only();
}
