namespace TwilioGuard;

/// <summary>What an exception of a call to Twilio means.</summary>
public static class TwilioExceptionExtensions
{
    /// <summary>
    /// What went wrong, what to do, and whether a send may be repeated. Never throws but for null, and takes any exception: those of the SDK
    /// (<c>ApiException</c>, <c>ApiStandardException</c>, <c>ApiConnectionException</c>, <c>AuthenticationException</c>,
    /// <c>CertificateValidationException</c>), those around them (<c>TargetInvocationException</c>, as the second page of a
    /// <c>ResourceSet</c> throws it, and <c>AggregateException</c>), those of <c>HttpClient</c>, and cancellation. Others are
    /// <see cref="TwilioErrorKind.Unknown"/>.
    /// </summary>
    /// <param name="exception">What was caught around the call.</param>
    /// <returns>
    /// <see cref="RepeatSafety.Safe"/> only where it is certain that Twilio accepted nothing: a code that says so, HTTP 429, or a connection
    /// that was never made. HTTP 5xx, a cut connection, a time-out and all that is unknown are <see cref="RepeatSafety.MayDuplicate"/>.
    /// </returns>
    /// <remarks>
    /// Certain it is for one attempt. What makes further requests below the SDK (a retrying handler in its <c>HttpClient</c>, or one that follows
    /// redirects) hides an earlier one that may have been accepted.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static TwilioError Classify(this Exception exception)
    {
        if (exception is null)
            throw new ArgumentNullException(nameof(exception));
        return FailureReader.Read(exception);
    }
}
