using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Messaging.V1.BrandRegistration;

public class CreateBrandRegistrationOtpOptions : IOptions<BrandRegistrationOtpResource>
{
    public string PathBrandRegistrationSid { get; }

    public CreateBrandRegistrationOtpOptions(string pathBrandRegistrationSid)
    {
        PathBrandRegistrationSid = pathBrandRegistrationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
