using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>The names of the project's members and types that may check a signature, and of their callers.</summary>
internal sealed class SigningNames
{
    private static readonly OncePer<Compilation, SigningNames> Known = new();

    private readonly CallerNames _names;

    private SigningNames(CallerNames names) => _names = names;

    /// <summary>The file checks, or has a name that leads to a check.</summary>
    public static bool AreIn(SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken)
    {
        var words = WebhookWords.In(tree, cancellationToken);
        return words.Validates || words.AllowsLocal || Known.Get(compilation, () =>
            new SigningNames(CallerNames.Of(compilation.SyntaxTrees.SelectMany(other => SignatureSite.NamesIn(other, cancellationToken)), compilation, cancellationToken)))._names.AreIn(tree, cancellationToken);
    }
}
