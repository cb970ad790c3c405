using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Notify.V1.Service;

public class CreateNotificationOptions : IOptions<NotificationResource>
{
    public string PathServiceSid { get; }
    public string Body { get; set; }
    public NotificationResource.PriorityEnum Priority { get; set; }
    public int? Ttl { get; set; }
    public string Title { get; set; }
    public string Sound { get; set; }
    public string Action { get; set; }
    public object Data { get; set; }
    public object Apn { get; set; }
    public object Gcm { get; set; }
    public object Sms { get; set; }
    public object FacebookMessenger { get; set; }
    public object Fcm { get; set; }
    public List<string> Segment { get; set; }
    public object Alexa { get; set; }
    public List<string> ToBinding { get; set; }
    public string DeliveryCallbackUrl { get; set; }
    public List<string> Identity { get; set; }
    public List<string> Tag { get; set; }

    public CreateNotificationOptions(string pathServiceSid)
    {
        PathServiceSid = pathServiceSid;
        Segment = new List<string>();
        ToBinding = new List<string>();
        Identity = new List<string>();
        Tag = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
