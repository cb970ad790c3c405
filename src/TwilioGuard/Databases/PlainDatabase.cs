using System.Data;
using System.Data.Common;
using System.Globalization;

namespace TwilioGuard;

/// <summary>
/// SQL Server and MySQL, not tested on either: statements that all databases have, one writer at a time, in place of what each has of its own.
/// </summary>
internal sealed class PlainDatabase(string prefix, PlainDatabase.Kind kind) : OptOutDatabase(prefix)
{
    internal enum Kind
    {
        SqlServer,
        MySql,

        /// <summary>For the tests, which run these statements there.</summary>
        PostgreSql,
    }

    /// <summary>SQL Server has at most 2,100 parameters.</summary>
    public override int LookUpSize => 1_000;

    protected override string CountTables => kind switch
    {
        Kind.SqlServer => "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = @table AND TABLE_SCHEMA = SCHEMA_NAME()",
        Kind.MySql => "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = @table AND table_schema = DATABASE()",
        _ => "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = @table AND table_schema = CURRENT_SCHEMA()",
    };

    protected override string LockTables => kind switch
    {
        Kind.SqlServer => $"EXEC sp_getapplock @Resource = 'TwilioGuard {Version}', @LockMode = 'Exclusive', @LockTimeout = 60000",
        // Of the session: given back when the connection is closed or reset.
        Kind.MySql => $"DO GET_LOCK('TwilioGuard {Version}', 60)",
        _ => "SELECT pg_advisory_xact_lock(5)",
    };

    protected override IReadOnlyList<IReadOnlyList<string>> Migrations
    {
        get
        {
            var (text, id, suffix) = kind switch
            {
                Kind.SqlServer => ("nvarchar({0}) COLLATE Latin1_General_100_BIN2", "uniqueidentifier", ""),
                Kind.MySql => ("varchar({0}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", "char(36)", " ENGINE = InnoDB"),
                _ => ("varchar({0}) COLLATE \"C\"", "uuid", ""),
            };
            // A unique index of SQL Server takes two NULLs for the same.
            var onlyWithSid = kind == Kind.MySql ? "" : " WHERE message_sid IS NOT NULL";
            var columns =
                $"""
                recipient {Text(120)} NOT NULL,
                sender {Text(120)} NOT NULL,
                opted_out smallint NOT NULL,
                occurred_at bigint NOT NULL,
                source integer NOT NULL,
                message_sid {Text(34)} NULL,
                note {Text(400)} NULL,
                """;
            return
            [
                [
                    $"CREATE TABLE {Version} (version integer NOT NULL){suffix}",
                    $"CREATE TABLE {History} (id {id} NOT NULL PRIMARY KEY, {columns} recorded_at bigint NOT NULL){suffix}",
                    $"CREATE UNIQUE INDEX {History}_by_message ON {History} (recipient, sender, message_sid){onlyWithSid}",
                    $"CREATE INDEX {History}_by_recipient ON {History} (recipient, occurred_at)",
                    $"CREATE TABLE {Latest} ({columns} change_id {id} NOT NULL, PRIMARY KEY (recipient, sender)){suffix}",
                ],
            ];

            string Text(int length) => string.Format(CultureInfo.InvariantCulture, text, length);
        }
    }

    /// <summary>Changes nothing, and holds all other writers until the transaction ends: slower than what the databases have of their own, and plain.</summary>
    private string HoldWriters => $"UPDATE {Version} SET version = version";

    private string CountHistory =>
        $"SELECT COUNT(*) FROM {History} WHERE id = @id OR (recipient = @recipient AND sender = @sender AND message_sid = @message_sid)";

    /// <summary>Changes nothing and holds the row, also where the change that follows is too old to: a deletion waits for the end of the transaction.</summary>
    private string HoldLatest => $"UPDATE {Latest} SET opted_out = opted_out WHERE recipient = @recipient AND sender = @sender";

    private string UpdateLatest =>
        $"""
        UPDATE {Latest} SET opted_out = @opted_out, occurred_at = @occurred_at, source = @source, message_sid = @message_sid, note = @note, change_id = @id
        WHERE recipient = @recipient AND sender = @sender AND (occurred_at < @occurred_at OR (occurred_at = @occurred_at AND opted_out < @opted_out))
        """;

    public override string WhoOptedOut(int count) =>
        $"""
        SELECT recipient, opted_out, occurred_at FROM {Latest} WHERE sender IN (@sender, @all)
        AND recipient IN ({string.Join(", ", Enumerable.Range(0, count).Select(static n => "@recipient" + n.ToString(CultureInfo.InvariantCulture)))})
        """;

    public override void AddRecipients(DbCommand command, IReadOnlyList<string> recipients)
    {
        for (var n = 0; n < recipients.Count; n++)
            Add(command, "recipient" + n.ToString(CultureInfo.InvariantCulture), DbType.String, recipients[n]);
    }

    public override async ValueTask<bool> RecordAsync(DbConnection connection, DbTransaction transaction, OptOutRow row, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, transaction, HoldWriters, null, cancellationToken).ConfigureAwait(false);
        var known = await CountAsync(
            connection, transaction, CountHistory,
            command =>
            {
                Add(command, "id", DbType.Guid, row.Id);
                AddPair(command, row.Change);
                Add(command, "message_sid", DbType.String, row.Change.MessageSid);
            },
            cancellationToken).ConfigureAwait(false);
        if (known > 0)
            return false;
        await ExecuteAsync(connection, transaction, InsertHistory, command => AddRow(command, row, isHistory: true), cancellationToken).ConfigureAwait(false);
        var held = await ExecuteAsync(connection, transaction, HoldLatest, command => AddPair(command, row.Change), cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(
            connection, transaction, held > 0 ? UpdateLatest : InsertLatest(), command => AddRow(command, row, isHistory: false),
            cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Not every provider says which failure is which: another attempt does no harm.</summary>
    public override bool IsTransient(Exception failure) => failure is DbException;
}
