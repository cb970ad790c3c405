using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.IpMessaging.V2.Service.Channel;

public class MessageResource : Resource
{
    public static MessageResource Create(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> CreateAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Create(
        string pathServiceSid, string pathChannelSid, string from = null, string attributes = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string lastUpdatedBy = null, string body = null,
        string mediaSid = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<MessageResource> CreateAsync(
        string pathServiceSid, string pathChannelSid, string from = null, string attributes = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string lastUpdatedBy = null, string body = null,
        string mediaSid = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<MessageResource> CreateWithHeaders(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> CreateWithHeaders(
        string pathServiceSid, string pathChannelSid, string from = null, string attributes = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string lastUpdatedBy = null, string body = null,
        string mediaSid = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string from = null, string attributes = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string lastUpdatedBy = null, string body = null,
        string mediaSid = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static bool Delete(DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathServiceSid, string pathChannelSid, string pathSid,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathChannelSid, string pathSid,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Fetch(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> FetchAsync(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Fetch(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<MessageResource> FetchAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<MessageResource> FetchWithHeaders(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> FetchWithHeadersAsync(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> FetchWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<MessageResource> Read(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MessageResource>> ReadAsync(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MessageResource> Read(
        string pathServiceSid, string pathChannelSid, OrderTypeEnum order = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MessageResource>> ReadAsync(
        string pathServiceSid, string pathChannelSid, OrderTypeEnum order = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MessageResource> ReadWithHeaders(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MessageResource> ReadWithHeaders(
        string pathServiceSid, string pathChannelSid, OrderTypeEnum order = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

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
        string pathServiceSid, string pathChannelSid, string pathSid, string body = null, string attributes = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string lastUpdatedBy = null, string from = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> UpdateAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, string body = null, string attributes = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string lastUpdatedBy = null, string from = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> UpdateWithHeaders(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> UpdateWithHeadersAsync(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> UpdateWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, string body = null, string attributes = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string lastUpdatedBy = null, string from = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, string body = null, string attributes = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string lastUpdatedBy = null, string from = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string Attributes { get; private set; }
    public string ServiceSid { get; private set; }
    public string To { get; private set; }
    public string ChannelSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string LastUpdatedBy { get; private set; }
    public bool? WasEdited { get; private set; }
    public string From { get; private set; }
    public string Body { get; private set; }
    public int? Index { get; private set; }
    public string Type { get; private set; }
    public object Media { get; private set; }
    public Uri Url { get; private set; }

    private MessageResource()
    {
    }

    public sealed class WebhookEnabledTypeEnum : StringEnum
    {
        public static readonly WebhookEnabledTypeEnum True = new WebhookEnabledTypeEnum("true");
        public static readonly WebhookEnabledTypeEnum False = new WebhookEnabledTypeEnum("false");

        public WebhookEnabledTypeEnum()
        {
        }

        private WebhookEnabledTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator WebhookEnabledTypeEnum(string value) => new WebhookEnabledTypeEnum(value);
    }

    public sealed class OrderTypeEnum : StringEnum
    {
        public static readonly OrderTypeEnum Asc = new OrderTypeEnum("asc");
        public static readonly OrderTypeEnum Desc = new OrderTypeEnum("desc");

        public OrderTypeEnum()
        {
        }

        private OrderTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator OrderTypeEnum(string value) => new OrderTypeEnum(value);
    }
}
