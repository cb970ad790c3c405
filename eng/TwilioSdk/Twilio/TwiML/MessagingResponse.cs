using System;
using Twilio.Http;

namespace Twilio.TwiML;

public class MessagingResponse : TwiML
{
    public MessagingResponse()
        : base("Response")
    {
    }

    public MessagingResponse Message(
        string body = null, string to = null, string from = null, Uri action = null,
        HttpMethod method = null, Uri statusCallback = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public MessagingResponse Message(Messaging.Message message) => throw Surface.Only();

    public MessagingResponse Redirect(Uri url = null, HttpMethod method = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public MessagingResponse Redirect(Messaging.Redirect redirect) => throw Surface.Only();

    public new MessagingResponse Append(TwiML childElem) => throw Surface.Only();

    public new MessagingResponse SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
