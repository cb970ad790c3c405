using System;

namespace Twilio.TwiML.Voice;

public class ReferSip : Twilio.TwiML.TwiML
{
    public ReferSip(Uri sipUrl = null)
        : base("Sip")
    {
        SipUrl = sipUrl;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public new ReferSip Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new ReferSip SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public Uri SipUrl { get; set; }
}
