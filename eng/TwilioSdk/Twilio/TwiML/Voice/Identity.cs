namespace Twilio.TwiML.Voice;

public class Identity : Twilio.TwiML.TwiML
{
    public Identity(string clientIdentity = null)
        : base("Identity")
    {
        ClientIdentity = clientIdentity;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public new Identity Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Identity SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string ClientIdentity { get; set; }
}
