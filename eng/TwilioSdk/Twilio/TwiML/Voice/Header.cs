using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Header : Twilio.TwiML.TwiML
{
    public Header(string name = null, string value = null)
        : base("Header")
    {
        Name = name;
        Value = value;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Header Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Header SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Name { get; set; }
    public string Value { get; set; }
}
