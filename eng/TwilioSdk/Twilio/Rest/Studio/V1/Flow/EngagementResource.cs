using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Studio.V1.Flow;

public class EngagementResource : Resource
{
    public static EngagementResource Create(
        CreateEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<EngagementResource> CreateAsync(
        CreateEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static EngagementResource Create(
        string pathFlowSid, PhoneNumber to, PhoneNumber from, object parameters = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<EngagementResource> CreateAsync(
        string pathFlowSid, PhoneNumber to, PhoneNumber from, object parameters = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<EngagementResource> CreateWithHeaders(
        CreateEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<EngagementResource>> CreateWithHeadersAsync(
        CreateEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<EngagementResource> CreateWithHeaders(
        string pathFlowSid, PhoneNumber to, PhoneNumber from, object parameters = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<EngagementResource>> CreateWithHeadersAsync(
        string pathFlowSid, PhoneNumber to, PhoneNumber from, object parameters = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static EngagementResource Fetch(
        FetchEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<EngagementResource> FetchAsync(
        FetchEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static EngagementResource Fetch(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<EngagementResource> FetchAsync(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<EngagementResource> FetchWithHeaders(
        FetchEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<EngagementResource>> FetchWithHeadersAsync(
        FetchEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<EngagementResource> FetchWithHeaders(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<EngagementResource>> FetchWithHeadersAsync(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<EngagementResource> Read(
        ReadEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<EngagementResource>> ReadAsync(
        ReadEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<EngagementResource> Read(
        string pathFlowSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSet<EngagementResource>> ReadAsync(
        string pathFlowSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSetResponse<EngagementResource> ReadWithHeaders(
        ReadEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<EngagementResource> ReadWithHeaders(
        string pathFlowSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSetResponse<EngagementResource>> ReadWithHeadersAsync(
        ReadEngagementOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<EngagementResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<EngagementResource> NextPage(
        Page<EngagementResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<EngagementResource> PreviousPage(
        Page<EngagementResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static EngagementResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string FlowSid { get; private set; }
    public string ContactSid { get; private set; }
    public string ContactChannelAddress { get; private set; }
    public object Context { get; private set; }
    public StatusEnum Status { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    private EngagementResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Active = new StatusEnum("active");
        public static readonly StatusEnum Ended = new StatusEnum("ended");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }
}
