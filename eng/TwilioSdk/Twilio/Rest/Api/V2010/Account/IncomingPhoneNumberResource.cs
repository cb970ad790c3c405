using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class IncomingPhoneNumberResource : Resource
{
    public static IncomingPhoneNumberResource Create(
        CreateIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IncomingPhoneNumberResource> CreateAsync(
        CreateIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static IncomingPhoneNumberResource Create(
        string pathAccountSid = null, PhoneNumber phoneNumber = null, string areaCode = null,
        string apiVersion = null, string friendlyName = null, string smsApplicationSid = null,
        HttpMethod smsFallbackMethod = null, Uri smsFallbackUrl = null,
        HttpMethod smsMethod = null, Uri smsUrl = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, string voiceApplicationSid = null,
        bool? voiceCallerIdLookup = null, HttpMethod voiceFallbackMethod = null,
        Uri voiceFallbackUrl = null, HttpMethod voiceMethod = null, Uri voiceUrl = null,
        EmergencyStatusEnum emergencyStatus = null, string emergencyAddressSid = null, string trunkSid = null,
        string identitySid = null, string addressSid = null, VoiceReceiveModeEnum voiceReceiveMode = null,
        string bundleSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IncomingPhoneNumberResource> CreateAsync(
        string pathAccountSid = null, PhoneNumber phoneNumber = null, string areaCode = null,
        string apiVersion = null, string friendlyName = null, string smsApplicationSid = null,
        HttpMethod smsFallbackMethod = null, Uri smsFallbackUrl = null,
        HttpMethod smsMethod = null, Uri smsUrl = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, string voiceApplicationSid = null,
        bool? voiceCallerIdLookup = null, HttpMethod voiceFallbackMethod = null,
        Uri voiceFallbackUrl = null, HttpMethod voiceMethod = null, Uri voiceUrl = null,
        EmergencyStatusEnum emergencyStatus = null, string emergencyAddressSid = null, string trunkSid = null,
        string identitySid = null, string addressSid = null, VoiceReceiveModeEnum voiceReceiveMode = null,
        string bundleSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IncomingPhoneNumberResource> CreateWithHeaders(
        CreateIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IncomingPhoneNumberResource>> CreateWithHeadersAsync(
        CreateIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IncomingPhoneNumberResource> CreateWithHeaders(
        string pathAccountSid = null, PhoneNumber phoneNumber = null, string areaCode = null,
        string apiVersion = null, string friendlyName = null, string smsApplicationSid = null,
        HttpMethod smsFallbackMethod = null, Uri smsFallbackUrl = null,
        HttpMethod smsMethod = null, Uri smsUrl = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, string voiceApplicationSid = null,
        bool? voiceCallerIdLookup = null, HttpMethod voiceFallbackMethod = null,
        Uri voiceFallbackUrl = null, HttpMethod voiceMethod = null, Uri voiceUrl = null,
        EmergencyStatusEnum emergencyStatus = null, string emergencyAddressSid = null, string trunkSid = null,
        string identitySid = null, string addressSid = null, VoiceReceiveModeEnum voiceReceiveMode = null,
        string bundleSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IncomingPhoneNumberResource>> CreateWithHeadersAsync(
        string pathAccountSid = null, PhoneNumber phoneNumber = null, string areaCode = null,
        string apiVersion = null, string friendlyName = null, string smsApplicationSid = null,
        HttpMethod smsFallbackMethod = null, Uri smsFallbackUrl = null,
        HttpMethod smsMethod = null, Uri smsUrl = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, string voiceApplicationSid = null,
        bool? voiceCallerIdLookup = null, HttpMethod voiceFallbackMethod = null,
        Uri voiceFallbackUrl = null, HttpMethod voiceMethod = null, Uri voiceUrl = null,
        EmergencyStatusEnum emergencyStatus = null, string emergencyAddressSid = null, string trunkSid = null,
        string identitySid = null, string addressSid = null, VoiceReceiveModeEnum voiceReceiveMode = null,
        string bundleSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        DeleteIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static IncomingPhoneNumberResource Fetch(
        FetchIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IncomingPhoneNumberResource> FetchAsync(
        FetchIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static IncomingPhoneNumberResource Fetch(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IncomingPhoneNumberResource> FetchAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IncomingPhoneNumberResource> FetchWithHeaders(
        FetchIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IncomingPhoneNumberResource>> FetchWithHeadersAsync(
        FetchIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IncomingPhoneNumberResource> FetchWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IncomingPhoneNumberResource>> FetchWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<IncomingPhoneNumberResource> Read(
        ReadIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<IncomingPhoneNumberResource>> ReadAsync(
        ReadIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<IncomingPhoneNumberResource> Read(
        string pathAccountSid = null, bool? beta = null, string friendlyName = null,
        PhoneNumber phoneNumber = null, string origin = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<IncomingPhoneNumberResource>> ReadAsync(
        string pathAccountSid = null, bool? beta = null, string friendlyName = null,
        PhoneNumber phoneNumber = null, string origin = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<IncomingPhoneNumberResource> ReadWithHeaders(
        ReadIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<IncomingPhoneNumberResource> ReadWithHeaders(
        string pathAccountSid = null, bool? beta = null, string friendlyName = null,
        PhoneNumber phoneNumber = null, string origin = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<IncomingPhoneNumberResource>> ReadWithHeadersAsync(
        ReadIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<IncomingPhoneNumberResource> GetPage(
        string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<IncomingPhoneNumberResource> NextPage(
        Page<IncomingPhoneNumberResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<IncomingPhoneNumberResource> PreviousPage(
        Page<IncomingPhoneNumberResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static IncomingPhoneNumberResource Update(
        UpdateIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<IncomingPhoneNumberResource> UpdateAsync(
        UpdateIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static IncomingPhoneNumberResource Update(
        string pathSid, string pathAccountSid = null, string accountSid = null, string apiVersion = null,
        string friendlyName = null, string smsApplicationSid = null, HttpMethod smsFallbackMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsMethod = null, Uri smsUrl = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        string voiceApplicationSid = null, bool? voiceCallerIdLookup = null,
        HttpMethod voiceFallbackMethod = null, Uri voiceFallbackUrl = null,
        HttpMethod voiceMethod = null, Uri voiceUrl = null, EmergencyStatusEnum emergencyStatus = null,
        string emergencyAddressSid = null, string trunkSid = null, VoiceReceiveModeEnum voiceReceiveMode = null,
        string identitySid = null, string addressSid = null, string bundleSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<IncomingPhoneNumberResource> UpdateAsync(
        string pathSid, string pathAccountSid = null, string accountSid = null, string apiVersion = null,
        string friendlyName = null, string smsApplicationSid = null, HttpMethod smsFallbackMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsMethod = null, Uri smsUrl = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        string voiceApplicationSid = null, bool? voiceCallerIdLookup = null,
        HttpMethod voiceFallbackMethod = null, Uri voiceFallbackUrl = null,
        HttpMethod voiceMethod = null, Uri voiceUrl = null, EmergencyStatusEnum emergencyStatus = null,
        string emergencyAddressSid = null, string trunkSid = null, VoiceReceiveModeEnum voiceReceiveMode = null,
        string identitySid = null, string addressSid = null, string bundleSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<IncomingPhoneNumberResource> UpdateWithHeaders(
        UpdateIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<IncomingPhoneNumberResource>> UpdateWithHeadersAsync(
        UpdateIncomingPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<IncomingPhoneNumberResource> UpdateWithHeaders(
        string pathSid, string pathAccountSid = null, string accountSid = null, string apiVersion = null,
        string friendlyName = null, string smsApplicationSid = null, HttpMethod smsFallbackMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsMethod = null, Uri smsUrl = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        string voiceApplicationSid = null, bool? voiceCallerIdLookup = null,
        HttpMethod voiceFallbackMethod = null, Uri voiceFallbackUrl = null,
        HttpMethod voiceMethod = null, Uri voiceUrl = null, EmergencyStatusEnum emergencyStatus = null,
        string emergencyAddressSid = null, string trunkSid = null, VoiceReceiveModeEnum voiceReceiveMode = null,
        string identitySid = null, string addressSid = null, string bundleSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<IncomingPhoneNumberResource>> UpdateWithHeadersAsync(
        string pathSid, string pathAccountSid = null, string accountSid = null, string apiVersion = null,
        string friendlyName = null, string smsApplicationSid = null, HttpMethod smsFallbackMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsMethod = null, Uri smsUrl = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        string voiceApplicationSid = null, bool? voiceCallerIdLookup = null,
        HttpMethod voiceFallbackMethod = null, Uri voiceFallbackUrl = null,
        HttpMethod voiceMethod = null, Uri voiceUrl = null, EmergencyStatusEnum emergencyStatus = null,
        string emergencyAddressSid = null, string trunkSid = null, VoiceReceiveModeEnum voiceReceiveMode = null,
        string identitySid = null, string addressSid = null, string bundleSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static IncomingPhoneNumberResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string AddressSid { get; private set; }
    public AddressRequirementEnum AddressRequirements { get; private set; }
    public string ApiVersion { get; private set; }
    public bool? Beta { get; private set; }
    public PhoneNumberCapabilities Capabilities { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string FriendlyName { get; private set; }
    public string IdentitySid { get; private set; }
    public PhoneNumber PhoneNumber { get; private set; }
    public string Origin { get; private set; }
    public string Sid { get; private set; }
    public string SmsApplicationSid { get; private set; }
    public HttpMethod SmsFallbackMethod { get; private set; }
    public Uri SmsFallbackUrl { get; private set; }
    public HttpMethod SmsMethod { get; private set; }
    public Uri SmsUrl { get; private set; }
    public Uri StatusCallback { get; private set; }
    public HttpMethod StatusCallbackMethod { get; private set; }
    public string TrunkSid { get; private set; }
    public string Uri { get; private set; }
    public VoiceReceiveModeEnum VoiceReceiveMode { get; private set; }
    public string VoiceApplicationSid { get; private set; }
    public bool? VoiceCallerIdLookup { get; private set; }
    public HttpMethod VoiceFallbackMethod { get; private set; }
    public Uri VoiceFallbackUrl { get; private set; }
    public HttpMethod VoiceMethod { get; private set; }
    public Uri VoiceUrl { get; private set; }
    public EmergencyStatusEnum EmergencyStatus { get; private set; }
    public string EmergencyAddressSid { get; private set; }
    public EmergencyAddressStatusEnum EmergencyAddressStatus { get; private set; }
    public string BundleSid { get; private set; }
    public string Status { get; private set; }
    public string Type { get; private set; }

    private IncomingPhoneNumberResource()
    {
    }

    public sealed class EmergencyStatusEnum : StringEnum
    {
        public static readonly EmergencyStatusEnum Active = new EmergencyStatusEnum("Active");
        public static readonly EmergencyStatusEnum Inactive = new EmergencyStatusEnum("Inactive");

        public EmergencyStatusEnum()
        {
        }

        private EmergencyStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator EmergencyStatusEnum(string value) => new EmergencyStatusEnum(value);
    }

    public sealed class EmergencyAddressStatusEnum : StringEnum
    {
        public static readonly EmergencyAddressStatusEnum Registered = new EmergencyAddressStatusEnum("registered");
        public static readonly EmergencyAddressStatusEnum Unregistered = new EmergencyAddressStatusEnum("unregistered");
        public static readonly EmergencyAddressStatusEnum PendingRegistration = new EmergencyAddressStatusEnum("pending-registration");
        public static readonly EmergencyAddressStatusEnum RegistrationFailure = new EmergencyAddressStatusEnum("registration-failure");
        public static readonly EmergencyAddressStatusEnum PendingUnregistration = new EmergencyAddressStatusEnum("pending-unregistration");
        public static readonly EmergencyAddressStatusEnum UnregistrationFailure = new EmergencyAddressStatusEnum("unregistration-failure");

        public EmergencyAddressStatusEnum()
        {
        }

        private EmergencyAddressStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator EmergencyAddressStatusEnum(string value) => new EmergencyAddressStatusEnum(value);
    }

    public sealed class VoiceReceiveModeEnum : StringEnum
    {
        public static readonly VoiceReceiveModeEnum Voice = new VoiceReceiveModeEnum("voice");
        public static readonly VoiceReceiveModeEnum Fax = new VoiceReceiveModeEnum("fax");

        public VoiceReceiveModeEnum()
        {
        }

        private VoiceReceiveModeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator VoiceReceiveModeEnum(string value) => new VoiceReceiveModeEnum(value);
    }

    public sealed class AddressRequirementEnum : StringEnum
    {
        public static readonly AddressRequirementEnum None = new AddressRequirementEnum("none");
        public static readonly AddressRequirementEnum Any = new AddressRequirementEnum("any");
        public static readonly AddressRequirementEnum Local = new AddressRequirementEnum("local");
        public static readonly AddressRequirementEnum Foreign = new AddressRequirementEnum("foreign");

        public AddressRequirementEnum()
        {
        }

        private AddressRequirementEnum(string value)
            : base(value)
        {
        }

        public static implicit operator AddressRequirementEnum(string value) => new AddressRequirementEnum(value);
    }
}
