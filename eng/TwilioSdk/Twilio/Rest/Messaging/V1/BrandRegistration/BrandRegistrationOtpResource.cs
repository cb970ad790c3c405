using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Messaging.V1.BrandRegistration;

public class BrandRegistrationOtpResource : Resource
{
    public static BrandRegistrationOtpResource Create(
        CreateBrandRegistrationOtpOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<BrandRegistrationOtpResource> CreateAsync(
        CreateBrandRegistrationOtpOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static BrandRegistrationOtpResource Create(
        string pathBrandRegistrationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<BrandRegistrationOtpResource> CreateAsync(
        string pathBrandRegistrationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<BrandRegistrationOtpResource> CreateWithHeaders(
        CreateBrandRegistrationOtpOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<BrandRegistrationOtpResource>> CreateWithHeadersAsync(
        CreateBrandRegistrationOtpOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<BrandRegistrationOtpResource> CreateWithHeaders(
        string pathBrandRegistrationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<BrandRegistrationOtpResource>> CreateWithHeadersAsync(
        string pathBrandRegistrationSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static BrandRegistrationOtpResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string BrandRegistrationSid { get; private set; }

    private BrandRegistrationOtpResource()
    {
    }
}
