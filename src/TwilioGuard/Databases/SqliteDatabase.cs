using System.Data;
using System.Data.Common;
using System.Text;
using System.Text.Json;

namespace TwilioGuard;

/// <summary>SQLite.</summary>
internal sealed class SqliteDatabase(string prefix) : UpsertingDatabase(prefix)
{
    /// <summary>BEGIN IMMEDIATE: who writes takes the lock at once, and nobody fails half-way because another has written meanwhile.</summary>
    public override IsolationLevel Isolation => IsolationLevel.Serializable;

    public override bool HasOneWriter => true;

    protected override string CountTables => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @table COLLATE NOCASE";

    protected override IReadOnlyList<IReadOnlyList<string>> Migrations =>
    [
        [
            $"CREATE TABLE {Version} (version INTEGER NOT NULL)",
            $"""
            CREATE TABLE {History} (
                id TEXT NOT NULL PRIMARY KEY,
                recipient TEXT NOT NULL,
                sender TEXT NOT NULL,
                opted_out INTEGER NOT NULL,
                occurred_at INTEGER NOT NULL,
                source INTEGER NOT NULL,
                message_sid TEXT,
                note TEXT,
                recorded_at INTEGER NOT NULL)
            """,
            $"CREATE UNIQUE INDEX {History}_by_message ON {History} (recipient, sender, message_sid) WHERE message_sid IS NOT NULL",
            $"CREATE INDEX {History}_by_recipient ON {History} (recipient, occurred_at)",
            $"""
            CREATE TABLE {Latest} (
                recipient TEXT NOT NULL,
                sender TEXT NOT NULL,
                opted_out INTEGER NOT NULL,
                occurred_at INTEGER NOT NULL,
                source INTEGER NOT NULL,
                message_sid TEXT,
                note TEXT,
                change_id TEXT NOT NULL,
                PRIMARY KEY (recipient, sender)) WITHOUT ROWID
            """,
        ],
    ];

    public override string WhoOptedOut(int count) =>
        $"""
        SELECT known.recipient, known.opted_out, known.occurred_at FROM json_each(@recipients) AS wanted
        CROSS JOIN {Latest} AS known ON known.recipient = wanted.value WHERE known.sender IN (@sender, @all)
        """;

    public override void AddRecipients(DbCommand command, IReadOnlyList<string> recipients)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartArray();
            foreach (var recipient in recipients)
                writer.WriteStringValue(recipient);
            writer.WriteEndArray();
        }

        Add(command, "recipients", DbType.String, Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length));
    }

    /// <summary>The provider itself waits for a database that is busy, as long as its time-out for commands; the rest stays.</summary>
    public override bool IsTransient(Exception failure) => false;

    /// <summary>Both belong to the connection: a commit is on the disk when it returns, and who waits does so for milliseconds, not for tenths of a second.</summary>
    public override async ValueTask PrepareAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await ExecuteAsync(connection, null, "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL", null, cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// With a write-ahead log readers and the writer do not wait for each other. Where a file system cannot have one, the journal that SQLite keeps there is
    /// as safe; one in memory is not.
    /// </summary>
    protected override async ValueTask PrepareDatabaseAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var command = Command(connection, null, "PRAGMA journal_mode = WAL", null);
        await using (command.ConfigureAwait(false))
        {
            if (await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is "memory" or "off")
                throw new OptOutStoreException("This SQLite database is in memory and lost at exit. Name a file, or take InMemoryOptOutStore for tests.");
        }
    }
}
