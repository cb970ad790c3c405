using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;

namespace TwilioGuard;

/// <summary>
/// Opt-outs in a database, through any ADO.NET provider: PostgreSQL or SQLite; others are not tested (<see cref="OptOutDialect"/>). Every process that
/// uses the same database sees the same, at once.
/// </summary>
/// <remarks>
/// <para>
/// A change is on the database's disk when <see cref="RecordAsync"/> completes, as far as the server promises it: PostgreSQL with <c>synchronous_commit</c>
/// <c>on</c>, as it is unless set; SQLite with a write-ahead log and <c>synchronous = FULL</c>, which this sets. Connect to the server that is written to,
/// not to a replica that lags behind.
/// </para>
/// <para>
/// Two tables, made at the first use: the history of all changes, and the latest of each recipient and sender, both written in one transaction. An
/// older change that comes in late is kept in the history, and does not win over a newer one.
/// </para>
/// <para>
/// What fails for the moment (serialisation, deadlock, a connection that broke) is tried four times, within about a second. Each call carries an id, so that
/// nothing is recorded twice where only the answer was lost. Then, and for all that stays, there is an <see cref="OptOutStoreException"/>.
/// </para>
/// </remarks>
public sealed class DatabaseOptOutStore : IOptOutStore, IOptOutBatchStore
{
    private const int MostAttempts = 4;

    /// <summary>Who has waited longer than this for a server that does not answer is told so.</summary>
    private static readonly TimeSpan LongestTrial = TimeSpan.FromSeconds(5);

    private const string CannotRead = "The opt-outs cannot be read";

    private const string CannotRecord = "The opt-out cannot be recorded";

    private const string CannotDelete = "The opt-outs cannot be deleted";

    private readonly DbDataSource _dataSource;
    private readonly bool _createTables;
    private readonly SemaphoreSlim _tables = new(1, 1);

    /// <summary>Where the database has one writer only, those of this process queue here, without a thread each.</summary>
    private readonly SemaphoreSlim? _writer;

    private volatile bool _hasTables;

    /// <summary>A store. Nothing is opened yet.</summary>
    /// <param name="dataSource">Where connections come from. It stays the caller's to dispose.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dataSource"/> is null.</exception>
    /// <exception cref="ArgumentException">The prefix is no identifier.</exception>
    /// <exception cref="NotSupportedException">The database is none of those that are tested, and no dialect is set.</exception>
    public DatabaseOptOutStore(DbDataSource dataSource, DatabaseOptOutStoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        options ??= new();
        if (!IsIdentifier(options.TablePrefix))
        {
            throw new ArgumentException(
                $"{nameof(options.TablePrefix)} is 1 to 32 letters, digits and underscores of ASCII, and no digit first.", nameof(options));
        }

        _dataSource = dataSource;
        _createTables = options.CreateTables;
        Database = OptOutDatabase.Of(dataSource, options.Dialect, options.TablePrefix);
        _writer = Database.HasOneWriter ? new(1, 1) : null;
    }

    /// <summary>For tests: statements of another database.</summary>
    internal DatabaseOptOutStore(OptOutDatabase database, DbDataSource dataSource)
    {
        _dataSource = dataSource;
        _createTables = true;
        Database = database;
    }

    internal OptOutDatabase Database { get; }

    /// <inheritdoc/>
    /// <exception cref="OptOutStoreException">It could not be recorded, or whether it was is not known: the connection broke, for good, in the commit.</exception>
    public async ValueTask<bool> RecordAsync(OptOutChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return await RecordRowsAsync([OptOutRow.Of(change)], cancellationToken).ConfigureAwait(false) == 1;
    }

