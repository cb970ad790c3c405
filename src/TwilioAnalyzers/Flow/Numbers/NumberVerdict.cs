namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>Whether a value has been shown to be a phone number in international form.</summary>
/// <param name="Kind">The answer.</param>
/// <param name="Caller">Where it is not shown and another method hands it over: that method's name.</param>
internal readonly record struct NumberVerdict(NumberProofKind Kind, string? Caller = null)
{
    public static readonly NumberVerdict Shown = new(NumberProofKind.Shown);
    public static readonly NumberVerdict Neutral = new(NumberProofKind.Neutral);
    public static readonly NumberVerdict Unknown = new(NumberProofKind.Unknown);
    public static readonly NumberVerdict NotShown = new(NumberProofKind.NotShown);

    /// <summary>All of them have to be shown; one that is not decides.</summary>
    public static NumberVerdict All(IEnumerable<NumberVerdict> verdicts)
    {
        var all = Neutral;
        foreach (var verdict in verdicts)
        {
            if (verdict.Kind == NumberProofKind.NotShown)
                return verdict;
            if (verdict.Kind > all.Kind)
                all = verdict;
        }

        return all;
    }
}

/// <summary>The later one decides where several values come together.</summary>
internal enum NumberProofKind
{
    /// <summary>Nothing to be shown: a constant, which other rules look at, null, or the value itself again.</summary>
    Neutral,
    Shown,

    /// <summary>The way of the value leaves what can be seen.</summary>
    Unknown,
    NotShown,
}
