using System.Text;

namespace TwilioAnalyzers.Benchmarks.Workload;

/// <summary>
/// A made-up business library, the same on every run: entities, repositories, services, text handling and imports, five
/// files a subject, each using the subject before it.
/// </summary>
internal static class LibraryCode
{
    public const int FilesPerSubject = 5;

    /// <summary>Lines a file, as they are spread in repositories: half of the files below 150, a few very long ones.</summary>
    private static readonly int[] Sizes = [35, 48, 62, 75, 86, 96, 106, 116, 126, 136, 144, 154, 168, 184, 202, 226, 260, 310, 400, 650];

    private static readonly string[] Kinds =
    [
        "Recurring", "Pending", "Archived", "Regional", "Internal", "Partner", "Wholesale", "Seasonal", "Shared", "Manual",
    ];

    private static readonly string[] Nouns =
    [
        "Invoice", "Order", "Shipment", "Customer", "Contract", "Payment", "Refund", "Warehouse", "Supplier", "Discount",
        "Ticket", "Schedule", "Campaign", "Product", "Reservation", "Delivery", "Account", "Statement", "Quote", "Return",
    ];

    public static string Subject(int index) => Kinds[index / Nouns.Length % Kinds.Length] + Nouns[index % Nouns.Length];

    public static IEnumerable<SourceFile> Files(int subjects)
    {
        var dice = new Dice(20240117);
        for (var subject = 0; subject < subjects; subject++)
        {
            for (var file = 0; file < FilesPerSubject; file++)
                yield return File(subject, file, dice);
        }
    }

    public static SourceFile File(int subject, int file, Dice dice)
    {
        var name = Subject(subject);
        var (suffix, open) = file switch
        {
            0 => ("", Entity(name)),
            1 => ("Repository", Repository(name)),
            2 => ("Service", Service(name, subject == 0 ? name : Subject(subject - 1))),
            3 => ("Formatter", $"public static partial class {name}Formatter\n{{\n"),
            _ => ("Importer", Importer(name, dice)),
        };
        var text = new StringBuilder(Header(name)).Append(open);
        AppendMembers(text, name, Sizes[dice.Next(Sizes.Length)], dice);
        text.Append("}\n");
        return new SourceFile($"/src/Shop/{name}/{name}{suffix}.cs", text.ToString());
    }

    public static string Header(string name) =>
        $$"""
        using System.Collections.Concurrent;
        using System.Globalization;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.Json;

        namespace Shop.{{name}}s;


        """;

    /// <summary>Members that stand in any class, until the file is as long as it should be.</summary>
    public static void AppendMembers(StringBuilder text, string name, int lines, Dice dice)
    {
        var written = text.ToString().AsSpan().Count('\n');
        for (var number = 1; written < lines; number++)
        {
            var member = Members.Any(name, number, dice);
            text.Append('\n').Append(member).Append('\n');
            written += member.AsSpan().Count('\n') + 2;
        }
    }

    private static string Entity(string name) =>
        $$"""
        /// <summary>How far the {{name}} has come.</summary>
        public enum {{name}}Status
        {
            Draft,
            Submitted,
            Approved,
            Rejected,
            Closed,
        }

        /// <summary>One line of a {{name}}: what, how many, at which price.</summary>
        public readonly record struct {{name}}Line(string Sku, int Quantity, decimal Price)
        {
            public decimal Total => Quantity * Price;
        }

        /// <summary>A {{name}} as the domain sees it. Persistence and presentation have their own shapes.</summary>
        public sealed partial record {{name}}(Guid Id, string Reference, DateTimeOffset CreatedAt)
        {
            private readonly List<{{name}}Line> _lines = [];

            public {{name}}Status Status { get; init; } = {{name}}Status.Draft;

            public IReadOnlyList<{{name}}Line> Lines => _lines;

            public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

            public decimal Amount => _lines.Sum(line => line.Total);

            public {{name}} With({{name}}Line line)
            {
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(line.Quantity);
                var copy = this with { Status = {{name}}Status.Draft };
                copy._lines.AddRange(_lines);
                copy._lines.Add(line);
                return copy;
            }

        """;

