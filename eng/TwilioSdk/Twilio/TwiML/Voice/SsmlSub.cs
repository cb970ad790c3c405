using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class SsmlSub : Twilio.TwiML.TwiML
{
    public SsmlSub(string words = null, string alias = null)
        : base("sub")
    {
        Words = words;
        Alias = alias;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new SsmlSub Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlSub SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
    public string Alias { get; set; }
}
