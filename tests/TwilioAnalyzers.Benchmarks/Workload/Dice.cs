namespace TwilioAnalyzers.Benchmarks.Workload;

/// <summary>Random numbers that are the same on every machine and in every version of .NET.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15 + 0x2545F4914F6CDD1D;

    public int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)((_state >> 33) % (ulong)limit);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    public string Hex(int length)
    {
        const string Digits = "0123456789abcdef";
        return string.Create(length, this, static (span, dice) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Digits[dice.Next(16)];
        });
    }

    public string Guid() => $"{Hex(8)}-{Hex(4)}-4{Hex(3)}-a{Hex(3)}-{Hex(12)}";
}
