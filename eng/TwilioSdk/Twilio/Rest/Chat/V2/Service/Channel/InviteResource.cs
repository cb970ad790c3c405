using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Chat.V2.Service.Channel;

public class InviteResource : Resource
{
    public static InviteResource Create(
        CreateInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<InviteResource> CreateAsync(
        CreateInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static InviteResource Create(
        string pathServiceSid, string pathChannelSid, string identity, string roleSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<InviteResource> CreateAsync(
        string pathServiceSid, string pathChannelSid, string identity, string roleSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<InviteResource> CreateWithHeaders(
        CreateInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<InviteResource>> CreateWithHeadersAsync(
        CreateInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<InviteResource> CreateWithHeaders(
        string pathServiceSid, string pathChannelSid, string identity, string roleSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<InviteResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string identity, string roleSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static InviteResource Fetch(
        FetchInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<InviteResource> FetchAsync(
        FetchInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static InviteResource Fetch(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<InviteResource> FetchAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<InviteResource> FetchWithHeaders(
        FetchInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<InviteResource>> FetchWithHeadersAsync(
        FetchInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<InviteResource> FetchWithHeaders(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<InviteResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathChannelSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<InviteResource> Read(
        ReadInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<InviteResource>> ReadAsync(
        ReadInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<InviteResource> Read(
        string pathServiceSid, string pathChannelSid, List<string> identity = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<InviteResource>> ReadAsync(
        string pathServiceSid, string pathChannelSid, List<string> identity = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<InviteResource> ReadWithHeaders(
        ReadInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<InviteResource> ReadWithHeaders(
        string pathServiceSid, string pathChannelSid, List<string> identity = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<InviteResource>> ReadWithHeadersAsync(
        ReadInviteOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<InviteResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<InviteResource> NextPage(
        Page<InviteResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<InviteResource> PreviousPage(
        Page<InviteResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static InviteResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string ChannelSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string Identity { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string RoleSid { get; private set; }
    public string CreatedBy { get; private set; }
    public Uri Url { get; private set; }

    private InviteResource()
    {
    }
}
