namespace Twilio.TwiML.Voice;

public class Leave : Twilio.TwiML.TwiML
{
    public Leave()
        : base("Leave")
    {
    }

    public new Leave Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Leave SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
