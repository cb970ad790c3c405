using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class AiSession : Twilio.TwiML.TwiML
{
    public AiSession(string aiConnector = null, string aiSessionConfiguration = null)
        : base("AiSession")
    {
        AiConnector = aiConnector;
        AiSessionConfiguration = aiSessionConfiguration;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new AiSession Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new AiSession SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string AiConnector { get; set; }
    public string AiSessionConfiguration { get; set; }
}
