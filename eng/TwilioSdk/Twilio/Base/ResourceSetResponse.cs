using System.Collections;
using System.Collections.Generic;
using System.Net;
using System.Net.Http.Headers;

namespace Twilio.Base;

public class ResourceSetResponse<T> : IEnumerable<T>
    where T : Resource
{
    public ResourceSet<T> Records { get; }
    public HttpResponseHeaders Headers { get; }
    public HttpStatusCode StatusCode { get; }

    public ResourceSetResponse(ResourceSet<T> records, HttpResponseHeaders headers, HttpStatusCode statusCode)
    {
        Records = records;
        Headers = headers;
        StatusCode = statusCode;
    }

    public IEnumerator<T> GetEnumerator() => Records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
