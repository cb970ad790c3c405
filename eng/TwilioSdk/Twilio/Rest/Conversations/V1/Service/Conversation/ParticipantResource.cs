using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Conversations.V1.Service.Conversation;

public class ParticipantResource : Resource
{
    public static ParticipantResource Create(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> CreateAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Create(
        string pathChatServiceSid, string pathConversationSid, string identity = null,
        string messagingBindingAddress = null, string messagingBindingProxyAddress = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string attributes = null, string messagingBindingProjectedAddress = null,
        string roleSid = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ParticipantResource> CreateAsync(
        string pathChatServiceSid, string pathConversationSid, string identity = null,
        string messagingBindingAddress = null, string messagingBindingProxyAddress = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string attributes = null, string messagingBindingProjectedAddress = null,
        string roleSid = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        string pathChatServiceSid, string pathConversationSid, string identity = null,
        string messagingBindingAddress = null, string messagingBindingProxyAddress = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string attributes = null, string messagingBindingProjectedAddress = null,
        string roleSid = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        string pathChatServiceSid, string pathConversationSid, string identity = null,
        string messagingBindingAddress = null, string messagingBindingProxyAddress = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string attributes = null, string messagingBindingProjectedAddress = null,
        string roleSid = null, WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static bool Delete(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathChatServiceSid, string pathConversationSid, string pathSid,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathChatServiceSid, string pathConversationSid, string pathSid,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathChatServiceSid, string pathConversationSid, string pathSid,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathChatServiceSid, string pathConversationSid, string pathSid,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Fetch(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> FetchAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Fetch(
        string pathChatServiceSid, string pathConversationSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ParticipantResource> FetchAsync(
        string pathChatServiceSid, string pathConversationSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        string pathChatServiceSid, string pathConversationSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        string pathChatServiceSid, string pathConversationSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<ParticipantResource> Read(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ParticipantResource> Read(
        string pathChatServiceSid, string pathConversationSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathChatServiceSid, string pathConversationSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        string pathChatServiceSid, string pathConversationSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<ParticipantResource>> ReadWithHeadersAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ParticipantResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ParticipantResource> NextPage(
        Page<ParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ParticipantResource> PreviousPage(
        Page<ParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ParticipantResource Update(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> UpdateAsync(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Update(
        string pathChatServiceSid, string pathConversationSid, string pathSid, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string identity = null, string attributes = null, string roleSid = null,
        string messagingBindingProxyAddress = null, string messagingBindingProjectedAddress = null,
        int? lastReadMessageIndex = null, string lastReadTimestamp = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> UpdateAsync(
        string pathChatServiceSid, string pathConversationSid, string pathSid, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string identity = null, string attributes = null, string roleSid = null,
        string messagingBindingProxyAddress = null, string messagingBindingProjectedAddress = null,
        int? lastReadMessageIndex = null, string lastReadTimestamp = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> UpdateWithHeaders(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> UpdateWithHeadersAsync(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> UpdateWithHeaders(
        string pathChatServiceSid, string pathConversationSid, string pathSid, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string identity = null, string attributes = null, string roleSid = null,
        string messagingBindingProxyAddress = null, string messagingBindingProjectedAddress = null,
        int? lastReadMessageIndex = null, string lastReadTimestamp = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> UpdateWithHeadersAsync(
        string pathChatServiceSid, string pathConversationSid, string pathSid, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string identity = null, string attributes = null, string roleSid = null,
        string messagingBindingProxyAddress = null, string messagingBindingProjectedAddress = null,
        int? lastReadMessageIndex = null, string lastReadTimestamp = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    private ParticipantResource()
    {
    }

    public string AccountSid { get; private set; }
    public string ChatServiceSid { get; private set; }
    public string ConversationSid { get; private set; }
    public string Sid { get; private set; }
    public string Identity { get; private set; }
    public string Attributes { get; private set; }
    public object MessagingBinding { get; private set; }
    public string RoleSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }
    public int? LastReadMessageIndex { get; private set; }
    public string LastReadTimestamp { get; private set; }

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
}
