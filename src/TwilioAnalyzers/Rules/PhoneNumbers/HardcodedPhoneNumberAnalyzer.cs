using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Rules.Configuration;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.PhoneNumbers;

/// <summary>A number that somebody answers belongs in configuration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedPhoneNumberAnalyzer() : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, PhoneNumbersRules.HardcodedPhoneNumber)
{
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
                if (number.Number.Kind == WrittenNumberKind.Dialable)
                    action.ReportDiagnostic(Diagnostic.Create(PhoneNumbersRules.HardcodedPhoneNumber, number.Node.GetLocation(), "phone number"));
                else if (number.Number.Kind == WrittenNumberKind.ShortCode && PhoneNumbersRules.ReportShortCodes.Read(own))
                    action.ReportDiagnostic(Diagnostic.Create(PhoneNumbersRules.HardcodedPhoneNumber, number.Node.GetLocation(), "short code"));
            }
        });
    }
}
