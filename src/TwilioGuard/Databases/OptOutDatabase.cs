using System.Data;
using System.Data.Common;

namespace TwilioGuard;

/// <summary>The statements of one kind of database.</summary>
internal abstract class OptOutDatabase(string prefix)
{
    /// <summary>Times are stored as 100-nanosecond units since 1970, UTC: exact, and the same in every database.</summary>
    private static readonly long Epoch = DateTimeOffset.UnixEpoch.Ticks;

    protected const string Columns = "recipient, sender, opted_out, occurred_at, source, message_sid, note";

    private const string ColumnValues = "@recipient, @sender, @opted_out, @occurred_at, @source, @message_sid, @note";

    protected string History { get; } = prefix + "history";

    protected string Latest { get; } = prefix + "latest";

    protected string Version { get; } = prefix + "version";

    /// <summary>Of the transactions that write.</summary>
    public virtual IsolationLevel Isolation => IsolationLevel.ReadCommitted;

    /// <summary>The database has one writer at a time, and whoever else wants to write blocks a thread until it may.</summary>
    public virtual bool HasOneWriter => false;

    /// <summary>How many recipients one look-up asks for.</summary>
    public virtual int LookUpSize => 10_000;

    public string IsOptedOut => $"SELECT recipient, opted_out, occurred_at FROM {Latest} WHERE recipient = @recipient AND sender IN (@sender, @all)";

    public string CountById => $"SELECT COUNT(*) FROM {History} WHERE id = @id";

    public string ReadLatest => $"SELECT {Columns} FROM {Latest}";

    public string ReadHistory => $"SELECT {Columns} FROM {History} WHERE recipient = @recipient ORDER BY occurred_at, recorded_at, id";

    /// <summary>
    /// In this order: a change that is recorded meanwhile holds its latest row and has its history already, so that either both go or both stay.
    /// </summary>
    public string DeleteLatest => $"DELETE FROM {Latest} WHERE recipient = @recipient";

    public string DeleteOfRecipient => $"DELETE FROM {History} WHERE recipient = @recipient";

    public string DeleteBefore =>
        $"""
        DELETE FROM {History} WHERE occurred_at < @before AND NOT EXISTS (
        SELECT 1 FROM {Latest} WHERE {Latest}.recipient = {History}.recipient AND {Latest}.sender = {History}.sender AND {Latest}.change_id = {History}.id)
        """;

    /// <summary>The recipients and senders that <paramref name="count"/> recipients and <c>@sender</c> concern, as <see cref="IsOptedOut"/>.</summary>
    public abstract string WhoOptedOut(int count);

    public abstract void AddRecipients(DbCommand command, IReadOnlyList<string> recipients);

    /// <summary>Writes a change to both tables, unless it is there. The caller's transaction holds both.</summary>
    /// <returns>False where it is there: the same call has recorded it in an attempt before, or another with the same SID.</returns>
    public abstract ValueTask<bool> RecordAsync(DbConnection connection, DbTransaction transaction, OptOutRow row, CancellationToken cancellationToken);

    /// <summary>Whether another attempt may go better. Nothing is recorded twice by one: each call has an id.</summary>
    public abstract bool IsTransient(Exception failure);

    /// <summary>What each connection needs when it is opened.</summary>
    public virtual ValueTask PrepareAsync(DbConnection connection, CancellationToken cancellationToken) => default;

