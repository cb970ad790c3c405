using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// What a failure means and what to do about it: from <see cref="TwilioErrors"/>, or an exception's by
/// <see cref="TwilioExceptionExtensions.Classify"/>. Immutable.
/// </summary>
/// <remarks>
/// All text comes from the catalogue, none from the exception, whose message may hold numbers, bodies and the Account SID: what is here may be
/// logged.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TwilioError
{
    private static readonly string Page = ReadPage();

    private readonly ErrorKind _kind;

    private TwilioError(int? code, int? httpStatus, ErrorKind kind, ErrorRepeat repeat, string meaning, string advice, TimeSpan? retryAfter = null)
    {
        Code = code;
        HttpStatus = httpStatus;
        _kind = kind;
        RepeatSafety = (RepeatSafety)repeat;
        Meaning = meaning;
        Advice = advice;
        RetryAfter = retryAfter;
    }

    /// <summary>Twilio's code, such as 21610; null where Twilio gave none. It may be one that <see cref="TwilioErrors"/> does not have.</summary>
    public int? Code { get; }

    /// <summary>The HTTP status of the answer, 400 to 599; null where no answer came, and in <see cref="TwilioErrors"/>.</summary>
    public int? HttpStatus { get; }

    /// <summary>What the failure is about.</summary>
    public TwilioErrorKind Kind => (TwilioErrorKind)_kind;

    /// <summary>Whether the request may be made again, if it was one that sends something.</summary>
    public RepeatSafety RepeatSafety { get; }

    /// <summary>How long Twilio asks to wait; null where it did not, or where nothing remembered it (<see cref="RetryAfterHandler"/>).</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>What happened: a few English words without a full stop, such as <c>'To' is not a mobile number</c>.</summary>
    public string Meaning { get; }

    /// <summary>What to do: an English sentence or two.</summary>
    public string Advice { get; }

    /// <summary>The section of the documentation on failures of this kind: an absolute URL.</summary>
    public string HelpLink => Page + "#" + _kind.Anchor();

    /// <summary>All of it in one line: <c>Twilio error 21614, HTTP 400 (InvalidRecipient): 'To' is not a mobile number. Mark …</c></summary>
    public override string ToString() =>
        (Code is { } code ? "Twilio error " + code.ToString(CultureInfo.InvariantCulture) : "Failed call to Twilio")
        + (HttpStatus is { } status ? ", HTTP " + status.ToString(CultureInfo.InvariantCulture) : "")
        + " (" + Kind + "): " + Meaning + ". " + Advice + " " + HelpLink;

    internal static TwilioError Of(ErrorCode known, int? code = null, int? httpStatus = null, ErrorRepeat? repeat = null) =>
        new(code ?? known.Number, httpStatus, known.Kind, repeat ?? known.Repeat, known.Meaning, known.Advice);

    internal static TwilioError Of(
        ErrorKind kind, ErrorRepeat repeat, string? meaning = null, string? advice = null, int? code = null, int? httpStatus = null) =>
        new(code, httpStatus, kind, repeat, meaning ?? kind.Meaning(), advice ?? kind.Advice());

    internal TwilioError After(TimeSpan? wait) => wait is null ? this : new(Code, HttpStatus, _kind, (ErrorRepeat)RepeatSafety, Meaning, Advice, wait);

    private static string ReadPage()
    {
        foreach (var metadata in typeof(TwilioError).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (metadata is { Key: "ErrorPage", Value: { } page })
                return page;
        }

        throw new InvalidOperationException("TwilioGuard was built without the address of its documentation.");
    }
}
