using System.Data.Common;
using Npgsql;
using TwilioGuard.Stores.Tests.Harness;
using TwilioGuard.Stores.Writer;

namespace TwilioGuard.Stores.Tests;

/// <summary>Processes and servers that are killed while they write: what was acknowledged is there, and nothing is broken.</summary>
public sealed class CrashTests(Databases databases)
{
    /// <summary>So many that a writer is never done before it is killed.</summary>
    private const int Count = 5_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 137)]
    [InlineData(3, 500)]
    public async Task ASqliteWriterIsKilled(int seed, int after)
    {
        var file = databases.NewSqlite();
        var acknowledged = await KilledAsync("sqlite", file, "twilio_opt_out_", seed, after);
        await using var dataSource = Databases.Open(file);
        Assert.Equal("ok", await ScalarAsync(dataSource, "PRAGMA integrity_check"));
        await CheckAsync(dataSource, "twilio_opt_out_", seed, acknowledged);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 400)]
    public async Task APostgreSqlWriterIsKilled(int seed, int after)
    {
        var dataSource = await databases.PostgresAsync();
        var prefix = databases.NewPrefix();
        var acknowledged = await KilledAsync("postgres", dataSource.ConnectionString, prefix, seed, after);
        await CheckAsync(dataSource, prefix, seed, acknowledged);
    }

    [Fact]
    public async Task ThePostgreSqlServerIsKilled()
    {
        await using var server = await PostgresServer.StartNewAsync();
        using var writer = await WriterProcess.StartAsync("postgres", server.ConnectionString, "t_", seed: 5, Count);
        writer.Go();
        var acknowledged = 0;
        while (acknowledged < 300 && await writer.NextAsync() is not null)
            acknowledged++;
        await server.KillAsync();
        acknowledged += (await writer.RestAsync()).Count;
        Assert.InRange(acknowledged, 300, Count - 1);

        await server.StartAsync();
        await using var dataSource = NpgsqlDataSource.Create(server.ConnectionString);
        await CheckAsync(dataSource, "t_", seed: 5, acknowledged);
    }

    /// <summary>The pool is full of dead connections then, which are no reason to fail.</summary>
    [Fact]
    public async Task AServerThatWasRestartedIsUsedAgain()
    {
        await using var server = await PostgresServer.StartNewAsync();
        await using var dataSource = NpgsqlDataSource.Create(server.ConnectionString);
        var store = new DatabaseOptOutStore(dataSource);
        await Task.WhenAll(Changes.Of(6, 20).Select(change => store.RecordAsync(change, Token).AsTask()));
        await server.StopAsync();
        var failure = await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.IsOptedOutAsync("+12025550107", "12345", Token));
        Assert.Equal("The opt-outs cannot be read: NpgsqlException. The inner exception says why.", failure.Message);
        await Assert.ThrowsAsync<OptOutStoreException>(async () => await store.RecordAsync(Changes.Of(7, 1).Single(), Token));

        await server.StartAsync();
        await store.RecordAsync(Changes.Of(7, 1).Single(), Token);
        await server.KillAsync();
        await server.StartAsync();
        await Model.CheckAsync(store, [.. Changes.Of(6, 20), .. Changes.Of(7, 1)]);
    }

    /// <summary>The answer to the commit is lost on its way: the next attempt finds that it was there, and does not record it twice.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("SM00000000000000000000000000000007")]
    public async Task ACommitWhoseAnswerIsLostIsRecordedOnce(string? sid)
    {
        await using var server = await PostgresServer.StartNewAsync();
        await using var proxy = new CuttingProxy(server.Socket);
        await using var dataSource = NpgsqlDataSource.Create($"Host=127.0.0.1;Port={proxy.Port};Username=postgres;Database=postgres");
        var store = new DatabaseOptOutStore(dataSource);
        await store.IsOptedOutAsync("+12025550107", "12345", Token);

        proxy.CutsAfterCommit = true;
        Assert.True(await store.RecordAsync(new OptOutChange("+12025550107", "12345", true, DateTimeOffset.UtcNow, messageSid: sid), Token));
        Assert.Equal(1, proxy.Cuts);
        Assert.Single(await Model.ReadAsync(store.ReadHistoryAsync("+12025550107", Token)));
        Assert.True(await store.IsOptedOutAsync("+12025550107", "12345", Token));
    }

    private static async Task<int> KilledAsync(string kind, string connection, string prefix, int seed, int after)
    {
        using var writer = await WriterProcess.StartAsync(kind, connection, prefix, seed, Count);
        writer.Go();
        var acknowledged = 0;
        while (acknowledged < after && await writer.NextAsync() is not null)
            acknowledged++;
        writer.Kill();
        acknowledged += (await writer.RestAsync()).Count;
        Assert.InRange(acknowledged, after, Count - 1);
        return acknowledged;
    }

    /// <summary>All that were acknowledged, and at most the one that was under way.</summary>
    private static async Task CheckAsync(DbDataSource dataSource, string prefix, int seed, int acknowledged)
    {
        var store = new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix });
        await store.IsOptedOutAsync("+12025550107", "12345", Token);
        var recorded = Convert.ToInt32(await ScalarAsync(dataSource, $"SELECT COUNT(*) FROM {prefix}history"), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(recorded, acknowledged, acknowledged + 1);
        await Model.CheckAsync(store, [.. Changes.Of(seed, recorded)]);
    }

    private static async Task<object?> ScalarAsync(DbDataSource dataSource, string sql)
    {
        await using var command = dataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync(Token);
    }
}
