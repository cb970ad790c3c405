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
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var repairs = new List<Repair>();
        foreach (var diagnostic in diagnostics)
        {
            var offered = await RepairsFor(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (offered.FirstOrDefault(repair => repair.EquivalenceKey == context.CodeActionEquivalenceKey) is { } repair)
                repairs.Add(repair);
        }

        return await Apply(document, repairs, context.CancellationToken).ConfigureAwait(false);
    });

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var repair in await RepairsFor(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(repair.Title, cancellation => Apply(context.Document, [repair], cancellation), repair.EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>The repairs of one finding: the first is the safest, and the one that a command line takes. None where none would compile.</summary>
    private protected abstract Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    private static async Task<Document> Apply(Document document, IReadOnlyList<Repair> repairs, CancellationToken cancellationToken)
    {
        if (repairs.Count == 0 || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            return document;
        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        foreach (var repair in repairs)
            repair.Edit(editor);
        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}
