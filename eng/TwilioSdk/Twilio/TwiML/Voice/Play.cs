using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Play : Twilio.TwiML.TwiML
{
    public Uri Url { get; set; }
    public int? Loop { get; set; }
    public string Digits { get; set; }

    public Play(Uri url = null, int? loop = null, string digits = null)
        : base("Play")
    {
        Url = url;
        Loop = loop;
        Digits = digits;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Play Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Play SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
