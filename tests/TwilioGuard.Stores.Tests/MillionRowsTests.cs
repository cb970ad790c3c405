using System.Data.Common;
using System.Globalization;
using TwilioGuard.Stores.Tests.Harness;

namespace TwilioGuard.Stores.Tests;

/// <summary>A million recipients: look-ups go through the index, whatever the statistics say, and find what is there.</summary>
public sealed class MillionRowsTests(Databases databases)
{
    private const int Rows = 1_000_000;

    private const string Sender = "12345";

    private static readonly string[] Asked = [.. Enumerable.Range(0, 1_000).Select(static n => Number(n * 1_999))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sqlite()
    {
        await using var dataSource = Databases.Open(databases.NewSqlite());
        var store = new DatabaseOptOutStore(dataSource);
        await store.IsOptedOutAsync(Asked[0], Sender, Token);
        await ExecuteAsync(dataSource, $"""
            INSERT INTO twilio_opt_out_latest (recipient, sender, opted_out, occurred_at, source, change_id)
            WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < {Rows - 1})
            SELECT '+1' || printf('%010d', n * 2), '{Sender}', n % 2, n, 0, n FROM numbers
            """);
        Assert.All(
            await ExplainAsync(dataSource, store, "EXPLAIN QUERY PLAN ", 3),
            static plan =>
            {
                Assert.Contains("SEARCH", plan, StringComparison.Ordinal);
                Assert.Contains("USING PRIMARY KEY (recipient=? AND sender=?)", plan, StringComparison.Ordinal);
                Assert.DoesNotContain("SCAN twilio", plan, StringComparison.Ordinal);
                Assert.DoesNotContain("SCAN known", plan, StringComparison.Ordinal);
            });
        await CheckAsync(store);
    }

    [Fact]
    public async Task PostgreSql()
    {
        var dataSource = await databases.PostgresAsync();
        var prefix = databases.NewPrefix();
        var store = new DatabaseOptOutStore(dataSource, new() { TablePrefix = prefix });
        await store.IsOptedOutAsync(Asked[0], Sender, Token);
        await ExecuteAsync(dataSource, $"""
            INSERT INTO {prefix}latest (recipient, sender, opted_out, occurred_at, source, change_id)
            SELECT '+1' || lpad((n * 2)::text, 10, '0'), '{Sender}', n % 2, n, 0, gen_random_uuid() FROM generate_series(0, {Rows - 1}) AS n
            """);
        foreach (var statement in new[] { "", $"ANALYZE {prefix}latest" })
        {
            if (statement.Length > 0)
                await ExecuteAsync(dataSource, statement);
            Assert.All(
                await ExplainAsync(dataSource, store, "EXPLAIN ", 0),
                plan =>
                {
                    Assert.Contains($"{prefix}latest_pkey", plan, StringComparison.Ordinal);
                    Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
                });
        }

        await CheckAsync(store);
    }

    private static string Number(int n) => string.Create(CultureInfo.InvariantCulture, $"+1{n:0000000000}");

    private static async Task CheckAsync(DatabaseOptOutStore store)
    {
        // Even numbers are there, and every second of them has opted out.
        var expected = Enumerable.Range(0, 1_000).Select(static n => n * 1_999).Where(static n => n % 4 == 2).Select(Number);
        var before = TimeProvider.System.GetTimestamp();
        var optedOut = await store.WhoOptedOutAsync(Asked, Sender, Token);
        TestContext.Current.SendDiagnosticMessage($"1,000 of a million: {TimeProvider.System.GetElapsedTime(before).TotalMilliseconds:0.0} ms");
        Assert.Equal(expected, optedOut.Order(StringComparer.Ordinal));
        Assert.True(await store.IsOptedOutAsync(Number(2), Sender, Token));
    }

    /// <summary>The plans of one look-up and of a thousand.</summary>
    private static async Task<string[]> ExplainAsync(DbDataSource dataSource, DatabaseOptOutStore store, string explain, int column)
    {
        return
        [
            await PlanAsync(store.Database.IsOptedOut, static command => OptOutDatabase.Add(command, "recipient", System.Data.DbType.String, Asked[0])),
            await PlanAsync(store.Database.WhoOptedOut(Asked.Length), command => store.Database.AddRecipients(command, Asked)),
        ];

        async Task<string> PlanAsync(string sql, Action<DbCommand> bind)
        {
            await using var connection = await dataSource.OpenConnectionAsync(Token);
            await using var command = OptOutDatabase.Command(connection, null, explain + sql, bind);
            OptOutDatabase.Add(command, "sender", System.Data.DbType.String, Sender);
            OptOutDatabase.Add(command, "all", System.Data.DbType.String, OptOutChange.AllSenders);
            await using var reader = await command.ExecuteReaderAsync(Token);
            var plan = new List<string>();
            while (await reader.ReadAsync(Token))
                plan.Add(reader.GetString(column));
            return string.Join('\n', plan);
        }
    }

    private static async Task ExecuteAsync(DbDataSource dataSource, string sql)
    {
        await using var command = dataSource.CreateCommand(sql);
        command.CommandTimeout = 300;
        await command.ExecuteNonQueryAsync(Token);
    }
}
