using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Supersim.V1;

public class SmsCommandResource : Resource
{
    public static SmsCommandResource Create(
        CreateSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SmsCommandResource> CreateAsync(
        CreateSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static SmsCommandResource Create(
        string sim, string payload, HttpMethod callbackMethod = null, Uri callbackUrl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SmsCommandResource> CreateAsync(
        string sim, string payload, HttpMethod callbackMethod = null, Uri callbackUrl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SmsCommandResource> CreateWithHeaders(
        CreateSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SmsCommandResource>> CreateWithHeadersAsync(
        CreateSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SmsCommandResource> CreateWithHeaders(
        string sim, string payload, HttpMethod callbackMethod = null, Uri callbackUrl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SmsCommandResource>> CreateWithHeadersAsync(
        string sim, string payload, HttpMethod callbackMethod = null, Uri callbackUrl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static SmsCommandResource Fetch(
        FetchSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SmsCommandResource> FetchAsync(
        FetchSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static SmsCommandResource Fetch(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SmsCommandResource> FetchAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SmsCommandResource> FetchWithHeaders(
        FetchSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SmsCommandResource>> FetchWithHeadersAsync(
        FetchSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SmsCommandResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SmsCommandResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<SmsCommandResource> Read(
        ReadSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<SmsCommandResource>> ReadAsync(
        ReadSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<SmsCommandResource> Read(
        string sim = null, StatusEnum status = null, DirectionEnum direction = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<SmsCommandResource>> ReadAsync(
        string sim = null, StatusEnum status = null, DirectionEnum direction = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<SmsCommandResource> ReadWithHeaders(
        ReadSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<SmsCommandResource> ReadWithHeaders(
        string sim = null, StatusEnum status = null, DirectionEnum direction = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<SmsCommandResource>> ReadWithHeadersAsync(
        ReadSmsCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<SmsCommandResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<SmsCommandResource> NextPage(
        Page<SmsCommandResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<SmsCommandResource> PreviousPage(
        Page<SmsCommandResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static SmsCommandResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string SimSid { get; private set; }
    public string Payload { get; private set; }
    public StatusEnum Status { get; private set; }
    public DirectionEnum Direction { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }

    private SmsCommandResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Queued = new StatusEnum("queued");
        public static readonly StatusEnum Sent = new StatusEnum("sent");
        public static readonly StatusEnum Delivered = new StatusEnum("delivered");
        public static readonly StatusEnum Received = new StatusEnum("received");
        public static readonly StatusEnum Failed = new StatusEnum("failed");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class DirectionEnum : StringEnum
    {
        public static readonly DirectionEnum ToSim = new DirectionEnum("to_sim");
        public static readonly DirectionEnum FromSim = new DirectionEnum("from_sim");

        public DirectionEnum()
        {
        }

        private DirectionEnum(string value)
            : base(value)
        {
        }

        public static implicit operator DirectionEnum(string value) => new DirectionEnum(value);
    }
}
