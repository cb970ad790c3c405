using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Verify.V2.Service;

public class CreateVerificationCheckOptions : IOptions<VerificationCheckResource>
{
    public string PathServiceSid { get; }
    public string Code { get; set; }
    public string To { get; set; }
    public string VerificationSid { get; set; }
    public string Amount { get; set; }
    public string Payee { get; set; }
    public string SnaClientToken { get; set; }

    public CreateVerificationCheckOptions(string pathServiceSid)
    {
        PathServiceSid = pathServiceSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
