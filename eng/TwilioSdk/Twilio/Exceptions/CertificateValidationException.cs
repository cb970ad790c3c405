using System;
using Twilio.Http;

namespace Twilio.Exceptions;

public class CertificateValidationException : TwilioException
{
    public Request Request { get; }
    public Response Response { get; }

    public CertificateValidationException(string message, Request request, Response response)
        : base(message)
    {
        Request = request;
        Response = response;
    }

    public CertificateValidationException(string message, Exception exception, Request request)
        : base(message, exception)
    {
        Request = request;
    }
}
