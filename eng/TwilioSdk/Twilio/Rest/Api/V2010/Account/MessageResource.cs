using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class MessageResource : Resource
{
    public static MessageResource Create(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> CreateAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Create(
        PhoneNumber to, string pathAccountSid = null, PhoneNumber from = null,
        string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, string contentSid = null,
        Uri statusCallback = null, string applicationSid = null, decimal? maxPrice = null, bool? provideFeedback = null,
        int? attempt = null, int? validityPeriod = null, bool? forceDelivery = null,
        ContentRetentionEnum contentRetention = null, AddressRetentionEnum addressRetention = null,
        bool? smartEncoded = null, List<string> persistentAction = null, TrafficTypeEnum trafficType = null,
        bool? shortenUrls = null, ScheduleTypeEnum scheduleType = null, DateTime? sendAt = null, bool? sendAsMms = null,
        string contentVariables = null, RiskCheckEnum riskCheck = null, PhoneNumber fallbackFrom = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> CreateAsync(
        PhoneNumber to, string pathAccountSid = null, PhoneNumber from = null,
        string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, string contentSid = null,
        Uri statusCallback = null, string applicationSid = null, decimal? maxPrice = null, bool? provideFeedback = null,
        int? attempt = null, int? validityPeriod = null, bool? forceDelivery = null,
        ContentRetentionEnum contentRetention = null, AddressRetentionEnum addressRetention = null,
        bool? smartEncoded = null, List<string> persistentAction = null, TrafficTypeEnum trafficType = null,
        bool? shortenUrls = null, ScheduleTypeEnum scheduleType = null, DateTime? sendAt = null, bool? sendAsMms = null,
        string contentVariables = null, RiskCheckEnum riskCheck = null, PhoneNumber fallbackFrom = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> CreateWithHeaders(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> CreateWithHeaders(
        PhoneNumber to, string pathAccountSid = null, PhoneNumber from = null,
        string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, string contentSid = null,
        Uri statusCallback = null, string applicationSid = null, decimal? maxPrice = null, bool? provideFeedback = null,
        int? attempt = null, int? validityPeriod = null, bool? forceDelivery = null,
        ContentRetentionEnum contentRetention = null, AddressRetentionEnum addressRetention = null,
        bool? smartEncoded = null, List<string> persistentAction = null, TrafficTypeEnum trafficType = null,
        bool? shortenUrls = null, ScheduleTypeEnum scheduleType = null, DateTime? sendAt = null, bool? sendAsMms = null,
        string contentVariables = null, RiskCheckEnum riskCheck = null, PhoneNumber fallbackFrom = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        PhoneNumber to, string pathAccountSid = null, PhoneNumber from = null,
        string messagingServiceSid = null, string body = null, List<Uri> mediaUrl = null, string contentSid = null,
        Uri statusCallback = null, string applicationSid = null, decimal? maxPrice = null, bool? provideFeedback = null,
        int? attempt = null, int? validityPeriod = null, bool? forceDelivery = null,
        ContentRetentionEnum contentRetention = null, AddressRetentionEnum addressRetention = null,
        bool? smartEncoded = null, List<string> persistentAction = null, TrafficTypeEnum trafficType = null,
        bool? shortenUrls = null, ScheduleTypeEnum scheduleType = null, DateTime? sendAt = null, bool? sendAsMms = null,
        string contentVariables = null, RiskCheckEnum riskCheck = null, PhoneNumber fallbackFrom = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Fetch(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> FetchAsync(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Fetch(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> FetchAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> FetchWithHeaders(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> FetchWithHeadersAsync(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> FetchWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> FetchWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MessageResource> Read(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MessageResource>> ReadAsync(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MessageResource> Read(
        string pathAccountSid = null, PhoneNumber to = null, PhoneNumber from = null,
        DateTime? dateSentBefore = null, DateTime? dateSent = null, DateTime? dateSentAfter = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MessageResource>> ReadAsync(
        string pathAccountSid = null, PhoneNumber to = null, PhoneNumber from = null,
        DateTime? dateSentBefore = null, DateTime? dateSent = null, DateTime? dateSentAfter = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MessageResource> ReadWithHeaders(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MessageResource> ReadWithHeaders(
        string pathAccountSid = null, PhoneNumber to = null, PhoneNumber from = null,
        DateTime? dateSentBefore = null, DateTime? dateSent = null, DateTime? dateSentAfter = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<MessageResource>> ReadWithHeadersAsync(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<MessageResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<MessageResource> NextPage(
        Page<MessageResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<MessageResource> PreviousPage(
        Page<MessageResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static MessageResource Update(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> UpdateAsync(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Update(
        string pathSid, string pathAccountSid = null, string body = null, UpdateStatusEnum status = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> UpdateAsync(
        string pathSid, string pathAccountSid = null, string body = null, UpdateStatusEnum status = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> UpdateWithHeaders(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> UpdateWithHeadersAsync(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> UpdateWithHeaders(
        string pathSid, string pathAccountSid = null, string body = null, UpdateStatusEnum status = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> UpdateWithHeadersAsync(
        string pathSid, string pathAccountSid = null, string body = null, UpdateStatusEnum status = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Body { get; private set; }
    public string NumSegments { get; private set; }
    public DirectionEnum Direction { get; private set; }
    public PhoneNumber From { get; private set; }
    public string To { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Price { get; private set; }
    public string ErrorMessage { get; private set; }
    public string Uri { get; private set; }
    public string AccountSid { get; private set; }
    public string NumMedia { get; private set; }
    public StatusEnum Status { get; private set; }
    public string MessagingServiceSid { get; private set; }
    public string Sid { get; private set; }
    public DateTime? DateSent { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public int? ErrorCode { get; private set; }
    public string PriceUnit { get; private set; }
    public string ApiVersion { get; private set; }
    public Dictionary<string, string> SubresourceUris { get; private set; }

    private MessageResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Queued = new StatusEnum("queued");
        public static readonly StatusEnum Sending = new StatusEnum("sending");
        public static readonly StatusEnum Sent = new StatusEnum("sent");
        public static readonly StatusEnum Failed = new StatusEnum("failed");
        public static readonly StatusEnum Delivered = new StatusEnum("delivered");
        public static readonly StatusEnum Undelivered = new StatusEnum("undelivered");
        public static readonly StatusEnum Receiving = new StatusEnum("receiving");
        public static readonly StatusEnum Received = new StatusEnum("received");
        public static readonly StatusEnum Accepted = new StatusEnum("accepted");
        public static readonly StatusEnum Scheduled = new StatusEnum("scheduled");
        public static readonly StatusEnum Read = new StatusEnum("read");
        public static readonly StatusEnum PartiallyDelivered = new StatusEnum("partially_delivered");
        public static readonly StatusEnum Canceled = new StatusEnum("canceled");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class ContentRetentionEnum : StringEnum
    {
        public static readonly ContentRetentionEnum Retain = new ContentRetentionEnum("retain");
        public static readonly ContentRetentionEnum Discard = new ContentRetentionEnum("discard");

        public ContentRetentionEnum()
        {
        }

        private ContentRetentionEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ContentRetentionEnum(string value) => new ContentRetentionEnum(value);
    }

    public sealed class TrafficTypeEnum : StringEnum
    {
        public static readonly TrafficTypeEnum Free = new TrafficTypeEnum("free");

        public TrafficTypeEnum()
        {
        }

        private TrafficTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TrafficTypeEnum(string value) => new TrafficTypeEnum(value);
    }

    public sealed class DirectionEnum : StringEnum
    {
        public static readonly DirectionEnum Inbound = new DirectionEnum("inbound");
        public static readonly DirectionEnum OutboundApi = new DirectionEnum("outbound-api");
        public static readonly DirectionEnum OutboundCall = new DirectionEnum("outbound-call");
        public static readonly DirectionEnum OutboundReply = new DirectionEnum("outbound-reply");

        public DirectionEnum()
        {
        }

        private DirectionEnum(string value)
            : base(value)
        {
        }

        public static implicit operator DirectionEnum(string value) => new DirectionEnum(value);
    }

    public sealed class ScheduleTypeEnum : StringEnum
    {
        public static readonly ScheduleTypeEnum Fixed = new ScheduleTypeEnum("fixed");

        public ScheduleTypeEnum()
        {
        }

        private ScheduleTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ScheduleTypeEnum(string value) => new ScheduleTypeEnum(value);
    }

    public sealed class RiskCheckEnum : StringEnum
    {
        public static readonly RiskCheckEnum Enable = new RiskCheckEnum("enable");
        public static readonly RiskCheckEnum Disable = new RiskCheckEnum("disable");

        public RiskCheckEnum()
        {
        }

        private RiskCheckEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RiskCheckEnum(string value) => new RiskCheckEnum(value);
    }

    public sealed class AddressRetentionEnum : StringEnum
    {
        public static readonly AddressRetentionEnum Retain = new AddressRetentionEnum("retain");
        public static readonly AddressRetentionEnum Obfuscate = new AddressRetentionEnum("obfuscate");

        public AddressRetentionEnum()
        {
        }

        private AddressRetentionEnum(string value)
            : base(value)
        {
        }

        public static implicit operator AddressRetentionEnum(string value) => new AddressRetentionEnum(value);
    }

    public sealed class UpdateStatusEnum : StringEnum
    {
        public static readonly UpdateStatusEnum Canceled = new UpdateStatusEnum("canceled");

        public UpdateStatusEnum()
        {
        }

        private UpdateStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator UpdateStatusEnum(string value) => new UpdateStatusEnum(value);
    }
}
