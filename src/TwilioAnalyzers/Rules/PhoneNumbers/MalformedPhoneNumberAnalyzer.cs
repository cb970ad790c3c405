using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Rules.Configuration;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.PhoneNumbers;

/// <summary>What Twilio is to dial must be dialable.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedPhoneNumberAnalyzer() : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, PhoneNumbersRules.MalformedPhoneNumber)
{
    /// <summary>In the diagnostic's properties where there is one form to write instead: the region that a national number belongs to, or nothing. The number itself is in the code only.</summary>
    public const string Region = nameof(Region);

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        if (TwilioSdk.For(context.Compilation) is null)
            return;
        var isTest = WebFrameworks.IsTestProject(context.Compilation, options.GlobalOptions);
        context.RegisterSemanticModelAction(action =>
        {
            var own = options.GetOptions(action.SemanticModel.SyntaxTree);
            if (isTest && !ProjectRules.IncludeTests.Read(own))
                return;
            foreach (var number in WrittenNumbers.In(action.SemanticModel, action.CancellationToken).All)
            {
                if (number.Number.Kind != WrittenNumberKind.Malformed || number.Place == NumberPlace.Any)
                    continue;
                var region = PhoneNumbersRules.DefaultRegion.Read(own);
                var international = (region.Length == 0 ? number.Number : WrittenNumber.Of(number.Text, region)).International;
                action.ReportDiagnostic(Diagnostic.Create(
                    PhoneNumbersRules.MalformedPhoneNumber, number.Node.GetLocation(),
                    international is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Region, region),
                    number.Number.Problem, international is null ? "write + and digits with the country code" : "write it as + and digits"));
            }
        });
    }
}
