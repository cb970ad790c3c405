using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>What the rules about failures ask of one file.</summary>
internal sealed class FailureAnalysis
{
    /// <param name="uses">To look into files.</param>
    /// <param name="handlers">The project's own methods that take care of what is handed to them.</param>
    /// <param name="globalHandlers">Which handlers for a whole program count: named, all or none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public FailureAnalysis(SymbolUses uses, ImmutableArray<string> handlers, string globalHandlers, CancellationToken cancellationToken)
    {
        var application = new ApplicationHandlers(uses, globalHandlers == "all", cancellationToken);
        Fate = new FailureFate(
            uses, new FailurePath(uses, method => method.IsOneOf(handlers), cancellationToken), FailingNames.In(uses.Compilation, cancellationToken),
            globalHandlers == "none" ? static (_, _, _) => false : application.Handle, cancellationToken);
    }

    public FailureFate Fate { get; }

    /// <summary>All that a finding depends on and that stands in no member of a file.</summary>
    public static string KeyOf(SymbolUses uses, ImmutableArray<string> handlers, string globalHandlers, CancellationToken cancellationToken) =>
        $"{string.Join(",", handlers)} {globalHandlers} {FailingNames.In(uses.Compilation, cancellationToken).Stamp} {ApplicationKind.Of(uses.Compilation, uses, cancellationToken).IsApplication}";

    /// <summary>The file has a request in it, or a name that leads to one.</summary>
    public static bool IsOf(SemanticModel model, CancellationToken cancellationToken) => FailingNames.In(model.Compilation, cancellationToken).IsIn(model.SyntaxTree, cancellationToken);
}
