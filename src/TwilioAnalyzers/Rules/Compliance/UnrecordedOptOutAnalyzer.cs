using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwilioAnalyzers.Rules.Compliance;

/// <summary>…</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnrecordedOptOutAnalyzer() : SdkAnalyzer(sinceMajor: 0, ComplianceRules.UnrecordedOptOut)
{
    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
    }
}
