using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Messaging.V1;

public class ServiceResource : Resource
{
    public static ServiceResource Create(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ServiceResource> CreateAsync(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ServiceResource Create(
        string friendlyName, Uri inboundRequestUrl = null, HttpMethod inboundMethod = null,
        Uri fallbackUrl = null, HttpMethod fallbackMethod = null, Uri statusCallback = null,
        bool? stickySender = null, bool? mmsConverter = null, bool? smartEncoding = null,
        ScanMessageContentEnum scanMessageContent = null, bool? fallbackToLongCode = null,
        bool? areaCodeGeomatch = null, int? validityPeriod = null, bool? synchronousValidation = null,
        string usecase = null, bool? useInboundWebhookOnNumber = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ServiceResource> CreateAsync(
        string friendlyName, Uri inboundRequestUrl = null, HttpMethod inboundMethod = null,
        Uri fallbackUrl = null, HttpMethod fallbackMethod = null, Uri statusCallback = null,
        bool? stickySender = null, bool? mmsConverter = null, bool? smartEncoding = null,
        ScanMessageContentEnum scanMessageContent = null, bool? fallbackToLongCode = null,
        bool? areaCodeGeomatch = null, int? validityPeriod = null, bool? synchronousValidation = null,
        string usecase = null, bool? useInboundWebhookOnNumber = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ServiceResource> CreateWithHeaders(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        CreateServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ServiceResource> CreateWithHeaders(
        string friendlyName, Uri inboundRequestUrl = null, HttpMethod inboundMethod = null,
        Uri fallbackUrl = null, HttpMethod fallbackMethod = null, Uri statusCallback = null,
        bool? stickySender = null, bool? mmsConverter = null, bool? smartEncoding = null,
        ScanMessageContentEnum scanMessageContent = null, bool? fallbackToLongCode = null,
        bool? areaCodeGeomatch = null, int? validityPeriod = null, bool? synchronousValidation = null,
        string usecase = null, bool? useInboundWebhookOnNumber = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<ServiceResource>> CreateWithHeadersAsync(
        string friendlyName, Uri inboundRequestUrl = null, HttpMethod inboundMethod = null,
        Uri fallbackUrl = null, HttpMethod fallbackMethod = null, Uri statusCallback = null,
        bool? stickySender = null, bool? mmsConverter = null, bool? smartEncoding = null,
        ScanMessageContentEnum scanMessageContent = null, bool? fallbackToLongCode = null,
        bool? areaCodeGeomatch = null, int? validityPeriod = null, bool? synchronousValidation = null,
        string usecase = null, bool? useInboundWebhookOnNumber = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static bool Delete(DeleteServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ServiceResource Fetch(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ServiceResource> FetchAsync(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ServiceResource Fetch(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ServiceResource> FetchAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ServiceResource> FetchWithHeaders(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        FetchServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ServiceResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ServiceResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ServiceResource> Read(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ServiceResource>> ReadAsync(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ServiceResource> Read(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ServiceResource>> ReadAsync(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ServiceResource> ReadWithHeaders(
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<ServiceResource>> ReadWithHeadersAsync(
        ReadServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ServiceResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ServiceResource> NextPage(
        Page<ServiceResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ServiceResource> PreviousPage(
        Page<ServiceResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ServiceResource Update(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ServiceResource> UpdateAsync(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ServiceResource Update(
        string pathSid, string friendlyName = null, Uri inboundRequestUrl = null,
        HttpMethod inboundMethod = null, Uri fallbackUrl = null,
        HttpMethod fallbackMethod = null, Uri statusCallback = null, bool? stickySender = null,
        bool? mmsConverter = null, bool? smartEncoding = null, ScanMessageContentEnum scanMessageContent = null,
        bool? fallbackToLongCode = null, bool? areaCodeGeomatch = null, int? validityPeriod = null,
        bool? synchronousValidation = null, string usecase = null, bool? useInboundWebhookOnNumber = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ServiceResource> UpdateAsync(
        string pathSid, string friendlyName = null, Uri inboundRequestUrl = null,
        HttpMethod inboundMethod = null, Uri fallbackUrl = null,
        HttpMethod fallbackMethod = null, Uri statusCallback = null, bool? stickySender = null,
        bool? mmsConverter = null, bool? smartEncoding = null, ScanMessageContentEnum scanMessageContent = null,
        bool? fallbackToLongCode = null, bool? areaCodeGeomatch = null, int? validityPeriod = null,
        bool? synchronousValidation = null, string usecase = null, bool? useInboundWebhookOnNumber = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        UpdateServiceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ServiceResource> UpdateWithHeaders(
        string pathSid, string friendlyName = null, Uri inboundRequestUrl = null,
        HttpMethod inboundMethod = null, Uri fallbackUrl = null,
        HttpMethod fallbackMethod = null, Uri statusCallback = null, bool? stickySender = null,
        bool? mmsConverter = null, bool? smartEncoding = null, ScanMessageContentEnum scanMessageContent = null,
        bool? fallbackToLongCode = null, bool? areaCodeGeomatch = null, int? validityPeriod = null,
        bool? synchronousValidation = null, string usecase = null, bool? useInboundWebhookOnNumber = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ServiceResource>> UpdateWithHeadersAsync(
        string pathSid, string friendlyName = null, Uri inboundRequestUrl = null,
        HttpMethod inboundMethod = null, Uri fallbackUrl = null,
        HttpMethod fallbackMethod = null, Uri statusCallback = null, bool? stickySender = null,
        bool? mmsConverter = null, bool? smartEncoding = null, ScanMessageContentEnum scanMessageContent = null,
        bool? fallbackToLongCode = null, bool? areaCodeGeomatch = null, int? validityPeriod = null,
        bool? synchronousValidation = null, string usecase = null, bool? useInboundWebhookOnNumber = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ServiceResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string FriendlyName { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri InboundRequestUrl { get; private set; }
    public HttpMethod InboundMethod { get; private set; }
    public Uri FallbackUrl { get; private set; }
    public HttpMethod FallbackMethod { get; private set; }
    public Uri StatusCallback { get; private set; }
    public bool? StickySender { get; private set; }
    public bool? MmsConverter { get; private set; }
    public bool? SmartEncoding { get; private set; }
    public ScanMessageContentEnum ScanMessageContent { get; private set; }
    public bool? FallbackToLongCode { get; private set; }
    public bool? AreaCodeGeomatch { get; private set; }
    public bool? SynchronousValidation { get; private set; }
    public int? ValidityPeriod { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }
    public string Usecase { get; private set; }
    public bool? UsAppToPersonRegistered { get; private set; }
    public bool? UseInboundWebhookOnNumber { get; private set; }

    private ServiceResource()
    {
    }

    public sealed class ScanMessageContentEnum : StringEnum
    {
        public static readonly ScanMessageContentEnum Inherit = new ScanMessageContentEnum("inherit");
        public static readonly ScanMessageContentEnum Enable = new ScanMessageContentEnum("enable");
        public static readonly ScanMessageContentEnum Disable = new ScanMessageContentEnum("disable");

        public ScanMessageContentEnum()
        {
        }

        private ScanMessageContentEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ScanMessageContentEnum(string value) => new ScanMessageContentEnum(value);
    }
}
