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
        if (clientSide.Kind != ClientSideKind.None)
            return;
        context.RegisterSyntaxTreeAction(Report);
        if (TwilioSdk.For(context.Compilation) is not null)
            context.RegisterSemanticModelAction(ReportGlued);
    }

    /// <summary><c>Prefixes.Account + "…"</c>: the compiler knows the constant of the other file.</summary>
    private static void ReportGlued(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        foreach (var glued in CredentialScan.For(tree, context.CancellationToken).Unresolved)
        {
            if (context.SemanticModel.GetConstantValue(glued, context.CancellationToken).Value is string text
                && TwilioSid.Find(text, 0, out var kind) is >= 0)
            {
                var value = new CredentialValue(kind, glued.Span, glued, text.Length == TwilioSid.Length, IsProven: true);
                CredentialReport.Report(context.ReportDiagnostic, SecurityRules.HardcodedSid, tree, value, kind);
            }
        }
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
