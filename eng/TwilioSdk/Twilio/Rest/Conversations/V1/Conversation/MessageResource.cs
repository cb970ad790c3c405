using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Conversations.V1.Conversation;

public class MessageResource : Resource
{
    public static MessageResource Create(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> CreateAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Create(
        string pathConversationSid, string author = null, string body = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string attributes = null, string mediaSid = null, string contentSid = null,
        string contentVariables = null, string subject = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> CreateAsync(
        string pathConversationSid, string author = null, string body = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string attributes = null, string mediaSid = null, string contentSid = null,
        string contentVariables = null, string subject = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> CreateWithHeaders(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> CreateWithHeaders(
        string pathConversationSid, string author = null, string body = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string attributes = null, string mediaSid = null, string contentSid = null,
        string contentVariables = null, string subject = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        string pathConversationSid, string author = null, string body = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string attributes = null, string mediaSid = null, string contentSid = null,
        string contentVariables = null, string subject = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathConversationSid, string pathSid, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathConversationSid, string pathSid, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathConversationSid, string pathSid, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathConversationSid, string pathSid, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Fetch(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> FetchAsync(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Fetch(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> FetchAsync(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> FetchWithHeaders(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> FetchWithHeadersAsync(
        FetchMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> FetchWithHeaders(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> FetchWithHeadersAsync(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MessageResource> Read(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MessageResource>> ReadAsync(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MessageResource> Read(
        string pathConversationSid, OrderTypeEnum order = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MessageResource>> ReadAsync(
        string pathConversationSid, OrderTypeEnum order = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MessageResource> ReadWithHeaders(
        ReadMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MessageResource> ReadWithHeaders(
        string pathConversationSid, OrderTypeEnum order = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

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
        string pathConversationSid, string pathSid, string author = null, string body = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string attributes = null, string subject = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> UpdateAsync(
        string pathConversationSid, string pathSid, string author = null, string body = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string attributes = null, string subject = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> UpdateWithHeaders(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> UpdateWithHeadersAsync(
        UpdateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> UpdateWithHeaders(
        string pathConversationSid, string pathSid, string author = null, string body = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string attributes = null, string subject = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> UpdateWithHeadersAsync(
        string pathConversationSid, string pathSid, string author = null, string body = null,
        DateTime? dateCreated = null, DateTime? dateUpdated = null, string attributes = null, string subject = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string ConversationSid { get; private set; }
    public string Sid { get; private set; }
    public int? Index { get; private set; }
    public string Author { get; private set; }
    public string Body { get; private set; }
    public List<object> Media { get; private set; }
    public string Attributes { get; private set; }
    public string ParticipantSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }
    public object Delivery { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string ContentSid { get; private set; }

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
