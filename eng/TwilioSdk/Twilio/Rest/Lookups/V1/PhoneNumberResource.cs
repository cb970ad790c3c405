using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Lookups.V1;

public class PhoneNumberResource : Resource
{
    public static PhoneNumberResource Fetch(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<PhoneNumberResource> FetchAsync(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static PhoneNumberResource Fetch(
        string pathPhoneNumber, string countryCode = null, List<string> type = null, List<string> addOns = null,
        Dictionary<string, object> addOnsData = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<PhoneNumberResource> FetchAsync(
        string pathPhoneNumber, string countryCode = null, List<string> type = null, List<string> addOns = null,
        Dictionary<string, object> addOnsData = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<PhoneNumberResource> FetchWithHeaders(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<PhoneNumberResource>> FetchWithHeadersAsync(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<PhoneNumberResource> FetchWithHeaders(
        string pathPhoneNumber, string countryCode = null, List<string> type = null, List<string> addOns = null,
        Dictionary<string, object> addOnsData = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<PhoneNumberResource>> FetchWithHeadersAsync(
        string pathPhoneNumber, string countryCode = null, List<string> type = null, List<string> addOns = null,
        Dictionary<string, object> addOnsData = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static PhoneNumberResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public object CallerName { get; private set; }
    public string CountryCode { get; private set; }
    public PhoneNumber PhoneNumber { get; private set; }
    public string NationalFormat { get; private set; }
    public object Carrier { get; private set; }
    public object AddOns { get; private set; }
    public Uri Url { get; private set; }

    private PhoneNumberResource()
    {
    }
}
