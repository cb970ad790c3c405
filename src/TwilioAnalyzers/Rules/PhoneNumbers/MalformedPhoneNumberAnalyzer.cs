using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Rules.PhoneNumbers;

/// <summary>What Twilio is to dial must be dialable.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedPhoneNumberAnalyzer() : SdkAnalyzer(sinceMajor: 0, PhoneNumbersRules.MalformedPhoneNumber)
{
    /// <summary>In the diagnostic's properties where there is one form to write instead: the region that a national number belongs to, or nothing. The number itself is in the code only.</summary>
    public const string Region = nameof(Region);

    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        foreach (var number in WrittenNumbers.In(context.SemanticModel, context.CancellationToken).All)
        {
            if (number.Number.Kind != WrittenNumberKind.Malformed || number.Place == NumberPlace.Any)
                continue;
            var region = PhoneNumbersRules.DefaultRegion.Read(options);
            var international = (region.Length == 0 ? number.Number : WrittenNumber.Of(number.Text, region)).International;
            context.ReportDiagnostic(Diagnostic.Create(
                PhoneNumbersRules.MalformedPhoneNumber, number.Node.GetLocation(),
                international is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Region, region),
                number.Number.Problem, international is null ? "write + and digits with the country code" : "write it as + and digits"));
        }
    }
}
