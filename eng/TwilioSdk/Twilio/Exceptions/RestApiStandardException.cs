using System.Collections.Generic;

namespace Twilio.Exceptions;

public class ErrorDetail
{
    public string Detail { get; set; }
    public string Pointer { get; set; }

    public ErrorDetail()
    {
    }
}

// Carries the JSON of an RFC 9457 error answer; nobody throws it.
public class RestApiStandardException : TwilioException
{
    public string Type { get; private set; }
    public string Title { get; private set; }
    public int Code { get; private set; }
    public int Status { get; private set; }
    public string Detail { get; private set; }
    public string Instance { get; private set; }
    public List<ErrorDetail> Errors { get; private set; }

    public RestApiStandardException()
    {
    }

    public static RestApiStandardException FromJson(string json) => throw Surface.Only();
}
