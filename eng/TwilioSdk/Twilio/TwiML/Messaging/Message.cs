using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;

namespace Twilio.TwiML.Messaging;

public class Message : Twilio.TwiML.TwiML
{
    public string BodyAttribute { get; set; }
    public string To { get; set; }
    public string From { get; set; }
    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }
    public Uri StatusCallback { get; set; }

    public Message(
        string body = null, string to = null, string from = null, Uri action = null,
        HttpMethod method = null, Uri statusCallback = null)
        : base("Message")
    {
        BodyAttribute = body;
        To = to;
        From = from;
        Action = action;
        Method = method;
        StatusCallback = statusCallback;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Message Body(string message = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Message Body(Body body) => throw Surface.Only();

    public Message Media(Uri url = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Message Media(Media media) => throw Surface.Only();

    public new Message Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Message SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
