using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Sms : Twilio.TwiML.TwiML
{
    public string Message { get; set; }
    public PhoneNumber To { get; set; }
    public PhoneNumber From { get; set; }
    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }
    public Uri StatusCallback { get; set; }

    public Sms(
        string message = null, PhoneNumber to = null, PhoneNumber from = null,
        Uri action = null, HttpMethod method = null, Uri statusCallback = null)
        : base("Sms")
    {
        Message = message;
        To = to;
        From = from;
        Action = action;
        Method = method;
        StatusCallback = statusCallback;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Sms Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Sms SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
