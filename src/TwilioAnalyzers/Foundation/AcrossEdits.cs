using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Foundation;

/// <summary>A file that is another than it was.</summary>
/// <param name="Number">Its place among the compilation's files, which edits leave as it is.</param>
/// <param name="Before">As it was when this began to be remembered.</param>
/// <param name="Now">As it is.</param>
internal readonly record struct EditedTree(int Number, SyntaxTree Before, SyntaxTree Now);

/// <summary>
/// What was found out about a compilation, for the next one to take over: while somebody types, it is the same but for one file. What is kept
/// must hold no compilation, model or symbol; it lives as long as the files that it is about.
/// </summary>
internal sealed class AcrossEdits<TValue>
    where TValue : class
{
    private const int MostEdits = ProjectFiles.Keys - 1;

    /// <summary>By more files than may be edited.</summary>
    private readonly ConditionalWeakTable<SyntaxTree, Known> _known = new();

    /// <summary>What the last compilation with these files, references and options knew, and the files that are others since. Null where there is none.</summary>
    public TValue? Last(Compilation compilation, List<EditedTree> edited, CancellationToken cancellationToken)
    {
        var trees = ProjectFiles.TreesOf(compilation);
        foreach (var key in trees.Take(ProjectFiles.Keys))
        {
            if (_known.TryGetValue(key, out var known) && known.IsBut(compilation, trees, edited, cancellationToken))
                return known.Value;
        }

        return null;
    }

    public void Keep(Compilation compilation, TValue value)
    {
        var trees = ProjectFiles.TreesOf(compilation);
        var known = new Known(compilation, trees, value);
        foreach (var key in trees.Take(ProjectFiles.Keys))
            _known.Set(key, known);
    }

    /// <remarks>The files are kept: an edited one has to be held against what it was, which nobody else keeps.</remarks>
    private sealed class Known(Compilation compilation, ImmutableArray<SyntaxTree> trees, TValue value)
    {
        private readonly WeakReference<CompilationOptions> _options = new(compilation.Options);

        private readonly ReferenceList _references = new(compilation);

        public TValue Value => value;

        public bool IsBut(Compilation next, ImmutableArray<SyntaxTree> nextTrees, List<EditedTree> edited, CancellationToken cancellationToken)
        {
            edited.Clear();
            if (nextTrees.Length != trees.Length || !_options.TryGetTarget(out var options) || !ReferenceEquals(options, next.Options) || !_references.AreOf(next))
                return false;
            for (var number = 0; number < trees.Length; number++)
            {
                var (before, now) = (trees[number], nextTrees[number]);
                if (before == now)
                    continue;
                // What is declared, and with which types, decides what names in other files mean; the inside of a body does not.
                if (edited.Count == MostEdits || !before.IsEquivalentTo(now, topLevel: true))
                    return false;
                cancellationToken.ThrowIfCancellationRequested();
                edited.Add(new EditedTree(number, before, now));
            }

            return true;
        }
    }
}
