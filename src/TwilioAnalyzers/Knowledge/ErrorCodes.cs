using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TwilioAnalyzers.Knowledge;

/// <summary>
/// Twilio's error codes that a sender of messages meets, by https://www.twilio.com/docs/api/errors. The rows are those of
/// eng/error-codes.tsv.
/// </summary>
internal static partial class ErrorCodes
{
    /// <summary>Older guides list it as messaging's rate limit; no document of Twilio's has it.</summary>
    private const int FormerRateLimit = 30429;

    private const int RateLimit = 20429;

    private static readonly Lazy<List<ErrorCode>> Read = new(ReadRows);

    private static readonly Lazy<Dictionary<int, ErrorCode>> ByNumber = new(() => Read.Value.ToDictionary(code => code.Number));

    /// <summary>In the order of the table: those of every API first, each API's by number.</summary>
    public static IReadOnlyList<ErrorCode> All => Read.Value;

    /// <summary>What a careful colleague handles when a message is sent: an opt-out first, since it has to be recorded.</summary>
    public static IReadOnlyList<int> OfMessageSend { get; } = new[] { 21610, 21211, 21614, 21612, 21408, 20429, 21611 };

    /// <summary>… when it goes over WhatsApp or its like. There, too, Twilio keeps opt-outs where a Messaging Service has Advanced Opt-Out.</summary>
    public static IReadOnlyList<int> OfChannelSend { get; } = new[] { 63016, 63003, 63024, 63014, 21610, 21211, 20429, 63018 };

    /// <summary>… when Verify sends a code.</summary>
    public static IReadOnlyList<int> OfVerificationSend { get; } = new[] { 60200, 60205, 60203, 60212, 60410, 20429 };

    /// <summary>… when Verify checks one. A wrong code is no error: its status is <c>pending</c>.</summary>
    public static IReadOnlyList<int> OfVerificationCheck { get; } = new[] { 20404, 60202, 60200, 60212, 20429 };

    public static ErrorCode? Find(int number) =>
        ByNumber.Value.TryGetValue(number == FormerRateLimit ? RateLimit : number, out var code) ? code : null;

    /// <summary>The codes that an exception of this API can have: its own and those of every API.</summary>
    public static IEnumerable<ErrorCode> Of(ErrorApi api) => All.Where(code => code.Api == api || code.Api == ErrorApi.Any);

    private static List<ErrorCode> ReadRows()
    {
        var codes = new List<ErrorCode>();
        foreach (var row in Rows.Split('\n'))
        {
            var columns = row.Trim().Split('|');
            var kind = Parse<ErrorKind>(columns[2]);
            codes.Add(new ErrorCode(
                int.Parse(columns[0], CultureInfo.InvariantCulture), Parse<ErrorApi>(columns[1]), kind, Repeat(columns[3], kind), columns[4]));
        }

        return codes;
    }

    /// <summary>The table's "no" is one of two: the send will be refused again, or it may have been accepted.</summary>
    private static ErrorRepeat Repeat(string column, ErrorKind kind) => column switch
    {
        "yes" => ErrorRepeat.Safe,
        "later" => ErrorRepeat.Later,
        "no" => kind == ErrorKind.ServerError ? ErrorRepeat.MayDuplicate : ErrorRepeat.Pointless,
        _ => throw new FormatException("A code may be repeated 'yes', 'later' or 'no', not '" + column + "'."),
    };

    private static T Parse<T>(string column)
        where T : struct =>
        Enum.TryParse<T>(column.Replace("-", ""), ignoreCase: true, out var value)
            ? value
            : throw new FormatException(typeof(T).Name + " has no member for '" + column + "'.");
}

/// <summary>One of Twilio's error codes.</summary>
internal sealed class ErrorCode
{
    public ErrorCode(int number, ErrorApi api, ErrorKind kind, ErrorRepeat repeat, string meaning)
    {
        Number = number;
        Api = api;
        Kind = kind;
        Repeat = repeat;
        Meaning = meaning;
    }

    public int Number { get; }

    public ErrorApi Api { get; }

    public ErrorKind Kind { get; }

    public ErrorRepeat Repeat { get; }

    /// <summary>A few words, without a full stop.</summary>
    public string Meaning { get; }

    /// <summary>What to do: a sentence, for this code where there is more to say than for its kind.</summary>
    public string Advice => Number switch
    {
        20003 => "Check the Account SID, the API key and its secret or the auth token, and the region they belong to.",
        20008 => "Use the live credentials.",
        21212 or 21606 => "Send from a number or sender of this account that is able to send messages there.",
        21408 => "Allow the country under Messaging, Geo permissions in the Console, or send nothing there.",
        21602 => "Give the message a body, media or a content template.",
        21603 => "Give a sender: a 'From' or a messaging service.",
        21608 => "Verify the number in the Console, or upgrade the account.",
        21617 => "Shorten the body to 1600 characters, or send it in parts.",
        21730 => "Wait until the maintenance is over, or send from another sender.",
        21703 => "Add a sender to the messaging service.",
        30023 or 63038 => "Wait for the next day; only Twilio or the carrier raises the limit.",
        30032 => "Have the toll-free number verified before it sends.",
        30034 => "Register the number with a 10DLC campaign before it sends.",
        20404 => "Check the SID and the account. A verification that was approved, has expired or was never sent is started anew.",
        60202 => "Start a new verification when this one has expired, ten minutes after it was sent; nobody may guess on.",
        60203 => "Have the person wait ten minutes, and count attempts to send on your side.",
        60205 => "Offer a call instead of an SMS.",
        60410 or 30450 => "Look whether somebody pumps traffic to this prefix; have it allowed if it is wanted.",
        63007 => "Send from an address of the channel that belongs to this account.",
        63021 => "Check the template's variables and length: 1024 characters with all parameters.",
        _ => Kind.Advice(),
    };
}
