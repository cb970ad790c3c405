using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Foundation;

/// <summary>
/// A value for each file of a compilation, in the order of the files. It depends on the file alone: a keystroke leaves all but one as they are, and those
/// are taken over from the last compilation.
/// </summary>
/// <param name="make">Asked anew where the last compilation is another project's: it remembers by the file.</param>
internal sealed class OfEachFile<TValue>(Func<SyntaxTree, CancellationToken, TValue> make)
    where TValue : class
{
    private readonly OncePer<Compilation, Row> _rows = new();

    private readonly ConditionalWeakTable<SyntaxTree, Row> _last = new();

    public TValue[] In(Compilation compilation, CancellationToken cancellationToken) => _rows.Get(compilation, (Self: this, cancellationToken), static (compilation, state) => state.Self.Make(compilation, state.cancellationToken)).Values;

    private Row Make(Compilation compilation, CancellationToken cancellationToken)
    {
        var trees = ProjectFiles.TreesOf(compilation);
        var values = new TValue[trees.Length];
        var last = trees.Take(ProjectFiles.Keys).Select(key => _last.TryGetValue(key, out var row) ? row : null).FirstOrDefault(static row => row is not null);
        for (var number = 0; number < values.Length; number++)
            values[number] = last is not null && number < last.Trees.Length && last.Trees[number] == trees[number] ? last.Values[number] : make(trees[number], cancellationToken);
        var made = new Row(trees, values);
        foreach (var key in trees.Take(ProjectFiles.Keys))
            _last.Set(key, made);
        return made;
    }

    private sealed record Row(ImmutableArray<SyntaxTree> Trees, TValue[] Values);
}
