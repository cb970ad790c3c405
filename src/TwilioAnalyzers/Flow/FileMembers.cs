using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// The members of a file by their number, which stays as it is while somebody types in their bodies; and what is written in each, in short. All top-level
/// statements are one member.
/// </summary>
internal sealed class FileMembers
{
    /// <summary>The number of what is in no member: names of types, bases, attributes of a class.</summary>
    public const int None = -1;

    private static readonly OncePer<SyntaxTree, FileMembers> Known = new();

    /// <summary>In the order of the file; top-level statements each, with the number of the first.</summary>
    private readonly List<(TextSpan Span, int Number)> _spans = [];

    private readonly ulong[] _written;

    private FileMembers(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var statements = None;
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax))
        {
            if (node is not MemberDeclarationSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax)
                continue;
            var number = node is GlobalStatementSyntax && statements != None ? statements : _spans.Count;
            if (node is GlobalStatementSyntax)
                statements = number;
            _spans.Add((node.FullSpan, number));
        }

        _written = TextScan.Read(tree, text =>
        {
            var written = new ulong[_spans.Count];
            foreach (var (span, number) in _spans)
            {
                // All top-level statements are one member.
                var hash = written[number] == 0 ? 14695981039346656037 : written[number];
                foreach (var c in text.Slice(span.Start, span.Length))
                    hash = unchecked((hash ^ c) * 1099511628211);
                written[number] = hash;
            }

            return written;
        }, cancellationToken);
    }

    public static FileMembers Of(SyntaxTree tree, CancellationToken cancellationToken) => Known.Get(tree, cancellationToken, static (tree, cancellationToken) => new FileMembers(tree, cancellationToken));

    /// <summary>The number of the member that a position is in.</summary>
    public int At(int position)
    {
        int low = 0, high = _spans.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (span, number) = _spans[middle];
            if (position < span.Start)
                high = middle - 1;
            else if (position >= span.End)
                low = middle + 1;
            else
                return number;
        }

        return None;
    }

    /// <summary>Where a member begins.</summary>
    public int StartOf(int number) => _spans[number].Span.Start;

    /// <summary>The member that a node is in, or all that are in the node.</summary>
    public IEnumerable<int> Of(SyntaxNode node)
    {
        if (At(node.SpanStart) is not None and var around && _spans[around].Span.End >= node.Span.End)
            return [around];
        return _spans.Where(member => member.Span.OverlapsWith(node.Span)).Select(static member => member.Number);
    }

    /// <summary>The members that have other text there than here. The two files have the same declarations.</summary>
    public HashSet<int> OtherIn(FileMembers other)
    {
        var changed = new HashSet<int>();
        for (var number = 0; number < _written.Length; number++)
        {
            if (number >= other._written.Length || _written[number] != other._written[number])
                changed.Add(number);
        }

        return changed;
    }
}
