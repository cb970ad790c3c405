namespace Twilio.TwiML.Messaging;

public class Body : Twilio.TwiML.TwiML
{
    public string Message { get; set; }

    public Body(string message = null)
        : base("Body")
    {
        Message = message;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public new Body Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Body SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
