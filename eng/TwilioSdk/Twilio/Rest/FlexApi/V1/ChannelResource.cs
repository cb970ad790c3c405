using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.FlexApi.V1;

public class ChannelResource : Resource
{
    public static ChannelResource Create(
        CreateChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChannelResource> CreateAsync(
        CreateChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ChannelResource Create(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName, string target = null,
        string chatUniqueName = null, string preEngagementData = null, string taskSid = null,
        string taskAttributes = null, bool? longLived = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChannelResource> CreateAsync(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName, string target = null,
        string chatUniqueName = null, string preEngagementData = null, string taskSid = null,
        string taskAttributes = null, bool? longLived = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChannelResource> CreateWithHeaders(
        CreateChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChannelResource>> CreateWithHeadersAsync(
        CreateChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChannelResource> CreateWithHeaders(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName, string target = null,
        string chatUniqueName = null, string preEngagementData = null, string taskSid = null,
        string taskAttributes = null, bool? longLived = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChannelResource>> CreateWithHeadersAsync(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName, string target = null,
        string chatUniqueName = null, string preEngagementData = null, string taskSid = null,
        string taskAttributes = null, bool? longLived = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ChannelResource Fetch(
        FetchChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChannelResource> FetchAsync(
        FetchChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ChannelResource Fetch(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChannelResource> FetchAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChannelResource> FetchWithHeaders(
        FetchChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChannelResource>> FetchWithHeadersAsync(
        FetchChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChannelResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChannelResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ChannelResource> Read(
        ReadChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ChannelResource>> ReadAsync(
        ReadChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ChannelResource> Read(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ChannelResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ChannelResource> ReadWithHeaders(
        ReadChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ChannelResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<ChannelResource>> ReadWithHeadersAsync(
        ReadChannelOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ChannelResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ChannelResource> NextPage(
        Page<ChannelResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ChannelResource> PreviousPage(
        Page<ChannelResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ChannelResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string FlexFlowSid { get; private set; }
    public string Sid { get; private set; }
    public string UserSid { get; private set; }
    public string TaskSid { get; private set; }
    public Uri Url { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }

    private ChannelResource()
    {
    }
}
