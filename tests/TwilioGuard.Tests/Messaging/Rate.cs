namespace TwilioGuard.Tests.Messaging;

/// <summary>What the limiter promises, said independently of it.</summary>
internal static class Rate
{
    /// <summary>The most that any window has in it, both its ends included, wherever it begins.</summary>
    public static int Most(IEnumerable<TimeSpan> times, TimeSpan window)
    {
        var sorted = times.Order().ToArray();
        int most = 0, first = 0;
        for (var last = 0; last < sorted.Length; last++)
        {
            while (sorted[last] - sorted[first] > window)
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
