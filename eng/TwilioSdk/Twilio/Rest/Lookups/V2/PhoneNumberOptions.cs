using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Lookups.V2;

public class FetchPhoneNumberOptions : IOptions<PhoneNumberResource>
{
    public string PathPhoneNumber { get; }
    public string Fields { get; set; }
    public string CountryCode { get; set; }
    public string FirstName { get; set; }
    public string LastName { get; set; }
    public string AddressLine1 { get; set; }
    public string AddressLine2 { get; set; }
    public string City { get; set; }
    public string State { get; set; }
    public string PostalCode { get; set; }
    public string AddressCountryCode { get; set; }
    public string NationalId { get; set; }
    public string DateOfBirth { get; set; }
    public string LastVerifiedDate { get; set; }
    public string VerificationSid { get; set; }
    public string PartnerSubId { get; set; }

    public FetchPhoneNumberOptions(string pathPhoneNumber)
    {
        PathPhoneNumber = pathPhoneNumber;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
