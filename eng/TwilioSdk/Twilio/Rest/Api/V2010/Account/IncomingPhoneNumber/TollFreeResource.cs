using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account.IncomingPhoneNumber;

public class TollFreeResource : Resource
{
    public static TollFreeResource Create(
        CreateTollFreeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TollFreeResource> CreateAsync(
        CreateTollFreeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TollFreeResource Create(
        PhoneNumber phoneNumber, string pathAccountSid = null, string apiVersion = null,
        string friendlyName = null, string smsApplicationSid = null, HttpMethod smsFallbackMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsMethod = null, Uri smsUrl = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        string voiceApplicationSid = null, bool? voiceCallerIdLookup = null,
        HttpMethod voiceFallbackMethod = null, Uri voiceFallbackUrl = null,
        HttpMethod voiceMethod = null, Uri voiceUrl = null, string identitySid = null,
        string addressSid = null, EmergencyStatusEnum emergencyStatus = null, string emergencyAddressSid = null,
        string trunkSid = null, VoiceReceiveModeEnum voiceReceiveMode = null, string bundleSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TollFreeResource> CreateAsync(
        PhoneNumber phoneNumber, string pathAccountSid = null, string apiVersion = null,
        string friendlyName = null, string smsApplicationSid = null, HttpMethod smsFallbackMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsMethod = null, Uri smsUrl = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        string voiceApplicationSid = null, bool? voiceCallerIdLookup = null,
        HttpMethod voiceFallbackMethod = null, Uri voiceFallbackUrl = null,
        HttpMethod voiceMethod = null, Uri voiceUrl = null, string identitySid = null,
        string addressSid = null, EmergencyStatusEnum emergencyStatus = null, string emergencyAddressSid = null,
        string trunkSid = null, VoiceReceiveModeEnum voiceReceiveMode = null, string bundleSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<TollFreeResource> CreateWithHeaders(
        CreateTollFreeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<TollFreeResource>> CreateWithHeadersAsync(
        CreateTollFreeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<TollFreeResource> CreateWithHeaders(
        PhoneNumber phoneNumber, string pathAccountSid = null, string apiVersion = null,
        string friendlyName = null, string smsApplicationSid = null, HttpMethod smsFallbackMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsMethod = null, Uri smsUrl = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        string voiceApplicationSid = null, bool? voiceCallerIdLookup = null,
        HttpMethod voiceFallbackMethod = null, Uri voiceFallbackUrl = null,
        HttpMethod voiceMethod = null, Uri voiceUrl = null, string identitySid = null,
        string addressSid = null, EmergencyStatusEnum emergencyStatus = null, string emergencyAddressSid = null,
        string trunkSid = null, VoiceReceiveModeEnum voiceReceiveMode = null, string bundleSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<TollFreeResource>> CreateWithHeadersAsync(
        PhoneNumber phoneNumber, string pathAccountSid = null, string apiVersion = null,
        string friendlyName = null, string smsApplicationSid = null, HttpMethod smsFallbackMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsMethod = null, Uri smsUrl = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        string voiceApplicationSid = null, bool? voiceCallerIdLookup = null,
        HttpMethod voiceFallbackMethod = null, Uri voiceFallbackUrl = null,
        HttpMethod voiceMethod = null, Uri voiceUrl = null, string identitySid = null,
        string addressSid = null, EmergencyStatusEnum emergencyStatus = null, string emergencyAddressSid = null,
        string trunkSid = null, VoiceReceiveModeEnum voiceReceiveMode = null, string bundleSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<TollFreeResource> Read(
        ReadTollFreeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<TollFreeResource>> ReadAsync(
        ReadTollFreeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<TollFreeResource> Read(
        string pathAccountSid = null, bool? beta = null, string friendlyName = null,
        PhoneNumber phoneNumber = null, string origin = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<TollFreeResource>> ReadAsync(
        string pathAccountSid = null, bool? beta = null, string friendlyName = null,
        PhoneNumber phoneNumber = null, string origin = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<TollFreeResource> ReadWithHeaders(
        ReadTollFreeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<TollFreeResource> ReadWithHeaders(
        string pathAccountSid = null, bool? beta = null, string friendlyName = null,
        PhoneNumber phoneNumber = null, string origin = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<TollFreeResource>> ReadWithHeadersAsync(
        ReadTollFreeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<TollFreeResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<TollFreeResource> NextPage(
        Page<TollFreeResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<TollFreeResource> PreviousPage(
        Page<TollFreeResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static TollFreeResource FromJson(string json) => throw Surface.Only();

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

    private TollFreeResource()
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
