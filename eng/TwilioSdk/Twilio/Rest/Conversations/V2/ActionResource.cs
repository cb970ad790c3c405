using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Conversations.V2;

public class ActionResource : Resource
{
    public static ActionCreateResource Create(
        CreateActionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ActionCreateResource> CreateAsync(
        CreateActionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ActionCreateResource Create(
        string pathConversationId, CreateConversationActionRequest createConversationActionRequest,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ActionCreateResource> CreateAsync(
        string pathConversationId, CreateConversationActionRequest createConversationActionRequest,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ActionCreateResource> CreateWithHeaders(
        CreateActionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ActionCreateResource>> CreateWithHeadersAsync(
        CreateActionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ActionCreateResource> CreateWithHeaders(
        string pathConversationId, CreateConversationActionRequest createConversationActionRequest,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ActionCreateResource>> CreateWithHeadersAsync(
        string pathConversationId, CreateConversationActionRequest createConversationActionRequest,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ActionFetchResource Fetch(
        FetchActionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ActionFetchResource> FetchAsync(
        FetchActionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ActionFetchResource Fetch(
        string pathConversationId, string pathActionId, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ActionFetchResource> FetchAsync(
        string pathConversationId, string pathActionId, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ActionFetchResource> FetchWithHeaders(
        FetchActionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ActionFetchResource>> FetchWithHeadersAsync(
        FetchActionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ActionFetchResource> FetchWithHeaders(
        string pathConversationId, string pathActionId, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ActionFetchResource>> FetchWithHeadersAsync(
        string pathConversationId, string pathActionId, ITwilioRestClient client = null) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public ActionResource()
    {
    }

    public class ConversationsV2SendMessageParticipant
    {
        public string ParticipantId { get; private set; }
        public string Address { get; private set; }
        public ChannelEnum Channel { get; private set; }

        public ConversationsV2SendMessageParticipant()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2SendMessageParticipant built = new ConversationsV2SendMessageParticipant();

            public Builder()
            {
            }

            public Builder WithParticipantId(string participantId)
            {
                built.ParticipantId = participantId;
                return this;
            }

            public Builder WithAddress(string address)
            {
                built.Address = address;
                return this;
            }

            public Builder WithChannel(ChannelEnum channel)
            {
                built.Channel = channel;
                return this;
            }

            public ConversationsV2SendMessageParticipant Build() => built;
        }
    }

    public class ConversationsV2SendMessageContent
    {
        public string Text { get; private set; }
        public string ContentId { get; private set; }
        public Dictionary<string, string> Variables { get; private set; }
        public List<Uri> MediaUrls { get; private set; }

        public ConversationsV2SendMessageContent()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2SendMessageContent built = new ConversationsV2SendMessageContent();

            public Builder()
            {
            }

            public Builder WithText(string text)
            {
                built.Text = text;
                return this;
            }

            public Builder WithContentId(string contentId)
            {
                built.ContentId = contentId;
                return this;
            }

            public Builder WithVariables(Dictionary<string, string> variables)
            {
                built.Variables = variables;
                return this;
            }

            public Builder WithMediaUrls(List<Uri> mediaUrls)
            {
                built.MediaUrls = mediaUrls;
                return this;
            }

            public ConversationsV2SendMessageContent Build() => built;
        }
    }

    public class ConversationsV2SendMessagePayload
    {
        public ConversationsV2SendMessageParticipant From { get; private set; }
        public List<ConversationsV2SendMessageParticipant> To { get; private set; }
        public ConversationsV2SendMessageContent Content { get; private set; }
        public Dictionary<string, object> ChannelSettings { get; private set; }

        public ConversationsV2SendMessagePayload()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2SendMessagePayload built = new ConversationsV2SendMessagePayload();

            public Builder()
            {
            }

            public Builder WithFrom(ConversationsV2SendMessageParticipant from)
            {
                built.From = from;
                return this;
            }

            public Builder WithTo(List<ConversationsV2SendMessageParticipant> to)
            {
                built.To = to;
                return this;
            }

            public Builder WithContent(ConversationsV2SendMessageContent content)
            {
                built.Content = content;
                return this;
            }

            public Builder WithChannelSettings(Dictionary<string, object> channelSettings)
            {
                built.ChannelSettings = channelSettings;
                return this;
            }

            public ConversationsV2SendMessagePayload Build() => built;
        }
    }

    public class CreateConversationActionRequest
    {
        public string Type { get; private set; }
        public ConversationsV2SendMessagePayload Payload { get; private set; }

        public CreateConversationActionRequest()
        {
        }

        public class Builder
        {
            private readonly CreateConversationActionRequest built = new CreateConversationActionRequest();

            public Builder()
            {
            }

            public Builder WithType(string type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithPayload(ConversationsV2SendMessagePayload payload)
            {
                built.Payload = payload;
                return this;
            }

            public CreateConversationActionRequest Build() => built;
        }
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Pending = new StatusEnum("PENDING");
        public static readonly StatusEnum Completed = new StatusEnum("COMPLETED");
        public static readonly StatusEnum Failed = new StatusEnum("FAILED");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class ChannelEnum : StringEnum
    {
        public static readonly ChannelEnum Voice = new ChannelEnum("VOICE");
        public static readonly ChannelEnum Sms = new ChannelEnum("SMS");
        public static readonly ChannelEnum Rcs = new ChannelEnum("RCS");
        public static readonly ChannelEnum Whatsapp = new ChannelEnum("WHATSAPP");
        public static readonly ChannelEnum Chat = new ChannelEnum("CHAT");

        public ChannelEnum()
        {
        }

        private ChannelEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ChannelEnum(string value) => new ChannelEnum(value);
    }
}
