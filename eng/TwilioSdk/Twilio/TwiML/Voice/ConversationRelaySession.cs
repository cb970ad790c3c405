using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class ConversationRelaySession : Twilio.TwiML.TwiML
{
    public ConversationRelaySession(string connector = null, string sessionConfiguration = null)
        : base("ConversationRelaySession")
    {
        Connector = connector;
        SessionConfiguration = sessionConfiguration;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new ConversationRelaySession Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new ConversationRelaySession SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Connector { get; set; }
    public string SessionConfiguration { get; set; }
}
