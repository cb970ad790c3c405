using System.Runtime.CompilerServices;

namespace TwilioGuard.AspNetCore.Tests.Harness;

/// <summary>Opt-outs in a list, with the interface's rules. Can be down.</summary>
internal sealed class ListStore : IOptOutStore
{
    private readonly List<OptOutChange> _changes = [];

    /// <summary>Thrown by every call; its message has a number in it, as an unmasked one of a driver might.</summary>
    public bool IsDown { get; set; }

    /// <summary>Only for this sender.</summary>
    public string? IsDownFor { get; set; }

    public IReadOnlyList<OptOutChange> Changes
    {
        get
        {
            lock (_changes)
                return [.. _changes];
        }
    }

    public ValueTask<bool> RecordAsync(OptOutChange change, CancellationToken cancellationToken = default)
    {
        Check(change.Sender, cancellationToken);
        lock (_changes)
        {
            if (change.MessageSid is not null && _changes.Any(c => (c.Recipient, c.Sender, c.MessageSid) == (change.Recipient, change.Sender, change.MessageSid)))
                return new(false);
            _changes.Add(change);
            return new(true);
        }
    }

    public ValueTask<bool> IsOptedOutAsync(string recipient, string sender, CancellationToken cancellationToken = default)
    {
        Check(sender, cancellationToken);
        return new(Changes.Where(c => c.Recipient == recipient && (c.Sender == sender || c.Sender == OptOutChange.AllSenders))
            .OrderBy(c => c.OccurredAt).ThenBy(c => c.OptedOut).LastOrDefault()?.OptedOut == true);
    }

    public async ValueTask<ISet<string>> WhoOptedOutAsync(IReadOnlyCollection<string> recipients, string sender, CancellationToken cancellationToken = default)
    {
        var who = new HashSet<string>(StringComparer.Ordinal);
        foreach (var recipient in recipients)
        {
            if (await IsOptedOutAsync(recipient, sender, cancellationToken))
                who.Add(recipient);
        }

        return who;
    }

    public IAsyncEnumerable<OptOutChange> ReadLatestAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public async IAsyncEnumerable<OptOutChange> ReadHistoryAsync(string recipient, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        foreach (var change in Changes.Where(c => c.Recipient == recipient))
            yield return change;
    }

    public ValueTask<long> DeleteAsync(string recipient, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<long> DeleteHistoryAsync(DateTimeOffset before, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    private void Check(string sender, CancellationToken cancellationToken)
    {
        // An opt-out is recorded though Twilio has hung up.
        Assert.False(cancellationToken.CanBeCanceled);
        if (IsDown || sender == IsDownFor)
            throw new TimeoutException("No connection, while +15005550006 was written.");
    }
}
