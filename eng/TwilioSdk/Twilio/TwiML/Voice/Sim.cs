namespace Twilio.TwiML.Voice;

public class Sim : Twilio.TwiML.TwiML
{
    public Sim(string simSid = null)
        : base("Sim")
    {
        SimSid = simSid;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public new Sim Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Sim SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string SimSid { get; set; }
}
