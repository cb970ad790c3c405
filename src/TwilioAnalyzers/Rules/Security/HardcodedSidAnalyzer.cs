using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>An Account SID or API key SID in the source, used or not, with or without the SDK.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedSidAnalyzer() : TwilioAnalyzer(
    GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics, SecurityRules.HardcodedSid)
{
    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var clientSide = ClientSide.Of(context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (clientSide.Kind == ClientSideKind.None)
            context.RegisterSyntaxTreeAction(Report);
    }

    private static void Report(SyntaxTreeAnalysisContext context)
    {
        foreach (var value in CredentialScan.For(context.Tree, context.CancellationToken).Values)
        {
            if (!value.Kind.IsSecret())
                CredentialReport.Report(context.ReportDiagnostic, SecurityRules.HardcodedSid, context.Tree, value, value.Kind);
        }
    }
}
