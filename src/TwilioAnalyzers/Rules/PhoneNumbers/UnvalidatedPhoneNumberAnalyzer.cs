using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
                    context.ReportDiagnostic(Diagnostic.Create(PhoneNumbersRules.UnvalidatedPhoneNumber, value.GetLocation(), WrittenName.Of(value), verdict.Caller is { } caller ? $": '{caller}' passes it on unchecked" : "", Advice(model.Compilation)));
            }
        }
    }

    private static string Advice(Compilation compilation) => compilation.GetTypeByMetadataName("TwilioGuard.E164Number") is null
        ? "check it before you send (libphonenumber's IsValidNumber, Twilio Lookup), and refuse what is none"
        : "parse it with E164Number, and refuse what is none";
}
