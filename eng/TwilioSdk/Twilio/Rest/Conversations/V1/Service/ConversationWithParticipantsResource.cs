using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Conversations.V1.Service;

public class ConversationWithParticipantsResource : Resource
{
    public static ConversationWithParticipantsResource Create(
        CreateConversationWithParticipantsOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ConversationWithParticipantsResource> CreateAsync(
        CreateConversationWithParticipantsOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ConversationWithParticipantsResource Create(
        string pathChatServiceSid, string friendlyName = null, string uniqueName = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string messagingServiceSid = null, string attributes = null,
        StateEnum state = null, string timersInactive = null, string timersClosed = null,
        string bindingsEmailAddress = null, string bindingsEmailName = null, List<string> participant = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ConversationWithParticipantsResource> CreateAsync(
        string pathChatServiceSid, string friendlyName = null, string uniqueName = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string messagingServiceSid = null, string attributes = null,
        StateEnum state = null, string timersInactive = null, string timersClosed = null,
        string bindingsEmailAddress = null, string bindingsEmailName = null, List<string> participant = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ConversationWithParticipantsResource> CreateWithHeaders(
        CreateConversationWithParticipantsOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ConversationWithParticipantsResource>> CreateWithHeadersAsync(
        CreateConversationWithParticipantsOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ConversationWithParticipantsResource> CreateWithHeaders(
        string pathChatServiceSid, string friendlyName = null, string uniqueName = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string messagingServiceSid = null, string attributes = null,
        StateEnum state = null, string timersInactive = null, string timersClosed = null,
        string bindingsEmailAddress = null, string bindingsEmailName = null, List<string> participant = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ConversationWithParticipantsResource>> CreateWithHeadersAsync(
        string pathChatServiceSid, string friendlyName = null, string uniqueName = null, DateTime? dateCreated = null,
        DateTime? dateUpdated = null, string messagingServiceSid = null, string attributes = null,
        StateEnum state = null, string timersInactive = null, string timersClosed = null,
        string bindingsEmailAddress = null, string bindingsEmailName = null, List<string> participant = null,
        WebhookEnabledTypeEnum xTwilioWebhookEnabled = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ConversationWithParticipantsResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string ChatServiceSid { get; private set; }
    public string MessagingServiceSid { get; private set; }
    public string Sid { get; private set; }
    public string FriendlyName { get; private set; }
    public string UniqueName { get; private set; }
    public string Attributes { get; private set; }
    public StateEnum State { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public object Timers { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public object Bindings { get; private set; }
    public Uri Url { get; private set; }

    private ConversationWithParticipantsResource()
    {
    }

    public sealed class StateEnum : StringEnum
    {
        public static readonly StateEnum Initializing = new StateEnum("initializing");
        public static readonly StateEnum Inactive = new StateEnum("inactive");
        public static readonly StateEnum Active = new StateEnum("active");
        public static readonly StateEnum Closed = new StateEnum("closed");

        public StateEnum()
        {
        }

        private StateEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StateEnum(string value) => new StateEnum(value);
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
}
