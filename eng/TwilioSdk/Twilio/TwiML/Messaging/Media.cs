using System;

namespace Twilio.TwiML.Messaging;

public class Media : Twilio.TwiML.TwiML
{
    public Uri Url { get; set; }

    public Media(Uri url = null)
        : base("Media")
    {
        Url = url;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public new Media Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Media SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
