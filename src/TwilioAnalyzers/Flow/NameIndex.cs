using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// Which words a file has, and where. Made from the text, once for a tree, and only when a rule asks who uses a symbol; it outlives the
/// compilation, so that typing in one file leaves the index of all others as it is.
/// </summary>
/// <remarks>
/// A Bloom filter: few names are asked for, and most files do not have them, so a file's words are not sorted and kept, but its text is
/// searched when the filter does not rule the word out.
/// </remarks>
internal sealed class NameIndex
{
    private static readonly OncePer<SyntaxTree, NameIndex> Indexes = new();

    private static readonly OfEachFile<NameIndex> OfAll = new(For);

    private readonly SyntaxTree _tree;

    /// <summary>Their number is a power of two, and at least half of the text's characters: about one word in fifty is not ruled out though it is not there.</summary>
    private readonly ulong[] _bits;

    /// <summary>Asked for again by every compilation, and the same as long as the tree is.</summary>
    private ConcurrentDictionary<string, IReadOnlyList<string>>? _functions;

    private ConcurrentDictionary<string, IReadOnlyList<SimpleNameSyntax>>? _named;

    private NameIndex(SyntaxTree tree, ulong[] bits) => (_tree, _bits) = (tree, bits);

    public static NameIndex For(SyntaxTree tree, CancellationToken cancellationToken) => Indexes.Get(tree, cancellationToken, static (tree, cancellationToken) =>
    {
        Work.Count(ref Work.NameIndexes);
        return new NameIndex(tree, TextScan.Read(tree, static text => BitsOf(text), cancellationToken));
    });

    /// <summary>Of all files, in the compilation's order.</summary>
    public static NameIndex[] All(Compilation compilation, CancellationToken cancellationToken) => OfAll.In(compilation, cancellationToken);

    public SyntaxTree Tree => _tree;

    /// <summary>Where the word stands in the text, comments and strings included.</summary>
    public IReadOnlyList<int> Positions(string word, CancellationToken cancellationToken)
    {
        return MayHave(word) ? TextScan.Read(_tree, text => Find(text, word), cancellationToken) : [];
    }

    /// <summary>Where it stands as a name.</summary>
    public IReadOnlyList<SimpleNameSyntax> Named(string name, CancellationToken cancellationToken) => Remembered(ref _named, name, word =>
    {
        List<SimpleNameSyntax>? named = null;
        SyntaxNode? root = null;
        foreach (var position in Positions(word, cancellationToken))
        {
            root ??= _tree.GetRoot(cancellationToken);
            if (position < root.FullSpan.End && root.FindToken(position) is { Parent: SimpleNameSyntax use } token && token.ValueText == word)
                (named ??= []).Add(use);
        }

        return named ?? (IReadOnlyList<SimpleNameSyntax>)[];
    });

    /// <summary>The members and local functions that have the word as a name in them, by their own names.</summary>
    public IReadOnlyList<string> FunctionsWith(string word, CancellationToken cancellationToken) =>
        Remembered(ref _functions, word, word => [.. Named(word, cancellationToken).Select(CallerNames.FunctionAround).OfType<string>()]);

    private IReadOnlyList<T> Remembered<T>(ref ConcurrentDictionary<string, IReadOnlyList<T>>? answers, string word, Func<string, IReadOnlyList<T>> find)
    {
        if (!MayHave(word))
            return [];
        var remembered = answers ?? Interlocked.CompareExchange(ref answers, new(StringComparer.Ordinal), null) ?? answers;
        return remembered.TryGetValue(word, out var known) ? known : remembered[word] = find(word);
    }

    /// <summary>False where the word is certainly not in the text.</summary>
    public bool MayHave(string word) => MayHave(HashOf(word));

    /// <param name="hash">The word's.</param>
    private bool MayHave(uint hash) => hash != 0 && Has(_bits, First(hash)) && Has(_bits, Second(hash));

    /// <summary>The files that may have the word.</summary>
    public static IEnumerable<NameIndex> With(string word, Compilation compilation, CancellationToken cancellationToken)
    {
        var hash = HashOf(word);
        foreach (var index in All(compilation, cancellationToken))
        {
            if (index.MayHave(hash))
                yield return index;
        }
    }

    /// <summary>Of no word 0.</summary>
    private static uint HashOf(string word)
    {
        if (word.Length == 0)
            return 0;
        var hash = unchecked((uint)2166136261);
        foreach (var c in word)
            hash = Add(hash, c);
        return hash == 0 ? 1 : hash;
    }

    private static IReadOnlyList<int> Find(ReadOnlySpan<char> text, string word)
    {
        List<int>? positions = null;
        for (var from = 0; ;)
        {
            var found = text.Slice(from).IndexOf(word.AsSpan());
            if (found < 0)
                return positions ?? (IReadOnlyList<int>)[];
            var start = from + found;
            from = start + word.Length;
            if ((start == 0 || !IsPart(text[start - 1])) && (from == text.Length || !IsPart(text[from])))
                (positions ??= []).Add(start);
        }
    }

    private static ulong[] BitsOf(ReadOnlySpan<char> text)
    {
        var size = 1;
        while (size * 128 < text.Length)
            size *= 2;
        var bits = new ulong[size];
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
                continue;
            var hash = unchecked((uint)2166136261);
            for (; i < text.Length && IsPart(text[i]); i++)
                hash = Add(hash, text[i]);
            hash = hash == 0 ? 1 : hash;
            Set(bits, First(hash));
            Set(bits, Second(hash));
        }

        return bits;
    }

    private static bool IsPart(char c) => c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' : char.IsLetterOrDigit(c);

    private static uint Add(uint hash, char c) => unchecked((hash ^ c) * 16777619);

    private static uint First(uint hash) => hash ^ (hash >> 15);

    private static uint Second(uint hash) => unchecked(hash * 0x9E3779B1) >> 7;

    private static bool Has(ulong[] bits, uint bit) => (bits[(bit >> 6) & (uint)(bits.Length - 1)] >> (int)(bit & 63) & 1) != 0;

    private static void Set(ulong[] bits, uint bit) => bits[(bit >> 6) & (uint)(bits.Length - 1)] |= 1UL << (int)(bit & 63);
}
