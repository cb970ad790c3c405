using TwilioGuard.Stores.Writer;

namespace TwilioGuard.Stores.Tests.Harness;

/// <summary>What a store should say, written down plainly.</summary>
internal static class Model
{
    public static async Task CheckAsync(IOptOutStore store, IReadOnlyCollection<OptOutChange> changes)
    {
        var token = TestContext.Current.CancellationToken;
        foreach (var sender in Changes.Senders.Append("+12025550155"))
        {
            var expected = Changes.Recipients.Where(recipient => IsOptedOut(changes, recipient, sender)).Order(StringComparer.Ordinal).ToArray();
            Assert.Equal(expected, (await store.WhoOptedOutAsync([.. Changes.Recipients], sender, token)).Order(StringComparer.Ordinal));
            foreach (var recipient in Changes.Recipients)
                Assert.Equal(expected.Contains(recipient), await store.IsOptedOutAsync(recipient, sender, token));
        }

        var latest = changes
            .GroupBy(static change => (change.Recipient, change.Sender))
            .Select(static pair => pair.MaxBy(static change => (change.OccurredAt, change.OptedOut))!)
            .Select(static change => (change.Recipient, change.Sender, change.OccurredAt, change.OptedOut));
        Assert.Equal(
            latest.Order(), (await ReadAsync(store.ReadLatestAsync(token))).Select(static change => (change.Recipient, change.Sender, change.OccurredAt, change.OptedOut)).Order());
    }

    public static async Task<List<OptOutChange>> ReadAsync(IAsyncEnumerable<OptOutChange> changes)
    {
        var all = new List<OptOutChange>();
        await foreach (var change in changes)
            all.Add(change);
        return all;
    }

    /// <summary>All of it, unlike its own.</summary>
    public static string Text(OptOutChange change) =>
        $"{change.Recipient}|{change.Sender}|{change.OptedOut}|{change.OccurredAt:O}|{change.Source}|{change.MessageSid}|{change.Note}";

    private static bool IsOptedOut(IEnumerable<OptOutChange> changes, string recipient, string sender) =>
        changes
            .Where(change => change.Recipient == recipient && (change.Sender == sender || change.Sender == "*"))
            .OrderByDescending(static change => change.OccurredAt)
            .ThenByDescending(static change => change.OptedOut)
            .FirstOrDefault() is { OptedOut: true };
}
