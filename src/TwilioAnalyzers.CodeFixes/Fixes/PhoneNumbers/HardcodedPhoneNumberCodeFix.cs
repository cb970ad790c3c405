using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.PhoneNumbers;

namespace TwilioAnalyzers.CodeFixes.Fixes.PhoneNumbers;

/// <summary>Reads the number from where settings belong; not where a constant is required, or where two numbers would become one setting.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardcodedPhoneNumberCodeFix))]
public sealed class HardcodedPhoneNumberCodeFix() : TwilioCodeFix(PhoneNumbersRules.HardcodedPhoneNumber)
{
    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp7
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax node
            || !ReplacedExpression.CanBeReplaced(node, model, cancellationToken))
        {
            return [];
        }

        var setting = NumberSetting.For(node);
        if (!(await NumberSetting.Of(document.Project.Solution, cancellationToken).ConfigureAwait(false)).IsUnambiguous(setting))
            return [];
        var constant = ConstantDeclaration.Around(node);
        if (constant is not null && await constant.IsRequired(document, model, cancellationToken).ConfigureAwait(false))
            return [];

        var repairs = new List<Repair>();
        foreach (var source in SettingSource.At(node, model, constant is not null, cancellationToken))
        {
            var replacement = QualifiedSyntax.ForPlace(ReplacedExpression.Parenthesized(source.Read(setting), node.Parent), node);
            repairs.Add(new Repair(
                source.Title(setting),
                source.EquivalenceKey,
                editor =>
                {
                    editor.ReplaceNode(node, (current, _) => ReplacedExpression.WithComments(replacement, current));
                    constant?.Relax(editor);
                }));
        }

        return repairs;
    }
}
