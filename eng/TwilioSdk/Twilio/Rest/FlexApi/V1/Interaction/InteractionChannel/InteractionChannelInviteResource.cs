using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1.Interaction.InteractionChannel;

public class InteractionChannelInviteResource : Resource
{
    public static InteractionChannelInviteResource Create(
        CreateInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<InteractionChannelInviteResource> CreateAsync(
        CreateInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static InteractionChannelInviteResource Create(
        string pathInteractionSid, string pathChannelSid, object routing, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<InteractionChannelInviteResource> CreateAsync(
        string pathInteractionSid, string pathChannelSid, object routing, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<InteractionChannelInviteResource> CreateWithHeaders(
        CreateInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<InteractionChannelInviteResource>> CreateWithHeadersAsync(
        CreateInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<InteractionChannelInviteResource> CreateWithHeaders(
        string pathInteractionSid, string pathChannelSid, object routing, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<InteractionChannelInviteResource>> CreateWithHeadersAsync(
        string pathInteractionSid, string pathChannelSid, object routing, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<InteractionChannelInviteResource> Read(
        ReadInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<InteractionChannelInviteResource>> ReadAsync(
        ReadInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<InteractionChannelInviteResource> Read(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<InteractionChannelInviteResource>> ReadAsync(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<InteractionChannelInviteResource> ReadWithHeaders(
        ReadInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<InteractionChannelInviteResource> ReadWithHeaders(
        string pathInteractionSid, string pathChannelSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<InteractionChannelInviteResource>> ReadWithHeadersAsync(
        ReadInteractionChannelInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<InteractionChannelInviteResource> GetPage(
        string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<InteractionChannelInviteResource> NextPage(
        Page<InteractionChannelInviteResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<InteractionChannelInviteResource> PreviousPage(
        Page<InteractionChannelInviteResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static InteractionChannelInviteResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string InteractionSid { get; private set; }
    public string ChannelSid { get; private set; }
    public object Routing { get; private set; }
    public Uri Url { get; private set; }

    private InteractionChannelInviteResource()
    {
    }
}
