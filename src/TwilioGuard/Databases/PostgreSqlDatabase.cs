using System.Data.Common;

namespace TwilioGuard;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgreSqlDatabase(string prefix) : UpsertingDatabase(prefix)
{
    protected override string CountTables => "SELECT COUNT(*) FROM pg_catalog.pg_class WHERE oid = to_regclass(@table)";

    /// <summary>CREATE TABLE IF NOT EXISTS alone fails where two do it at once.</summary>
    protected override string LockTables => $"SELECT pg_advisory_xact_lock(hashtext('TwilioGuard {Version}'))";

    /// <summary>
    /// Addresses compare by their bytes: that is what is meant, it is fast, and an index does not break when the machine's locales change.
    /// </summary>
    protected override IReadOnlyList<IReadOnlyList<string>> Migrations =>
    [
        [
            $"CREATE TABLE {Version} (version integer NOT NULL)",
            $"""
            CREATE TABLE {History} (
                id uuid NOT NULL PRIMARY KEY,
                recipient varchar(120) COLLATE "C" NOT NULL,
                sender varchar(120) COLLATE "C" NOT NULL,
                opted_out smallint NOT NULL,
                occurred_at bigint NOT NULL,
                source integer NOT NULL,
                message_sid varchar(34) COLLATE "C",
                note varchar(400),
                recorded_at bigint NOT NULL)
            """,
            $"CREATE UNIQUE INDEX {History}_by_message ON {History} (recipient, sender, message_sid) WHERE message_sid IS NOT NULL",
            $"CREATE INDEX {History}_by_recipient ON {History} (recipient, occurred_at)",
            $"""
            CREATE TABLE {Latest} (
                recipient varchar(120) COLLATE "C" NOT NULL,
                sender varchar(120) COLLATE "C" NOT NULL,
                opted_out smallint NOT NULL,
                occurred_at bigint NOT NULL,
                source integer NOT NULL,
                message_sid varchar(34) COLLATE "C",
                note varchar(400),
                change_id uuid NOT NULL,
                PRIMARY KEY (recipient, sender))
            """,
        ],
    ];

    public override string WhoOptedOut(int count) =>
        $"SELECT recipient, opted_out, occurred_at FROM {Latest} WHERE recipient = ANY(@recipients) AND sender IN (@sender, @all)";

    public override void AddRecipients(DbCommand command, IReadOnlyList<string> recipients)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@recipients";
        parameter.Value = recipients.ToArray();
        command.Parameters.Add(parameter);
    }

    /// <summary>
    /// Serialisation and deadlock; locks and resources, which Npgsql calls transient like a connection that broke; and a server that shuts down or
    /// starts.
    /// </summary>
    public override bool IsTransient(Exception failure) =>
        failure is DbException { IsTransient: true } or DbException { SqlState: "40001" or "40P01" or "57P01" or "57P02" or "57P03" };
}
