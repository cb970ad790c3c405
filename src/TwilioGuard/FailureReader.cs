using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Reflection;
using Polly.Timeout;
using Twilio.Exceptions;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>From an exception, as the SDK and HttpClient make it, to what it means.</summary>
internal static class FailureReader
{
    public static TwilioError Read(Exception exception)
    {
        var cause = Unwrap(exception);
        return Of(cause).After(AttemptNote.RetryAfter(exception) ?? AttemptNote.RetryAfter(cause));
    }

    /// <summary>Nothing was accepted that was answered with this HTTP status.</summary>
    public static bool IsRefused(int status) => status is >= 400 and < 500 && !MayHaveBeenProcessed(status);

    private static TwilioError Of(Exception cause) => cause switch
    {
        ApiException api => OfAnswer(api.Code, api.Status, api),
        ApiStandardException api => OfAnswer(api.Code, api.Status, api),
        ApiConnectionException connection => OfConnection(connection.InnerException),
        Twilio.Exceptions.AuthenticationException => TwilioError.Of(
            ErrorKind.Configuration, ErrorRepeat.Pointless, "the SDK has no credentials, and nothing was sent",
            "Initialise TwilioClient once, when the program starts, or hand the call a client."),
        CertificateValidationException => TwilioError.Of(ErrorKind.Certificate, ErrorRepeat.Pointless),
        HttpRequestException or SocketException or TimeoutException or TimeoutRejectedException => OfConnection(cause),
        OperationCanceledException cancelled => cancelled.InnerException is TimeoutException
            ? OfConnection(cancelled)
            : TwilioError.Of(ErrorKind.Cancelled, ErrorRepeat.MayDuplicate),
        AggregateException => TwilioError.Of(
            ErrorKind.Unknown, ErrorRepeat.MayDuplicate, "several calls failed", "Classify each of the inner exceptions."),
        _ => TwilioError.Of(ErrorKind.Unknown, ErrorRepeat.MayDuplicate),
    };

    /// <summary>What reflection and tasks put around an exception says nothing; several at once have no single meaning.</summary>
    private static Exception Unwrap(Exception exception)
    {
        while (true)
        {
            switch (exception)
            {
                case TargetInvocationException { InnerException: { } inner }:
                    exception = inner;
                    break;
                case AggregateException { InnerExceptions.Count: 1 } aggregate:
                    exception = aggregate.InnerExceptions[0];
                    break;
                default:
                    return exception;
            }
        }
    }

    private static TwilioError OfAnswer(int code, int status, Exception exception)
    {
        if (code == 0 && status == 0)
        {
            status = StatusInMessage(exception);
            if (status == 0)
            {
                // A 2xx whose JSON cannot be read, for one: then the request was accepted.
                return TwilioError.Of(ErrorKind.ConnectionLost, ErrorRepeat.MayDuplicate, "the answer cannot be read; Twilio may have accepted the request");
            }
        }

        int? number = code == 0 ? null : code, httpStatus = status == 0 ? null : status;
        if (ErrorCodes.Find(code) is { } known)
        {
            // A code that says "not processed" in an answer that says "something broke" proves nothing.
            var isDoubtful = MayHaveBeenProcessed(status) && known.Repeat != ErrorRepeat.Pointless;
            return TwilioError.Of(known, number, httpStatus, isDoubtful ? ErrorRepeat.MayDuplicate : null);
        }

        var (kind, repeat) = status switch
        {
            _ when MayHaveBeenProcessed(status) => (ErrorKind.ServerError, ErrorRepeat.MayDuplicate),
            // RFC 6585: refused as one too many, whoever on the way counts.
            429 => (ErrorKind.RateLimited, ErrorRepeat.Safe),
            400 or 422 => (ErrorKind.InvalidParameter, ErrorRepeat.Pointless),
            401 or 403 => (ErrorKind.Configuration, ErrorRepeat.Pointless),
            404 or 410 => (ErrorKind.NotFound, ErrorRepeat.Pointless),
            >= 400 and < 500 => (ErrorKind.Unknown, ErrorRepeat.Pointless),
            _ => (ErrorKind.Unknown, ErrorRepeat.MayDuplicate),
        };
        return kind == ErrorKind.Unknown && repeat == ErrorRepeat.Pointless
            ? TwilioError.Of(kind, repeat, "Twilio refused the request", "Look the code up in Twilio's list of errors.", number, httpStatus)
            : TwilioError.Of(kind, repeat, code: number, httpStatus: httpStatus);
    }

