using System;

namespace Twilio.TwiML.Voice;

public class Headers : Twilio.TwiML.TwiML
{
    public Headers()
        : base("Headers")
    {
    }

    public Headers Header(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Headers Header(Header header) => throw Surface.Only();

    public new Headers Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Headers SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
