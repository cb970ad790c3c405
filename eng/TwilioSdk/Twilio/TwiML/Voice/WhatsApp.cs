using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class WhatsApp : Twilio.TwiML.TwiML
{
    public WhatsApp(
        PhoneNumber phoneNumber = null, Uri url = null, HttpMethod method = null,
        IEnumerable<EventEnum> statusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null)
        : base("WhatsApp")
    {
        PhoneNumber = phoneNumber;
        Url = url;
        Method = method;
        StatusCallbackEvent = statusCallbackEvent;
        StatusCallback = statusCallback;
        StatusCallbackMethod = statusCallbackMethod;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new WhatsApp Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new WhatsApp SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public PhoneNumber PhoneNumber { get; set; }
    public Uri Url { get; set; }
    public HttpMethod Method { get; set; }
    public IEnumerable<EventEnum> StatusCallbackEvent { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }

    public sealed class EventEnum : StringEnum
    {
        public static readonly EventEnum Initiated = new EventEnum("initiated");
        public static readonly EventEnum Ringing = new EventEnum("ringing");
        public static readonly EventEnum Answered = new EventEnum("answered");
        public static readonly EventEnum Completed = new EventEnum("completed");

        public EventEnum()
        {
        }

        private EventEnum(string value)
            : base(value)
        {
        }

        public static implicit operator EventEnum(string value) => new EventEnum(value);
    }
}
