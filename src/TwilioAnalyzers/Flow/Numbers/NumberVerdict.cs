using System.Threading;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>Whether a value has been shown to be a phone number in international form.</summary>
/// <param name="Kind">The answer.</param>
/// <param name="Caller">Where it is not shown and another method hands it over: that method's name.</param>
internal readonly record struct NumberVerdict(NumberProofKind Kind, string? Caller = null)
{
    public static readonly NumberVerdict Shown = new(NumberProofKind.Shown);
    public static readonly NumberVerdict Unknown = new(NumberProofKind.Unknown);
    public static readonly NumberVerdict NotShown = new(NumberProofKind.NotShown);

    /// <summary>All of them have to be shown; one that is not decides.</summary>
    public static NumberVerdict All(IEnumerable<NumberVerdict> verdicts)
    {
        var all = Shown;
        foreach (var verdict in verdicts)
        {
            if (verdict.Kind == NumberProofKind.NotShown)
                return verdict;
            if (verdict.Kind == NumberProofKind.Unknown)
                all = Unknown;
        }

        return all;
    }
}

internal enum NumberProofKind
{
    Shown,

    /// <summary>The way of the value leaves what can be seen.</summary>
    Unknown,
    NotShown,
}
