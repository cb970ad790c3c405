using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Reliability;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>Awaits the forgotten task, where the function around it is asynchronous or can be made so without its callers noticing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnobservedApiCallCodeFix))]
public sealed class UnobservedApiCallCodeFix() : TwilioCodeFix(ReliabilityRules.UnobservedApiCall)
{
    private const string Title = "Await the call";
    private const string Key = "Await";

    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || ReportedCall.At(root, diagnostic) is not { } call)
        {
            return [];
        }

        if (LostTask.Of(call, model, cancellationToken) is { } lost)
        {
            if (lost.Statement.ContainsDirectives || EnclosingFunction.Around(lost.Expression, model, cancellationToken) is not { } function || AwaitingFunction.For(lost.Statement, function, model, cancellationToken) is not { } prepare)
                return [];
            return
            [
                new Repair(Title, Key, editor =>
                {
                    prepare(editor);
                    // What is returned is awaited with all the other returns.
                    if (lost.Statement is not ReturnStatementSyntax)
                        editor.ReplaceNode(lost.Statement, (current, _) => lost.Awaited((StatementSyntax)current, root));
                }),
            ];
        }

        return EnclosingFunction.Around(call, model, cancellationToken) is { } around && AsyncVoid.Of(around, model, cancellationToken) is { } asyncVoid
            ? [new Repair("Return a Task, and await it", Key, asyncVoid.Make)]
            : [];
    }
}
