using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// Twilio's error codes that a sender of messages meets: those of requests for messages, calls and verifications, and those that an accepted
/// message gets later (<c>ErrorCode</c> of the message and of status callbacks). By
/// <see href="https://www.twilio.com/docs/api/errors">Twilio's list</see>, which has many more.
/// </summary>
public static class TwilioErrors
{
    private static readonly Lazy<IReadOnlyList<TwilioError>> Known = new(
        () => Array.AsReadOnly(ErrorCodes.All.OrderBy(code => code.Number).Select(code => TwilioError.Of(code)).ToArray()));

    /// <summary>All known codes, in ascending order.</summary>
    public static IReadOnlyList<TwilioError> All => Known.Value;

    /// <summary>
    /// What a code means; null for one that is not known here. 30429, which older guides list as messaging's rate limit, is read as 20429.
    /// </summary>
    /// <param name="code">The code of an exception, a message or a status callback, such as 30003.</param>
    /// <remarks>
    /// <see cref="TwilioError.RepeatSafety"/> of a delivery code (30001 to 30450) is about the same text in a new message; the one that failed
    /// stays failed.
    /// </remarks>
    public static TwilioError? Find(int code) => ErrorCodes.Find(code) is { } known ? TwilioError.Of(known, code) : null;
}
