using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Wireless.V1;

public class CommandResource : Resource
{
    public static CommandResource Create(
        CreateCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommandResource> CreateAsync(
        CreateCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static CommandResource Create(
        string command, string sim = null, HttpMethod callbackMethod = null, Uri callbackUrl = null,
        CommandModeEnum commandMode = null, string includeSid = null, bool? deliveryReceiptRequested = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommandResource> CreateAsync(
        string command, string sim = null, HttpMethod callbackMethod = null, Uri callbackUrl = null,
        CommandModeEnum commandMode = null, string includeSid = null, bool? deliveryReceiptRequested = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommandResource> CreateWithHeaders(
        CreateCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommandResource>> CreateWithHeadersAsync(
        CreateCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommandResource> CreateWithHeaders(
        string command, string sim = null, HttpMethod callbackMethod = null, Uri callbackUrl = null,
        CommandModeEnum commandMode = null, string includeSid = null, bool? deliveryReceiptRequested = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommandResource>> CreateWithHeadersAsync(
        string command, string sim = null, HttpMethod callbackMethod = null, Uri callbackUrl = null,
        CommandModeEnum commandMode = null, string includeSid = null, bool? deliveryReceiptRequested = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

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
        string sim = null, StatusEnum status = null, DirectionEnum direction = null, TransportEnum transport = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<CommandResource>> ReadAsync(
        string sim = null, StatusEnum status = null, DirectionEnum direction = null, TransportEnum transport = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<CommandResource> ReadWithHeaders(
        ReadCommandOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<CommandResource> ReadWithHeaders(
        string sim = null, StatusEnum status = null, DirectionEnum direction = null, TransportEnum transport = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

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
    public string SimSid { get; private set; }
    public string Command { get; private set; }
    public CommandModeEnum CommandMode { get; private set; }
    public TransportEnum Transport { get; private set; }
    public bool? DeliveryReceiptRequested { get; private set; }
    public StatusEnum Status { get; private set; }
    public DirectionEnum Direction { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }

    private CommandResource()
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
        public static readonly DirectionEnum FromSim = new DirectionEnum("from_sim");
        public static readonly DirectionEnum ToSim = new DirectionEnum("to_sim");

        public DirectionEnum()
        {
        }

        private DirectionEnum(string value)
            : base(value)
        {
        }

        public static implicit operator DirectionEnum(string value) => new DirectionEnum(value);
    }

    public sealed class CommandModeEnum : StringEnum
    {
        public static readonly CommandModeEnum Text = new CommandModeEnum("text");
        public static readonly CommandModeEnum Binary = new CommandModeEnum("binary");

        public CommandModeEnum()
        {
        }

        private CommandModeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator CommandModeEnum(string value) => new CommandModeEnum(value);
    }

    public sealed class TransportEnum : StringEnum
    {
        public static readonly TransportEnum Sms = new TransportEnum("sms");
        public static readonly TransportEnum Ip = new TransportEnum("ip");

        public TransportEnum()
        {
        }

        private TransportEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TransportEnum(string value) => new TransportEnum(value);
    }
}
