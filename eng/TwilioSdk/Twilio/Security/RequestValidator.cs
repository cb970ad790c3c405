using System;
using System.Collections.Generic;
using System.Collections.Specialized;

namespace Twilio.Security;

public class RequestValidator
{
    public RequestValidator(string secret)
    {
        if (secret == null)
        {
            throw new ArgumentNullException(nameof(secret));
        }
    }

    public bool Validate(string url, NameValueCollection parameters, string expected) => Answer(url, expected);

    public bool Validate(string url, IDictionary<string, string> parameters, string expected) => Answer(url, expected);

    public bool Validate(string url, string body, string expected) => Answer(url, expected);

    public static bool ValidateBody(string rawBody, string expected)
    {
        if (rawBody == null)
        {
            throw new ArgumentNullException(nameof(rawBody));
        }

        throw Surface.Only();
    }

    private static bool Answer(string url, string expected)
    {
        if (string.IsNullOrEmpty(url))
        {
            throw new ArgumentException("The url is null or empty.", nameof(url));
        }

        if (string.IsNullOrEmpty(expected))
        {
            throw new ArgumentException("The expected signature is null or empty.", nameof(expected));
        }

        throw Surface.Only();
    }
}
