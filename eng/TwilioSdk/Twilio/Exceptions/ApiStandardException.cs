using System;
using System.Collections.Generic;

namespace Twilio.Exceptions;

public class ApiStandardException : TwilioException
{
    public int Code { get; }
    public int Status { get; }
    public string Type { get; }
    public string Title { get; }
    public string Detail { get; }
    public string Instance { get; }
    public List<ErrorDetail> Errors { get; }

    public ApiStandardException(string message)
        : base(message)
    {
    }

    public ApiStandardException(string message, Exception exception)
        : base(message, exception)
    {
    }

    public ApiStandardException(
        int code, int status, string type, string title, string detail, string instance, List<ErrorDetail> errors,
        Exception exception = null)
        : base(title, exception)
    {
        Code = code;
        Status = status;
        Type = type;
        Title = title;
        Detail = detail;
        Instance = instance;
        Errors = errors;
    }
}
