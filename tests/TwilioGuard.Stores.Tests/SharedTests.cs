using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using TwilioGuard.Stores.Tests.Harness;
using TwilioGuard.Stores.Writer;

namespace TwilioGuard.Stores.Tests;

/// <summary>Several processes with one database, from the first use on.</summary>
public sealed class SharedTests(Databases databases)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => ["sqlite", "postgres"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task TwoProcessesThatWriteOfTheSameNumbersAgree(string kind)
    {
        var (dataSource, connection, prefix) = await NewAsync(kind);
        await RunAsync(kind, connection, prefix, seeds: [11, 12], count: 200);
        await Model.CheckAsync(new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix }), [.. Changes.Of(11, 200), .. Changes.Of(12, 200)]);
    }

    /// <summary>And both at once say that of the same webhook.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task TwoProcessesThatWriteTheSameAgree(string kind)
    {
        var (dataSource, connection, prefix) = await NewAsync(kind);
        await RunAsync(kind, connection, prefix, seeds: [13, 13], count: 200);
        var store = new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix });
        await Model.CheckAsync(store, [.. Changes.Of(13, 200)]);
        var withSid = Changes.Of(13, 200).Count(static change => change.MessageSid is not null);
        var history = await Task.WhenAll(Changes.Recipients.Select(recipient => Model.ReadAsync(store.ReadHistoryAsync(recipient, Token))));
        Assert.Equal(withSid, history.Sum(static all => all.Count(static change => change.MessageSid is not null)));
        Assert.Equal(2 * (200 - withSid), history.Sum(static all => all.Count(static change => change.MessageSid is null)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task FirstUseByAllAtOnce(string kind)
    {
        for (var round = 0; round < 5; round++)
        {
            var (dataSource, connection, prefix) = await NewAsync(kind);
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var stores = Enumerable.Range(0, 8).Select(_ => Task.Run(
                async () =>
                {
                    await using DbDataSource own = kind == "sqlite" ? Databases.Open(connection) : NpgsqlDataSource.Create(connection);
                    var store = new DatabaseOptOutStore(own, new() { TablePrefix = prefix });
                    await start.Task;
                    return await store.IsOptedOutAsync("+12025550107", "12345", Token);
                },
                Token)).ToArray();
            start.SetResult();
            Assert.All(await Task.WhenAll(stores), Assert.False);
            Assert.Equal(1L, Convert.ToInt64(await ScalarAsync(dataSource, $"SELECT COUNT(*) FROM {prefix}version"), null));
        }

        var (_, last, name) = await NewAsync(kind);
        await RunAsync(kind, last, name, seeds: [1, 2, 3, 4], count: 5);
    }

    /// <summary>
    /// A deletion that meets a change under way takes all of it: what it left of the history would be an opt-out that no look-up sees. Also where the change is an
    /// old one and leaves the latest as it is.
    /// </summary>
    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, -1)]
    [InlineData(true, 1)]
    [InlineData(true, -1)]
    public async Task ADeletionWaitsForAChangeUnderWay(bool plain, int minutes)
    {
        var dataSource = await databases.PostgresAsync();
        var prefix = databases.NewPrefix();
        var store = plain
            ? new DatabaseOptOutStore(new PlainDatabase(prefix, PlainDatabase.Kind.PostgreSql), dataSource)
            : new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix });
        var now = DateTimeOffset.UtcNow;
        await store.RecordAsync(new OptOutChange("+12025550107", "12345", true, now), Token);
        await using var connection = await dataSource.OpenConnectionAsync(Token);
        await using var transaction = await connection.BeginTransactionAsync(store.Database.Isolation, Token);
        Assert.True(await store.Database.RecordAsync(
            connection, transaction, OptOutRow.Of(new OptOutChange("+12025550107", "12345", false, now.AddMinutes(minutes))), Token));

        var deleting = store.DeleteAsync("+12025550107", Token).AsTask();
        await Task.Delay(200, Token);
        Assert.False(deleting.IsCompleted);
        await transaction.CommitAsync(Token);
        Assert.Equal(2, await deleting);
        Assert.Empty(await Model.ReadAsync(store.ReadHistoryAsync("+12025550107", Token)));
        Assert.Empty(await Model.ReadAsync(store.ReadLatestAsync(Token)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task TablesOfALaterVersionAreLeftAlone(string kind)
    {
        var (dataSource, _, prefix) = await NewAsync(kind);
        await new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix }).IsOptedOutAsync("+12025550107", "12345", Token);
        await ScalarAsync(dataSource, $"UPDATE {prefix}version SET version = 99");
        var failure = await Assert.ThrowsAsync<OptOutStoreException>(
            async () => await new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix }).IsOptedOutAsync("+12025550107", "12345", Token));
        Assert.Contains("of version 99", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task WithoutTheRightToMakeTables(string kind)
    {
        var (dataSource, _, prefix) = await NewAsync(kind);
        var options = new DatabaseOptOutStoreOptions { TablePrefix = prefix, CreateTables = false };
        var failure = await Assert.ThrowsAsync<OptOutStoreException>(
            async () => await new DatabaseOptOutStore(dataSource, options).IsOptedOutAsync("+12025550107", "12345", Token));
        Assert.Contains($"{prefix}version", failure.Message, StringComparison.Ordinal);
        await new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix }).IsOptedOutAsync("+12025550107", "12345", Token);
        Assert.False(await new DatabaseOptOutStore(dataSource, options).IsOptedOutAsync("+12025550107", "12345", Token));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task TwoPrefixesAreTwoLists(string kind)
    {
        var (dataSource, _, prefix) = await NewAsync(kind);
        var north = new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix + "North_" });
        var south = new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix + "South_" });
        await north.RecordAsync(new OptOutChange("+12025550107", "12345", true, DateTimeOffset.UtcNow), Token);
        Assert.True(await north.IsOptedOutAsync("+12025550107", "12345", Token));
        Assert.False(await south.IsOptedOutAsync("+12025550107", "12345", Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("a;")]
    [InlineData("a\"")]
    [InlineData("ä")]
    [InlineData("a.b")]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456")]
    public void APrefixThatIsNoIdentifierIsRefused(string? prefix)
    {
        using var dataSource = Databases.Open("Data Source=unused.db");
        var refusal = Assert.Throws<ArgumentException>(() => new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix! }));
        Assert.Contains("TablePrefix", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADatabaseThatIsNotTestedMustBeNamed()
    {
        using var unknown = new UnknownDatabase();
        Assert.Contains("Dialect", Assert.Throws<NotSupportedException>(() => new DatabaseOptOutStore(unknown)).Message, StringComparison.Ordinal);
        Assert.IsType<PlainDatabase>(new DatabaseOptOutStore(unknown, new() { Dialect = OptOutDialect.SqlServer }).Database);
        Assert.IsType<PlainDatabase>(new DatabaseOptOutStore(unknown, new() { Dialect = OptOutDialect.MySql }).Database);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatabaseOptOutStore(unknown, new() { Dialect = (OptOutDialect)9 }));
        Assert.Throws<ArgumentNullException>(() => new DatabaseOptOutStore(null!));
    }

    /// <summary>Each transaction is on the disk before it is acknowledged, also on a connection that has just been opened.</summary>
    [Fact]
    public async Task SqliteWritesToTheDisk()
    {
        await using var dataSource = Databases.Open(databases.NewSqlite());
        var store = new DatabaseOptOutStore(dataSource);
        await store.IsOptedOutAsync("+12025550107", "12345", Token);
        await using var connection = await dataSource.OpenConnectionAsync(Token);
        await OptOutDatabase.ExecuteAsync(connection, null, "PRAGMA synchronous = OFF", null, Token);
        await store.Database.PrepareAsync(connection, Token);
        Assert.Equal(2, await OptOutDatabase.CountAsync(connection, null, "PRAGMA synchronous", null, Token));
        await using var command = OptOutDatabase.Command(connection, null, "PRAGMA journal_mode", null);
        Assert.Equal("wal", await command.ExecuteScalarAsync(Token));
    }

    [Fact]
    public async Task ADatabaseInMemoryIsRefused()
    {
        await using var dataSource = Databases.Open("Data Source=:memory:");
        await Assert.ThrowsAsync<OptOutStoreException>(async () => await new DatabaseOptOutStore(dataSource).IsOptedOutAsync("+12025550107", "12345", Token));
    }

    /// <summary>Readers do not wait for a writer, and a writer waits for another.</summary>
    [Fact]
    public async Task SqliteThatIsBusy()
    {
        var file = databases.NewSqlite();
        await using var dataSource = Databases.Open(file);
        var store = new DatabaseOptOutStore(dataSource);
        await store.RecordAsync(new OptOutChange("+12025550107", "12345", true, DateTimeOffset.UtcNow), Token);
        await using var other = new SqliteConnection(file);
        await other.OpenAsync(Token);
        await using var transaction = await other.BeginTransactionAsync(Token);
        var waiting = store.RecordAsync(new OptOutChange("+12025550108", "12345", true, DateTimeOffset.UtcNow), Token).AsTask();
        Assert.True(await store.IsOptedOutAsync("+12025550107", "12345", Token));
        await Task.Delay(300, Token);
        Assert.False(waiting.IsCompleted);
        await transaction.RollbackAsync(Token);
        Assert.True(await waiting);
    }

    private static async Task RunAsync(string kind, string connection, string prefix, int[] seeds, int count)
    {
        var writers = await Task.WhenAll(seeds.Select(seed => WriterProcess.StartAsync(kind, connection, prefix, seed, count)));
        foreach (var writer in writers)
            writer.Go();
        await Task.WhenAll(writers.Select(static writer => writer.SucceedsAsync()));
        foreach (var writer in writers)
            writer.Dispose();
    }

    private static async Task<object?> ScalarAsync(DbDataSource dataSource, string sql)
    {
        await using var command = dataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync(Token);
    }

    private async Task<(DbDataSource DataSource, string Connection, string Prefix)> NewAsync(string kind)
    {
        if (kind == "sqlite")
        {
            var file = databases.NewSqlite();
            return (Databases.Open(file), file, databases.NewPrefix());
        }

        var dataSource = await databases.PostgresAsync();
        return (dataSource, dataSource.ConnectionString, databases.NewPrefix());
    }

    private sealed class UnknownDatabase : DbDataSource
    {
        public override string ConnectionString => "";

        protected override DbConnection CreateDbConnection() => new Connection();

        private sealed class Connection : DbConnection
        {
            [System.Diagnostics.CodeAnalysis.AllowNull]
            public override string ConnectionString { get; set; } = "";

            public override string Database => "";

            public override string DataSource => "";

            public override string ServerVersion => "";

            public override System.Data.ConnectionState State => default;

            public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

            public override void Close()
            {
            }

            public override void Open() => throw new NotSupportedException();

            protected override DbTransaction BeginDbTransaction(System.Data.IsolationLevel isolationLevel) => throw new NotSupportedException();

            protected override DbCommand CreateDbCommand() => throw new NotSupportedException();
        }
    }
}
