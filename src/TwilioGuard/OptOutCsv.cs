using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TwilioGuard;

/// <summary>
/// Lists of opt-outs as CSV (RFC 4180, UTF-8): what a store holds, for a backup or another system, and what comes from Twilio's console, a CRM or another
/// store.
/// </summary>
/// <remarks>
/// <para>
/// Columns: <c>recipient</c>, <c>sender</c>, <c>opted_out</c> (<c>true</c>, <c>false</c>), <c>occurred_at</c> (ISO 8601), <c>source</c> (the names of
/// <see cref="OptOutSource"/>), <c>message_sid</c>, <c>note</c>. An import needs the first only, takes them in any order, and leaves others aside.
/// </para>
/// <para>
/// Spreadsheets run a field that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> as a formula. An export puts an apostrophe before one, which an
/// import takes off again; but not before a number such as <c>+14155550123</c>, which can do no harm, and which other systems want as it is. A spreadsheet
/// that saves the file drops the <c>+</c>: an import refuses such numbers, unless <see cref="OptOutImportOptions.DefaultRegion"/> makes them whole.
/// </para>
/// <para>The file holds personal data. What is said about its lines does not.</para>
/// </remarks>
public static class OptOutCsv
{
    private const int BatchSize = 500;

    private const DateTimeStyles AsUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private static readonly string[] Columns = ["recipient", "sender", "opted_out", "occurred_at", "source", "message_sid", "note"];

