namespace TwilioGuard.Stores.Writer;

/// <summary>Changes made by chance, the same for the same seed; few recipients, senders and times, so that they meet.</summary>
public static class Changes
{
    public static readonly string[] Senders = ["+12025550101", "12345", "MGdecadefeedf00d5ca1ab1ec0ffee1ce5", OptOutChange.AllSenders];

    private static readonly DateTimeOffset Beginning = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<string> Recipients { get; } =
        [.. Enumerable.Range(100, 20).Select(static n => $"+1202555{n:0000}"), .. Enumerable.Range(100, 10).Select(static n => $"whatsapp:+1202555{n:0000}")];

    public static IEnumerable<OptOutChange> Of(int seed, int count)
    {
        var random = new Random(seed);
        for (var n = 0; n < count; n++)
        {
            yield return new OptOutChange(
                Recipients[random.Next(Recipients.Count)],
                Senders[random.Next(Senders.Length)],
                random.Next(2) == 0,
                // By the smallest unit, too: 100 nanoseconds.
                Beginning.AddTicks(random.Next(40)).AddHours(random.Next(3)),
                (OptOutSource)random.Next(5),
                random.Next(3) == 0 ? null : $"SM{((long)seed * 1_000_000) + n:x32}",
                random.Next(4) == 0 ? "Asked on the phone; \"never again\" — Grüße 👋" : null);
        }
    }
}
