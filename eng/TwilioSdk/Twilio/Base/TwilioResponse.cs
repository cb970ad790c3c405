using System.Net;
using System.Net.Http.Headers;

namespace Twilio.Base;

public class TwilioResponse<T>
{
    public T Data { get; }
    public HttpResponseHeaders Headers { get; }
    public HttpStatusCode StatusCode { get; }

    public TwilioResponse(T data, HttpResponseHeaders headers, HttpStatusCode statusCode)
    {
        Data = data;
        Headers = headers;
        StatusCode = statusCode;
    }
}