    /// <summary>408 and 499 are a proxy's way to say that it did not wait for the end.</summary>
    private static bool MayHaveBeenProcessed(int status) => status is >= 500 or 408 or 499;

    /// <summary>
    /// An error page that is no JSON leaves its status only here: <c>Api Error: ServiceUnavailable - …</c>, or a number where the framework has
    /// no name for it. What follows is the page, and never looked at.
    /// </summary>
    private static int StatusInMessage(Exception exception)
    {
        const string Before = "Api Error: ";
        const string After = " - ";
        if (exception.InnerException is not null || exception.Message is not { } message || !message.StartsWith(Before, StringComparison.Ordinal))
            return 0;
        var end = message.IndexOf(After, Before.Length, StringComparison.Ordinal);
        if (end < 0 || !Enum.TryParse<HttpStatusCode>(message.Substring(Before.Length, end - Before.Length), out var status))
            return 0;
        return (int)status is >= 400 and < 600 ? (int)status : 0;
    }

    private static TwilioError OfConnection(Exception? cause)
    {
        var inner = cause is null ? null : Unwrap(cause);
        if (IsDistrust(inner))
            return TwilioError.Of(ErrorKind.Certificate, ErrorRepeat.Pointless);
        if (IsTokenFailure(inner))
        {
            return TwilioError.Of(
                ErrorKind.NotSent, ErrorRepeat.Safe, "no access token could be had, and nothing was sent", "Check the id and the secret of the OAuth client.");
        }

        return WasNeverConnected(inner)
            ? TwilioError.Of(ErrorKind.NotSent, ErrorRepeat.Safe)
            : TwilioError.Of(ErrorKind.ConnectionLost, ErrorRepeat.MayDuplicate);
    }

    /// <summary>TLS ended in a verdict about the other side.</summary>
    private static bool IsDistrust(Exception? cause) =>
        (cause as HttpRequestException)?.InnerException
            is System.Security.Authentication.AuthenticationException or WebException { Status: WebExceptionStatus.TrustFailure };

    /// <summary>The SDK fetches an OAuth token before it sends the request itself.</summary>
    private static bool IsTokenFailure(Exception? cause) =>
        cause is ApiException { Code: 0, Status: 0 } && cause.Message.StartsWith("Token creation failed", StringComparison.Ordinal);

    /// <summary>
    /// Proof, not likelihood. HttpClient puts a socket's error right inside its own exception only while it connects; that of an open
    /// connection is inside an <see cref="IOException"/>. A connect that timed out looks like any other time-out.
    /// </summary>
    private static bool WasNeverConnected(Exception? cause)
    {
        if (cause is SocketException socket)
            return IsRefusal(socket.SocketErrorCode);
        if (cause is not HttpRequestException request)
            return false;
#if NET
        if (request.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
            return true;
#endif
        return request.InnerException switch
        {
            SocketException connect => IsRefusal(connect.SocketErrorCode)
                || connect.SocketErrorCode is SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown,
            WebException web => web.Status is WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure
                or WebExceptionStatus.ConnectFailure or WebExceptionStatus.SecureChannelFailure,
            _ => false,
        };
    }

    private static bool IsRefusal(SocketError error) =>
        error is SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData or SocketError.NoRecovery;
}
