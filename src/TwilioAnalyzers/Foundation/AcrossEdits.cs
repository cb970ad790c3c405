using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Foundation;

/// <summary>
/// What was found out about a compilation, for the next one to take over: while somebody types, it is the same but for one file. What is kept
/// must hold no compilation, model or symbol; it lives as long as the files that it is about.
/// </summary>
internal sealed class AcrossEdits<TValue>
    where TValue : class
{
    private const int MostEdits = 2;

    /// <summary>By two files, since one of them may be the one that is edited.</summary>
    private readonly ConditionalWeakTable<SyntaxTree, Known> _known = new();

    /// <summary>What the last compilation with these files, references and options knew, and the files that are others since. Null where there is none.</summary>
    public TValue? Last(Compilation compilation, List<SyntaxTree> edited, CancellationToken cancellationToken) => Last(compilation, edited, [], cancellationToken);

    /// <inheritdoc cref="Last(Compilation, List{SyntaxTree}, CancellationToken)"/>
    /// <param name="compilation">The next one.</param>
    /// <param name="edited">The files that are others since, as they are now.</param>
    /// <param name="before">The marks that these had.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public TValue? Last(Compilation compilation, List<SyntaxTree> edited, List<TreeMark> before, CancellationToken cancellationToken)
    {
        var marks = TreeMark.Of(compilation);
        foreach (var key in compilation.SyntaxTrees.Take(MostEdits + 1))
        {
            if (_known.TryGetValue(key, out var known) && known.IsBut(compilation, marks, edited, before, cancellationToken))
                return known.Value;
        }

        return null;
    }

    public void Keep(Compilation compilation, TValue value)
    {
        var known = new Known(compilation, TreeMark.Of(compilation), value);
        foreach (var key in compilation.SyntaxTrees.Take(MostEdits + 1))
        {
            _known.Remove(key);
            _known.Add(key, known);
        }
    }

    private sealed class Known(Compilation compilation, TreeMark[] marks, TValue value)
    {
        private readonly WeakReference<CompilationOptions> _options = new(compilation.Options);

        /// <summary>Another project's compilation is not kept; a file of metadata is the host's.</summary>
        private readonly object[] _references = [.. compilation.References.Select(static reference => reference is CompilationReference project ? new WeakReference<Compilation>(project.Compilation) : (object)reference)];

        public TValue Value => value;

        public bool IsBut(Compilation next, TreeMark[] nextMarks, List<SyntaxTree> edited, List<TreeMark> marksBefore, CancellationToken cancellationToken)
        {
            edited.Clear();
            marksBefore.Clear();
            if (nextMarks.Length != marks.Length || !_options.TryGetTarget(out var options) || !ReferenceEquals(options, next.Options) || !HasReferencesOf(next))
                return false;
            var index = 0;
            foreach (var tree in next.SyntaxTrees)
            {
                var mark = marks[index];
                if (nextMarks[index++] == mark)
                    continue;
                // What is declared, and with which types, decides what names in other files mean; the inside of a body does not.
                if (edited.Count == MostEdits || !mark.Tree.TryGetTarget(out var before) || !before.IsEquivalentTo(tree, topLevel: true))
                    return false;
                cancellationToken.ThrowIfCancellationRequested();
                edited.Add(tree);
                marksBefore.Add(mark);
            }

            return true;
        }

        private bool HasReferencesOf(Compilation next)
        {
            var index = 0;
            foreach (var reference in next.References)
            {
                if (index == _references.Length)
                    return false;
                var known = _references[index++];
                var isSame = known is WeakReference<Compilation> weak
                    ? reference is CompilationReference project && weak.TryGetTarget(out var other) && ReferenceEquals(other, project.Compilation)
                    : ReferenceEquals(known, reference);
                if (!isSame)
                    return false;
            }

            return index == _references.Length;
        }
    }
}

/// <summary>Tells one file from another without keeping either.</summary>
internal sealed class TreeMark
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeMark> Marks = new();

    private static readonly OncePer<Compilation, TreeMark[]> All = new();

    private TreeMark(SyntaxTree tree) => Tree = new WeakReference<SyntaxTree>(tree);

    public WeakReference<SyntaxTree> Tree { get; }

    public static TreeMark Of(SyntaxTree tree) => Marks.GetValue(tree, static key => new TreeMark(key));

    public static TreeMark[] Of(Compilation compilation) => All.Get(compilation, () => [.. compilation.SyntaxTrees.Select(Of)]);
}
