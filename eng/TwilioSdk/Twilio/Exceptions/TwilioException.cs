using System;

namespace Twilio.Exceptions;

// The other exceptions all derive from this one directly; none of them derives from ApiException.
public class TwilioException : Exception
{
    public TwilioException()
    {
    }

    public TwilioException(string message)
        : base(message)
    {
    }

    public TwilioException(string message, Exception exception)
        : base(message, exception)
    {
    }
}

public class ApiConnectionException : TwilioException
{
    public ApiConnectionException(string message)
        : base(message)
    {
    }

    public ApiConnectionException(string message, Exception exception)
        : base(message, exception)
    {
    }
}

public class AuthenticationException : TwilioException
{
    public AuthenticationException(string message)
        : base(message)
    {
    }
}
