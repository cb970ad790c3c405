using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Sync;

/// <summary>Twilio's error codes: eng/error-codes.tsv as the source that analyzers and library carry, and as the tables of docs/errors.md.</summary>
internal static class ErrorTable
{
    private const string Header = "code\tapi\tkind\tsend-safe-to-repeat\tmeaning";

    /// <summary>The kinds that some code has; the others are failures without an answer, and have no table.</summary>
    public static IEnumerable<ErrorKind> Kinds => ErrorCodes.All.Select(code => code.Kind).Distinct().Order();

    public static string Source(string root)
    {
        var lines = File.ReadAllLines(Path.Combine(root, "eng", "error-codes.tsv"));
        if (lines[0] != Header)
            throw new InvalidDataException($"eng/error-codes.tsv begins with '{lines[0]}' instead of '{Header}'.");
        var rows = string.Concat(lines.Skip(1).Select(line => $"        {Row(line)}\n"));
        return $$""""
            // Derived by eng/TwilioAnalyzers.Sync from eng/error-codes.tsv. Not edited by hand.
            namespace TwilioAnalyzers.Knowledge;

            internal static partial class ErrorCodes
            {
                /// <summary>Code; API that answers with it; kind; whether a send may be repeated; meaning.</summary>
                private const string Rows = """
            {{rows}}        """;
            }

            """".ReplaceLineEndings("\n");
    }

    /// <summary>The codes of a kind, as <see cref="ErrorCodes"/> was built with them: after a change of the table it takes a build and a second run.</summary>
    public static IEnumerable<string[]> Codes(ErrorKind kind) =>
        from code in ErrorCodes.All
        where code.Kind == kind
        select new[]
        {
            $"[{code.Number}](https://www.twilio.com/docs/api/errors/{code.Number})", Describe(code.Api), code.Meaning, code.Advice, Describe(code.Repeat),
        };

    /// <summary>All kinds, whether Twilio has a code for them or not.</summary>
    public static IEnumerable<string[]> Summary() =>
        from kind in Enum.GetValues<ErrorKind>()
        let codes = ErrorCodes.All.Count(code => code.Kind == kind)
        select new[] { $"[`{kind}`](#{kind.Anchor()})", kind.Meaning(), kind.Advice(), codes == 0 ? "" : $"{codes}" };

    private static string Row(string line) =>
        line.Split('\t') is { Length: 5 } columns && !line.Contains('|')
            ? string.Join('|', columns)
            : throw new InvalidDataException($"A row of eng/error-codes.tsv has five columns and no '|': {line}");

    private static string Describe(ErrorApi api) => api switch
    {
        ErrorApi.Any => "every",
        ErrorApi.Messaging => "messages",
        ErrorApi.Delivery => "delivery",
        ErrorApi.Verify => "Verify",
        _ => "channels",
    };

    private static string Describe(ErrorRepeat repeat) => repeat switch
    {
        ErrorRepeat.Safe => "yes, after a wait",
        ErrorRepeat.Later => "much later",
        ErrorRepeat.MayDuplicate => "**no: may duplicate**",
        _ => "no use",
    };
}
