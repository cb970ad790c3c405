using System.Data.Common;
using Microsoft.Data.Sqlite;
using TwilioGuard;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers opt-outs in a SQLite file.</summary>
public static class TwilioSqliteServiceCollectionExtensions
{
    private static readonly string[] NamesOfFile = ["Data Source", "DataSource", "Filename"];

    /// <summary>
    /// Registers a <see cref="DatabaseOptOutStore"/> in a SQLite file as the <see cref="IOptOutStore"/> of the app, which <see cref="MessageSender"/> then asks.
    /// The file and its tables are made when they are not there. When the host starts and the file cannot be opened, it stops with the reason.
    /// </summary>
    /// <param name="services">The app's services.</param>
    /// <param name="file">
    /// A path, from the current directory where it is relative, or a connection string (<c>Data Source=opt-outs.db</c>). On a disk of this machine:
    /// SQLite's locks do not work on every network share. SQLite puts two more files beside it, <c>-wal</c> and <c>-shm</c>.
    /// </param>
    /// <param name="configure">Sets options.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentException">It names no file, or it is no connection string.</exception>
    public static IServiceCollection AddSqliteOptOuts(
        this IServiceCollection services, string file, Action<DatabaseOptOutStoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(file);
        var connection = Read(file);
        return services.AddTwilioOptOuts(_ => Open(connection), options =>
        {
            options.Dialect = OptOutDialect.Sqlite;
            configure?.Invoke(options);
        });
    }

    private static SqliteConnectionStringBuilder Read(string file)
    {
        var isConnectionString = file.Contains('=', StringComparison.Ordinal)
            && NamesOfFile.Any(name => file.Contains(name, StringComparison.OrdinalIgnoreCase));
        var connection = isConnectionString ? new SqliteConnectionStringBuilder(file) : new SqliteConnectionStringBuilder { DataSource = file };
        if (string.IsNullOrWhiteSpace(connection.DataSource))
            throw new ArgumentException("The file of the opt-outs is missing.", nameof(file));
        if (connection.Mode == SqliteOpenMode.Memory || connection.DataSource.Contains(":memory:", StringComparison.Ordinal))
            throw new ArgumentException("A database in memory loses the opt-outs at exit. Name a file, or take AddTwilioOptOuts<InMemoryOptOutStore>() for tests.", nameof(file));
        // Of now, should the current directory change. A URI is SQLite's to read, and |DataDirectory| the provider's.
        if (!connection.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && connection.DataSource[0] != '|')
            connection.DataSource = Path.GetFullPath(connection.DataSource);
        return connection;
    }

    private static DbDataSource Open(SqliteConnectionStringBuilder connection)
    {
        // SQLite itself says only that it cannot open the file.
        if (Path.IsPathFullyQualified(connection.DataSource) && Path.GetDirectoryName(connection.DataSource) is { } folder && !Directory.Exists(folder))
            throw new OptOutStoreException($"There is no folder {folder} for the file of the opt-outs.");
        return SqliteFactory.Instance.CreateDataSource(connection.ToString());
    }
}
