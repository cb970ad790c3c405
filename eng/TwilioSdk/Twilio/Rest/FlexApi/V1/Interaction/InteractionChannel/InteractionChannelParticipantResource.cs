using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.FlexApi.V1.Interaction.InteractionChannel;

public class InteractionChannelParticipantResource : Resource
{
    public static InteractionChannelParticipantResource Create(
        CreateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<InteractionChannelParticipantResource> CreateAsync(
        CreateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static InteractionChannelParticipantResource Create(
        string pathInteractionSid, string pathChannelSid, TypeEnum type, object mediaProperties,
        object routingProperties = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<InteractionChannelParticipantResource> CreateAsync(
        string pathInteractionSid, string pathChannelSid, TypeEnum type, object mediaProperties,
        object routingProperties = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<InteractionChannelParticipantResource> CreateWithHeaders(
        CreateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<InteractionChannelParticipantResource>> CreateWithHeadersAsync(
        CreateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<InteractionChannelParticipantResource> CreateWithHeaders(
        string pathInteractionSid, string pathChannelSid, TypeEnum type, object mediaProperties,
        object routingProperties = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<InteractionChannelParticipantResource>> CreateWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, TypeEnum type, object mediaProperties,
        object routingProperties = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<InteractionChannelParticipantResource> Read(
        ReadInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<InteractionChannelParticipantResource>> ReadAsync(
        ReadInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<InteractionChannelParticipantResource> Read(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<InteractionChannelParticipantResource>> ReadAsync(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<InteractionChannelParticipantResource> ReadWithHeaders(
        ReadInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<InteractionChannelParticipantResource> ReadWithHeaders(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<InteractionChannelParticipantResource>> ReadWithHeadersAsync(
        ReadInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<InteractionChannelParticipantResource> GetPage(
        string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<InteractionChannelParticipantResource> NextPage(
        Page<InteractionChannelParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<InteractionChannelParticipantResource> PreviousPage(
        Page<InteractionChannelParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static InteractionChannelParticipantResource Update(
        UpdateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<InteractionChannelParticipantResource> UpdateAsync(
        UpdateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static InteractionChannelParticipantResource Update(
        string pathInteractionSid, string pathChannelSid, string pathSid, StatusEnum status,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<InteractionChannelParticipantResource> UpdateAsync(
        string pathInteractionSid, string pathChannelSid, string pathSid, StatusEnum status,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<InteractionChannelParticipantResource> UpdateWithHeaders(
        UpdateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<InteractionChannelParticipantResource>> UpdateWithHeadersAsync(
        UpdateInteractionChannelParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<InteractionChannelParticipantResource> UpdateWithHeaders(
        string pathInteractionSid, string pathChannelSid, string pathSid, StatusEnum status,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<InteractionChannelParticipantResource>> UpdateWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, string pathSid, StatusEnum status,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static InteractionChannelParticipantResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public TypeEnum Type { get; private set; }
    public string InteractionSid { get; private set; }
    public string ChannelSid { get; private set; }
    public Uri Url { get; private set; }
    public object RoutingProperties { get; private set; }

    private InteractionChannelParticipantResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Closed = new StatusEnum("closed");
        public static readonly StatusEnum Wrapup = new StatusEnum("wrapup");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Supervisor = new TypeEnum("supervisor");
        public static readonly TypeEnum Customer = new TypeEnum("customer");
        public static readonly TypeEnum External = new TypeEnum("external");
        public static readonly TypeEnum Agent = new TypeEnum("agent");
        public static readonly TypeEnum Unknown = new TypeEnum("unknown");

        public TypeEnum()
        {
        }

        private TypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TypeEnum(string value) => new TypeEnum(value);
    }
}
