using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>
/// The names of the project's own members that make a request, or call one that does: by spelling alone, so that a file that has none of these
/// words is done with before anything in it is bound.
/// </summary>
internal sealed class FailingNames
{
    private static readonly OncePer<Compilation, FailingNames> Known = new();

    /// <summary>A name too many, of a call that is gone since, costs a look and says nothing.</summary>
    private static readonly AcrossEdits<FailingNames> Remembered = new();

    private readonly CallerNames _names;

    private FailingNames(bool anyReceiver, CallerNames names) => (AnyReceiver, _names) = (anyReceiver, names);

    /// <summary>A type of the SDK goes by another name in every file.</summary>
    public bool AnyReceiver { get; }

    public static FailingNames In(Compilation compilation, CancellationToken cancellationToken) =>
        Known.Get(compilation, cancellationToken, Read);

    private static FailingNames Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var anyReceiver = Numbers.GlobalNames.In(compilation, cancellationToken).Any;
        var edited = new List<SyntaxTree>();
        if (Remembered.Last(compilation, edited, cancellationToken) is { } last && last.AnyReceiver == anyReceiver
            && edited.TrueForAll(tree => last._names.Cover(tree, RestSites.In(tree, anyReceiver, cancellationToken).Functions, cancellationToken)))
        {
            return last;
        }

        var names = CallerNames.Of(compilation.SyntaxTrees.SelectMany(tree => RestSites.In(tree, anyReceiver, cancellationToken).Functions), compilation, cancellationToken);
        var found = new FailingNames(anyReceiver, names);
        Remembered.Keep(compilation, found);
        return found;
    }

    public bool Has(string? name) => name is not null && _names.Has(name);

    /// <summary>The file has a request, or one of these words.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!RestSites.In(tree, AnyReceiver, cancellationToken).Calls.IsEmpty)
            return true;
        return _names.AreIn(tree, cancellationToken);
    }
}
