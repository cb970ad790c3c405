using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Rules.PhoneNumbers;

namespace TwilioAnalyzers.CodeFixes.Fixes.PhoneNumbers;

/// <summary>Writes the number in international form, where there is but one that it can be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MalformedPhoneNumberCodeFix))]
public sealed class MalformedPhoneNumberCodeFix() : TwilioCodeFix(PhoneNumbersRules.MalformedPhoneNumber)
{
    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(MalformedPhoneNumberAnalyzer.Region, out var region) || region is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax node
            || node.ContainsDirectives || node.IsKind(SyntaxKind.Utf8StringLiteralExpression)
            || WrittenNumber.Of(StringExpression.Of(node, static _ => null).Text, region.Length == 0 ? null : region).International is not { } international)
        {
            return [];
        }

        var replacement = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(international));
        return [new Repair("Write it in international form", "International", editor => editor.ReplaceNode(node, (current, _) => ReplacedExpression.WithComments(replacement, current)))];
    }
}
