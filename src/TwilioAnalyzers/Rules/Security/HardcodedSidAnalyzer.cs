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
        var compilation = TwilioSdk.For(context.Compilation) is null ? null : context.Compilation;
        context.RegisterSyntaxTreeAction(action => Report(action, compilation));
    }

    private static void Report(SyntaxTreeAnalysisContext context, Compilation? compilation)
    {
        var scan = CredentialScan.For(context.Tree, context.CancellationToken);
        foreach (var value in scan.Values)
        {
            if (!value.Kind.IsSecret())
                CredentialReport.Report(context.ReportDiagnostic, SecurityRules.HardcodedSid, context.Tree, value, value.Kind);
        }

        if (compilation is null || scan.Unresolved.IsEmpty)
            return;

        // Prefixes.Account + "…": only the compiler knows the constant of the other file. That is rare enough to ask here, and not to
        // register for every file what the compiler makes every file pay for.
#pragma warning disable RS1030
        var model = compilation.GetSemanticModel(context.Tree);
#pragma warning restore RS1030
        foreach (var glued in scan.Unresolved)
        {
            if (model.GetConstantValue(glued, context.CancellationToken).Value is string text && TwilioSid.Find(text, 0, out var kind) is >= 0)
            {
                var value = new CredentialValue(kind, glued.Span, glued, text.Length == TwilioSid.Length, IsProven: true);
                CredentialReport.Report(context.ReportDiagnostic, SecurityRules.HardcodedSid, context.Tree, value, kind);
            }
        }
    }
}
