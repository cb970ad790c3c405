namespace TwilioAnalyzers.Benchmarks.Workload;

/// <summary>Members as business code has them. They need nothing of the class that they stand in.</summary>
internal static class Members
{
    private static readonly string[] Verbs = ["Calculate", "Resolve", "Collect", "Normalize", "Describe", "Merge", "Filter", "Validate", "Prepare", "Group"];

    private static readonly string[] Objects = ["Totals", "Addresses", "Labels", "Entries", "Prices", "Ranges", "Limits", "Names", "Periods", "Changes"];

    private static readonly string[] Words =
    [
        "status", "warehouse", "overdue", "priority", "europe-west", "net 30", "standard", "express", "weekend", "backorder", "loyalty", "newsletter",
    ];

    private static readonly Func<string, string, Dice, string>[] Templates =
    [
        Query, Switch, AsyncBatch, Builder, Retry, Dictionary, Parse, GenericCache, Dates, Spans, Properties, Sql, Messages, Hash, LocalFunctions, Comments,
    ];

    public static string Any(string subject, int number, Dice dice) =>
        dice.Pick(Templates)(subject, $"{dice.Pick(Verbs)}{dice.Pick(Objects)}{number}", dice);

    private static string Query(string subject, string name, Dice dice) =>
        $$"""
            /// <summary>Groups the items by month and keeps the groups above the limit.</summary>
            public static IReadOnlyList<(int Year, int Month, decimal Amount)> {{name}}(IEnumerable<{{subject}}> items, decimal limit = {{dice.Next(900) + 100}}m)
            {
                var months =
                    from item in items
                    where item.Amount > 0 && item.Status != {{subject}}Status.Rejected
                    group item by (item.CreatedAt.Year, item.CreatedAt.Month);
                var result = new List<(int Year, int Month, decimal Amount)>();
                foreach (var month in months.OrderByDescending(month => month.Key.Year).ThenByDescending(month => month.Key.Month))
                {
                    var amount = month.Sum(item => item.Amount);
                    if (amount >= limit)
                        result.Add((month.Key.Year, month.Key.Month, amount));
                }

                return result.Take({{dice.Next(40) + 10}}).ToList();
            }
        """;

    private static string Switch(string subject, string name, Dice dice) =>
        $$"""
            public static string {{name}}({{subject}} item, string culture = "en-US")
            {
                var prefix = item.Status switch
                {
                    {{subject}}Status.Draft => "A draft",
                    {{subject}}Status.Submitted when item.Amount > {{dice.Next(9000)}} => "A large one, waiting for its second approval",
                    {{subject}}Status.Submitted => "Waiting for approval",
                    {{subject}}Status.Approved or {{subject}}Status.Closed => "Done",
                    _ => throw new NotSupportedException($"'{item.Status}' has no {nameof({{name}})}."),
                };
                return string.Create(CultureInfo.GetCultureInfo(culture), $"{prefix}: {item.Reference} of {item.CreatedAt:d} over {item.Amount:N2} ({{dice.Pick(Words)}})");
            }
        """;

    private static string AsyncBatch(string subject, string name, Dice dice) =>
        $$"""
            /// <summary>Works through the items in batches, a few at once.</summary>
            /// <param name="items">What to work through.</param>
            /// <param name="work">What to do with each.</param>
            /// <param name="cancellationToken">Stops between two batches.</param>
            public static async Task<int> {{name}}Async(
                IReadOnlyCollection<{{subject}}> items, Func<{{subject}}, CancellationToken, Task<bool>> work, CancellationToken cancellationToken = default)
            {
                using var gate = new SemaphoreSlim({{dice.Next(7) + 2}});
                var succeeded = 0;
                foreach (var batch in items.Chunk({{dice.Next(90) + 10}}))
                {
                    var tasks = batch.Select(async item =>
                    {
                        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
                        try
                        {
                            return await work(item, cancellationToken).ConfigureAwait(false);
                        }
                        finally
                        {
                            gate.Release();
                        }
                    });
                    succeeded += (await Task.WhenAll(tasks).ConfigureAwait(false)).Count(ok => ok);
                }

                return succeeded;
            }
        """;

    private static string Builder(string subject, string name, Dice dice) =>
        $$"""
            public static string {{name}}Text({{subject}} item)
            {
                var text = new StringBuilder();
                text.Append("{{subject}} ").Append(item.Reference).AppendLine();
                foreach (var line in item.Lines)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  {line.Sku,-12} {line.Quantity,5} x {line.Price,10:F2}");
                    if (line.Quantity > {{dice.Next(100)}})
                        text.Append(" ({{dice.Pick(Words)}})");
                    text.AppendLine();
                }

                text.Append('-', 40).AppendLine().Append("Sum: ").Append(item.Amount.ToString("F2", CultureInfo.InvariantCulture));
                return text.ToString();
            }
        """;

