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

    [LoggerMessage(6, LogLevel.Error, "A message that says {Intent} was NOT RECORDED: the store failed with {ExceptionType}. Twilio gets 503.")]
    public static partial void NotRecorded(this ILogger log, OptOutIntent intent, string exceptionType);

    [LoggerMessage(7, LogLevel.Information, "Twilio has answered a message that says {Intent} itself: the messages in the app's answer were dropped.")]
    public static partial void AnswerDropped(this ILogger log, OptOutIntent intent);

    [LoggerMessage(8, LogLevel.Debug, "A message that was handled before came again, and got the same answer.")]
    public static partial void Repeated(this ILogger log);

    [LoggerMessage(9, LogLevel.Warning, "The cache of handled messages failed with {ExceptionType}: a message that is delivered twice may be handled twice.")]
    public static partial void CacheFailed(this ILogger log, string exceptionType);
}
