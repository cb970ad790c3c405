using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;

namespace Twilio.TwiML.Voice;

public class Refer : Twilio.TwiML.TwiML
{
    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }

    public Refer(Uri action = null, HttpMethod method = null)
        : base("Refer")
    {
        Action = action;
        Method = method;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Refer Sip(Uri sipUrl = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Refer ReferSip(ReferSip referSip) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Sip() instead.")]
    public Refer ReferSip(Uri sipUrl = null) => throw Surface.Only();

    public new Refer Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Refer SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
