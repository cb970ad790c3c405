using System.Runtime.CompilerServices;

namespace TwilioGuard;

/// <summary>
/// Opt-outs in the memory of the process, for tests and trials. <b>All of it is lost at exit, and no other process sees it:</b> in production a
/// recipient who has opted out would be written to after the next restart.
/// </summary>
public sealed class InMemoryOptOutStore : IOptOutStore, IOptOutBatchStore
{
    private readonly object _lock = new();
    private readonly Dictionary<string, Entry> _recipients = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<bool> RecordAsync(OptOutChange change, CancellationToken cancellationToken = default)
    {
        if (change is null)
            throw new ArgumentNullException(nameof(change));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(Record(change));
    }

    ValueTask<int> IOptOutBatchStore.RecordAllAsync(IReadOnlyCollection<OptOutChange> changes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(changes.Count(Record));
    }

    /// <inheritdoc/>
    public ValueTask<bool> IsOptedOutAsync(string recipient, string sender, CancellationToken cancellationToken = default)
    {
        recipient = OptOutChange.Address(recipient, nameof(recipient));
        sender = OptOutChange.Address(sender, nameof(sender));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(IsOptedOut(recipient, sender));
    }

    /// <inheritdoc/>
    public ValueTask<ISet<string>> WhoOptedOutAsync(IReadOnlyCollection<string> recipients, string sender, CancellationToken cancellationToken = default)
    {
        if (recipients is null)
            throw new ArgumentNullException(nameof(recipients));
        sender = OptOutChange.Address(sender, nameof(sender));
        var addresses = recipients.Select(static recipient => (Given: recipient, Address: OptOutChange.Address(recipient, nameof(recipients)))).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        var optedOut = new HashSet<string>(StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var (given, address) in addresses)
            {
                if (IsOptedOut(address, sender))
                    optedOut.Add(given);
            }
        }

        return new(optedOut);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<OptOutChange> ReadLatestAsync(CancellationToken cancellationToken = default) =>
        Read(() => [.. _recipients.Values.SelectMany(static entry => entry.Latest.Values)], cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<OptOutChange> ReadHistoryAsync(string recipient, CancellationToken cancellationToken = default)
    {
        recipient = OptOutChange.Address(recipient, nameof(recipient));
        return Read(
            () => _recipients.TryGetValue(recipient, out var entry) ? [.. entry.History.OrderBy(static change => change.OccurredAt)] : [],
            cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<long> DeleteAsync(string recipient, CancellationToken cancellationToken = default)
    {
        recipient = OptOutChange.Address(recipient, nameof(recipient));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var deleted = _recipients.TryGetValue(recipient, out var entry) ? entry.History.Count : 0;
            _recipients.Remove(recipient);
            return new(deleted);
        }
    }

    /// <inheritdoc/>
    public ValueTask<long> DeleteHistoryAsync(DateTimeOffset before, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_recipients.Values.Sum(entry => (long)entry.History.RemoveAll(
                change => change.OccurredAt < before && !ReferenceEquals(change, entry.Latest[change.Sender]))));
        }
    }

    private bool Record(OptOutChange change)
    {
        if (!_recipients.TryGetValue(change.Recipient, out var entry))
            _recipients.Add(change.Recipient, entry = new());
        if (change.MessageSid is { } sid && entry.History.Exists(known => known.MessageSid == sid && known.Sender == change.Sender))
            return false;
        entry.History.Add(change);
        entry.Latest.TryGetValue(change.Sender, out var latest);
        if (change.WinsOver(latest))
            entry.Latest[change.Sender] = change;
        return true;
    }

    private bool IsOptedOut(string recipient, string sender)
    {
        if (!_recipients.TryGetValue(recipient, out var entry))
            return false;
        entry.Latest.TryGetValue(sender, out var ofSender);
        entry.Latest.TryGetValue(OptOutChange.AllSenders, out var ofAll);
        return (ofSender?.WinsOver(ofAll) == true ? ofSender : ofAll)?.OptedOut == true;
    }

    /// <summary>What was there when the reading began.</summary>
    private async IAsyncEnumerable<OptOutChange> Read(Func<OptOutChange[]> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        OptOutChange[] changes;
        lock (_lock)
            changes = read();
        foreach (var change in changes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return change;
        }
    }

    private sealed class Entry
    {
        public List<OptOutChange> History { get; } = [];

        public Dictionary<string, OptOutChange> Latest { get; } = new(StringComparer.Ordinal);
    }
}