    private static string Repository(string name) =>
        $$"""
        public interface I{{name}}Repository
        {
            Task<{{name}}?> FindAsync(Guid id, CancellationToken cancellationToken = default);

            Task SaveAsync({{name}} item, CancellationToken cancellationToken = default);

            IAsyncEnumerable<{{name}}> AllAsync(Func<{{name}}, bool>? filter = null, CancellationToken cancellationToken = default);
        }

        /// <summary>Keeps everything in memory: for tests, and for customers that have not bought the database option.</summary>
        public sealed partial class {{name}}Repository : I{{name}}Repository
        {
            private readonly ConcurrentDictionary<Guid, {{name}}> _items = new();

            public Task<{{name}}?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
                Task.FromResult(_items.TryGetValue(id, out var item) ? item : null);

            public Task SaveAsync({{name}} item, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(item);
                cancellationToken.ThrowIfCancellationRequested();
                _items[item.Id] = item;
                return Task.CompletedTask;
            }

            public async IAsyncEnumerable<{{name}}> AllAsync(
                Func<{{name}}, bool>? filter = null,
                [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
            {
                foreach (var item in _items.Values.OrderBy(item => item.CreatedAt).ThenBy(item => item.Reference, StringComparer.Ordinal))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (filter?.Invoke(item) != false)
                        yield return item;
                    await Task.Yield();
                }
            }

        """;

    private static string Service(string name, string other) =>
        $$"""
        /// <summary>The use cases of a {{name}}.</summary>
        public sealed partial class {{name}}Service(I{{name}}Repository repository, Shop.{{other}}s.I{{other}}Repository others, TimeProvider clock)
        {
            public async Task<{{name}}> CreateAsync(string reference, IEnumerable<{{name}}Line> lines, CancellationToken cancellationToken = default)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(reference);
                var item = lines.Aggregate(new {{name}}(Guid.NewGuid(), reference.Trim(), clock.GetUtcNow()), (current, line) => current.With(line));
                await repository.SaveAsync(item, cancellationToken).ConfigureAwait(false);
                return item;
            }

            public async Task<bool> ApproveAsync(Guid id, CancellationToken cancellationToken = default)
            {
                if (await repository.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { Status: {{name}}Status.Submitted } item)
                    return false;
                if (await others.FindAsync(id, cancellationToken).ConfigureAwait(false) is { Amount: > 1_000_000m } blocking)
                    throw new InvalidOperationException($"{{name}} {id} cannot be approved while {blocking.Reference} is open.");
                await repository.SaveAsync(item with { Status = {{name}}Status.Approved }, cancellationToken).ConfigureAwait(false);
                return true;
            }

            public async Task<decimal> TotalAsync(DateTimeOffset since, CancellationToken cancellationToken = default)
            {
                var total = 0m;
                await foreach (var item in repository.AllAsync(item => item.CreatedAt >= since, cancellationToken).ConfigureAwait(false))
                    total += item.Amount;
                return decimal.Round(total, 2, MidpointRounding.ToEven);
            }

        """;

    private static string Importer(string name, Dice dice)
    {
        // One importer in five knows a file by its MD5, as many repositories have it: 32 hex digits that are no secret.
        var checksum = dice.Next(5) == 0
            ? $"    private const string TemplateChecksum = \"{dice.Hex(32)}\";\n\n    public static bool IsTemplate(byte[] content) => Convert.ToHexStringLower(MD5.HashData(content)) == TemplateChecksum;\n\n"
            : "";
        return $$"""
            /// <summary>Reads what other systems send.</summary>
            public sealed partial class {{name}}Importer
            {
                private static readonly Guid Source = new("{{dice.Guid()}}");

                private const string SchemaHash = "{{dice.Hex(64)}}";

            {{checksum}}    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

                public async Task<IReadOnlyList<{{name}}>> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
                {
                    using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
                    var items = new List<{{name}}>();
                    while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
                    {
                        if (line.Length == 0 || line[0] == '#')
                            continue;
                        var fields = line.Split(';', StringSplitOptions.TrimEntries);
                        if (fields is not [var id, var reference, ..] || !Guid.TryParse(id, out var guid))
                            throw new FormatException($"'{line}' is no line of schema {SchemaHash} from {Source}.");
                        items.Add(new {{name}}(guid, reference, DateTimeOffset.UnixEpoch));
                    }

                    return items;
                }

            """;
    }
}
