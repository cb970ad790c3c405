using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Room : Twilio.TwiML.TwiML
{
    public Room(string name = null, string participantIdentity = null)
        : base("Room")
    {
        Name = name;
        ParticipantIdentity = participantIdentity;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Room Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Room SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Name { get; set; }
    public string ParticipantIdentity { get; set; }
}
