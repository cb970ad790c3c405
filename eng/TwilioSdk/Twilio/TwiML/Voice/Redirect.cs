using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;

namespace Twilio.TwiML.Voice;

public class Redirect : Twilio.TwiML.TwiML
{
    public Uri Url { get; set; }
    public HttpMethod Method { get; set; }

    public Redirect(Uri url = null, HttpMethod method = null)
        : base("Redirect")
    {
        Url = url;
        Method = method;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Redirect Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Redirect SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
