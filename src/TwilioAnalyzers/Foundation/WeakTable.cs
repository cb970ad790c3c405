using System.Runtime.CompilerServices;

namespace TwilioAnalyzers.Foundation;

/// <summary>What <see cref="ConditionalWeakTable{TKey, TValue}"/> of .NET Standard lacks.</summary>
internal static class WeakTable
{
    /// <summary>Two compilations of a project may be analyzed at once.</summary>
    public static void Set<TKey, TValue>(this ConditionalWeakTable<TKey, TValue> table, TKey key, TValue value)
        where TKey : class
        where TValue : class
    {
        lock (table)
        {
            table.Remove(key);
            table.Add(key, value);
        }
    }
}
