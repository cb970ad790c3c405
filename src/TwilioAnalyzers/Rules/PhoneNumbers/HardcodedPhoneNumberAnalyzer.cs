using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Rules.PhoneNumbers;

/// <summary>A number that somebody answers belongs in configuration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedPhoneNumberAnalyzer() : SdkAnalyzer(sinceMajor: 0, PhoneNumbersRules.HardcodedPhoneNumber)
{
    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        foreach (var number in WrittenNumbers.In(context.SemanticModel, context.CancellationToken).All)
        {
            if (number.Number.Kind == WrittenNumberKind.Dialable)
                context.ReportDiagnostic(Diagnostic.Create(PhoneNumbersRules.HardcodedPhoneNumber, number.Node.GetLocation(), "phone number"));
            else if (number.Number.Kind == WrittenNumberKind.ShortCode && PhoneNumbersRules.ReportShortCodes.Read(options))
                context.ReportDiagnostic(Diagnostic.Create(PhoneNumbersRules.HardcodedPhoneNumber, number.Node.GetLocation(), "short code"));
        }
    }
}
