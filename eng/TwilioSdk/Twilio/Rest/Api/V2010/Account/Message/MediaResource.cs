using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Api.V2010.Account.Message;

public class MediaResource : Resource
{
    public static bool Delete(DeleteMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathMessageSid, string pathSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathMessageSid, string pathSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathMessageSid, string pathSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathMessageSid, string pathSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static MediaResource Fetch(
        FetchMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MediaResource> FetchAsync(
        FetchMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MediaResource Fetch(
        string pathMessageSid, string pathSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<MediaResource> FetchAsync(
        string pathMessageSid, string pathSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<MediaResource> FetchWithHeaders(
        FetchMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MediaResource>> FetchWithHeadersAsync(
        FetchMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MediaResource> FetchWithHeaders(
        string pathMessageSid, string pathSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<MediaResource>> FetchWithHeadersAsync(
        string pathMessageSid, string pathSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<MediaResource> Read(
        ReadMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MediaResource>> ReadAsync(
        ReadMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MediaResource> Read(
        string pathMessageSid, string pathAccountSid = null, DateTime? dateCreatedBefore = null,
        DateTime? dateCreated = null, DateTime? dateCreatedAfter = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MediaResource>> ReadAsync(
        string pathMessageSid, string pathAccountSid = null, DateTime? dateCreatedBefore = null,
        DateTime? dateCreated = null, DateTime? dateCreatedAfter = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MediaResource> ReadWithHeaders(
        ReadMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MediaResource> ReadWithHeaders(
        string pathMessageSid, string pathAccountSid = null, DateTime? dateCreatedBefore = null,
        DateTime? dateCreated = null, DateTime? dateCreatedAfter = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<MediaResource>> ReadWithHeadersAsync(
        ReadMediaOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<MediaResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<MediaResource> NextPage(
        Page<MediaResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<MediaResource> PreviousPage(
        Page<MediaResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static MediaResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string ContentType { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string ParentSid { get; private set; }
    public string Sid { get; private set; }
    public string Uri { get; private set; }

    private MediaResource()
    {
    }
}
