using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account.IncomingPhoneNumber;

public class CreateMobileOptions : IOptions<MobileResource>
{
    public PhoneNumber PhoneNumber { get; }
    public string PathAccountSid { get; set; }
    public string ApiVersion { get; set; }
    public string FriendlyName { get; set; }
    public string SmsApplicationSid { get; set; }
    public HttpMethod SmsFallbackMethod { get; set; }
    public Uri SmsFallbackUrl { get; set; }
    public HttpMethod SmsMethod { get; set; }
    public Uri SmsUrl { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public string VoiceApplicationSid { get; set; }
    public bool? VoiceCallerIdLookup { get; set; }
    public HttpMethod VoiceFallbackMethod { get; set; }
    public Uri VoiceFallbackUrl { get; set; }
    public HttpMethod VoiceMethod { get; set; }
    public Uri VoiceUrl { get; set; }
    public string IdentitySid { get; set; }
    public string AddressSid { get; set; }
    public MobileResource.EmergencyStatusEnum EmergencyStatus { get; set; }
    public string EmergencyAddressSid { get; set; }
    public string TrunkSid { get; set; }
    public MobileResource.VoiceReceiveModeEnum VoiceReceiveMode { get; set; }
    public string BundleSid { get; set; }

    public CreateMobileOptions(PhoneNumber phoneNumber)
    {
        PhoneNumber = phoneNumber;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadMobileOptions : ReadOptions<MobileResource>
{
    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public ReadMobileOptions()
    {
    }

    public string PathAccountSid { get; set; }
    public bool? Beta { get; set; }
    public string FriendlyName { get; set; }
    public PhoneNumber PhoneNumber { get; set; }
    public string Origin { get; set; }
}