    async ValueTask<int> IOptOutBatchStore.RecordAllAsync(IReadOnlyCollection<OptOutChange> changes, CancellationToken cancellationToken)
    {
        // In one order, so that two who record the same ones do not wait for each other in a circle.
        var rows = changes
            .OrderBy(static change => change.Recipient, StringComparer.Ordinal)
            .ThenBy(static change => change.Sender, StringComparer.Ordinal)
            .Select(OptOutRow.Of)
            .ToArray();
        return await RecordRowsAsync(rows, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="OptOutStoreException">It is not known.</exception>
    public async ValueTask<bool> IsOptedOutAsync(string recipient, string sender, CancellationToken cancellationToken = default)
    {
        recipient = OptOutChange.Address(recipient, nameof(recipient));
        sender = OptOutChange.Address(sender, nameof(sender));
        return await UseAsync(
            CannotRead,
            async (connection, token) =>
            {
                var states = new Dictionary<string, State>(StringComparer.Ordinal);
                await ReadStatesAsync(
                    connection, Database.IsOptedOut, sender, command => OptOutDatabase.Add(command, "recipient", DbType.String, recipient), states,
                    token).ConfigureAwait(false);
                return states.TryGetValue(recipient, out var state) && state.OptedOut;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="OptOutStoreException">It is not known.</exception>
    public async ValueTask<ISet<string>> WhoOptedOutAsync(
        IReadOnlyCollection<string> recipients, string sender, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        sender = OptOutChange.Address(sender, nameof(sender));
        var addresses = recipients.Select(static recipient => (Given: recipient, Address: OptOutChange.Address(recipient, nameof(recipients)))).ToList();
        var optedOut = new HashSet<string>(StringComparer.Ordinal);
        if (addresses.Count == 0)
            return optedOut;
        var states = await UseAsync(
            CannotRead,
            async (connection, token) =>
            {
                var found = new Dictionary<string, State>(StringComparer.Ordinal);
                foreach (var chunk in addresses.Select(static pair => pair.Address).Distinct(StringComparer.Ordinal).Chunk(Database.LookUpSize))
                {
                    await ReadStatesAsync(
                        connection, Database.WhoOptedOut(chunk.Length), sender, command => Database.AddRecipients(command, chunk), found,
                        token).ConfigureAwait(false);
                }

                return found;
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var (given, address) in addresses)
        {
            if (states.TryGetValue(address, out var state) && state.OptedOut)
                optedOut.Add(given);
        }

        return optedOut;
    }

    /// <inheritdoc/>
    /// <exception cref="OptOutStoreException">They cannot be read, or no further.</exception>
    public IAsyncEnumerable<OptOutChange> ReadLatestAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(Database.ReadLatest, null, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="OptOutStoreException">They cannot be read, or no further.</exception>
    public IAsyncEnumerable<OptOutChange> ReadHistoryAsync(string recipient, CancellationToken cancellationToken = default)
    {
        recipient = OptOutChange.Address(recipient, nameof(recipient));
        return ReadAsync(Database.ReadHistory, command => OptOutDatabase.Add(command, "recipient", DbType.String, recipient), cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="OptOutStoreException">They could not be deleted.</exception>
    public async ValueTask<long> DeleteAsync(string recipient, CancellationToken cancellationToken = default)
    {
        recipient = OptOutChange.Address(recipient, nameof(recipient));
        return await WriteAsync(
            CannotDelete,
            async (connection, transaction, token) =>
            {
                await OptOutDatabase.ExecuteAsync(connection, transaction, Database.DeleteLatest, Bind, token).ConfigureAwait(false);
                return (long)await OptOutDatabase.ExecuteAsync(connection, transaction, Database.DeleteOfRecipient, Bind, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);

        void Bind(DbCommand command) => OptOutDatabase.Add(command, "recipient", DbType.String, recipient);
    }

    /// <inheritdoc/>
    /// <exception cref="OptOutStoreException">They could not be deleted.</exception>
    public async ValueTask<long> DeleteHistoryAsync(DateTimeOffset before, CancellationToken cancellationToken = default) =>
        await WriteAsync(
            CannotDelete,
            async (connection, transaction, token) => (long)await OptOutDatabase.ExecuteAsync(
                connection, transaction, Database.DeleteBefore,
                command =>
                {
                    // Reads all of the history; the caller's token ends it.
                    command.CommandTimeout = 0;
                    OptOutDatabase.Add(command, "before", DbType.Int64, OptOutDatabase.UnitsOf(before));
                },
                token).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);

    private static bool IsIdentifier(string? text) =>
        text is { Length: >= 1 and <= 32 } && !char.IsAsciiDigit(text[0]) && text.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static async ValueTask ReadStatesAsync(
        DbConnection connection, string sql, string sender, Action<DbCommand> bind, Dictionary<string, State> states, CancellationToken cancellationToken)
    {
        var command = OptOutDatabase.Command(connection, null, sql, bind);
        await using (command.ConfigureAwait(false))
        {
            OptOutDatabase.Add(command, "sender", DbType.String, sender);
            OptOutDatabase.Add(command, "all", DbType.String, OptOutChange.AllSenders);
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    var recipient = reader.GetString(0);
                    var state = new State(reader.GetInt16(1) != 0, reader.GetInt64(2));
                    if (!states.TryGetValue(recipient, out var other) || state.WinsOver(other))
                        states[recipient] = state;
                }
            }
        }
    }

    private async ValueTask<int> RecordRowsAsync(OptOutRow[] rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var before = 0;
        var recorded = await WriteAsync(
            CannotRecord,
            async (connection, transaction, token) =>
            {
                var added = 0;
                before = 0;
                foreach (var row in rows)
                {
                    if (await Database.RecordAsync(connection, transaction, row, token).ConfigureAwait(false))
                        added++;
                    else if (await IsOursAsync(connection, transaction, row, token).ConfigureAwait(false))
                        before++;
                }

                return added;
            },
            cancellationToken).ConfigureAwait(false);
        return recorded + before;
    }

    /// <summary>An attempt before was committed, and its answer lost.</summary>
    private async ValueTask<bool> IsOursAsync(DbConnection connection, DbTransaction transaction, OptOutRow row, CancellationToken cancellationToken) =>
        await OptOutDatabase.CountAsync(
            connection, transaction, Database.CountById, command => OptOutDatabase.Add(command, "id", DbType.Guid, row.Id),
            cancellationToken).ConfigureAwait(false) > 0;

    private async IAsyncEnumerable<OptOutChange> ReadAsync(
        string sql, Action<DbCommand>? bind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var connection = await TryAsync(CannotRead, OpenAsync, cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var command = OptOutDatabase.Command(connection, null, sql, bind);
            await using (command.ConfigureAwait(false))
            {
                var reader = await OnceAsync(() => command.ExecuteReaderAsync(cancellationToken)).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    while (await OnceAsync(() => reader.ReadAsync(cancellationToken)).ConfigureAwait(false))
                        yield return OptOutDatabase.Read(reader);
                }
            }
        }

        async Task<T> OnceAsync<T>(Func<Task<T>> read)
        {
            try
            {
                return await read().ConfigureAwait(false);
            }
            catch (Exception failure) when (!IsCancellation(failure, cancellationToken))
            {
                throw Failed(CannotRead, failure);
            }
        }
    }

    private async ValueTask<T> WriteAsync<T>(
        string problem, Func<DbConnection, DbTransaction, CancellationToken, ValueTask<T>> write, CancellationToken cancellationToken)
    {
        if (_writer is null)
            return await WriteNowAsync(problem, write, cancellationToken).ConfigureAwait(false);
        await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Providers of such databases have no asynchronous calls: the one thread that waits for the lock and the disk is not the caller's.
            return await Task.Run(() => WriteNowAsync(problem, write, cancellationToken).AsTask(), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _writer.Release();
        }
    }

    private ValueTask<T> WriteNowAsync<T>(
        string problem, Func<DbConnection, DbTransaction, CancellationToken, ValueTask<T>> write, CancellationToken cancellationToken) =>
        UseAsync(
            problem,
            async (connection, token) =>
            {
                var transaction = await connection.BeginTransactionAsync(Database.Isolation, token).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var result = await write(connection, transaction, token).ConfigureAwait(false);
                    // From here on it may be there: a cancellation that says otherwise would be wrong.
                    cancellationToken = CancellationToken.None;
                    await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                    return result;
                }
            },
            () => cancellationToken);

    private ValueTask<T> UseAsync<T>(string problem, Func<DbConnection, CancellationToken, ValueTask<T>> use, CancellationToken cancellationToken) =>
        UseAsync(problem, use, () => cancellationToken);

    private ValueTask<T> UseAsync<T>(string problem, Func<DbConnection, CancellationToken, ValueTask<T>> use, Func<CancellationToken> cancellation) =>
        TryAsync(
            problem,
            async token =>
            {
                var connection = await OpenAsync(token).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                    return await use(connection, token).ConfigureAwait(false);
            },
            cancellation);

    private async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = await _dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await Database.PrepareAsync(connection, cancellationToken).ConfigureAwait(false);
            if (!_hasTables)
                await EnsureTablesAsync(connection, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (Exception)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask EnsureTablesAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await _tables.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_hasTables)
                await Database.EnsureTablesAsync(connection, _createTables, cancellationToken).ConfigureAwait(false);
            _hasTables = true;
        }
        finally
        {
            _tables.Release();
        }
    }

    private ValueTask<T> TryAsync<T>(string problem, Func<CancellationToken, ValueTask<T>> work, CancellationToken cancellationToken) =>
        TryAsync(problem, work, () => cancellationToken);

    private async ValueTask<T> TryAsync<T>(string problem, Func<CancellationToken, ValueTask<T>> work, Func<CancellationToken> cancellation)
    {
        cancellation().ThrowIfCancellationRequested();
        var start = TimeProvider.System.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work(cancellation()).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is not OptOutStoreException && !IsCancellation(failure, cancellation()))
            {
                if (attempt == MostAttempts || TimeProvider.System.GetElapsedTime(start) > LongestTrial || !Database.IsTransient(failure))
                    throw Failed(problem, failure);
            }

            // 50 to 100, 150 to 300, 450 to 900 milliseconds: who met in a deadlock does not meet again.
            var pause = 50 * Math.Pow(3, attempt - 1) * (1 + Random.Shared.NextDouble());
            await Task.Delay(TimeSpan.FromMilliseconds(pause), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static bool IsCancellation(Exception failure, CancellationToken cancellationToken) =>
        failure is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private static OptOutStoreException Failed(string problem, Exception failure)
    {
        var state = (failure as DbException)?.SqlState;
        return new($"{problem}: {failure.GetType().Name}{(string.IsNullOrEmpty(state) ? "" : " " + state)}. The inner exception says why.", failure);
    }

    private readonly record struct State(bool OptedOut, long OccurredAt)
    {
        /// <summary>As <see cref="OptOutChange.WinsOver"/>.</summary>
        public bool WinsOver(State other) => OccurredAt > other.OccurredAt || (OccurredAt == other.OccurredAt && OptedOut);
    }
}
