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
    /// <summary>As far as callers are followed.</summary>
    private const int Depth = 3;

    /// <summary>A word that stands everywhere leads everywhere.</summary>
    private const int MostUses = 100;

    private static readonly OncePer<Compilation, FailingNames> Known = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private FailingNames(Compilation compilation, CancellationToken cancellationToken)
    {
        AnyReceiver = Numbers.GlobalNames.In(compilation, cancellationToken).Any;
        var last = new HashSet<string>(compilation.SyntaxTrees.SelectMany(tree => RestSites.In(tree, AnyReceiver, cancellationToken).Functions), StringComparer.Ordinal);
        for (var depth = 0; depth < Depth && last.Count > 0; depth++)
        {
            _names.UnionWith(last);
            var next = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in last)
                next.UnionWith(Callers(name, compilation, cancellationToken));
            next.ExceptWith(_names);
            last = next;
        }

        _names.UnionWith(last);
    }

    /// <summary>A type of the SDK goes by another name in every file.</summary>
    public bool AnyReceiver { get; }

    public static FailingNames In(Compilation compilation, CancellationToken cancellationToken) =>
        Known.Get(compilation, () => new FailingNames(compilation, cancellationToken));

    public bool Has(string? name) => name is not null && _names.Contains(name);

    /// <summary>The file has a request, or one of these words.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!RestSites.In(tree, AnyReceiver, cancellationToken).Calls.IsEmpty)
            return true;
        if (_names.Count == 0)
            return false;
        var index = NameIndex.For(tree, cancellationToken);
        foreach (var name in _names)
        {
            if (index.MayHave(name))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Callers(string name, Compilation compilation, CancellationToken cancellationToken)
    {
        var uses = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SyntaxNode? root = null;
            foreach (var position in NameIndex.For(tree, cancellationToken).Positions(name, cancellationToken))
            {
                root ??= tree.GetRoot(cancellationToken);
                if (position >= root.FullSpan.End || root.FindToken(position) is not { Parent: Microsoft.CodeAnalysis.CSharp.Syntax.SimpleNameSyntax use } token || token.ValueText != name)
                    continue;
                if (++uses > MostUses)
                    yield break;
                if (RestSites.FunctionAround(use) is { } caller)
                    yield return caller;
            }
        }
    }
}
