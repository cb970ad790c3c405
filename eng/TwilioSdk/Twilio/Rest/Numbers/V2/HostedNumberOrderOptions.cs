using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Numbers.V2;

public class CreateHostedNumberOrderOptions : IOptions<HostedNumberOrderResource>
{
    public PhoneNumber PhoneNumber { get; }
    public PhoneNumber ContactPhoneNumber { get; }
    public string AddressSid { get; }
    public string Email { get; }
    public string AccountSid { get; set; }
    public string FriendlyName { get; set; }
    public List<string> CcEmails { get; set; }
    public Uri SmsUrl { get; set; }
    public HttpMethod SmsMethod { get; set; }
    public Uri SmsFallbackUrl { get; set; }
    public bool? SmsCapability { get; set; }
    public HttpMethod SmsFallbackMethod { get; set; }
    public Uri StatusCallbackUrl { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public string SmsApplicationSid { get; set; }
    public string ContactTitle { get; set; }

    public CreateHostedNumberOrderOptions(
        PhoneNumber phoneNumber, PhoneNumber contactPhoneNumber, string addressSid, string email)
    {
        PhoneNumber = phoneNumber;
        ContactPhoneNumber = contactPhoneNumber;
        AddressSid = addressSid;
        Email = email;
        CcEmails = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteHostedNumberOrderOptions : IOptions<HostedNumberOrderResource>
{
    public string PathSid { get; }

    public DeleteHostedNumberOrderOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchHostedNumberOrderOptions : IOptions<HostedNumberOrderResource>
{
    public string PathSid { get; }

    public FetchHostedNumberOrderOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadHostedNumberOrderOptions : ReadOptions<HostedNumberOrderResource>
{
    public HostedNumberOrderResource.StatusEnum Status { get; set; }
    public bool? SmsCapability { get; set; }
    public PhoneNumber PhoneNumber { get; set; }
    public string IncomingPhoneNumberSid { get; set; }
    public string FriendlyName { get; set; }

    public ReadHostedNumberOrderOptions()
    {
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateHostedNumberOrderOptions : IOptions<HostedNumberOrderResource>
{
    public string PathSid { get; }
    public HostedNumberOrderResource.StatusEnum Status { get; }
    public int? VerificationCallDelay { get; set; }
    public string VerificationCallExtension { get; set; }

    public UpdateHostedNumberOrderOptions(string pathSid, HostedNumberOrderResource.StatusEnum status)
    {
        PathSid = pathSid;
        Status = status;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
