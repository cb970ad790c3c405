using Microsoft.Extensions.Logging;

namespace TwilioGuard;

/// <summary>
/// What goes to the log: the masked recipient and what the catalogue says of the error; never a text, a number or an exception's message. All
/// of it as text, since loggers may take an object apart.
/// </summary>
internal static partial class SendLog
{
    public static void Write(this ILogger log, SendOutcome outcome)
    {
        var result = outcome.Result;
        switch (result)
        {
            case SendResult.Suppressed { Reason: SuppressionReason.CheckFailed }:
                // Its type only: the message is somebody else's and may hold anything.
                log.CheckFailed(outcome.Failure?.GetType().FullName ?? "");
                break;
            case SendResult.Suppressed suppressed:
                log.Suppressed(suppressed.Reason);
                break;
            case SendResult.Rejected rejected:
                log.Rejected(result.Message.ToString(), result.Attempts, rejected.Error.ToString());
                break;
            case SendResult.Throttled throttled:
                log.Throttled(result.Message.ToString(), result.Attempts, throttled.Error.ToString());
                break;
            case SendResult.OutcomeUnknown unknown:
                log.Unknown(result.Message.ToString(), result.Attempts, unknown.Error.ToString());
                break;
        }
    }

    public static void OptOutNotRecorded(this ILogger log, Exception failure)
    {
        try
        {
            log.NotRecorded(failure.GetType().FullName ?? "");
        }
        catch (Exception)
        {
            // A logger that fails must not lose the result of a message.
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Twilio did not take a {Recipient}, attempts: {Attempts}. {Error}")]
    private static partial void Rejected(this ILogger log, string recipient, int attempts, string error);

    [LoggerMessage(2, LogLevel.Warning, "Gave up a {Recipient} for the rate, attempts: {Attempts}. {Error}")]
    private static partial void Throttled(this ILogger log, string recipient, int attempts, string error);

    [LoggerMessage(3, LogLevel.Error, "Whether Twilio took a {Recipient} is not known, attempts: {Attempts}. {Error}")]
    private static partial void Unknown(this ILogger log, string recipient, int attempts, string error);

    [LoggerMessage(4, LogLevel.Debug, "Suppressed a message: {Reason}.")]
    private static partial void Suppressed(this ILogger log, SuppressionReason reason);

    [LoggerMessage(5, LogLevel.Error, "A message was not sent because a check failed with {ExceptionType}.")]
    private static partial void CheckFailed(this ILogger log, string exceptionType);

    [LoggerMessage(6, LogLevel.Error, "Twilio refused a message because its recipient has opted out, and recording that failed with {ExceptionType}.")]
    private static partial void NotRecorded(this ILogger log, string exceptionType);
}
