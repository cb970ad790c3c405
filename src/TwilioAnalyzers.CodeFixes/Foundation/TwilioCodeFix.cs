using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>The base of every fix here: what repairs one finding also repairs all of a document, a project or a solution.</summary>
public abstract class TwilioCodeFix : CodeFixProvider
{
    private protected TwilioCodeFix(params DiagnosticDescriptor[] descriptors) =>
        FixableDiagnosticIds = descriptors.Select(descriptor => descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new RepairAll(this, FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var repairs = new List<Repair>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (repairs.Any(made => made.Settles(diagnostic)))
                continue;
            var offered = await RepairsFor(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (offered.FirstOrDefault(repair => repair.EquivalenceKey == context.CodeActionEquivalenceKey) is { } repair)
                repairs.Add(repair);
        }

        return await Apply(document, repairs, context.CancellationToken).ConfigureAwait(false);
    }));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var repair in await RepairsFor(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(repair.Title, cancellation => ApplyAndComplete(context.Document, repair, cancellation), repair.EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The repairs of one finding: the first is the safest, and the one that a command line takes. None where none would compile.</summary>
    private protected abstract Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>What the repairs of a project need elsewhere in it, once: a registration.</summary>
    /// <param name="project">With the repairs made.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    private protected virtual Task<Solution> Complete(Project project, CancellationToken cancellationToken) => Task.FromResult(project.Solution);

    private async Task<Solution> ApplyAndComplete(Document document, Repair repair, CancellationToken cancellationToken)
    {
        var changed = await Apply(document, [repair], cancellationToken).ConfigureAwait(false);
        return await Complete(changed.Project, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Document> Apply(Document document, IReadOnlyList<Repair> repairs, CancellationToken cancellationToken)
    {
        if (repairs.Count == 0 || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            return document;
        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        foreach (var repair in repairs)
            repair.Edit(editor);
        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }

    /// <summary>The documents' repairs as the host makes them, and then what they need besides.</summary>
    private sealed class RepairAll(TwilioCodeFix fix, FixAllProvider documents) : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => documents.GetSupportedFixAllScopes();

        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            if (await documents.GetFixAsync(context).ConfigureAwait(false) is not { } inner)
                return null;
            return CodeAction.Create(
                inner.Title,
                async cancellation =>
                {
                    var solution = context.Solution;
                    foreach (var operation in await inner.GetOperationsAsync(cancellation).ConfigureAwait(false))
                    {
                        if (operation is ApplyChangesOperation applied)
                            solution = applied.ChangedSolution;
                    }

                    foreach (var change in solution.GetChanges(context.Solution).GetProjectChanges().ToList())
                    {
                        if (change.GetChangedDocuments().Any())
                            solution = await fix.Complete(solution.GetProject(change.ProjectId)!, cancellation).ConfigureAwait(false);
                    }

                    return solution;
                },
                inner.EquivalenceKey);
        }
    }
}
