using System;
using Twilio.Http;

namespace Twilio.TwiML;

public class FaxResponse : TwiML
{
    public FaxResponse()
        : base("Response")
    {
    }

    public FaxResponse Receive(
        Uri action = null, HttpMethod method = null, Fax.Receive.MediaTypeEnum mediaType = null,
        Fax.Receive.PageSizeEnum pageSize = null, bool? storeMedia = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public FaxResponse Receive(Fax.Receive receive) => throw Surface.Only();

    public new FaxResponse Append(TwiML childElem) => throw Surface.Only();

    public new FaxResponse SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
