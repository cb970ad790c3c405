using System;

namespace Twilio.TwiML.Voice;

public class Hangup : Twilio.TwiML.TwiML
{
    public Hangup()
        : base("Hangup")
    {
    }

    public Hangup Parameter(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Hangup Parameter(Parameter parameter) => throw Surface.Only();

    public new Hangup Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Hangup SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
