using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class SipUri : Twilio.TwiML.TwiML
{
    public SipUri(
        Uri sipUrl = null, string priority = null, string weight = null, string username = null, string password = null)
        : base("Uri")
    {
        SipUrl = sipUrl;
        Priority = priority;
        Weight = weight;
        Username = username;
        Password = password;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new SipUri Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SipUri SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public Uri SipUrl { get; set; }
    public string Priority { get; set; }
    public string Weight { get; set; }
    public string Username { get; set; }
    public string Password { get; set; }
}
