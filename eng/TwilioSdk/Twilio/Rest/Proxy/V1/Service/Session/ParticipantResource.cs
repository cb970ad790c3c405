using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public class ParticipantResource : Resource
{
    public static ParticipantResource Create(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> CreateAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Create(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null,
        string proxyIdentifier = null, string proxyIdentifierSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ParticipantResource> CreateAsync(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null,
        string proxyIdentifier = null, string proxyIdentifierSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null,
        string proxyIdentifier = null, string proxyIdentifierSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string identifier, string friendlyName = null,
        string proxyIdentifier = null, string proxyIdentifierSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static bool Delete(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ParticipantResource Fetch(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> FetchAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Fetch(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ParticipantResource> FetchAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<ParticipantResource> Read(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ParticipantResource> Read(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        string pathServiceSid, string pathSessionSid, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<ParticipantResource>> ReadWithHeadersAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ParticipantResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ParticipantResource> NextPage(
        Page<ParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ParticipantResource> PreviousPage(
        Page<ParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ParticipantResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string SessionSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string AccountSid { get; private set; }
    public string FriendlyName { get; private set; }
    public string Identifier { get; private set; }
    public string ProxyIdentifier { get; private set; }
    public string ProxyIdentifierSid { get; private set; }
    public DateTime? DateDeleted { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    private ParticipantResource()
    {
    }
}
