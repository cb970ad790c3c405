using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Reliability;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>Catches the rejected request: what its code says is told or translated, and what is not known goes on as it was.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnhandledApiExceptionCodeFix))]
public sealed class UnhandledApiExceptionCodeFix() : TwilioCodeFix(ReliabilityRules.UnhandledApiException)
{
    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName("Twilio.Exceptions.ApiException") is not { } exception || exception.GetMembers("Code").IsEmpty
            || ReportedCall.At(root, diagnostic) is not { } request || TriedRequest.For(request, model, cancellationToken) is not { } tried)
        {
            return [];
        }

        return
        [
            new Repair("Handle the rejected request", "Handle", tried.Edit)
            {
                Settles = other => ReportedCall.At(root, other) is { } next && tried.Catches(next, model, document.Project.Solution.Services, cancellationToken),
            },
        ];
    }
}
