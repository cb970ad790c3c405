namespace TwilioGuard;

/// <summary>How <see cref="OptOutCsv.ImportAsync"/> reads a file: what counts where a line does not say.</summary>
public sealed class OptOutImportOptions
{
    /// <summary>Of whom: where there is no <c>sender</c>. All senders unless set.</summary>
    public string Sender { get; set; } = OptOutChange.AllSenders;

    /// <summary>Out or in: where there is no <c>opted_out</c>. Out unless set.</summary>
    public bool OptedOut { get; set; } = true;

    /// <summary>
    /// When: where there is no <c>occurred_at</c>. The time of the import unless set: then the list wins over all that is recorded, also over who has opted in
    /// since it was made. Set the time when the list was made.
    /// </summary>
    public DateTimeOffset? OccurredAt { get; set; }

    /// <summary>How it became known: where there is no <c>source</c>.</summary>
    public OptOutSource Source { get; set; } = OptOutSource.Import;

    /// <summary>Why: where there is no <c>note</c>.</summary>
    public string? Note { get; set; }

    /// <summary>The region of recipients without a country code: two letters of ISO 3166-1. Without one such a recipient is refused.</summary>
    public string? DefaultRegion { get; set; }

    /// <summary>What stands between two fields: a comma unless set.</summary>
    public char Delimiter { get; set; } = ',';
}
