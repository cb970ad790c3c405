using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class ValidationRequestResource : Resource
{
    public static ValidationRequestResource Create(
        CreateValidationRequestOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ValidationRequestResource> CreateAsync(
        CreateValidationRequestOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ValidationRequestResource Create(
        PhoneNumber phoneNumber, string pathAccountSid = null, string friendlyName = null,
        int? callDelay = null, string extension = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ValidationRequestResource> CreateAsync(
        PhoneNumber phoneNumber, string pathAccountSid = null, string friendlyName = null,
        int? callDelay = null, string extension = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ValidationRequestResource> CreateWithHeaders(
        CreateValidationRequestOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ValidationRequestResource>> CreateWithHeadersAsync(
        CreateValidationRequestOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ValidationRequestResource> CreateWithHeaders(
        PhoneNumber phoneNumber, string pathAccountSid = null, string friendlyName = null,
        int? callDelay = null, string extension = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ValidationRequestResource>> CreateWithHeadersAsync(
        PhoneNumber phoneNumber, string pathAccountSid = null, string friendlyName = null,
        int? callDelay = null, string extension = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ValidationRequestResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string CallSid { get; private set; }
    public string FriendlyName { get; private set; }
    public PhoneNumber PhoneNumber { get; private set; }
    public string ValidationCode { get; private set; }

    private ValidationRequestResource()
    {
    }
}
