using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using TwilioGuard.Stores.Tests.Harness;

[assembly: AssemblyFixture(typeof(Databases))]

namespace TwilioGuard.Stores.Tests.Harness;

/// <summary>A folder for SQLite files, and one PostgreSQL for all tests that do not harm it, started when the first asks.</summary>
public sealed class Databases : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("TwilioGuard.Stores.Tests.");
    private readonly SemaphoreSlim _starting = new(1, 1);
    private PostgresServer? _server;
    private NpgsqlDataSource? _postgres;
    private int _count;

    /// <summary>Tables of one test's own.</summary>
    internal string NewPrefix() => $"t{Interlocked.Increment(ref _count)}_";

    internal string NewSqlite() => new SqliteConnectionStringBuilder { DataSource = NewFile() }.ToString();

    internal string NewFile() => Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _count)}.db");

    internal static DbDataSource Open(string sqlite) => SqliteFactory.Instance.CreateDataSource(sqlite);

    internal async Task<NpgsqlDataSource> PostgresAsync()
    {
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _server ??= await PostgresServer.StartNewAsync();
            return _postgres ??= NpgsqlDataSource.Create(_server.ConnectionString);
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
            await _postgres.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
