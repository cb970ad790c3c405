using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.PhoneNumbers;

namespace TwilioAnalyzers.CodeFixes.Fixes.PhoneNumbers;

/// <summary>
/// Parses the number where it is sent, with TwilioGuard; without it, refuses before the statement, or in its place where there is no before, what
/// is not in international form.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnvalidatedPhoneNumberCodeFix))]
public sealed class UnvalidatedPhoneNumberCodeFix() : TwilioCodeFix(PhoneNumbersRules.UnvalidatedPhoneNumber)
{
    private const string E164Number = "TwilioGuard.E164Number";
    private const string Refusal = "This is no phone number in international form (+ and digits, E.164).";

    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp7
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax node
            || node.ContainsDirectives || SentNumber.In(node, model, cancellationToken) is not { } sent)
        {
            return [];
        }

        return model.Compilation.GetTypeByMetadataName(E164Number) is not null ? [Parse(sent)]
            : GuardedStatement.Of(sent, model, cancellationToken) is { } guarded ? [Guard(sent, guarded)]
            : InPlace(sent, model) is { } checkedInPlace ? [checkedInPlace]
            : [];
    }

    private static Repair Parse(SentNumber sent)
    {
        var text = $"global::{E164Number}.Parse({sent.NotNull})";
        var parsed = QualifiedSyntax.ForPlace(QualifiedSyntax.Parse(sent.IsText ? text + ".Value" : text), sent.Node);
        return new Repair("Parse it with E164Number", "E164Number", editor => editor.ReplaceNode(sent.Replaced, (current, _) => ReplacedExpression.WithComments(parsed, current)))
        {
            Settles = GuardedStatement.Around(sent) is { } statement ? other => statement.Settles(sent, other) : static _ => false,
        };
    }

    private static Repair Guard(SentNumber sent, GuardedStatement guarded) => new("Refuse what is no phone number", "Guard", editor => guarded.Insert(editor, $"""
        if (!{Check(sent.NotNull)})
            throw new global::System.ArgumentException("{Refusal}", nameof({sent.Number}));
        """.Replace("\r\n", "\n")))
    {
        Settles = other => guarded.Settles(sent, other),
    };

    /// <summary><c>Regex.IsMatch(number, …) ? number : throw …</c>, where no statement can stand before.</summary>
    private static Repair? InPlace(SentNumber sent, SemanticModel model)
    {
        if (sent.IsInExpressionTree)
            return null;
        if (!sent.IsSimple && sent.IsInInitializer)
            return null;
        var visible = model.LookupSymbols(sent.Node.SpanStart).Select(symbol => symbol.Name).ToList();
        // What the repairs before this one have named is taken, as it is when they are made one by one.
        return new Repair("Refuse what is no phone number", "Guard", editor => editor.ReplaceNode(sent.Node, (current, _) => ReplacedExpression.WithComments(Checked(sent, FreeName(current, visible)), current)));
    }

    private static ExpressionSyntax Checked(SentNumber sent, string freeName)
    {
        var number = sent.IsSimple ? sent.Number.ToString() : freeName;
        var condition = sent.IsSimple
            ? Check(sent.NotNull)
            : $"{(sent.Number is InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax ? $"{sent.Number}" : $"({sent.Number})")} is string {number} && {Check(number)}";
        var refusal = $"throw new global::System.ArgumentException(\"{Refusal}\"{(sent.IsSimple ? $", nameof({number})" : "")})";
        return QualifiedSyntax.ForPlace(ReplacedExpression.Parenthesized(QualifiedSyntax.Parse($"{condition} ? {sent.Rebuilt(number)} : {refusal}"), sent.Node.Parent), sent.Node);
    }

    private static string Check(string number) => $"global::System.Text.RegularExpressions.Regex.IsMatch({number}, @\"^\\+[1-9][0-9]{{6,14}}\\z\")";

    private static string FreeName(SyntaxNode place, IEnumerable<string> visible)
    {
        var taken = new HashSet<string>(
            (place.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? place.SyntaxTree.GetRoot()).DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText).Concat(visible),
            StringComparer.Ordinal);
        var name = "phoneNumber";
        for (var i = 2; taken.Contains(name); i++)
            name = "phoneNumber" + i;
        return name;
    }
}
