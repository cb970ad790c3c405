using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Rules.Compliance;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>
/// The branch for 21610, where the other codes are told apart. With TwilioGuard's store at hand it records the opt-out; else it says what to record.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnrecordedOptOutCodeFix))]
public sealed class UnrecordedOptOutCodeFix() : TwilioCodeFix(ComplianceRules.UnrecordedOptOut)
{
    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration: { } declaration, Parent: TryStatementSyntax attempt } reported
            || attempt.Catches.Any(clause => clause.ContainsDirectives))
        {
            return [];
        }

        var place = OptOutBranch.Of(reported, attempt, model, cancellationToken);
        if (place is null)
            return [];
        var name = place.Clause.Declaration!.Identifier.IsKind(SyntaxKind.None) ? CatchBlock.FreeName(place.Clause, model) : place.Clause.Declaration.Identifier.Text;
        var isApiException = model.GetTypeInfo(place.Clause.Declaration.Type, cancellationToken).Type.IsOrDerivesFrom("Twilio.Exceptions.ApiException");
        var errors = ErrorSwitch.On(RejectedRequest.In([attempt.Block], model, cancellationToken), name, isApiException, model, place.Clause.Block.SpanStart);
        var store = await OptOutStore.At(place.Clause.Block, document, model, cancellationToken).ConfigureAwait(false);
        var message = store is null ? null : OneMessage(attempt, model, cancellationToken);
        var lines = (store is not null && message is not null
            ? OptOutRecord.Statement(store, message.Recipient, message.Sender, "Rejection", null, root)
            : "// " + ErrorKind.OptedOut.Advice()) + "\n" + errors.Write(FailureLog.At(place.Clause.Block, model, cancellationToken), ErrorKind.OptedOut);
        return
        [
            new Repair("Record the opt-out", "RecordOptOut", editor =>
            {
                if (message is not null)
                    store!.Provide(editor);
                place.Insert(editor, name, errors.Is(ErrorKind.OptedOut, OptOutBranch.Code), lines);
            }),
        ];
    }

    /// <summary>The one message that the block sends itself; null where there are more, or where a method of the project's own sends it.</summary>
    private static SentMessage? OneMessage(TryStatementSyntax attempt, SemanticModel model, CancellationToken cancellationToken)
    {
        var sends = attempt.Block.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => SentMessage.IsSend(call, model, cancellationToken)).ToList();
        return sends.Count == 1 && !sends[0].Ancestors().TakeWhile(node => node != attempt).Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            ? SentMessage.Of(sends[0], attempt.Block, model, cancellationToken)
            : null;
    }
}