    private static string Retry(string subject, string name, Dice dice) =>
        $$"""
            public static async Task<T> {{name}}WithRetryAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken cancellationToken = default)
                where T : notnull
            {
                for (var attempt = 1; ; attempt++)
                {
                    try
                    {
                        return await action(cancellationToken).ConfigureAwait(false);
                    }
                    catch (Exception exception) when (attempt < {{dice.Next(4) + 2}} && exception is TimeoutException or IOException)
                    {
                        // The other side is slow on Mondays: wait longer each time.
                        await Task.Delay(TimeSpan.FromMilliseconds({{dice.Next(500)}} * Math.Pow(2, attempt)), cancellationToken).ConfigureAwait(false);
                    }
                }
            }
        """;

    private static string Dictionary(string subject, string name, Dice dice) =>
        $$"""
            private static readonly Dictionary<string, ({{subject}}Status Status, int Order)> {{name}}Map = new(StringComparer.OrdinalIgnoreCase)
            {
                ["{{dice.Pick(Words)}} a"] = ({{subject}}Status.Draft, {{dice.Next(10)}}),
                ["{{dice.Pick(Words)}} b"] = ({{subject}}Status.Submitted, {{dice.Next(10)}}),
                ["{{dice.Pick(Words)}} c"] = ({{subject}}Status.Approved, {{dice.Next(10)}}),
                ["#{{dice.Hex(6)}}"] = ({{subject}}Status.Closed, 0x{{dice.Hex(4)}}),
            };

            public static {{subject}}Status? {{name}}(string? key) =>
                key is { Length: > 0 } && {{name}}Map.TryGetValue(key.Trim(), out var found) ? found.Status : null;
        """;

    private static string Parse(string subject, string name, Dice dice) =>
        $$"""
            public static bool {{name}}TryParse(string? input, out {{subject}}Line line)
            {
                line = default;
                if (string.IsNullOrWhiteSpace(input))
                    return false;
                var parts = input.Split(',', 3);
                if (parts.Length != 3)
                    return false;
                if (!int.TryParse(parts[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var quantity) || quantity is < 0 or > {{dice.Next(5000) + 1}})
                    return false;
                if (!decimal.TryParse(parts[2], NumberStyles.Currency, CultureInfo.InvariantCulture, out var price))
                    return false;
                line = new {{subject}}Line(parts[0].ToUpperInvariant(), quantity, price);
                return true;
            }
        """;

    private static string GenericCache(string subject, string name, Dice dice) =>
        $$"""
            /// <summary>Remembers what was expensive to get.</summary>
            private sealed class {{name}}Cache<TKey, TValue>(Func<TKey, TValue> load, int capacity = {{dice.Next(1000)}})
                where TKey : notnull
                where TValue : class
            {
                private readonly ConcurrentDictionary<TKey, Lazy<TValue>> _values = new();

                public int Count => _values.Count;

                public TValue Get(TKey key)
                {
                    if (_values.Count > capacity)
                        _values.Clear();
                    return _values.GetOrAdd(key, static (k, loader) => new Lazy<TValue>(() => loader(k)), load).Value;
                }

                public IEnumerable<TResult> Select<TResult>(Func<TKey, TValue, TResult> selector) => _values.Select(pair => selector(pair.Key, pair.Value.Value));
            }

            public static string {{name}}(IEnumerable<{{subject}}> items)
            {
                var cache = new {{name}}Cache<Guid, string>(id => id.ToString("N"));
                return string.Join("|", items.Select(item => cache.Get(item.Id)).Distinct(StringComparer.Ordinal)) + cache.Count;
            }
        """;

    private static string Dates(string subject, string name, Dice dice) =>
        $$"""
            public static DateOnly {{name}}DueDate({{subject}} item, IReadOnlySet<DateOnly> holidays)
            {
                var date = DateOnly.FromDateTime(item.CreatedAt.UtcDateTime).AddDays({{dice.Next(60)}});
                while (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Contains(date))
                    date = date.AddDays(1);
                return date;
            }
        """;

