using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Lookups.V1;

public class FetchPhoneNumberOptions : IOptions<PhoneNumberResource>
{
    public string PathPhoneNumber { get; }
    public string CountryCode { get; set; }
    public List<string> Type { get; set; }
    public List<string> AddOns { get; set; }
    public Dictionary<string, object> AddOnsData { get; set; }

    public FetchPhoneNumberOptions(string pathPhoneNumber)
    {
        PathPhoneNumber = pathPhoneNumber;
        Type = new List<string>();
        AddOns = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
