using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class OutgoingCallerIdResource : Resource
{
    public static bool Delete(
        DeleteOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static OutgoingCallerIdResource Fetch(
        FetchOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<OutgoingCallerIdResource> FetchAsync(
        FetchOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static OutgoingCallerIdResource Fetch(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<OutgoingCallerIdResource> FetchAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<OutgoingCallerIdResource> FetchWithHeaders(
        FetchOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<OutgoingCallerIdResource>> FetchWithHeadersAsync(
        FetchOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<OutgoingCallerIdResource> FetchWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<OutgoingCallerIdResource>> FetchWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<OutgoingCallerIdResource> Read(
        ReadOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<OutgoingCallerIdResource>> ReadAsync(
        ReadOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<OutgoingCallerIdResource> Read(
        string pathAccountSid = null, PhoneNumber phoneNumber = null, string friendlyName = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<OutgoingCallerIdResource>> ReadAsync(
        string pathAccountSid = null, PhoneNumber phoneNumber = null, string friendlyName = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<OutgoingCallerIdResource> ReadWithHeaders(
        ReadOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<OutgoingCallerIdResource> ReadWithHeaders(
        string pathAccountSid = null, PhoneNumber phoneNumber = null, string friendlyName = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<OutgoingCallerIdResource>> ReadWithHeadersAsync(
        ReadOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<OutgoingCallerIdResource> GetPage(
        string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<OutgoingCallerIdResource> NextPage(
        Page<OutgoingCallerIdResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<OutgoingCallerIdResource> PreviousPage(
        Page<OutgoingCallerIdResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static OutgoingCallerIdResource Update(
        UpdateOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<OutgoingCallerIdResource> UpdateAsync(
        UpdateOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static OutgoingCallerIdResource Update(
        string pathSid, string pathAccountSid = null, string friendlyName = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<OutgoingCallerIdResource> UpdateAsync(
        string pathSid, string pathAccountSid = null, string friendlyName = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<OutgoingCallerIdResource> UpdateWithHeaders(
        UpdateOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<OutgoingCallerIdResource>> UpdateWithHeadersAsync(
        UpdateOutgoingCallerIdOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<OutgoingCallerIdResource> UpdateWithHeaders(
        string pathSid, string pathAccountSid = null, string friendlyName = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<OutgoingCallerIdResource>> UpdateWithHeadersAsync(
        string pathSid, string pathAccountSid = null, string friendlyName = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static OutgoingCallerIdResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public string AccountSid { get; private set; }
    public PhoneNumber PhoneNumber { get; private set; }
    public string Uri { get; private set; }

    private OutgoingCallerIdResource()
    {
    }
}
