using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>Whether a file of the project gives a type of the SDK another name everywhere: then no file needs to say its own.</summary>
internal sealed class GlobalNames
{
    private static readonly OncePer<Compilation, GlobalNames> Known = new();
    private static readonly OncePer<SyntaxTree, GlobalNames> Trees = new();
    private static readonly OfEachFile<GlobalNames> OfAll = new(static (tree, cancellationToken) =>
        Trees.Get(tree, cancellationToken, static (tree, cancellationToken) => new GlobalNames(TextScan.Read(tree, static text => Names(text), cancellationToken))));

    private GlobalNames(bool any) => Any = any;

    public bool Any { get; }

    public static GlobalNames In(Compilation compilation, CancellationToken cancellationToken) =>
        Known.Get(compilation, cancellationToken, static (compilation, cancellationToken) => new GlobalNames(OfAll.In(compilation, cancellationToken).Any(static file => file.Any)));

    private static bool Names(ReadOnlySpan<char> text) => text.IndexOf("global using ".AsSpan()) >= 0
        && (text.IndexOf("= Twilio.Rest".AsSpan()) >= 0 || text.IndexOf("= global::Twilio.Rest".AsSpan()) >= 0 || text.IndexOf("static Twilio.Rest".AsSpan()) >= 0 || text.IndexOf("static global::Twilio.Rest".AsSpan()) >= 0);
}