    private static readonly string[] Times =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd",
    ];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private enum Column
    {
        Recipient,
        Sender,
        OptedOut,
        OccurredAt,
        Source,
        MessageSid,
        Note,
    }

    /// <summary>Writes the state of all, the latest change of each recipient and sender, in no particular order.</summary>
    /// <param name="store">Whose.</param>
    /// <param name="csv">Where to; it stays open.</param>
    /// <param name="cancellationToken">The caller's. The file is not whole then.</param>
    /// <returns>How many changes were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> or <paramref name="csv"/> is null.</exception>
    public static async Task<long> ExportAsync(IOptOutStore store, Stream csv, CancellationToken cancellationToken = default)
    {
        if (store is null)
            throw new ArgumentNullException(nameof(store));
        if (csv is null)
            throw new ArgumentNullException(nameof(csv));
        var count = 0L;
        using var writer = new StreamWriter(csv, Utf8, bufferSize: 8192, leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(string.Join(",", Columns)).ConfigureAwait(false);
        await foreach (var change in store.ReadLatestAsync(cancellationToken).ConfigureAwait(false))
        {
            var line = string.Join(
                ",",
                Written(change.Recipient), Written(change.Sender), change.OptedOut ? "true" : "false",
                change.OccurredAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture), change.Source.ToString(),
                Written(change.MessageSid), Written(change.Note));
            await writer.WriteLineAsync(line).ConfigureAwait(false);
            count++;
        }

        await writer.FlushAsync().ConfigureAwait(false);
        return count;
    }

    /// <summary>
    /// Records a list. It is read twice, in bounded memory: first all lines are checked, and only when all can be read is anything recorded.
    /// </summary>
    /// <remarks>
    /// Changes are recorded beside what is there, with the times that the list says: an older opt-out does not undo a newer opt-in. To import a
    /// list again is safe; lines without a message's SID are then twice in the history.
    /// </remarks>
    /// <param name="store">Where to.</param>
    /// <param name="csv">
    /// The list, from where the stream stands: UTF-8, or UTF-16 with its byte order mark. It must be able to seek; save an upload to a file first. It stays
    /// open.
    /// </param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">The caller's. What was recorded until then stays.</param>
    /// <returns>What was recorded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> or <paramref name="csv"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek, or an option is wrong.</exception>
    /// <exception cref="OptOutCsvException">Lines cannot be read. It names them, without what they hold; nothing was recorded.</exception>
    public static async Task<OptOutImportResult> ImportAsync(
        IOptOutStore store, Stream csv, OptOutImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (store is null)
            throw new ArgumentNullException(nameof(store));
        if (csv is null)
            throw new ArgumentNullException(nameof(csv));
        if (!csv.CanSeek)
            throw new ArgumentException("The list is read twice, and this stream cannot seek. Save it to a file first.", nameof(csv));
        options ??= new();
        var defaults = DefaultsOf(options);

        var start = csv.Position;
        var problems = new List<OptOutCsvProblem>();
        var count = 0L;
        await foreach (var (_, problem) in ReadAsync(csv, options, defaults, cancellationToken).ConfigureAwait(false))
        {
            if (problem is not null && ++count <= OptOutCsvException.MostProblems)
                problems.Add(problem);
        }

        if (count > 0)
            throw new OptOutCsvException(problems, count);

        csv.Position = start;
        long read = 0, recorded = 0;
        var batch = new List<OptOutChange>(BatchSize);
        await foreach (var (change, problem) in ReadAsync(csv, options, defaults, cancellationToken).ConfigureAwait(false))
        {
            // The file has changed meanwhile.
            if (problem is not null)
                throw new IOException("The list has changed while it was read; a part of it was recorded. Import it again.");
            batch.Add(change!);
            if (batch.Count < BatchSize)
                continue;
            recorded += await RecordAsync(store, batch, cancellationToken).ConfigureAwait(false);
            read += batch.Count;
            batch.Clear();
        }

        recorded += await RecordAsync(store, batch, cancellationToken).ConfigureAwait(false);
        read += batch.Count;
        return new OptOutImportResult(recorded, read - recorded);
    }

    private static async ValueTask<int> RecordAsync(IOptOutStore store, List<OptOutChange> changes, CancellationToken cancellationToken)
    {
        if (store is IOptOutBatchStore batches)
            return changes.Count == 0 ? 0 : await batches.RecordAllAsync(changes, cancellationToken).ConfigureAwait(false);
        var recorded = 0;
        foreach (var change in changes)
        {
            if (await store.RecordAsync(change, cancellationToken).ConfigureAwait(false))
                recorded++;
        }

        return recorded;
    }

    /// <summary>What the options say, checked as a change of nobody's.</summary>
    private static OptOutChange DefaultsOf(OptOutImportOptions options)
    {
        if (options.Delimiter is '"' or '\r' or '\n' or '\0')
            throw new ArgumentException($"{nameof(options.Delimiter)} is no character that can stand between fields.", nameof(options));
        E164Number.RequireRegion(options.DefaultRegion);
        try
        {
            return new OptOutChange(
                OptOutChange.AllSenders, options.Sender, options.OptedOut, options.OccurredAt ?? DateTimeOffset.UtcNow, options.Source, null, options.Note);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException(exception.Message, nameof(options));
        }
    }

    private static async IAsyncEnumerable<(OptOutChange? Change, OptOutCsvProblem? Problem)> ReadAsync(
        Stream csv, OptOutImportOptions options, OptOutChange defaults, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var text = new StreamReader(csv, Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 8192, leaveOpen: true);
        var reader = new CsvReader(text, options.Delimiter);
        var (more, problem) = await NextAsync(reader, cancellationToken).ConfigureAwait(false);
        if (problem is null && !more)
            problem = new(1, null, "The file is empty.");
        int[] places = [];
        if (problem is null)
            problem = ReadHeader(reader, options.Delimiter, out places);
        if (problem is not null)
        {
            yield return (null, problem);
            yield break;
        }

        var width = reader.Fields.Count;
        while (true)
        {
            (more, problem) = await NextAsync(reader, cancellationToken).ConfigureAwait(false);
            if (problem is null && !more)
                yield break;
            OptOutChange? change = null;
            if (problem is null && reader.Fields.Count != width)
                problem = new(reader.Line, null, $"has {reader.Fields.Count} fields where the first line has {width}.");
            if (problem is null)
                (change, problem) = ReadLine(reader, places, options, defaults);
            yield return (change, problem);
            if (!more)
                yield break;
        }
    }

    /// <summary>Whether there is a record; false with a problem is one that ends the file.</summary>
    private static async ValueTask<(bool More, OptOutCsvProblem? Problem)> NextAsync(CsvReader reader, CancellationToken cancellationToken)
    {
        try
        {
            var more = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            return (more, more && reader.Problem is { } wrong ? new(reader.Line, null, wrong + ".") : null);
        }
        catch (DecoderFallbackException)
        {
            return (false, new(reader.Line, null, "Here or soon after, the file is not UTF-8. Save it as UTF-8."));
        }
    }

    private static OptOutCsvProblem? ReadHeader(CsvReader reader, char delimiter, out int[] places)
    {
        places = [.. Columns.Select(static _ => -1)];
        for (var place = 0; place < reader.Fields.Count; place++)
        {
            var name = reader.Fields[place].Trim().ToLowerInvariant();
            var column = Array.IndexOf(Columns, name);
            if (column < 0)
                continue;
            if (places[column] >= 0)
                return new(reader.Line, name, "is there twice.");
            places[column] = place;
        }

        if (places[(int)Column.Recipient] >= 0)
            return null;
        var other = new[] { ',', ';', '\t' }.FirstOrDefault(c => c != delimiter && reader.Fields[0].IndexOf(c) >= 0);
        return new(
            reader.Line, Columns[0],
            other == default
                ? "is missing. The first line holds the names of the columns."
                : $"is missing. The fields seem to be separated by {(other == '\t' ? "tabs" : $"'{other}'")}; set {nameof(OptOutImportOptions.Delimiter)}.");
    }

    private static (OptOutChange? Change, OptOutCsvProblem? Problem) ReadLine(
        CsvReader reader, int[] places, OptOutImportOptions options, OptOutChange defaults)
    {
        var column = Column.Recipient;
        try
        {
            var recipient = RecipientOf(Trimmed(Column.Recipient), options.DefaultRegion);
            column = Column.Sender;
            var sender = Trimmed(Column.Sender) is { } given ? OptOutChange.Address(SendRate.KeyOf(given), "sender") : defaults.Sender;
            column = Column.OptedOut;
            var optedOut = Trimmed(Column.OptedOut) is { } out_ ? OutOrIn(out_) : defaults.OptedOut;
            column = Column.OccurredAt;
            var occurredAt = Trimmed(Column.OccurredAt) is { } time ? TimeOf(time) : defaults.OccurredAt;
            column = Column.Source;
            var source = Trimmed(Column.Source) is { } name ? SourceOf(name) : defaults.Source;
            column = Column.MessageSid;
            var sid = Trimmed(Column.MessageSid);
            _ = new OptOutChange(recipient, sender, optedOut, occurredAt, source, sid);
            column = Column.Note;
            var note = Text(Column.Note) is { Length: > 0 } text ? text : defaults.Note;
            return (new(recipient, sender, optedOut, occurredAt, source, sid, note), null);
        }
        catch (FormatException wrong)
        {
            return (null, new(reader.Line, Columns[(int)column], wrong.Message));
        }
        catch (ArgumentException wrong)
        {
            // Ours, without the value; the name of the parameter behind it says nothing here.
            var end = wrong.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
            return (null, new(reader.Line, Columns[(int)column], end < 0 ? wrong.Message.Split('\n')[0].TrimEnd() : wrong.Message.Substring(0, end)));
        }

        string? Text(Column wanted) => places[(int)wanted] is >= 0 and var place ? Read(reader.Fields[place]) : null;

        string? Trimmed(Column wanted) =>
            places[(int)wanted] is >= 0 and var place && Read(reader.Fields[place].Trim()).Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>What Twilio writes stays as it is, whatever libphonenumber thinks of it; the rest is made into that, or refused: it would never be found.</summary>
    private static string RecipientOf(string? text, string? defaultRegion)
    {
        if (text is null)
            throw new FormatException("is missing.");
        if (OptOutChange.IsAsTwilioWritesIt(text))
            return text;
        return ChannelAddress.TryRead(text, defaultRegion, out var problem, out var address)
            ? OptOutChange.Address(address.Value, "recipient")
            : throw new FormatException("is no address. " + problem);
    }

    private static bool OutOrIn(string text) => text.ToLowerInvariant() switch
    {
        "true" or "1" or "yes" => true,
        "false" or "0" or "no" => false,
        _ => throw new FormatException("is neither true nor false."),
    };

    private static DateTimeOffset TimeOf(string text) =>
        DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, AsUtc, out var time)
            ? time
            : throw new FormatException("is no time in ISO 8601, such as 2026-08-31T18:05:00Z.");

    private static OptOutSource SourceOf(string text)
    {
        foreach (var source in new[] { OptOutSource.Application, OptOutSource.Keyword, OptOutSource.OptOutType, OptOutSource.Rejection, OptOutSource.Import })
        {
            if (string.Equals(text, source.ToString(), StringComparison.OrdinalIgnoreCase))
                return source;
        }

        // Of a later version.
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (OptOutSource)number
            : throw new FormatException("is none of Application, Keyword, OptOutType, Rejection and Import.");
    }

    private static string Written(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (IsGuarded(text![0]) && !OptOutChange.IsAsTwilioWritesIt(text))
            text = "'" + text;
        return text.IndexOfAny(['"', ',', '\r', '\n']) >= 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1])
            ? "\"" + text.Replace("\"", "\"\"") + "\""
            : text;
    }

    /// <summary>Takes off the apostrophe that <see cref="Written"/> and other careful programs put before a formula.</summary>
    private static string Read(string text) => text.Length > 1 && text[0] == '\'' && IsGuarded(text[1]) ? text.Substring(1) : text;

    /// <summary>What begins a formula; and the apostrophe, so that a text of one's own that begins with it comes back whole.</summary>
    private static bool IsGuarded(char c) => c is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'';
}
