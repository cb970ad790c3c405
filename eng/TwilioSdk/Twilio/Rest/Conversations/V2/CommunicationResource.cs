using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Conversations.V2;

public class CommunicationResource : Resource
{
    public static CommunicationCreateResource Create(
        CreateCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommunicationCreateResource> CreateAsync(
        CreateCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static CommunicationCreateResource Create(
        string pathConversationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommunicationCreateResource> CreateAsync(
        string pathConversationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommunicationCreateResource> CreateWithHeaders(
        CreateCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommunicationCreateResource>> CreateWithHeadersAsync(
        CreateCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommunicationCreateResource> CreateWithHeaders(
        string pathConversationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommunicationCreateResource>> CreateWithHeadersAsync(
        string pathConversationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static CommunicationFetchResource Fetch(
        FetchCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommunicationFetchResource> FetchAsync(
        FetchCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static CommunicationFetchResource Fetch(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CommunicationFetchResource> FetchAsync(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommunicationFetchResource> FetchWithHeaders(
        FetchCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommunicationFetchResource>> FetchWithHeadersAsync(
        FetchCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CommunicationFetchResource> FetchWithHeaders(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CommunicationFetchResource>> FetchWithHeadersAsync(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<CommunicationReadResource> Read(
        ReadCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<CommunicationReadResource>> ReadAsync(
        ReadCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<CommunicationReadResource> Read(
        string pathConversationSid, string channelId = null, int? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<CommunicationReadResource>> ReadAsync(
        string pathConversationSid, string channelId = null, int? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<CommunicationReadResource> ReadWithHeaders(
        ReadCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<CommunicationReadResource> ReadWithHeaders(
        string pathConversationSid, string channelId = null, int? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<CommunicationReadResource>> ReadWithHeadersAsync(
        ReadCommunicationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<CommunicationResource> GetPage(
        string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<CommunicationResource> NextPage(
        Page<CommunicationResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<CommunicationResource> PreviousPage(
        Page<CommunicationResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public CommunicationResource()
    {
    }

    public class CreateCommunicationInConversationRequestAuthor
    {
        public string Address { get; private set; }
        public ChannelEnum Channel { get; private set; }
        public string ParticipantId { get; private set; }

        public CreateCommunicationInConversationRequestAuthor()
        {
        }

        public class Builder
        {
            private readonly CreateCommunicationInConversationRequestAuthor built = new CreateCommunicationInConversationRequestAuthor();

            public Builder()
            {
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

            public Builder WithParticipantId(string participantId)
            {
                built.ParticipantId = participantId;
                return this;
            }

            public CreateCommunicationInConversationRequestAuthor Build() => built;
        }
    }

    public class ContentTranscriptionTranscription
    {
        public int? Channel { get; private set; }
        public decimal? Confidence { get; private set; }
        public string Engine { get; private set; }

        public ContentTranscriptionTranscription()
        {
        }

        public class Builder
        {
            private readonly ContentTranscriptionTranscription built = new ContentTranscriptionTranscription();

            public Builder()
            {
            }

            public Builder WithChannel(int? channel)
            {
                built.Channel = channel;
                return this;
            }

            public Builder WithConfidence(decimal? confidence)
            {
                built.Confidence = confidence;
                return this;
            }

            public Builder WithEngine(string engine)
            {
                built.Engine = engine;
                return this;
            }

            public ContentTranscriptionTranscription Build() => built;
        }
    }

    public class CreateCommunicationInConversationRequestContent
    {
        public string Text { get; private set; }
        public ContentTranscriptionTranscription Transcription { get; private set; }
        public TypeEnum Type { get; private set; }

        public CreateCommunicationInConversationRequestContent()
        {
        }

        public class Builder
        {
            private readonly CreateCommunicationInConversationRequestContent built = new CreateCommunicationInConversationRequestContent();

            public Builder()
            {
            }

            public Builder WithText(string text)
            {
                built.Text = text;
                return this;
            }

            public Builder WithTranscription(ContentTranscriptionTranscription transcription)
            {
                built.Transcription = transcription;
                return this;
            }

            public Builder WithType(TypeEnum type)
            {
                built.Type = type;
                return this;
            }

            public CreateCommunicationInConversationRequestContent Build() => built;
        }
    }

    public class CreateCommunicationInConversationRequest
    {
        public CreateCommunicationInConversationRequestAuthor Author { get; private set; }
        public CreateCommunicationInConversationRequestContent Content { get; private set; }
        public List<CreateCommunicationInConversationRequestAuthor> Recipients { get; private set; }
        public string ChannelId { get; private set; }

        public CreateCommunicationInConversationRequest()
        {
        }

        public class Builder
        {
            private readonly CreateCommunicationInConversationRequest built = new CreateCommunicationInConversationRequest();

            public Builder()
            {
            }

            public Builder WithAuthor(CreateCommunicationInConversationRequestAuthor author)
            {
                built.Author = author;
                return this;
            }

            public Builder WithContent(CreateCommunicationInConversationRequestContent content)
            {
                built.Content = content;
                return this;
            }

            public Builder WithRecipients(List<CreateCommunicationInConversationRequestAuthor> recipients)
            {
                built.Recipients = recipients;
                return this;
            }

            public Builder WithChannelId(string channelId)
            {
                built.ChannelId = channelId;
                return this;
            }

            public CreateCommunicationInConversationRequest Build() => built;
        }
    }

    public class ConversationsV2ParticipantAddress
    {
        public string Address { get; private set; }
        public ChannelEnum Channel { get; private set; }
        public string ParticipantId { get; private set; }

        public ConversationsV2ParticipantAddress()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2ParticipantAddress built = new ConversationsV2ParticipantAddress();

            public Builder()
            {
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

            public Builder WithParticipantId(string participantId)
            {
                built.ParticipantId = participantId;
                return this;
            }

            public ConversationsV2ParticipantAddress Build() => built;
        }
    }

    public class ConversationsV2ContentText
    {
        public string Type { get; private set; }
        public string Text { get; private set; }

        public ConversationsV2ContentText()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2ContentText built = new ConversationsV2ContentText();

            public Builder()
            {
            }

            public Builder WithType(string type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithText(string text)
            {
                built.Text = text;
                return this;
            }

            public ConversationsV2ContentText Build() => built;
        }
    }

    public class ConversationsV2ContentTranscriptionTranscriptionWords
    {
        public string Text { get; private set; }
        public DateTime StartTime { get; private set; }
        public DateTime EndTime { get; private set; }

        public ConversationsV2ContentTranscriptionTranscriptionWords()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2ContentTranscriptionTranscriptionWords built = new ConversationsV2ContentTranscriptionTranscriptionWords();

            public Builder()
            {
            }

            public Builder WithText(string text)
            {
                built.Text = text;
                return this;
            }

            public Builder WithStartTime(DateTime startTime)
            {
                built.StartTime = startTime;
                return this;
            }

            public Builder WithEndTime(DateTime endTime)
            {
                built.EndTime = endTime;
                return this;
            }

            public ConversationsV2ContentTranscriptionTranscriptionWords Build() => built;
        }
    }

    public class ConversationsV2ContentTranscriptionTranscription
    {
        public int Channel { get; private set; }
        public float Confidence { get; private set; }
        public string Engine { get; private set; }
        public List<ConversationsV2ContentTranscriptionTranscriptionWords> Words { get; private set; }

        public ConversationsV2ContentTranscriptionTranscription()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2ContentTranscriptionTranscription built = new ConversationsV2ContentTranscriptionTranscription();

            public Builder()
            {
            }

            public Builder WithChannel(int channel)
            {
                built.Channel = channel;
                return this;
            }

            public Builder WithConfidence(float confidence)
            {
                built.Confidence = confidence;
                return this;
            }

            public Builder WithEngine(string engine)
            {
                built.Engine = engine;
                return this;
            }

            public Builder WithWords(List<ConversationsV2ContentTranscriptionTranscriptionWords> words)
            {
                built.Words = words;
                return this;
            }

            public ConversationsV2ContentTranscriptionTranscription Build() => built;
        }
    }

    public class ConversationsV2ContentTranscription
    {
        public string Type { get; private set; }
        public string Text { get; private set; }
        public ConversationsV2ContentTranscriptionTranscription Transcription { get; private set; }

        public ConversationsV2ContentTranscription()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2ContentTranscription built = new ConversationsV2ContentTranscription();

            public Builder()
            {
            }

            public Builder WithType(string type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithText(string text)
            {
                built.Text = text;
                return this;
            }

            public Builder WithTranscription(ConversationsV2ContentTranscriptionTranscription transcription)
            {
                built.Transcription = transcription;
                return this;
            }

            public ConversationsV2ContentTranscription Build() => built;
        }
    }

    public class ListCommunicationByConversation200ResponseCommunicationsContent
    {
        public string Text { get; private set; }
        public ConversationsV2ContentTranscriptionTranscription Transcription { get; private set; }
        public string Type { get; private set; }

        public ListCommunicationByConversation200ResponseCommunicationsContent()
        {
        }

        public class Builder
        {
            private readonly ListCommunicationByConversation200ResponseCommunicationsContent built
                = new ListCommunicationByConversation200ResponseCommunicationsContent();

            public Builder()
            {
            }

            public Builder WithText(string text)
            {
                built.Text = text;
                return this;
            }

            public Builder WithTranscription(ConversationsV2ContentTranscriptionTranscription transcription)
            {
                built.Transcription = transcription;
                return this;
            }

            public Builder WithType(string type)
            {
                built.Type = type;
                return this;
            }

            public ListCommunicationByConversation200ResponseCommunicationsContent Build() => built;
        }
    }

    public class ListCommunicationByConversation200ResponseCommunicationsRecipients
    {
        public string Address { get; private set; }
        public ChannelEnum Channel { get; private set; }
        public string ParticipantId { get; private set; }
        public DeliveryStatusEnum DeliveryStatus { get; private set; }

        public ListCommunicationByConversation200ResponseCommunicationsRecipients()
        {
        }

        public class Builder
        {
            private readonly ListCommunicationByConversation200ResponseCommunicationsRecipients built
                = new ListCommunicationByConversation200ResponseCommunicationsRecipients();

            public Builder()
            {
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

            public Builder WithParticipantId(string participantId)
            {
                built.ParticipantId = participantId;
                return this;
            }

            public Builder WithDeliveryStatus(DeliveryStatusEnum deliveryStatus)
            {
                built.DeliveryStatus = deliveryStatus;
                return this;
            }

            public ListCommunicationByConversation200ResponseCommunicationsRecipients Build() => built;
        }
    }

    public sealed class DeliveryStatusEnum : StringEnum
    {
        public static readonly DeliveryStatusEnum Initiated = new DeliveryStatusEnum("INITIATED");
        public static readonly DeliveryStatusEnum InProgress = new DeliveryStatusEnum("IN_PROGRESS");
        public static readonly DeliveryStatusEnum Delivered = new DeliveryStatusEnum("DELIVERED");
        public static readonly DeliveryStatusEnum Completed = new DeliveryStatusEnum("COMPLETED");
        public static readonly DeliveryStatusEnum Failed = new DeliveryStatusEnum("FAILED");

        public DeliveryStatusEnum()
        {
        }

        private DeliveryStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator DeliveryStatusEnum(string value) => new DeliveryStatusEnum(value);
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Text = new TypeEnum("TEXT");

        public TypeEnum()
        {
        }

        private TypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TypeEnum(string value) => new TypeEnum(value);
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
