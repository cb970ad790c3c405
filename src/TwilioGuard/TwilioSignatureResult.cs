namespace TwilioGuard;

/// <summary>
/// What came out of checking a request's signature. Only <see cref="Valid"/> proves that Twilio made the request; everything
/// else is a reason to refuse it, and none of them tells a secret.
/// </summary>
public enum TwilioSignatureResult
{
    /// <summary>Nothing was checked. The default value, so that a forgotten assignment never passes for a proof.</summary>
    NotChecked = 0,

    /// <summary>The signature is Twilio's, and so are the URL and the body.</summary>
    Valid = 1,

    /// <summary>There is no <c>X-Twilio-Signature</c> header, or it is empty.</summary>
    MissingSignature = 2,

    /// <summary>The header is given twice, or is not what base64 makes of 20 bytes: 28 characters, the last one <c>=</c>.</summary>
    MalformedSignature = 3,

    /// <summary>
    /// The signature is another one: of another URL (see the scheme, host and port that the app sees), of other parameters, made
    /// with another auth token, or not made by Twilio.
    /// </summary>
    SignatureMismatch = 4,

    /// <summary>The body is no form and the query has no <c>bodySHA256</c>, so that nothing vouches for the body.</summary>
    MissingBodyHash = 5,

    /// <summary>The URL is signed by Twilio, but the body is not the one that <c>bodySHA256</c> describes.</summary>
    BodyHashMismatch = 6,

    /// <summary>The body, or the URL with the parameters, is larger than the limit.</summary>
    BodyTooLarge = 7,

    /// <summary>The body could not be read to its end. TwilioGuard.AspNetCore says so, the validator never does.</summary>
    UnreadableBody = 8,

    /// <summary>There is no absolute URL of HTTP or WebSocket to check: no host, or a request target that is no path.</summary>
    UnusableUrl = 9,

    /// <summary>There is no auth token for this request. TwilioGuard.AspNetCore says so where tokens are looked up for each request.</summary>
    NoAuthToken = 10,

    /// <summary>Looking up the auth token failed. TwilioGuard.AspNetCore says so where tokens are looked up for each request.</summary>
    AuthTokenLookupFailed = 11,
}
