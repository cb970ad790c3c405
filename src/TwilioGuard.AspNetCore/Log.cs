using Microsoft.Extensions.Logging;

namespace TwilioGuard.AspNetCore;

/// <summary>What goes to the log: never a token, a signature, a parameter, a path or a query.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Refused a request to {Endpoint} at {Origin}: {Reason}. {Hint}")]
    public static partial void Refused(this ILogger log, string endpoint, string origin, TwilioSignatureResult reason, string hint);

    [LoggerMessage(2, LogLevel.Warning, "AllowLocal is on: requests from this machine reach Twilio webhooks WITHOUT A SIGNATURE. Development only.")]
    public static partial void LocalAllowed(this ILogger log);

    [LoggerMessage(3, LogLevel.Warning, "AllowLocal: a request to {Endpoint} passed WITHOUT A SIGNATURE.")]
    public static partial void LocalPassed(this ILogger log, string endpoint);

    [LoggerMessage(4, LogLevel.Error, "Looking up the auth token of a request failed with {ExceptionType}.")]
    public static partial void LookupFailed(this ILogger log, string exceptionType);

    [LoggerMessage(5, LogLevel.Error, "The auth token that was looked up for a request cannot be one. {Problem}")]
    public static partial void LookupUnusable(this ILogger log, string problem);
}
