using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Parameter : Twilio.TwiML.TwiML
{
    public Parameter(string name = null, string value = null)
        : base("Parameter")
    {
        Name = name;
        Value = value;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Parameter Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Parameter SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Name { get; set; }
    public string Value { get; set; }
}
