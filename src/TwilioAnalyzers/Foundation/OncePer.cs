using System.Runtime.CompilerServices;

namespace TwilioAnalyzers.Foundation;

/// <summary>
/// A value that is made once for a key and goes with it. Analyzers run side by side: the second that asks waits for the
/// first. What is cancelled on the way is made anew for the next.
/// </summary>
internal sealed class OncePer<TKey, TValue>
    where TKey : class
    where TValue : class
{
    private readonly ConditionalWeakTable<TKey, Holder> _holders = new();

    public TValue Get(TKey key, Func<TValue> make) => Get(key, make, static (_, make) => make());

    /// <summary>Asked for every file of a project at every keystroke, by a lambda that holds nothing.</summary>
    public TValue Get<TState>(TKey key, TState state, Func<TKey, TState, TValue> make)
    {
        var holder = _holders.GetValue(key, static _ => new Holder());
        if (holder.Value is { } known)
            return known;
        lock (holder)
            return holder.Value ??= make(key, state);
    }

    private sealed class Holder
    {
        public volatile TValue? Value;
    }
}
