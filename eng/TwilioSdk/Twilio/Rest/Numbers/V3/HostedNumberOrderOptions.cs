using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Numbers.V3;

public class CreateHostedNumberOrderOptions : IOptions<HostedNumberOrderCreateResource>
{
    public PhoneNumber PhoneNumber { get; }
    public bool? SmsCapability { get; }
    public string AccountSid { get; set; }
    public string FriendlyName { get; set; }
    public string UniqueName { get; set; }
    public List<string> CcEmails { get; set; }
    public Uri SmsUrl { get; set; }
    public HttpMethod SmsMethod { get; set; }
    public Uri SmsFallbackUrl { get; set; }
    public HttpMethod SmsFallbackMethod { get; set; }
    public Uri StatusCallbackUrl { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public string SmsApplicationSid { get; set; }
    public string AddressSid { get; set; }
    public string Email { get; set; }
    public HostedNumberOrderResource.VerificationTypeEnum VerificationType { get; set; }
    public string VerificationDocumentSid { get; set; }

    public CreateHostedNumberOrderOptions(PhoneNumber phoneNumber, bool? smsCapability)
    {
        PhoneNumber = phoneNumber;
        SmsCapability = smsCapability;
        CcEmails = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
