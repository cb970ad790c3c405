using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Notify.V1.Service;

public class BindingResource : Resource
{
    public static BindingResource Create(
        CreateBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<BindingResource> CreateAsync(
        CreateBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static BindingResource Create(
        string pathServiceSid, string identity, BindingTypeEnum bindingType, string address, List<string> tag = null,
        string notificationProtocolVersion = null, string credentialSid = null, string endpoint = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<BindingResource> CreateAsync(
        string pathServiceSid, string identity, BindingTypeEnum bindingType, string address, List<string> tag = null,
        string notificationProtocolVersion = null, string credentialSid = null, string endpoint = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<BindingResource> CreateWithHeaders(
        CreateBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<BindingResource>> CreateWithHeadersAsync(
        CreateBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<BindingResource> CreateWithHeaders(
        string pathServiceSid, string identity, BindingTypeEnum bindingType, string address, List<string> tag = null,
        string notificationProtocolVersion = null, string credentialSid = null, string endpoint = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<BindingResource>> CreateWithHeadersAsync(
        string pathServiceSid, string identity, BindingTypeEnum bindingType, string address, List<string> tag = null,
        string notificationProtocolVersion = null, string credentialSid = null, string endpoint = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static BindingResource Fetch(
        FetchBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<BindingResource> FetchAsync(
        FetchBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static BindingResource Fetch(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<BindingResource> FetchAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<BindingResource> FetchWithHeaders(
        FetchBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<BindingResource>> FetchWithHeadersAsync(
        FetchBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<BindingResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<BindingResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<BindingResource> Read(
        ReadBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<BindingResource>> ReadAsync(
        ReadBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<BindingResource> Read(
        string pathServiceSid, DateTime? startDate = null, DateTime? endDate = null, List<string> identity = null,
        List<string> tag = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSet<BindingResource>> ReadAsync(
        string pathServiceSid, DateTime? startDate = null, DateTime? endDate = null, List<string> identity = null,
        List<string> tag = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSetResponse<BindingResource> ReadWithHeaders(
        ReadBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<BindingResource> ReadWithHeaders(
        string pathServiceSid, DateTime? startDate = null, DateTime? endDate = null, List<string> identity = null,
        List<string> tag = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSetResponse<BindingResource>> ReadWithHeadersAsync(
        ReadBindingOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<BindingResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<BindingResource> NextPage(
        Page<BindingResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<BindingResource> PreviousPage(
        Page<BindingResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static BindingResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    private BindingResource()
    {
    }

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string CredentialSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string NotificationProtocolVersion { get; private set; }
    public string Endpoint { get; private set; }
    public string Identity { get; private set; }
    public string BindingType { get; private set; }
    public string Address { get; private set; }
    public List<string> Tags { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    public sealed class BindingTypeEnum : StringEnum
    {
        public static readonly BindingTypeEnum Apn = new BindingTypeEnum("apn");
        public static readonly BindingTypeEnum Gcm = new BindingTypeEnum("gcm");
        public static readonly BindingTypeEnum Sms = new BindingTypeEnum("sms");
        public static readonly BindingTypeEnum Fcm = new BindingTypeEnum("fcm");
        public static readonly BindingTypeEnum FacebookMessenger = new BindingTypeEnum("facebook-messenger");
        public static readonly BindingTypeEnum Alexa = new BindingTypeEnum("alexa");

        public BindingTypeEnum()
        {
        }

        private BindingTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator BindingTypeEnum(string value) => new BindingTypeEnum(value);
    }
}
