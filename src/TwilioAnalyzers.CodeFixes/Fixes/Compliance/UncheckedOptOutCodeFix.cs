using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Compliance;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>
/// Asks before the message is sent: TwilioGuard's store, where the place can have it; else the recipient's own flag. Where neither is known, nothing is
/// offered: whom to ask cannot be guessed.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UncheckedOptOutCodeFix))]
public sealed class UncheckedOptOutCodeFix() : TwilioCodeFix(ComplianceRules.UncheckedOptOut)
{
    /// <summary>One for both: Fix All repairs each place with what it has.</summary>
    private const string Key = "AskFirst";

    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } send
            || AskedSend.Of(send, model, cancellationToken) is not { } place)
        {
            return [];
        }

        if (SentMessage.Of(send, place.Statement, model, cancellationToken) is { } message
            && await OptOutStore.At(place.Statement, document, model, cancellationToken).ConfigureAwait(false) is { } store)
        {
            var isOptedOut = OptOutRecord.IsOptedOut(store, message, TokenAt(place.Statement, model, cancellationToken), root);
            return
            [
                new Repair("Ask the store of opt-outs first", Key, editor =>
                {
                    store.Provide(editor);
                    place.Insert(editor, isOptedOut, "!" + isOptedOut);
                })
                {
                    Settles = place.Settles,
                },
            ];
        }

        return SentMessage.OwnerOf(send, place.Statement, model, cancellationToken) is { } owner && ConsentFlag.Of(owner, model, cancellationToken) is { } flag
            ? [new Repair($"Ask {flag.Name} first", Key, editor => place.Insert(editor, flag.OptedOut, flag.OptedIn)) { Settles = place.Settles }]
            : [];
    }

    /// <summary>The one that the function around was given.</summary>
    private static string? TokenAt(StatementSyntax place, SemanticModel model, CancellationToken cancellationToken) =>
        EnclosingFunction.Around(place, model, cancellationToken)?.Symbol.Parameters.Where(parameter => parameter.RefKind == RefKind.None && parameter.Type.IsNamed("System.Threading.CancellationToken")).ToList() is { Count: 1 } tokens
            && SyntaxFacts.GetKeywordKind(tokens[0].Name) == SyntaxKind.None ? tokens[0].Name : null;
}
