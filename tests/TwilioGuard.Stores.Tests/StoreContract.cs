using TwilioGuard.Stores.Tests.Harness;
using TwilioGuard.Stores.Writer;

namespace TwilioGuard.Stores.Tests;

/// <summary>What every store does.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected const string Guest = "+12025550107";

    protected const string Restaurant = "+12025550101";

    protected static readonly DateTimeOffset Noon = new(2026, 8, 31, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Nobodys = ["+12025550199", "whatsapp:+12025550199"];

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected IOptOutStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await NewAsync();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }

    protected abstract Task<IOptOutStore> NewAsync();

    [Fact]
    public async Task WhoHasOptedOutOfASender()
    {
        Assert.False(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
        Assert.True(await Store.RecordAsync(Change(), Token));
        Assert.True(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
        Assert.True(await Store.IsOptedOutAsync(" +12025550107 ", " +12025550101", Token));
        Assert.False(await Store.IsOptedOutAsync(Guest, "+12025550102", Token));
        Assert.False(await Store.IsOptedOutAsync(Guest, OptOutChange.AllSenders, Token));
        Assert.False(await Store.IsOptedOutAsync("whatsapp:" + Guest, Restaurant, Token));
        Assert.False(await Store.IsOptedOutAsync("+1202555010", Restaurant, Token));
    }

    [Fact]
    public async Task WhoHasOptedOutOfAllSenders()
    {
        await Store.RecordAsync(Change(sender: OptOutChange.AllSenders), Token);
        Assert.True(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
        Assert.True(await Store.IsOptedOutAsync(Guest, OptOutChange.AllSenders, Token));
        // Later, into one of them.
        await Store.RecordAsync(Change(optedOut: false, minutes: 1), Token);
        Assert.False(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
        Assert.True(await Store.IsOptedOutAsync(Guest, "12345", Token));
        // And out of all again.
        await Store.RecordAsync(Change(sender: OptOutChange.AllSenders, minutes: 2), Token);
        Assert.True(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public async Task AnOlderChangeDoesNotWin(int minutes, bool isOut)
    {
        await Store.RecordAsync(Change(optedOut: false), Token);
        await Store.RecordAsync(Change(minutes: minutes), Token);
        Assert.Equal(isOut, await Store.IsOptedOutAsync(Guest, Restaurant, Token));
        Assert.Equal(2, (await ReadAsync(Store.ReadHistoryAsync(Guest, Token))).Count);
    }

    [Fact]
    public async Task AtTheSameTimeTheOptOutWins()
    {
        await Store.RecordAsync(Change(), Token);
        await Store.RecordAsync(Change(optedOut: false), Token);
        Assert.True(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
        // Also that of another sender: all.
        await Store.RecordAsync(Change(optedOut: false, minutes: 5), Token);
        await Store.RecordAsync(Change(sender: OptOutChange.AllSenders, minutes: 5), Token);
        Assert.True(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
    }

    [Fact]
    public async Task ARetriedWebhookIsRecordedOnce()
    {
        var sid = "SM" + new string('a', 32);
        Assert.True(await Store.RecordAsync(Change(sid: sid), Token));
        Assert.True(await Store.RecordAsync(Change(optedOut: false, minutes: 1, sid: "SM" + new string('b', 32)), Token));
        // It came again, later, and is no second opt-out.
        Assert.False(await Store.RecordAsync(Change(minutes: 2, sid: sid), Token));
        Assert.False(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
        Assert.Equal(2, (await ReadAsync(Store.ReadHistoryAsync(Guest, Token))).Count);
        // The same message says something of another sender, or another person.
        Assert.True(await Store.RecordAsync(Change(sender: "12345", sid: sid), Token));
        Assert.True(await Store.RecordAsync(new OptOutChange(Nobodys[0], Restaurant, true, Noon, messageSid: sid), Token));
    }

    [Fact]
    public async Task WithoutASidEachIsRecorded()
    {
        Assert.True(await Store.RecordAsync(Change(), Token));
        Assert.True(await Store.RecordAsync(Change(), Token));
        Assert.Equal(2, (await ReadAsync(Store.ReadHistoryAsync(Guest, Token))).Count);
    }

    [Fact]
    public async Task EveryPartOfAChangeIsKept()
    {
        var whole = new OptOutChange(
            "messenger:" + new string('9', OptOutChange.AddressLength - 10), "MGdecadefeedf00d5ca1ab1ec0ffee1ce5", true,
            new DateTimeOffset(2026, 8, 31, 14, 0, 0, TimeSpan.FromHours(2)).AddTicks(1), OptOutSource.OptOutType, "SM" + new string('c', 32),
            "Said so, \"loudly\": 'Grüße' 👋\r\n" + new string('x', OptOutChange.NoteLength - 40));
        var bare = new OptOutChange(whole.Recipient, "12345", false, DateTimeOffset.UnixEpoch.AddYears(-100), (OptOutSource)77);
        await Store.RecordAsync(whole, Token);
        await Store.RecordAsync(bare, Token);
        Assert.Equal([Text(bare), Text(whole)], (await ReadAsync(Store.ReadHistoryAsync(whole.Recipient, Token))).Select(Text));
        Assert.Equal(
            new[] { Text(bare), Text(whole) }.Order(), (await ReadAsync(Store.ReadLatestAsync(Token))).Select(Text).Order());
    }

    [Fact]
    public async Task AddressesAreComparedExactly()
    {
        await Store.RecordAsync(new OptOutChange("messenger:Ana", "Shop", true, Noon), Token);
        Assert.True(await Store.IsOptedOutAsync("messenger:Ana", "Shop", Token));
        Assert.False(await Store.IsOptedOutAsync("messenger:ana", "Shop", Token));
        Assert.False(await Store.IsOptedOutAsync("messenger:Ana", "shop", Token));
        Assert.False(await Store.IsOptedOutAsync("messenger:Aná", "Shop", Token));
        Assert.False(await Store.IsOptedOutAsync("messenger:An_", "Shop", Token));
        Assert.False(await Store.IsOptedOutAsync("%", "%", Token));
        Assert.False(await Store.IsOptedOutAsync("' OR 1=1 --", "' OR 1=1 --", Token));
    }

    /// <summary>Under another spelling nobody would be found, and who has opted out would be written to.</summary>
    [Fact]
    public async Task ANumberIsFoundHoweverItIsSpelled()
    {
        await Store.RecordAsync(Change(), Token);
        string[] spelled = ["+1 (202) 555-0107", "+1 202.555.0107"];
        foreach (var number in spelled)
            Assert.True(await Store.IsOptedOutAsync(number, "+1 202 555 0101", Token));
        Assert.Equal(spelled.Order(StringComparer.Ordinal), (await Store.WhoOptedOutAsync(spelled, Restaurant, Token)).Order(StringComparer.Ordinal));
        Assert.Equal("whatsapp:+12025550108", new OptOutChange("WhatsApp: +1 (202) 555-0108", Restaurant, true, Noon).Recipient);
    }

    [Theory]
    [InlineData("2025550107")]
    [InlineData("12025550107")]
    [InlineData("(202) 555-0107")]
    [InlineData("555-0107")]
    public async Task ANumberWithoutItsCountryIsRefused(string number)
    {
        Exception[] refusals =
        [
            Assert.Throws<ArgumentException>(() => new OptOutChange(number, Restaurant, true, Noon)),
            await Assert.ThrowsAsync<ArgumentException>(async () => await Store.IsOptedOutAsync(number, Restaurant, Token)),
            await Assert.ThrowsAsync<ArgumentException>(async () => await Store.IsOptedOutAsync(Guest, number, Token)),
            await Assert.ThrowsAsync<ArgumentException>(async () => await Store.WhoOptedOutAsync([Guest, number], Restaurant, Token)),
        ];
        Assert.All(refusals, static refusal => Assert.DoesNotContain("0107", refusal.ToString(), StringComparison.Ordinal));
    }

    /// <summary>A short code, a name and what Twilio posts for a hidden caller are no numbers.</summary>
    [Theory]
    [InlineData("12345")]
    [InlineData("19123456")]
    [InlineData("Anonymous")]
    [InlineData("+266696687")]
    public async Task WhatIsNoNumberStaysAsItIs(string address)
    {
        await Store.RecordAsync(new OptOutChange(address, address, true, Noon), Token);
        Assert.True(await Store.IsOptedOutAsync(address, address, Token));
    }

    [Fact]
    public async Task ManyAtOnce()
    {
        await Store.RecordAsync(Change(), Token);
        await Store.RecordAsync(new OptOutChange("+12025550108", OptOutChange.AllSenders, true, Noon), Token);
        await Store.RecordAsync(new OptOutChange("+12025550109", Restaurant, false, Noon.AddMinutes(1)), Token);
        await Store.RecordAsync(new OptOutChange("+12025550109", OptOutChange.AllSenders, true, Noon), Token);
        await Store.RecordAsync(new OptOutChange("+12025550110", "12345", true, Noon), Token);
        string[] asked = [Guest, " +12025550107", "+12025550108", "+12025550109", "+12025550110", "+12025550108", .. Nobodys];
        var optedOut = await Store.WhoOptedOutAsync(asked, Restaurant, Token);
        Assert.Equal(new[] { " +12025550107", Guest, "+12025550108" }.Order(StringComparer.Ordinal), optedOut.Order(StringComparer.Ordinal));
        Assert.Equal(["+12025550108", "+12025550109"], (await Store.WhoOptedOutAsync(asked, OptOutChange.AllSenders, Token)).Order());
        Assert.Empty(await Store.WhoOptedOutAsync([], Restaurant, Token));
        Assert.Empty(await Store.WhoOptedOutAsync(Nobodys, Restaurant, Token));
    }

    [Fact]
    public async Task ManyThousandAtOnce()
    {
        var all = Enumerable.Range(0, 25_000).Select(static n => $"+1202{n:0000000}").ToArray();
        foreach (var n in new[] { 0, 999, 1_000, 9_999, 10_000, 24_999 })
            await Store.RecordAsync(new OptOutChange(all[n], Restaurant, true, Noon), Token);
        Assert.Equal(
            [all[0], all[999], all[1_000], all[9_999], all[10_000], all[24_999]], (await Store.WhoOptedOutAsync(all, Restaurant, Token)).Order());
    }

    [Fact]
    public async Task HistoryIsTheOldestFirst()
    {
        foreach (var minutes in new[] { 3, 1, 2, 0 })
            await Store.RecordAsync(Change(sender: $"1234{minutes}", minutes: minutes), Token);
        await Store.RecordAsync(new OptOutChange(Nobodys[0], Restaurant, true, Noon), Token);
        Assert.Equal(["12340", "12341", "12342", "12343"], (await ReadAsync(Store.ReadHistoryAsync(Guest, Token))).Select(static change => change.Sender));
        Assert.Empty(await ReadAsync(Store.ReadHistoryAsync(Nobodys[1], Token)));
    }

    [Fact]
    public async Task DeletionForgetsOnePerson()
    {
        await Store.RecordAsync(Change(), Token);
        await Store.RecordAsync(Change(optedOut: false, minutes: 1), Token);
        await Store.RecordAsync(Change(sender: "12345"), Token);
        await Store.RecordAsync(new OptOutChange(Nobodys[0], Restaurant, true, Noon), Token);
        Assert.Equal(3, await Store.DeleteAsync(Guest, Token));
        Assert.Equal(0, await Store.DeleteAsync(Guest, Token));
        Assert.False(await Store.IsOptedOutAsync(Guest, "12345", Token));
        Assert.Empty(await ReadAsync(Store.ReadHistoryAsync(Guest, Token)));
        Assert.Equal(Nobodys[0], Assert.Single(await ReadAsync(Store.ReadLatestAsync(Token))).Recipient);
        Assert.True(await Store.IsOptedOutAsync(Nobodys[0], Restaurant, Token));
        // Known again from the start.
        Assert.True(await Store.RecordAsync(Change(minutes: -5), Token));
        Assert.True(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
    }

    [Fact]
    public async Task RetentionKeepsTheLatest()
    {
        await Store.RecordAsync(Change(minutes: 0), Token);
        await Store.RecordAsync(Change(minutes: 10, optedOut: false), Token);
        await Store.RecordAsync(Change(minutes: 20), Token);
        await Store.RecordAsync(Change(minutes: 5), Token);
        await Store.RecordAsync(Change(sender: OptOutChange.AllSenders, minutes: 1), Token);
        Assert.Equal(0, await Store.DeleteHistoryAsync(Noon, Token));
        Assert.Equal(2, await Store.DeleteHistoryAsync(Noon.AddMinutes(10), Token));
        Assert.Equal(1, await Store.DeleteHistoryAsync(Noon.AddYears(1).ToOffset(TimeSpan.FromHours(9)), Token));
        Assert.Equal(
            [Noon.AddMinutes(1), Noon.AddMinutes(20)], (await ReadAsync(Store.ReadHistoryAsync(Guest, Token))).Select(static change => change.OccurredAt));
        Assert.True(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
        Assert.True(await Store.IsOptedOutAsync(Guest, "12345", Token));
    }

    [Fact]
    public async Task WrongArgumentsAreRefusedWithoutTheAddress()
    {
        string[] wrong = ["", " ", null!, "+120255501071" + new string('0', OptOutChange.AddressLength), "+12025550107\0", "+12025550107\ud800"];
        foreach (var address in wrong)
        {
            Exception[] refusals =
            [
                Assert.ThrowsAny<ArgumentException>(() => new OptOutChange(address, Restaurant, true, Noon)),
                Assert.ThrowsAny<ArgumentException>(() => new OptOutChange(Guest, address, true, Noon)),
                await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.IsOptedOutAsync(address, Restaurant, Token)),
                await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.IsOptedOutAsync(Guest, address, Token)),
                await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.WhoOptedOutAsync([Guest, address], Restaurant, Token)),
                await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.WhoOptedOutAsync([], address, Token)),
                await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.DeleteAsync(address, Token)),
                Assert.ThrowsAny<ArgumentException>(() => Store.ReadHistoryAsync(address, Token)),
            ];
            Assert.All(refusals, static refusal => Assert.DoesNotContain("2025550", refusal.ToString(), StringComparison.Ordinal));
        }

        await Assert.ThrowsAsync<ArgumentNullException>(async () => await Store.RecordAsync(null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await Store.WhoOptedOutAsync(null!, Restaurant, Token));
    }

    [Fact]
    public async Task CancelledBeforeNothingIsRecorded()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.RecordAsync(Change(), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.IsOptedOutAsync(Guest, Restaurant, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.WhoOptedOutAsync([Guest], Restaurant, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.DeleteAsync(Guest, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.DeleteHistoryAsync(Noon, cancelled));
        await Store.RecordAsync(new OptOutChange(Nobodys[0], Restaurant, true, Noon), Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(Store.ReadLatestAsync(cancelled)));
        Assert.Single(await ReadAsync(Store.ReadLatestAsync(Token)));
    }

    [Fact]
    public async Task ABatchIsAsTheOnesInIt()
    {
        var changes = Changes.Of(seed: 8, count: 300).ToArray();
        var batches = (IOptOutBatchStore)Store;
        Assert.Equal(300, await batches.RecordAllAsync(changes, Token));
        // Those without a SID are new each time.
        Assert.Equal(changes.Count(static change => change.MessageSid is null), await batches.RecordAllAsync(changes, Token));
        await Model.CheckAsync(Store, changes);
        Assert.Equal(0, await batches.RecordAllAsync([], Token));
    }

    /// <summary>Whatever the order, and also at once, the outcome is that of the model.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 8)]
    [InlineData(4, 8)]
    public async Task AnyOrderAgreesWithTheModel(int seed, int writers)
    {
        var changes = Changes.Of(seed, 400).ToArray();
        var order = changes.ToArray();
        new Random(seed).Shuffle(order);
        // Each twice where a SID makes it one.
        var queue = new System.Collections.Concurrent.ConcurrentQueue<OptOutChange>(order.Concat(order.Where(static change => change.MessageSid is not null)));
        var recorded = 0;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(
            async () =>
            {
                while (queue.TryDequeue(out var change))
                {
                    if (await Store.RecordAsync(change, Token))
                        Interlocked.Increment(ref recorded);
                }
            },
            Token)));
        Assert.Equal(changes.Length, recorded);
        await Model.CheckAsync(Store, changes);
        Assert.Equal(changes.Length, (await Task.WhenAll(Changes.Recipients.Select(r => ReadAsync(Store.ReadHistoryAsync(r, Token))))).Sum(static all => all.Count));
    }

    /// <summary>Either all of a change is there or nothing: else a history without its latest would be an opt-out that nobody sees.</summary>
    [Fact]
    public async Task DeletionAndRetentionBesideWriters()
    {
        using var stop = new CancellationTokenSource();
        var deleting = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await Store.DeleteAsync(Guest, Token);
                    await Store.DeleteHistoryAsync(Noon.AddMinutes(1000), Token);
                    await Task.Delay(5, Token);
                }
            },
            Token);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(
            async () =>
            {
                for (var n = 0; n < 100; n++)
                    await Store.RecordAsync(Change(minutes: (writer * 7 % 5) + n), Token);
            },
            Token)));
        await stop.CancelAsync();
        await deleting;
        var history = await ReadAsync(Store.ReadHistoryAsync(Guest, Token));
        var latest = await ReadAsync(Store.ReadLatestAsync(Token));
        Assert.Equal(history.Count > 0, latest.Count > 0);
        if (history.Count > 0)
            Assert.Equal(history.Max(static change => change.OccurredAt), Assert.Single(latest).OccurredAt);
        await Store.RecordAsync(Change(minutes: -1), Token);
        Assert.True(await Store.IsOptedOutAsync(Guest, Restaurant, Token));
    }

    protected static OptOutChange Change(string sender = Restaurant, bool optedOut = true, int minutes = 0, string? sid = null) =>
        new(Guest, sender, optedOut, Noon.AddMinutes(minutes), OptOutSource.Keyword, sid);

    protected static Task<List<OptOutChange>> ReadAsync(IAsyncEnumerable<OptOutChange> changes) => Model.ReadAsync(changes);

    private static string Text(OptOutChange change) => Model.Text(change);
}

public sealed class InMemoryStoreTests : StoreContract
{
    protected override Task<IOptOutStore> NewAsync() => Task.FromResult<IOptOutStore>(new InMemoryOptOutStore());
}

public sealed class SqliteStoreTests(Databases databases) : StoreContract
{
    protected override Task<IOptOutStore> NewAsync() => Task.FromResult<IOptOutStore>(new DatabaseOptOutStore(Databases.Open(databases.NewSqlite())));
}

public sealed class PostgreSqlStoreTests(Databases databases) : StoreContract
{
    protected override async Task<IOptOutStore> NewAsync() =>
        new DatabaseOptOutStore(await databases.PostgresAsync(), new() { TablePrefix = databases.NewPrefix() });
}

/// <summary>What SQL Server and MySQL would be told, in the types of PostgreSQL: the statements, if not those databases.</summary>
public sealed class PlainStatementsTests(Databases databases) : StoreContract
{
    protected override async Task<IOptOutStore> NewAsync() =>
        new DatabaseOptOutStore(new PlainDatabase(databases.NewPrefix(), PlainDatabase.Kind.PostgreSql), await databases.PostgresAsync());
}
