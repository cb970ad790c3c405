using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Conversations.V2;

public class ParticipantResource : Resource
{
    public static ParticipantCreateResource Create(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantCreateResource> CreateAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantCreateResource Create(
        string pathConversationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantCreateResource> CreateAsync(
        string pathConversationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantCreateResource> CreateWithHeaders(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantCreateResource>> CreateWithHeadersAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantCreateResource> CreateWithHeaders(
        string pathConversationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantCreateResource>> CreateWithHeadersAsync(
        string pathConversationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantFetchResource Fetch(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantFetchResource> FetchAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantFetchResource Fetch(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantFetchResource> FetchAsync(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantFetchResource> FetchWithHeaders(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantFetchResource>> FetchWithHeadersAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantFetchResource> FetchWithHeaders(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantFetchResource>> FetchWithHeadersAsync(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ParticipantReadResource> Read(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ParticipantReadResource>> ReadAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ParticipantReadResource> Read(
        string pathConversationSid, int? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSet<ParticipantReadResource>> ReadAsync(
        string pathConversationSid, int? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSetResponse<ParticipantReadResource> ReadWithHeaders(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ParticipantReadResource> ReadWithHeaders(
        string pathConversationSid, int? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSetResponse<ParticipantReadResource>> ReadWithHeadersAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ParticipantResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ParticipantResource> NextPage(
        Page<ParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ParticipantResource> PreviousPage(
        Page<ParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ParticipantUpdateResource Update(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantUpdateResource> UpdateAsync(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantUpdateResource Update(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantUpdateResource> UpdateAsync(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantUpdateResource> UpdateWithHeaders(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantUpdateResource>> UpdateWithHeadersAsync(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantUpdateResource> UpdateWithHeaders(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantUpdateResource>> UpdateWithHeadersAsync(
        string pathConversationSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public ParticipantResource()
    {
    }

    public class CreateParticipantInConversationRequestAddresses
    {
        public ChannelEnum Channel { get; private set; }
        public string Address { get; private set; }
        public string ChannelId { get; private set; }

        public CreateParticipantInConversationRequestAddresses()
        {
        }

        public class Builder
        {
            private readonly CreateParticipantInConversationRequestAddresses built = new CreateParticipantInConversationRequestAddresses();

            public Builder()
            {
            }

            public Builder WithChannel(ChannelEnum channel)
            {
                built.Channel = channel;
                return this;
            }

            public Builder WithAddress(string address)
            {
                built.Address = address;
                return this;
            }

            public Builder WithChannelId(string channelId)
            {
                built.ChannelId = channelId;
                return this;
            }

            public CreateParticipantInConversationRequestAddresses Build() => built;
        }
    }

    public class CreateParticipantInConversationRequest
    {
        public List<CreateParticipantInConversationRequestAddresses> Addresses { get; private set; }
        public string Name { get; private set; }
        public TypeEnum Type { get; private set; }
        public string ProfileId { get; private set; }

        public CreateParticipantInConversationRequest()
        {
        }

        public class Builder
        {
            private readonly CreateParticipantInConversationRequest built = new CreateParticipantInConversationRequest();

            public Builder()
            {
            }

            public Builder WithAddresses(List<CreateParticipantInConversationRequestAddresses> addresses)
            {
                built.Addresses = addresses;
                return this;
            }

            public Builder WithName(string name)
            {
                built.Name = name;
                return this;
            }

            public Builder WithType(TypeEnum type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithProfileId(string profileId)
            {
                built.ProfileId = profileId;
                return this;
            }

            public CreateParticipantInConversationRequest Build() => built;
        }
    }

    public class UpdateParticipantInConversationRequest
    {
        public string Name { get; private set; }
        public TypeEnum Type { get; private set; }
        public string ProfileId { get; private set; }
        public List<CreateParticipantInConversationRequestAddresses> Addresses { get; private set; }

        public UpdateParticipantInConversationRequest()
        {
        }

        public class Builder
        {
            private readonly UpdateParticipantInConversationRequest built = new UpdateParticipantInConversationRequest();

            public Builder()
            {
            }

            public Builder WithName(string name)
            {
                built.Name = name;
                return this;
            }

            public Builder WithType(TypeEnum type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithProfileId(string profileId)
            {
                built.ProfileId = profileId;
                return this;
            }

            public Builder WithAddresses(List<CreateParticipantInConversationRequestAddresses> addresses)
            {
                built.Addresses = addresses;
                return this;
            }

            public UpdateParticipantInConversationRequest Build() => built;
        }
    }

    public class ConversationsV2Address
    {
        public ChannelEnum Channel { get; private set; }
        public string Address { get; private set; }
        public string ChannelId { get; private set; }

        public ConversationsV2Address()
        {
        }

        public class Builder
        {
            private readonly ConversationsV2Address built = new ConversationsV2Address();

            public Builder()
            {
            }

            public Builder WithChannel(ChannelEnum channel)
            {
                built.Channel = channel;
                return this;
            }

            public Builder WithAddress(string address)
            {
                built.Address = address;
                return this;
            }

            public Builder WithChannelId(string channelId)
            {
                built.ChannelId = channelId;
                return this;
            }

            public ConversationsV2Address Build() => built;
        }
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum HumanAgent = new TypeEnum("HUMAN_AGENT");
        public static readonly TypeEnum Customer = new TypeEnum("CUSTOMER");
        public static readonly TypeEnum AiAgent = new TypeEnum("AI_AGENT");
        public static readonly TypeEnum Agent = new TypeEnum("AGENT");
        public static readonly TypeEnum Unknown = new TypeEnum("UNKNOWN");

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
