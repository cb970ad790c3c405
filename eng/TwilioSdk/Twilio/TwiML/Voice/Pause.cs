using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Pause : Twilio.TwiML.TwiML
{
    public int? Length { get; set; }

    public Pause(int? length = null)
        : base("Pause")
    {
        Length = length;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Pause Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Pause SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
