using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Preview.Wireless;

public class CommandResource : Resource
{
    public static CommandResource Create(
        CreateCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommandResource> CreateAsync(
        CreateCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static CommandResource Create(
        string command, string device = null, string sim = null, string callbackMethod = null, Uri callbackUrl = null,
        string commandMode = null, string includeSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommandResource> CreateAsync(
        string command, string device = null, string sim = null, string callbackMethod = null, Uri callbackUrl = null,
        string commandMode = null, string includeSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommandResource> CreateWithHeaders(
        CreateCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommandResource>> CreateWithHeadersAsync(
        CreateCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommandResource> CreateWithHeaders(
        string command, string device = null, string sim = null, string callbackMethod = null, Uri callbackUrl = null,
        string commandMode = null, string includeSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommandResource>> CreateWithHeadersAsync(
        string command, string device = null, string sim = null, string callbackMethod = null, Uri callbackUrl = null,
        string commandMode = null, string includeSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static CommandResource Fetch(
        FetchCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommandResource> FetchAsync(
        FetchCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static CommandResource Fetch(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommandResource> FetchAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommandResource> FetchWithHeaders(
        FetchCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommandResource>> FetchWithHeadersAsync(
        FetchCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommandResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommandResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<CommandResource> Read(
        ReadCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<CommandResource>> ReadAsync(
        ReadCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<CommandResource> Read(
        string device = null, string sim = null, string status = null, string direction = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<CommandResource>> ReadAsync(
        string device = null, string sim = null, string status = null, string direction = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<CommandResource> ReadWithHeaders(
        ReadCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<CommandResource> ReadWithHeaders(
        string device = null, string sim = null, string status = null, string direction = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<CommandResource>> ReadWithHeadersAsync(
        ReadCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<CommandResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<CommandResource> NextPage(
        Page<CommandResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<CommandResource> PreviousPage(
        Page<CommandResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static CommandResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string DeviceSid { get; private set; }
    public string SimSid { get; private set; }
    public string Command { get; private set; }
    public string CommandMode { get; private set; }
    public string Status { get; private set; }
    public string Direction { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }

    private CommandResource()
    {
    }
}
