namespace Twilio.TwiML.Voice;

public class ApplicationSid : Twilio.TwiML.TwiML
{
    public ApplicationSid(string sid = null)
        : base("ApplicationSid")
    {
        Sid = sid;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public new ApplicationSid Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new ApplicationSid SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Sid { get; set; }
}