    /// <summary>Makes the tables, or brings them up to date. Of several processes that begin at once, one does.</summary>
    public async ValueTask EnsureTablesAsync(DbConnection connection, bool create, CancellationToken cancellationToken)
    {
        await PrepareDatabaseAsync(connection, cancellationToken).ConfigureAwait(false);
        if (await IsCurrentAsync(connection, null, cancellationToken).ConfigureAwait(false))
            return;
        if (!create)
            throw new OptOutStoreException($"The tables of the opt-outs ({Version} and others) are missing or not up to date, and CreateTables is false.");
        var transaction = await connection.BeginTransactionAsync(Isolation, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (LockTables is { } statement)
                await ExecuteAsync(connection, transaction, statement, null, cancellationToken).ConfigureAwait(false);
            var version = await ReadVersionAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
            for (; version < Migrations.Count; version++)
            {
                foreach (var migration in Migrations[version])
                    await ExecuteAsync(connection, transaction, migration, null, cancellationToken).ConfigureAwait(false);
            }

            await ExecuteAsync(connection, transaction, $"DELETE FROM {Version}", null, cancellationToken).ConfigureAwait(false);
            await ExecuteAsync(
                connection, transaction, $"INSERT INTO {Version} (version) VALUES (@version)",
                command => Add(command, "version", DbType.Int32, version), cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    public static OptOutDatabase Of(DbDataSource dataSource, OptOutDialect dialect, string prefix)
    {
        switch (dialect == OptOutDialect.Detect ? Detect(dataSource) : dialect)
        {
            case OptOutDialect.PostgreSql:
                return new PostgreSqlDatabase(prefix);
            case OptOutDialect.Sqlite:
                return new SqliteDatabase(prefix);
            case OptOutDialect.SqlServer:
                return new PlainDatabase(prefix, PlainDatabase.Kind.SqlServer);
            case OptOutDialect.MySql:
                return new PlainDatabase(prefix, PlainDatabase.Kind.MySql);
            default:
                throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "There is no such dialect.");
        }
    }

    public static async ValueTask<int> ExecuteAsync(
        DbConnection connection, DbTransaction? transaction, string sql, Action<DbCommand>? bind, CancellationToken cancellationToken)
    {
        var command = Command(connection, transaction, sql, bind);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public static async ValueTask<long> CountAsync(
        DbConnection connection, DbTransaction? transaction, string sql, Action<DbCommand>? bind, CancellationToken cancellationToken)
    {
        var command = Command(connection, transaction, sql, bind);
        await using (command.ConfigureAwait(false))
        {
            var count = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            return Convert.ToInt64(count, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    public static DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql, Action<DbCommand>? bind)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // All that is put into statements is the prefix, which is an identifier.
        command.CommandText = sql;
#pragma warning restore CA2100
        bind?.Invoke(command);
        return command;
    }

    public static void Add(DbCommand command, string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@" + name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    public static long UnitsOf(DateTimeOffset time) => time.UtcTicks - Epoch;

    public static DateTimeOffset TimeOf(long units) => new(units + Epoch, TimeSpan.Zero);

    /// <summary>A row of <see cref="Columns"/>.</summary>
    public static OptOutChange Read(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetInt16(2) != 0,
        TimeOf(row.GetInt64(3)),
        (OptOutSource)row.GetInt32(4),
        row.IsDBNull(5) ? null : row.GetString(5),
        row.IsDBNull(6) ? null : row.GetString(6));

    /// <summary>Statements by version: the first make the tables of version 1, and so on.</summary>
    protected abstract IReadOnlyList<IReadOnlyList<string>> Migrations { get; }

    /// <summary>Counts the tables with the name <c>@table</c>.</summary>
    protected abstract string CountTables { get; }

    /// <summary>Held until the transaction ends; null where the transaction itself is enough.</summary>
    protected virtual string? LockTables => null;

    protected string InsertHistory =>
        $"INSERT INTO {History} (id, {Columns}, recorded_at) VALUES (@id, {ColumnValues}, @recorded_at)";

    protected string InsertLatest(string alias = "") => $"INSERT INTO {Latest}{alias} ({Columns}, change_id) VALUES ({ColumnValues}, @id)";

    protected virtual ValueTask PrepareDatabaseAsync(DbConnection connection, CancellationToken cancellationToken) => default;

    protected static void AddRow(DbCommand command, OptOutRow row, bool isHistory)
    {
        var change = row.Change;
        Add(command, "id", DbType.Guid, row.Id);
        AddPair(command, change);
        Add(command, "opted_out", DbType.Int16, (short)(change.OptedOut ? 1 : 0));
        Add(command, "occurred_at", DbType.Int64, UnitsOf(change.OccurredAt));
        Add(command, "source", DbType.Int32, (int)change.Source);
        Add(command, "message_sid", DbType.String, change.MessageSid);
        Add(command, "note", DbType.String, change.Note);
        if (isHistory)
            Add(command, "recorded_at", DbType.Int64, row.RecordedAt);
    }

    protected static void AddPair(DbCommand command, OptOutChange change)
    {
        Add(command, "recipient", DbType.String, change.Recipient);
        Add(command, "sender", DbType.String, change.Sender);
    }

    private static OptOutDialect Detect(DbDataSource dataSource)
    {
        using var connection = dataSource.CreateConnection();
        var type = connection.GetType();
        switch (type.FullName)
        {
            case "Npgsql.NpgsqlConnection":
                return OptOutDialect.PostgreSql;
            case "Microsoft.Data.Sqlite.SqliteConnection" or "System.Data.SQLite.SQLiteConnection":
                return OptOutDialect.Sqlite;
            case "Microsoft.Data.SqlClient.SqlConnection" or "System.Data.SqlClient.SqlConnection":
                throw Untested("SQL Server", OptOutDialect.SqlServer);
            case "MySqlConnector.MySqlConnection" or "MySql.Data.MySqlClient.MySqlConnection":
                throw Untested("MySQL", OptOutDialect.MySql);
            default:
                throw new NotSupportedException(
                    $"Which database {type.FullName} is for is not known. Set {nameof(DatabaseOptOutStoreOptions)}.{nameof(DatabaseOptOutStoreOptions.Dialect)}.");
        }
    }

    private static NotSupportedException Untested(string name, OptOutDialect dialect) => new(
        $"TwilioGuard is not tested with {name}. To use it nevertheless, set {nameof(DatabaseOptOutStoreOptions)}."
        + $"{nameof(DatabaseOptOutStoreOptions.Dialect)} to {nameof(OptOutDialect)}.{dialect}.");

    private async ValueTask<bool> IsCurrentAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var version = await ReadVersionAsync(connection, transaction, cancellationToken).ConfigureAwait(false);
        return version <= Migrations.Count
            ? version == Migrations.Count
            : throw new OptOutStoreException($"The tables of the opt-outs are of version {version}, which a later TwilioGuard has made; this one knows {Migrations.Count}.");
    }

    /// <summary>0 where there are no tables.</summary>
    private async ValueTask<int> ReadVersionAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var tables = await CountAsync(
            connection, transaction, CountTables, command => Add(command, "table", DbType.String, Version), cancellationToken).ConfigureAwait(false);
        return tables == 0
            ? 0
            : (int)await CountAsync(connection, transaction, $"SELECT COALESCE(MAX(version), 0) FROM {Version}", null, cancellationToken).ConfigureAwait(false);
    }
}
