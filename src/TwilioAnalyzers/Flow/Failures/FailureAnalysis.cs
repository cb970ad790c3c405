using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>What the rules about failures ask of one file.</summary>
internal sealed class FailureAnalysis
{
    /// <param name="model">Of the file.</param>
    /// <param name="handlers">The project's own methods that take care of what is handed to them.</param>
    /// <param name="globalHandlers">Which handlers for a whole program count: named, all or none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public FailureAnalysis(SemanticModel model, ImmutableArray<string> handlers, string globalHandlers, CancellationToken cancellationToken)
    {
        Names = FailingNames.In(model.Compilation, cancellationToken);
        Uses = new SymbolUses(model.Compilation, model, cancellationToken);
        var application = new ApplicationHandlers(Uses, globalHandlers == "all", cancellationToken);
        Fate = new FailureFate(
            Uses, new FailurePath(Uses, method => method.IsOneOf(handlers), cancellationToken), Names,
            globalHandlers == "none" ? static (_, _, _) => false : application.Handle, cancellationToken);
    }

    public FailingNames Names { get; }

    public SymbolUses Uses { get; }

    public FailureFate Fate { get; }

    /// <summary>The file has a request in it, or a name that leads to one.</summary>
    public static bool IsOf(SemanticModel model, CancellationToken cancellationToken) => FailingNames.In(model.Compilation, cancellationToken).IsIn(model.SyntaxTree, cancellationToken);
}
