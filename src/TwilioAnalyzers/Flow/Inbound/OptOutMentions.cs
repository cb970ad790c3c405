using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>Whether a file has a word of opting out at all: most have none, and a project without any cannot look for one.</summary>
internal sealed class OptOutMentions
{
    private static readonly OncePer<SyntaxTree, OptOutMentions> Known = new();

    private static readonly OfEachFile<OptOutMentions> OfAll = new(In);

    private static readonly OncePer<Compilation, OptOutMentions> KnownOfAll = new();

    private OptOutMentions(bool any) => Any = any;

    public bool Any { get; }

    public static OptOutMentions In(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.Get(tree, cancellationToken, static (tree, cancellationToken) => new OptOutMentions(TextScan.Read(tree, OptOutWords.MightBeIn, cancellationToken)));

    public static OptOutMentions In(Compilation compilation, CancellationToken cancellationToken) =>
        KnownOfAll.Get(compilation, cancellationToken, static (compilation, cancellationToken) => new OptOutMentions(OfAll.In(compilation, cancellationToken).Any(static file => file.Any)));
}
