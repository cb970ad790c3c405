using System;

namespace TwilioAnalyzers.Knowledge;

/// <summary>
/// Tells what a random generator made from what a person typed as a placeholder. Entropy alone does not:
/// <c>0123456789abcdef</c> twice has more of it than a real value.
/// </summary>
internal static class Randomness
{
    /// <summary>Of 40,000 random 32-digit hex values, 99 % have at least 3.27 bits a character.</summary>
    private const double LeastBitsPerCharacter = 3.0;

    /// <summary>Random values have about three in ten characters that continue a run; people's placeholders nearly all.</summary>
    private const double MostOfRuns = 0.65;

    private const double MostBitsOfPattern = 2.0;

    private const double LeastRunsOfPattern = 0.9;

    private const int LongestPeriod = 16;

    public static bool LooksRandom(string text, int start, int length) =>
        BitsPerCharacter(text, start, length) >= LeastBitsPerCharacter
        && !IsPeriodic(text, start, length)
        && ShareOfRuns(text, start, length) < MostOfRuns;

    public static bool LooksRandom(string text) => LooksRandom(text, 0, text.Length);

    /// <summary>
    /// No generator makes this: a handful of symbols, a period, or one long run. Stricter than the opposite of
    /// <see cref="LooksRandom(string)"/>, which calls one real value in some ten thousand made up: good enough to keep
    /// a warning back, not to keep a program from starting.
    /// </summary>
    public static bool IsPattern(string text, int start, int length) =>
        length > 1
        && (BitsPerCharacter(text, start, length) < MostBitsOfPattern
            || IsPeriodic(text, start, length)
            || ShareOfRuns(text, start, length) > LeastRunsOfPattern);

    private static double BitsPerCharacter(string text, int start, int length)
    {
        var counts = new int[128];
        for (var i = start; i < start + length; i++)
        {
            // Upper and lower case of a hex digit are one symbol.
            var symbol = char.ToLowerInvariant(text[i]);
            if (symbol < counts.Length)
                counts[symbol]++;
        }

        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
                bits -= (double)count / length * Math.Log((double)count / length, 2);
        }

        return bits;
    }

    /// <summary>The value repeats itself after at most 16 characters, a last odd one allowed.</summary>
    private static bool IsPeriodic(string text, int start, int length)
    {
        for (var period = 1; period <= Math.Min(LongestPeriod, length / 2); period++)
        {
            var differences = 0;
            for (var i = start + period; i < start + length && differences < 2; i++)
            {
                if (char.ToLowerInvariant(text[i]) != char.ToLowerInvariant(text[i - period]))
                    differences++;
            }

            if (differences < 2)
                return true;
        }

        return false;
    }

    /// <summary>How much of the value counts up or down, stands still, or does so in every other character (<c>a1b2c3d4…</c>).</summary>
    private static double ShareOfRuns(string text, int start, int length)
    {
        var continued = 0;
        for (var i = start + 1; i < start + length; i++)
        {
            var step = Step(text[i - 1], text[i]);
            if (step <= 1 || (i >= start + 2 && Step(text[i - 2], text[i]) == 1))
                continued++;
        }

        return (double)continued / (length - 1);
    }

    /// <summary>The distance between two digits or two letters, 9 and 0, or f and a, being neighbours.</summary>
    private static int Step(char a, char b)
    {
        a = char.ToLowerInvariant(a);
        b = char.ToLowerInvariant(b);
        if (a is >= '0' and <= '9' != b is >= '0' and <= '9')
            return a == '9' && b == 'a' || a is 'f' && b == '0' ? 1 : int.MaxValue;
        var distance = Math.Abs(a - b);
        return distance == 9 && a <= '9' || distance == 5 && (a is 'a' or 'f') && (b is 'a' or 'f') ? 1 : distance;
    }
}
