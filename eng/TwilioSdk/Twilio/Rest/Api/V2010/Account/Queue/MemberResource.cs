using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;

namespace Twilio.Rest.Api.V2010.Account.Queue;

public class MemberResource : Resource
{
    public static MemberResource Fetch(
        FetchMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MemberResource> FetchAsync(
        FetchMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MemberResource Fetch(
        string pathQueueSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<MemberResource> FetchAsync(
        string pathQueueSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<MemberResource> FetchWithHeaders(
        FetchMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MemberResource>> FetchWithHeadersAsync(
        FetchMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MemberResource> FetchWithHeaders(
        string pathQueueSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<MemberResource>> FetchWithHeadersAsync(
        string pathQueueSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<MemberResource> Read(
        ReadMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MemberResource>> ReadAsync(
        ReadMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MemberResource> Read(
        string pathQueueSid, string pathAccountSid = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MemberResource>> ReadAsync(
        string pathQueueSid, string pathAccountSid = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MemberResource> ReadWithHeaders(
        ReadMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MemberResource> ReadWithHeaders(
        string pathQueueSid, string pathAccountSid = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<MemberResource>> ReadWithHeadersAsync(
        ReadMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<MemberResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<MemberResource> NextPage(
        Page<MemberResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<MemberResource> PreviousPage(
        Page<MemberResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static MemberResource Update(
        UpdateMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MemberResource> UpdateAsync(
        UpdateMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MemberResource Update(
        string pathQueueSid, string pathCallSid, Uri url, string pathAccountSid = null, HttpMethod method = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MemberResource> UpdateAsync(
        string pathQueueSid, string pathCallSid, Uri url, string pathAccountSid = null, HttpMethod method = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MemberResource> UpdateWithHeaders(
        UpdateMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MemberResource>> UpdateWithHeadersAsync(
        UpdateMemberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MemberResource> UpdateWithHeaders(
        string pathQueueSid, string pathCallSid, Uri url, string pathAccountSid = null, HttpMethod method = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MemberResource>> UpdateWithHeadersAsync(
        string pathQueueSid, string pathCallSid, Uri url, string pathAccountSid = null, HttpMethod method = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static MemberResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string CallSid { get; private set; }
    public DateTime? DateEnqueued { get; private set; }
    public int? Position { get; private set; }
    public string Uri { get; private set; }
    public int? WaitTime { get; private set; }
    public string QueueSid { get; private set; }

    private MemberResource()
    {
    }
}
