namespace Twilio.TwiML.Voice;

public class Echo : Twilio.TwiML.TwiML
{
    public Echo()
        : base("Echo")
    {
    }

    public new Echo Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Echo SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
