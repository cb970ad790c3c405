namespace TwilioGuard;

/// <summary>A store that records many changes in one go: for an import, where a commit for each takes hours.</summary>
internal interface IOptOutBatchStore
{
    /// <summary>All of them, or none where it throws.</summary>
    /// <returns>How many were not there already.</returns>
    ValueTask<int> RecordAllAsync(IReadOnlyCollection<OptOutChange> changes, CancellationToken cancellationToken);
}
