using System.Text;
using TwilioGuard.Stores.Tests.Harness;

namespace TwilioGuard.Stores.Tests;

/// <summary>Lists that come and go, and what is said about lines that cannot be read.</summary>
public sealed class CsvTests
{
    private const string Header = "recipient,sender,opted_out,occurred_at,source,message_sid,note";

    private readonly InMemoryOptOutStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnExportIsReadable()
    {
        await _store.RecordAsync(
            new("+12025550107", "MGdecadefeedf00d5ca1ab1ec0ffee1ce5", true, new(2026, 8, 31, 18, 5, 0, TimeSpan.Zero), OptOutSource.Keyword, "SM1", "said \"no\", twice"), Token);
        await _store.RecordAsync(new("whatsapp:+12025550108", "*", false, new DateTimeOffset(2026, 8, 31, 18, 5, 0, TimeSpan.Zero).AddTicks(1)), Token);
        Assert.Equal(
            Header + "\r\n"
            + "+12025550107,MGdecadefeedf00d5ca1ab1ec0ffee1ce5,true,2026-08-31T18:05:00Z,Keyword,SM1,\"said \"\"no\"\", twice\"\r\n"
            + "whatsapp:+12025550108,*,false,2026-08-31T18:05:00.0000001Z,Application,,\r\n",
            await ExportAsync(_store));
        Assert.Equal(Header + "\r\n", await ExportAsync(new InMemoryOptOutStore()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task WhatGoesOutComesBack(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < 2_000; n++)
            await _store.RecordAsync(Any(random), Token);
        var text = await ExportAsync(_store);
        var other = new InMemoryOptOutStore();
        var result = await ImportAsync(text, other);
        var expected = (await Model.ReadAsync(_store.ReadLatestAsync(Token))).Select(Model.Text).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(expected, (await Model.ReadAsync(other.ReadLatestAsync(Token))).Select(Model.Text).Order(StringComparer.Ordinal));
        Assert.Equal((expected.Length, 0), ((int)result.Recorded, (int)result.Known));
        // No field is a formula, once a spreadsheet has taken the quotation marks off.
        var reader = new CsvReader(new StringReader(text), ',');
        while (await reader.ReadAsync(Token))
        {
            Assert.Null(reader.Problem);
            Assert.All(reader.Fields, static field => Assert.Matches(@"\A([^=+\-@\t\r].*|\+\d+|)\z", field.ReplaceLineEndings(" ")));
        }

        // A second time changes nothing but the history.
        await ImportAsync(text, other);
        Assert.Equal(expected, (await Model.ReadAsync(other.ReadLatestAsync(Token))).Select(Model.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("recipient\n+12025550107\n+12025550108")]
    [InlineData("\ufeffRecipient\r\n+12025550107\r\n\r\n+12025550108\r\n")]
    [InlineData("name,RECIPIENT ,city\r\"Doe, \"\"J\"\"\",+12025550107,\"New\r\nYork\"\r,'+12025550108,=1+1")]
    [InlineData("id,\"recipient\"\n1,\"+12025550107\"\n2,\" +1 (202) 555-0108 \"\n")]
    public async Task APlainListIsReadWithTheDefaults(string list)
    {
        var at = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var result = await ImportAsync(list, _store, new() { OccurredAt = at, Sender = "+1 202 555 0101", Source = OptOutSource.Application, Note = "from the old CRM" });
        Assert.Equal((2, 0), (result.Recorded, result.Known));
        Assert.Equal("2 recorded, 0 known", result.ToString());
        Assert.Equal(
            [
                Model.Text(new("+12025550107", "+1 202 555 0101", true, at, OptOutSource.Application, null, "from the old CRM")),
                Model.Text(new("+12025550108", "+1 202 555 0101", true, at, OptOutSource.Application, null, "from the old CRM")),
            ],
            (await Model.ReadAsync(_store.ReadLatestAsync(Token))).Select(Model.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WithoutOptionsAListIsOfAllSendersAndOfNow()
    {
        var before = DateTimeOffset.UtcNow;
        await ImportAsync("recipient\n+12025550107", _store);
        var change = Assert.Single(await Model.ReadAsync(_store.ReadLatestAsync(Token)));
        Assert.Equal((OptOutChange.AllSenders, true, OptOutSource.Import), (change.Sender, change.OptedOut, change.Source));
        Assert.InRange(change.OccurredAt, before, DateTimeOffset.UtcNow);
    }

    [Fact]
    public async Task ColumnsInAnyOrderAndOtherSeparators()
    {
        const string List = "note;opted_out;sender;occurred_at;recipient\n;FALSE;+1 202 555 0101;2026-08-31 20:05+02:00;(202) 555-0107\nx;yes;;2026-08-31;2025550108\n";
        await ImportAsync(List, _store, new() { Delimiter = ';', DefaultRegion = "US" });
        Assert.Equal(
            [
                Model.Text(new("+12025550107", "+12025550101", false, new(2026, 8, 31, 18, 5, 0, TimeSpan.Zero), OptOutSource.Import)),
                Model.Text(new("+12025550108", "*", true, new(2026, 8, 31, 0, 0, 0, TimeSpan.Zero), OptOutSource.Import, null, "x")),
            ],
            (await Model.ReadAsync(_store.ReadLatestAsync(Token))).Select(Model.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnOlderListDoesNotUndoAnOptIn()
    {
        await _store.RecordAsync(new("+12025550107", "*", false, new(2026, 8, 31, 0, 0, 0, TimeSpan.Zero)), Token);
        await ImportAsync("recipient,occurred_at\n+12025550107,2026-08-30", _store);
        Assert.False(await _store.IsOptedOutAsync("+12025550107", "12345", Token));
    }

    public static TheoryData<string, string> BadLists => new()
    {
        { "", "Line 1: The file is empty." },
        { "\ufeff\r\n\r\n", "Line 1: The file is empty." },
        { "phone\n+12025550107", "Line 1, recipient: is missing. The first line holds the names of the columns." },
        { "+12025550107\n+12025550108", "Line 1, recipient: is missing. The first line holds the names of the columns." },
        { "recipient;sender\n+12025550107;12345", "Line 1, recipient: is missing. The fields seem to be separated by ';'; set Delimiter." },
        { "recipient\tsender", "Line 1, recipient: is missing. The fields seem to be separated by tabs; set Delimiter." },
        { "recipient,sender,Recipient\n", "Line 1, recipient: is there twice." },
        { "recipient\n+12025550107\n\n12025550108", "Line 4, recipient: is no address." },
        { "recipient\n1.2026E+10", "Line 2, recipient: is no address." },
        { "recipient,note\n,x", "Line 2, recipient: is missing." },
        { "recipient\n+12025550107,12345", "Line 2: has 2 fields where the first line has 1." },
        { "recipient,occurred_at\n+12025550107,31.08.2026", "Line 2, occurred_at: is no time in ISO 8601" },
        { "recipient,occurred_at\n+12025550107,2026-02-30", "Line 2, occurred_at: is no time in ISO 8601" },
        { "recipient,opted_out\n+12025550107,+12025550107", "Line 2, opted_out: is neither true nor false." },
        { "recipient,source\n+12025550107,+12025550107", "Line 2, source: is none of Application, Keyword" },
        { "recipient,message_sid\n+12025550107,SM+12025550107+12025550107+12025550107+12025550107", "Line 2, message_sid: A message's SID has 34 characters." },
        { "recipient,sender\n+12025550107," + "+12025550107aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Line 2, sender: An address has at most 120 characters." },
        { "recipient\n+12025550107\n\"+12025550108", "Line 3: a quotation mark is not closed." },
        { "recipient\n\"+12025550107\"x\n+12025550108", "Line 2: there is text behind a closing quotation mark." },
        { "note,recipient\n\"a\nb\nc\",+12025550107\n,+1\n", "Line 5, recipient: is no address." },
        { "recipient,note\n+12025550107,a\0b", "Line 2, note: The text holds U+0000." },
    };

    [Theory]
    [MemberData(nameof(BadLists))]
    public async Task ABadLineIsNamedAndNothingIsRecorded(string list, string problem)
    {
        var failure = await Assert.ThrowsAsync<OptOutCsvException>(() => ImportAsync(list, _store));
        Assert.StartsWith(problem, Assert.Single(failure.Problems).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("The list of opt-outs cannot be read, and nothing of it was recorded. " + problem, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("2025550", failure.ToString(), StringComparison.Ordinal);
        Assert.Empty(await Model.ReadAsync(_store.ReadLatestAsync(Token)));
    }

    [Fact]
    public async Task AllBadLinesAreCounted()
    {
        var list = "recipient\n" + string.Concat(Enumerable.Range(0, 500).Select(static n => n % 2 == 0 ? "+12025550107\n" : "nobody\n"));
        var failure = await Assert.ThrowsAsync<OptOutCsvException>(() => ImportAsync(list, _store));
        Assert.Equal((250, 100), ((int)failure.Count, failure.Problems.Count));
        Assert.Equal([3, 5, 7], failure.Problems.Take(3).Select(static problem => problem.Line));
        Assert.EndsWith("And 240 more.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("recipient", failure.Problems[0].Column);
    }

    [Fact]
    public async Task OtherEncodings()
    {
        const string List = "recipient,note\n+12025550107,Grüße\n";
        await OptOutCsv.ImportAsync(_store, new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(List)]), null, Token);
        Assert.Equal("Grüße", Assert.Single(await Model.ReadAsync(_store.ReadLatestAsync(Token))).Note);
        var failure = await Assert.ThrowsAsync<OptOutCsvException>(() => OptOutCsv.ImportAsync(_store, new MemoryStream(Encoding.Latin1.GetBytes(List)), null, Token));
        Assert.Contains("the file is not UTF-8", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheStreamIsReadFromWhereItStands()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("a letter before\nrecipient\n+12025550107"));
        stream.Position = 16;
        Assert.Equal(1, (await OptOutCsv.ImportAsync(_store, stream, null, Token)).Recorded);
        Assert.True(stream.CanRead);
    }

    /// <summary>A hundred thousand lines and a field without end, in the memory of a few.</summary>
    [Fact]
    public async Task MemoryIsBounded()
    {
        var none = new Nowhere();
        await using var many = new Endless("recipient,note\n", "+12025550107,\"Asked on the phone, twice\"\n", 100_000);
        var result = await OptOutCsv.ImportAsync(none, many, null, Token);
        Assert.Equal(100_000, result.Recorded);
        Assert.InRange(none.MostBytes, 0, 20_000_000);

        await using var unclosed = new Endless("recipient\n\"", "+12025550107 and so on\n", 1_000_000);
        var failure = await Assert.ThrowsAsync<OptOutCsvException>(() => OptOutCsv.ImportAsync(none, unclosed, null, Token));
        Assert.StartsWith("Line 2: a field is too long, or a quotation mark is not closed", Assert.Single(failure.Problems).ToString(), StringComparison.Ordinal);
        await using var wide = new Endless("recipient", ",x", 1_000_000);
        await Assert.ThrowsAsync<OptOutCsvException>(() => OptOutCsv.ImportAsync(none, wide, null, Token));
    }

    [Fact]
    public async Task WrongArgumentsAreRefused()
    {
        using var stream = new MemoryStream();
        await Assert.ThrowsAsync<ArgumentNullException>(() => OptOutCsv.ExportAsync(null!, stream, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => OptOutCsv.ExportAsync(_store, null!, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => OptOutCsv.ImportAsync(null!, stream, null, Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => OptOutCsv.ImportAsync(_store, null!, null, Token));
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();
        await Assert.ThrowsAsync<ArgumentException>(() => OptOutCsv.ImportAsync(_store, pipe, null, Token));
        OptOutImportOptions[] wrong = [new() { Sender = "" }, new() { Delimiter = '"' }, new() { DefaultRegion = "USA" }, new() { Note = new string('x', 401) }];
        foreach (var options in wrong)
            await Assert.ThrowsAsync<ArgumentException>(() => ImportAsync("recipient\n", _store, options));
    }

    private static async Task<string> ExportAsync(IOptOutStore store)
    {
        using var stream = new MemoryStream();
        await OptOutCsv.ExportAsync(store, stream, Token);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Task<OptOutImportResult> ImportAsync(string text, IOptOutStore store, OptOutImportOptions? options = null) =>
        OptOutCsv.ImportAsync(store, new MemoryStream(Encoding.UTF8.GetBytes(text)), options, Token);

    private static OptOutChange Any(Random random)
    {
        string[] recipients = ["+1202555", "whatsapp:+1202555", "+4930", "messenger:", "whatsapp:+521"];
        string[] senders = ["+12025550101", "12345", "*", "MGdecadefeedf00d5ca1ab1ec0ffee1ce5", "Our Shop", "=SHOP()", "@shop", "whatsapp:+12025550101"];
        return new(
            recipients[random.Next(recipients.Length)] + random.Next(10_000_000).ToString("0000000", null),
            senders[random.Next(senders.Length)],
            random.Next(2) == 0,
            new DateTimeOffset(random.NextInt64(DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero),
            (OptOutSource)random.Next(7),
            random.Next(2) == 0 ? null : "SM" + random.NextInt64().ToString("x32", null),
            Note(random));
    }

    private static string? Note(Random random)
    {
        const string Letters = "ab ,;\"'\r\n\t=+-@|ü👋\u00a0";
        var runes = Letters.EnumerateRunes().ToArray();
        return random.Next(4) == 0 ? null : string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => runes[random.Next(runes.Length)]));
    }

    /// <summary>Keeps nothing, and notes how much memory there is.</summary>
    private sealed class Nowhere : IOptOutStore
    {
        private readonly long _start = GC.GetTotalMemory(forceFullCollection: true);
        private int _count;

        public long MostBytes { get; private set; }

        public ValueTask<bool> RecordAsync(OptOutChange change, CancellationToken cancellationToken)
        {
            if (++_count % 20_000 == 0)
                MostBytes = Math.Max(MostBytes, GC.GetTotalMemory(forceFullCollection: true) - _start);
            return new(true);
        }

        public ValueTask<bool> IsOptedOutAsync(string recipient, string sender, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<ISet<string>> WhoOptedOutAsync(IReadOnlyCollection<string> recipients, string sender, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<OptOutChange> ReadLatestAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<OptOutChange> ReadHistoryAsync(string recipient, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<long> DeleteAsync(string recipient, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<long> DeleteHistoryAsync(DateTimeOffset before, CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    /// <summary>A file that is not there.</summary>
    private sealed class Endless(string first, string then, int times) : Stream
    {
        private readonly byte[] _first = Encoding.UTF8.GetBytes(first);
        private readonly byte[] _then = Encoding.UTF8.GetBytes(then);

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => _first.Length + ((long)_then.Length * times);

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = 0;
            for (; read < count && Position < Length; read++, Position++)
                buffer[offset + read] = Position < _first.Length ? _first[Position] : _then[(Position - _first.Length) % _then.Length];
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }
    }
}
