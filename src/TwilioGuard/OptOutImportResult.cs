namespace TwilioGuard;

/// <summary>What an import did.</summary>
public sealed class OptOutImportResult
{
    internal OptOutImportResult(long recorded, long known)
    {
        Recorded = recorded;
        Known = known;
    }

    /// <summary>How many changes were recorded.</summary>
    public long Recorded { get; }

    /// <summary>How many were there already, by recipient, sender and message's SID.</summary>
    public long Known { get; }

    /// <summary>In one line.</summary>
    public override string ToString() => $"{Recorded} recorded, {Known} known";
}
