namespace Twilio.TwiML.Voice;

public class Autopilot : Twilio.TwiML.TwiML
{
    public Autopilot(string name = null)
        : base("Autopilot")
    {
        Name = name;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public new Autopilot Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Autopilot SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Name { get; set; }
}
