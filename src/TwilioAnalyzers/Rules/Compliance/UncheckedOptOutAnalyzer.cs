using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwilioAnalyzers.Rules.Compliance;

/// <summary>…</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedOptOutAnalyzer() : SdkAnalyzer(sinceMajor: 0, ComplianceRules.UncheckedOptOut)
{
    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
    }
}
