using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.PhoneNumbers;

/// <summary>A destination must have been shown to be a phone number on its way to the call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnvalidatedPhoneNumberAnalyzer() : SdkAnalyzer(sinceMajor: 0, PhoneNumbersRules.UnvalidatedPhoneNumber)
{
    private const int LongestName = 40;

    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        var model = context.SemanticModel;
        NumberProof? proof = null;
        foreach (var site in DestinationSite.In(model, context.CancellationToken))
        {
            proof ??= new NumberProof(
                new SymbolUses(model.Compilation, model, context.CancellationToken),
                new NumberOptions(PhoneNumbersRules.Validators.Read(options), PhoneNumbersRules.Normalizers.Read(options), PhoneNumbersRules.ReportPublicSurface.Read(options), WebFrameworks.IsWebProject(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions)),
                context.CancellationToken);
            foreach (var value in Bindings.PartsOf(site))
            {
                if (proof.Of(value) is { Kind: NumberProofKind.NotShown } verdict)
                    context.ReportDiagnostic(Diagnostic.Create(PhoneNumbersRules.UnvalidatedPhoneNumber, value.GetLocation(), NameOf(value), verdict.Caller is { } caller ? $": '{caller}' passes it on unchecked" : "", Advice(model.Compilation)));
            }
        }
    }

    private static string Advice(Compilation compilation) => compilation.GetTypeByMetadataName("TwilioGuard.E164Number") is null
        ? "check it before you send (libphonenumber's IsValidNumber, Twilio Lookup), and refuse what is none"
        : "parse it with E164Number, and refuse what is none";

    /// <summary>The code's own words for the value; never what is in a string.</summary>
    private static string NameOf(ExpressionSyntax value)
    {
        while (value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments })
            value = arguments[0].Expression;
        var text = value is InterpolatedStringExpressionSyntax { Contents: var contents } && contents.OfType<InterpolationSyntax>().FirstOrDefault() is { } hole ? hole.Expression.ToString() : value.ToString();
        // A string in it may be somebody's number.
        foreach (var literal in value.DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken) && token.Text.Length > 2))
            text = text.Replace(literal.Text, "\"…\"");
        text = string.Join(" ", text.Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestName ? text : text.Substring(0, LongestName - 1) + "…";
    }
}
