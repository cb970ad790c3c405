using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Notify.V1.Service;

public class NotificationResource : Resource
{
    public static NotificationResource Create(
        CreateNotificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<NotificationResource> CreateAsync(
        CreateNotificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static NotificationResource Create(
        string pathServiceSid, List<string> identity = null, List<string> tag = null, string body = null,
        PriorityEnum priority = null, int? ttl = null, string title = null, string sound = null, string action = null,
        object data = null, object apn = null, object gcm = null, object sms = null, object facebookMessenger = null,
        object fcm = null, List<string> segment = null, object alexa = null, List<string> toBinding = null,
        string deliveryCallbackUrl = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<NotificationResource> CreateAsync(
        string pathServiceSid, List<string> identity = null, List<string> tag = null, string body = null,
        PriorityEnum priority = null, int? ttl = null, string title = null, string sound = null, string action = null,
        object data = null, object apn = null, object gcm = null, object sms = null, object facebookMessenger = null,
        object fcm = null, List<string> segment = null, object alexa = null, List<string> toBinding = null,
        string deliveryCallbackUrl = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<NotificationResource> CreateWithHeaders(
        CreateNotificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<NotificationResource>> CreateWithHeadersAsync(
        CreateNotificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<NotificationResource> CreateWithHeaders(
        string pathServiceSid, List<string> identity = null, List<string> tag = null, string body = null,
        PriorityEnum priority = null, int? ttl = null, string title = null, string sound = null, string action = null,
        object data = null, object apn = null, object gcm = null, object sms = null, object facebookMessenger = null,
        object fcm = null, List<string> segment = null, object alexa = null, List<string> toBinding = null,
        string deliveryCallbackUrl = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<NotificationResource>> CreateWithHeadersAsync(
        string pathServiceSid, List<string> identity = null, List<string> tag = null, string body = null,
        PriorityEnum priority = null, int? ttl = null, string title = null, string sound = null, string action = null,
        object data = null, object apn = null, object gcm = null, object sms = null, object facebookMessenger = null,
        object fcm = null, List<string> segment = null, object alexa = null, List<string> toBinding = null,
        string deliveryCallbackUrl = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static NotificationResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string ServiceSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public List<string> Identities { get; private set; }
    public List<string> Tags { get; private set; }
    public List<string> Segments { get; private set; }
    public PriorityEnum Priority { get; private set; }
    public int? Ttl { get; private set; }
    public string Title { get; private set; }
    public string Body { get; private set; }
    public string Sound { get; private set; }
    public string Action { get; private set; }
    public object Data { get; private set; }
    public object Apn { get; private set; }
    public object Gcm { get; private set; }
    public object Fcm { get; private set; }
    public object Sms { get; private set; }
    public object FacebookMessenger { get; private set; }
    public object Alexa { get; private set; }

    private NotificationResource()
    {
    }

    public sealed class PriorityEnum : StringEnum
    {
        public static readonly PriorityEnum High = new PriorityEnum("high");
        public static readonly PriorityEnum Low = new PriorityEnum("low");

        public PriorityEnum()
        {
        }

        private PriorityEnum(string value)
            : base(value)
        {
        }

        public static implicit operator PriorityEnum(string value) => new PriorityEnum(value);
    }
}
