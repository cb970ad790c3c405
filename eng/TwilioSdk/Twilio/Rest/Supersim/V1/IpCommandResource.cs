using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Supersim.V1;

public class IpCommandResource : Resource
{
    public static IpCommandResource Create(
        CreateIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IpCommandResource> CreateAsync(
        CreateIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static IpCommandResource Create(
        string sim, string payload, int? devicePort, PayloadTypeEnum payloadType = null, Uri callbackUrl = null,
        HttpMethod callbackMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IpCommandResource> CreateAsync(
        string sim, string payload, int? devicePort, PayloadTypeEnum payloadType = null, Uri callbackUrl = null,
        HttpMethod callbackMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IpCommandResource> CreateWithHeaders(
        CreateIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IpCommandResource>> CreateWithHeadersAsync(
        CreateIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IpCommandResource> CreateWithHeaders(
        string sim, string payload, int? devicePort, PayloadTypeEnum payloadType = null, Uri callbackUrl = null,
        HttpMethod callbackMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IpCommandResource>> CreateWithHeadersAsync(
        string sim, string payload, int? devicePort, PayloadTypeEnum payloadType = null, Uri callbackUrl = null,
        HttpMethod callbackMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static IpCommandResource Fetch(
        FetchIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IpCommandResource> FetchAsync(
        FetchIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static IpCommandResource Fetch(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IpCommandResource> FetchAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IpCommandResource> FetchWithHeaders(
        FetchIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IpCommandResource>> FetchWithHeadersAsync(
        FetchIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IpCommandResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IpCommandResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<IpCommandResource> Read(
        ReadIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<IpCommandResource>> ReadAsync(
        ReadIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<IpCommandResource> Read(
        string sim = null, string simIccid = null, StatusEnum status = null, DirectionEnum direction = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<IpCommandResource>> ReadAsync(
        string sim = null, string simIccid = null, StatusEnum status = null, DirectionEnum direction = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<IpCommandResource> ReadWithHeaders(
        ReadIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<IpCommandResource> ReadWithHeaders(
        string sim = null, string simIccid = null, StatusEnum status = null, DirectionEnum direction = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<IpCommandResource>> ReadWithHeadersAsync(
        ReadIpCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<IpCommandResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<IpCommandResource> NextPage(
        Page<IpCommandResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<IpCommandResource> PreviousPage(
        Page<IpCommandResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static IpCommandResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string SimSid { get; private set; }
    public string SimIccid { get; private set; }
    public StatusEnum Status { get; private set; }
    public DirectionEnum Direction { get; private set; }
    public string DeviceIp { get; private set; }
    public int? DevicePort { get; private set; }
    public PayloadTypeEnum PayloadType { get; private set; }
    public string Payload { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }

    private IpCommandResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Queued = new StatusEnum("queued");
        public static readonly StatusEnum Sent = new StatusEnum("sent");
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

    public sealed class PayloadTypeEnum : StringEnum
    {
        public static readonly PayloadTypeEnum Text = new PayloadTypeEnum("text");
        public static readonly PayloadTypeEnum Binary = new PayloadTypeEnum("binary");

        public PayloadTypeEnum()
        {
        }

        private PayloadTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator PayloadTypeEnum(string value) => new PayloadTypeEnum(value);
    }
}
