using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Config : Twilio.TwiML.TwiML
{
    public Config(string name = null, string value = null)
        : base("Config")
    {
        Name = name;
        Value = value;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Config Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Config SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Name { get; set; }
    public string Value { get; set; }
}
