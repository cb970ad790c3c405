using System.Data.Common;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Npgsql;
using TwilioGuard;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>A store with a million recipients, half of whom have opted out.</summary>
public class OptOutLookUp
{
    private const int Rows = 1_000_000;

    private const string Sender = "12345";

    private static readonly string? Postgres = Environment.GetEnvironmentVariable("TWILIO_BENCHMARK_POSTGRES");

    private readonly Random _random = new(5);
    private string _folder = "";
    private DbDataSource _dataSource = null!;
    private DatabaseOptOutStore _store = null!;

    public static IEnumerable<string> Databases => Postgres is null ? ["SQLite"] : ["SQLite", "PostgreSQL"];

    [ParamsSource(nameof(Databases))]
    public string Database { get; set; } = "";

    [GlobalSetup]
    public async Task Fill()
    {
        _folder = Directory.CreateTempSubdirectory("TwilioAnalyzers.Benchmarks.").FullName;
        var isSqlite = Database == "SQLite";
        _dataSource = isSqlite ? SqliteFactory.Instance.CreateDataSource($"Data Source={_folder}/opt-outs.db") : NpgsqlDataSource.Create(Postgres!);
        await DropAsync();
        _store = new DatabaseOptOutStore(_dataSource, new() { TablePrefix = "benchmark_" });
        await _store.IsOptedOutAsync(Number(1), Sender);
        await ExecuteAsync(isSqlite
            ? $"""
              INSERT INTO benchmark_latest (recipient, sender, opted_out, occurred_at, source, change_id)
              WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < {Rows - 1})
              SELECT '+1' || printf('%010d', n), '{Sender}', n % 2, n, 0, n FROM numbers
              """
            : $"""
              INSERT INTO benchmark_latest (recipient, sender, opted_out, occurred_at, source, change_id)
              SELECT '+1' || lpad(n::text, 10, '0'), '{Sender}', n % 2, n, 0, gen_random_uuid() FROM generate_series(0, {Rows - 1}) AS n
              """);
        if ((await Thousand()).Count is < 300 or > 700)
            throw new InvalidOperationException("Half of them have opted out.");
    }

    [GlobalCleanup]
    public async Task Drop()
    {
        await DropAsync();
        await _dataSource.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Others each time, so that no cache knows them.</summary>
    [Benchmark]
    public async Task<ISet<string>> Thousand() =>
        await _store.WhoOptedOutAsync([.. Enumerable.Range(0, 1_000).Select(_ => Number(_random.Next(Rows)))], Sender);

    [Benchmark]
    public async Task<bool> One() => await _store.IsOptedOutAsync(Number(_random.Next(Rows)), Sender);

    [Benchmark]
    public async Task<bool> Record() =>
        await _store.RecordAsync(new OptOutChange(Number(_random.Next(Rows)), Sender, optedOut: true, DateTimeOffset.UtcNow, OptOutSource.Keyword));

    private static string Number(int n) => string.Create(CultureInfo.InvariantCulture, $"+1{n:0000000000}");

    private async Task DropAsync()
    {
        foreach (var table in new[] { "version", "history", "latest" })
            await ExecuteAsync("DROP TABLE IF EXISTS benchmark_" + table);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = _dataSource.CreateCommand(sql);
        command.CommandTimeout = 300;
        await command.ExecuteNonQueryAsync();
    }
}
