using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class CreateValidationRequestOptions : IOptions<ValidationRequestResource>
{
    public PhoneNumber PhoneNumber { get; }
    public string PathAccountSid { get; set; }
    public string FriendlyName { get; set; }
    public int? CallDelay { get; set; }
    public string Extension { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }

    public CreateValidationRequestOptions(PhoneNumber phoneNumber)
    {
        PhoneNumber = phoneNumber;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
