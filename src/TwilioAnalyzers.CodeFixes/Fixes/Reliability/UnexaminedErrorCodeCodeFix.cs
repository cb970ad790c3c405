using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Reliability;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>Looks at the code first thing in the catch; what was there before follows as it was.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnexaminedErrorCodeCodeFix))]
public sealed class UnexaminedErrorCodeCodeFix() : TwilioCodeFix(ReliabilityRules.UnexaminedErrorCode)
{
    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<CatchClauseSyntax>() is not { Declaration: { } declaration, Parent: TryStatementSyntax attempt } clause
            || declaration.ContainsDirectives || clause.Block.ContainsDirectives)
        {
            return [];
        }

        var name = declaration.Identifier.IsKind(SyntaxKind.None) ? CatchBlock.FreeName(clause, model) : declaration.Identifier.Text;
        var isApiException = model.GetTypeInfo(declaration.Type, cancellationToken).Type.IsOrDerivesFrom("Twilio.Exceptions.ApiException");
        var errors = ErrorSwitch.On(RejectedRequest.In([attempt.Block], model, cancellationToken), name, isApiException, model, clause.Block.SpanStart);
        var log = FailureLog.At(clause.Block, model, cancellationToken);
        // A catch that did nothing at all says of the others, too, that there was one.
        var others = clause.Block.Statements.Count == 0 ? errors.WriteOther(log) + "\n" + Exits.Break : null;
        var text = errors.Text(kind => errors.Write(log, kind) + "\n" + Exits.Break, others);
        return [new Repair("Look at the error code", "Examine", editor => editor.ReplaceNode(clause, (current, _) => CatchBlock.WithFirst((CatchClauseSyntax)current, name, text)))];
    }
}
