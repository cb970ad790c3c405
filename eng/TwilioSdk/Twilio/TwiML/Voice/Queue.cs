using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;

namespace Twilio.TwiML.Voice;

public class Queue : Twilio.TwiML.TwiML
{
    public string Name { get; set; }
    public Uri Url { get; set; }
    public HttpMethod Method { get; set; }
    public string ReservationSid { get; set; }
    public string PostWorkActivitySid { get; set; }

    public Queue(
        string name = null, Uri url = null, HttpMethod method = null, string reservationSid = null,
        string postWorkActivitySid = null)
        : base("Queue")
    {
        Name = name;
        Url = url;
        Method = method;
        ReservationSid = reservationSid;
        PostWorkActivitySid = postWorkActivitySid;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Queue Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Queue SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
