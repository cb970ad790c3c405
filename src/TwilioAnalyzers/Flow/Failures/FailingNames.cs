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

    private readonly CallerNames _names;

    private FailingNames(Compilation compilation, CancellationToken cancellationToken)
    {
        AnyReceiver = Numbers.GlobalNames.In(compilation, cancellationToken).Any;
        _names = CallerNames.Of(compilation.SyntaxTrees.SelectMany(tree => RestSites.In(tree, AnyReceiver, cancellationToken).Functions), compilation, cancellationToken);
    }

    /// <summary>A type of the SDK goes by another name in every file.</summary>
    public bool AnyReceiver { get; }

    public static FailingNames In(Compilation compilation, CancellationToken cancellationToken) =>
        Known.Get(compilation, () => new FailingNames(compilation, cancellationToken));

    public bool Has(string? name) => name is not null && _names.Has(name);

    /// <summary>The file has a request, or one of these words.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!RestSites.In(tree, AnyReceiver, cancellationToken).Calls.IsEmpty)
            return true;
        return _names.AreIn(tree, cancellationToken);
    }
}
