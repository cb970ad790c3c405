using System.Collections.Generic;

namespace Twilio.Exceptions;

// Carries the JSON of an error answer; nobody throws it.
public class RestException : TwilioException
{
    public int Code { get; private set; }
    public int Status { get; private set; }
    public override string Message { get; }
    public string MoreInfo { get; private set; }
    public Dictionary<string, object> Details { get; private set; }

    public RestException()
    {
    }

    public static RestException FromJson(string json) => throw Surface.Only();
}
