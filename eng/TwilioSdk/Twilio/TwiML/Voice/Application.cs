using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Application : Twilio.TwiML.TwiML
{
    public Application(
        string applicationSid = null, Uri url = null, HttpMethod method = null,
        IEnumerable<EventEnum> statusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null, string customerId = null, bool? copyParentTo = null)
        : base("Application")
    {
        ApplicationSidAttribute = applicationSid;
        Url = url;
        Method = method;
        StatusCallbackEvent = statusCallbackEvent;
        StatusCallback = statusCallback;
        StatusCallbackMethod = statusCallbackMethod;
        CustomerId = customerId;
        CopyParentTo = copyParentTo;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Application ApplicationSid(string sid = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Application ApplicationSid(ApplicationSid applicationSid) => throw Surface.Only();

    public Application Parameter(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Application Parameter(Parameter parameter) => throw Surface.Only();

    public new Application Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Application SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string ApplicationSidAttribute { get; set; }
    public Uri Url { get; set; }
    public HttpMethod Method { get; set; }
    public IEnumerable<EventEnum> StatusCallbackEvent { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public string CustomerId { get; set; }
    public bool? CopyParentTo { get; set; }

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
