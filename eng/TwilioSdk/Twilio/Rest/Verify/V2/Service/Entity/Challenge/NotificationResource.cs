using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Verify.V2.Service.Entity.Challenge;

public class NotificationResource : Resource
{
    public static NotificationResource Create(
        CreateNotificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<NotificationResource> CreateAsync(
        CreateNotificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static NotificationResource Create(
        string pathServiceSid, string pathIdentity, string pathChallengeSid, int? ttl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<NotificationResource> CreateAsync(
        string pathServiceSid, string pathIdentity, string pathChallengeSid, int? ttl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<NotificationResource> CreateWithHeaders(
        CreateNotificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<NotificationResource>> CreateWithHeadersAsync(
        CreateNotificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<NotificationResource> CreateWithHeaders(
        string pathServiceSid, string pathIdentity, string pathChallengeSid, int? ttl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<NotificationResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathIdentity, string pathChallengeSid, int? ttl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static NotificationResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    private NotificationResource()
    {
    }

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string EntitySid { get; private set; }
    public string Identity { get; private set; }
    public string ChallengeSid { get; private set; }
    public string Priority { get; private set; }
    public int? Ttl { get; private set; }
    public DateTime? DateCreated { get; private set; }
}
