// Derived by eng/TwilioAnalyzers.Sync from eng/error-codes.tsv. Not edited by hand.
namespace TwilioAnalyzers.Knowledge;

internal static partial class ErrorCodes
{
    /// <summary>Code; API that answers with it; kind; whether a send may be repeated; meaning.</summary>
    private const string Rows = """
        20003|any|configuration|no|authentication failed
        20008|any|configuration|no|not available with test credentials
        20404|any|not-found|no|resource not found; for a verification: approved, expired or never sent
        20429|any|rate-limited|yes|too many requests; the request was not processed
        20500|any|server-error|no|internal error; a repeated send may duplicate
        20503|any|server-error|no|service unavailable
        14107|messaging|rate-limited|yes|30 replies between two numbers in 30 seconds
        21211|messaging|invalid-recipient|no|'To' is not a valid number
        21212|messaging|configuration|no|'From' is not a valid number
        21214|messaging|invalid-recipient|no|'To' cannot be reached
        21217|messaging|invalid-recipient|no|number does not appear to be valid
        21408|messaging|configuration|no|no permission for the region
        21602|messaging|configuration|no|body missing
        21603|messaging|configuration|no|sender missing
        21606|messaging|configuration|no|'From' cannot send
        21608|messaging|configuration|no|unverified recipient on a trial account
        21610|messaging|opted-out|no|recipient has opted out; only they can opt in again, with START
        21611|messaging|rate-limited|yes|sender's queue is full
        21612|messaging|invalid-recipient|no|no route from this sender to this recipient
        21614|messaging|invalid-recipient|no|'To' is not a mobile number
        21617|messaging|content|no|body longer than 1600 characters
        21703|messaging|configuration|no|messaging service has no numbers
        21730|messaging|rate-limited|yes|sender under maintenance
        30001|delivery|rate-limited|yes|queue overflow
        30002|delivery|configuration|no|account suspended
        30003|delivery|unreachable|later|handset unreachable (off, no signal); often temporary
        30004|delivery|blocked|no|message blocked
        30005|delivery|invalid-recipient|no|unknown handset
        30006|delivery|invalid-recipient|no|landline or unreachable carrier
        30007|delivery|filtered|no|filtered by the carrier
        30008|delivery|unknown|later|unknown error
        30009|delivery|content|later|missing inbound segment
        30017|delivery|rate-limited|yes|carrier congestion
        30022|delivery|rate-limited|yes|10DLC rate exceeded
        30023|delivery|rate-limited|later|10DLC daily cap
        30032|delivery|configuration|no|toll-free number not verified
        30034|delivery|configuration|no|10DLC number not registered
        30036|delivery|expired|no|validity period passed
        30410|delivery|unknown|later|provider time-out
        30450|delivery|blocked|later|blocked by fraud guard
        60200|verify|invalid-parameter|no|invalid parameter (number format, code)
        60202|verify|rate-limited|later|5 checks of one verification used up
        60203|verify|rate-limited|later|5 sends in 10 minutes used up
        60205|verify|invalid-recipient|no|SMS not possible to a landline
        60212|verify|rate-limited|yes|too many concurrent requests for the number
        60217|verify|configuration|no|service configuration
        60223|verify|configuration|no|channel disabled
        60410|verify|blocked|later|prefix blocked by fraud guard
        63003|channel|invalid-recipient|no|recipient not on the channel
        63007|channel|configuration|no|no channel for the sender
        63014|channel|opted-out|no|blocked by the user
        63016|channel|outside-window|no|free-form message outside the 24-hour window; use a template
        63017|channel|rate-limited|yes|account rate limit
        63018|channel|rate-limited|later|channel rate limit
        63021|channel|content|no|invalid or too long template content
        63024|channel|invalid-recipient|no|invalid recipient
        63032|channel|blocked|no|cannot send to this user
        63038|channel|rate-limited|later|account daily limit
        """;
}
