using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Security;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>
/// Puts a read of a setting in the place of a written credential. Not offered where a constant is required, where part of the value is
/// not in one literal, or where two different values would become one setting.
/// </summary>
public abstract class CredentialCodeFix : TwilioCodeFix
{
    private protected CredentialCodeFix(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    private protected sealed override async Task<IReadOnlyList<Repair>> RepairsFor(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (CredentialReport.KindOf(diagnostic) is not { } kind
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp7
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax node
            || WrittenCredential.Read(node, kind) is not { } written
            || !ReplacedExpression.CanBeReplaced(node, model, cancellationToken))
        {
            return [];
        }

        var names = await SettingNames.For(document.Project.Solution, cancellationToken).ConfigureAwait(false);
        if (!names.AreUnambiguous(written))
            return [];
        var constant = ConstantDeclaration.Around(node);
        if (constant is not null && await constant.IsRequired(document, model, cancellationToken).ConfigureAwait(false))
            return [];

        var repairs = new List<Repair>();
        foreach (var source in SettingSource.At(node, model, constant is not null, cancellationToken))
        {
            var replacement = QualifiedSyntax.ForPlace(written.Replacement(source), node);
            repairs.Add(new Repair(
                source.Title(written.Settings[0]),
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
