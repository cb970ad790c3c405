using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// Where each word of a file stands. Made from the text, once for a tree, and only when a rule asks who uses a symbol;
/// it outlives the compilation, so that typing in one file leaves the index of all others as it is.
/// </summary>
internal sealed class NameIndex
{
    private static readonly OncePer<SyntaxTree, NameIndex> Indexes = new();

    /// <summary>Sorted by hash, then by position.</summary>
    private readonly (int Hash, int Position)[] _words;

    private NameIndex((int Hash, int Position)[] words) => _words = words;

    public static NameIndex For(SyntaxTree tree, CancellationToken cancellationToken) => Indexes.Get(tree, () =>
    {
        Work.Count(ref Work.NameIndexes);
        return Make(tree.GetText(cancellationToken).ToString());
    });

    /// <summary>Where the word may stand, in no promised order: two words may share a hash, so the caller looks.</summary>
    public IEnumerable<int> Positions(string word)
    {
        var hash = Hash(word, 0, word.Length);
        int low = 0, high = _words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Hash < hash)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < _words.Length && _words[low].Hash == hash; low++)
            yield return _words[low].Position;
    }

    private static NameIndex Make(string text)
    {
        var words = new List<(int Hash, int Position)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
                continue;
            var start = i;
            while (i < text.Length && IsPart(text[i]))
                i++;
            if (text[start] is < '0' or > '9')
                words.Add((Hash(text, start, i - start), start));
        }

        words.Sort();
        return new NameIndex([.. words]);
    }

    private static bool IsPart(char c) => c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' : char.IsLetterOrDigit(c);

    private static int Hash(string text, int start, int length)
    {
        var hash = unchecked((int)2166136261);
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ text[i]) * 16777619);
        return hash;
    }
}
