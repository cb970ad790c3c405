using System.Data.Common;

namespace TwilioGuard;

/// <summary>What PostgreSQL and SQLite have in common: <c>ON CONFLICT</c>.</summary>
internal abstract class UpsertingDatabase(string prefix) : OptOutDatabase(prefix)
{
    private string InsertNew => InsertHistory + " ON CONFLICT DO NOTHING";

    private string Upsert => InsertLatest(" AS known") +
        """
         ON CONFLICT (recipient, sender) DO UPDATE SET opted_out = excluded.opted_out, occurred_at = excluded.occurred_at, source = excluded.source,
        message_sid = excluded.message_sid, note = excluded.note, change_id = excluded.change_id
        WHERE excluded.occurred_at > known.occurred_at OR (excluded.occurred_at = known.occurred_at AND excluded.opted_out > known.opted_out)
        """;

    public override async ValueTask<bool> RecordAsync(DbConnection connection, DbTransaction transaction, OptOutRow row, CancellationToken cancellationToken)
    {
        // Waits for another transaction with the same SID, so that "there already" means committed.
        var added = await ExecuteAsync(connection, transaction, InsertNew, command => AddRow(command, row, isHistory: true), cancellationToken).ConfigureAwait(false);
        if (added == 0)
            return false;
        await ExecuteAsync(connection, transaction, Upsert, command => AddRow(command, row, isHistory: false), cancellationToken).ConfigureAwait(false);
        return true;
    }
}