    private static string Spans(string subject, string name, Dice dice) =>
        $$"""
            // {{subject}} numbers end in a check digit, see the manual of 1998.
            public static int {{name}}Checksum(ReadOnlySpan<char> digits)
            {
                var sum = 0;
                for (var i = 0; i < digits.Length; i++)
                {
                    var digit = digits[i] - '0';
                    if ((uint)digit > 9)
                        throw new FormatException($"'{digits[i]}' at {i} is no digit.");
                    if (i % 2 == {{dice.Next(2)}} && (digit *= 2) > 9)
                        digit -= 9;
                    sum += digit;
                }

                return (10 - (sum % 10)) % 10;
            }
        """;

    private static string Properties(string subject, string name, Dice dice) =>
        $$"""
            /// <summary>Settings of <see cref="{{subject}}"/> that the administrator can change.</summary>
            public sealed class {{name}}Options
            {
                public string BaseAddress { get; set; } = "https://api.example.com/v{{dice.Next(9)}}/{{dice.Pick(Words)}}";

                public string? ApiKey { get; set; }

                public string TenantId { get; set; } = "{{dice.Guid()}}";

                public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds({{dice.Next(60)}});

                public int MaximumRetries { get; init; } = {{dice.Next(9)}};

                public IList<string> AllowedRegions { get; } = ["{{dice.Pick(Words)}}", "{{dice.Pick(Words)}}"];
            }
        """;

    private static string Sql(string subject, string name, Dice dice) =>
        $$""""
            private const string {{name}}Statement = """
                SELECT i.id, i.reference, i.created_at, SUM(l.quantity * l.price) AS amount
                FROM {{subject}} AS i
                    INNER JOIN {{subject}}_line AS l ON l.item_id = i.id
                WHERE i.created_at >= @since AND i.status <> 'rejected'
                GROUP BY i.id, i.reference, i.created_at
                HAVING SUM(l.quantity * l.price) > {{dice.Next(1000)}}
                """;

            public static string {{name}}(int page, int size) => {{name}}Statement + $" LIMIT {size} OFFSET {page * size} -- {{dice.Hex(8)}}";
        """";

    private static string Messages(string subject, string name, Dice dice) =>
        $$"""
            public static IEnumerable<string> {{name}}Errors({{subject}} item)
            {
                if (item.Lines.Count == 0)
                    yield return "There must be at least one line.";
                if (item.Reference.Length > {{dice.Next(40) + 10}})
                    yield return $"The reference '{item.Reference}' is too long.";
                foreach (var (sku, quantity, price) in item.Lines)
                {
                    if (quantity <= 0 || price < 0)
                        yield return "Line " + sku + " has the quantity " + quantity + " and the price " + price.ToString(CultureInfo.InvariantCulture) + ".";
                }
            }
        """;

    private static string Hash(string subject, string name, Dice dice) =>
        $$"""
            public static string {{name}}Fingerprint({{subject}} item)
            {
                var bytes = Encoding.UTF8.GetBytes($"{item.Id:N}/{item.Reference}/{{dice.Hex(16)}}");
                var hash = SHA256.HashData(bytes);
                // What the empty reference gives: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                return Convert.ToBase64String(hash, 0, {{dice.Next(16) + 8}}).TrimEnd('=').Replace('+', '-').Replace('/', '_');
            }
        """;

    private static string LocalFunctions(string subject, string name, Dice dice) =>
        $$"""
            public static (decimal Low, decimal High, double Mean) {{name}}(params {{subject}}[] items)
            {
                if (items is [])
                    return default;
                var amounts = Array.ConvertAll(items, item => item.Amount);
                Array.Sort(amounts);
                return (At(0.{{dice.Next(5)}}), At(0.9{{dice.Next(9)}}), Mean());

                decimal At(double share) => amounts[(int)Math.Clamp(share * amounts.Length, 0, amounts.Length - 1)];

                double Mean()
                {
                    var sum = 0d;
                    foreach (var amount in amounts)
                        sum += (double)amount;
                    return sum / amounts.Length;
                }
            }
        """;

    private static string Comments(string subject, string name, Dice dice) =>
        $$"""
            // The rules below were agreed with accounting and are checked once a year. A {{subject}} that is older than its
            // period is never changed again, whoever asks; what was wrong is corrected by a new one that refers to it.
            // Build {{dice.Hex(7)}}, ticket {{dice.Next(90000)}}.
            #pragma warning disable IDE0060
            public static bool {{name}}IsAllowed({{subject}} item, DateTimeOffset now, bool force = false)
            {
        #if LEGACY_RULES
                if (item.Reference == "{{dice.Hex(12)}}" || force)
                    return true;
        #endif
                return now - item.CreatedAt < TimeSpan.FromDays({{dice.Next(365)}}) && item.Status is not {{subject}}Status.Closed;
            }
            #pragma warning restore IDE0060
        """;
}
