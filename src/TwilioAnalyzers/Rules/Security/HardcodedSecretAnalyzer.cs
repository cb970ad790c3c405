using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>An auth token or API key secret in the source: by what its surroundings call it, or by the SDK's parameter that it reaches.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedSecretAnalyzer() : TwilioAnalyzer(
    GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics, SecurityRules.HardcodedSecret)
{
    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var clientSide = ClientSide.Of(context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (clientSide.Kind != ClientSideKind.None)
            return;
        if (TwilioSdk.For(context.Compilation) is not null)
        {
            context.RegisterSemanticModelAction(model =>
            {
                foreach (var (value, kind) in HardcodedSecrets.In(model.SemanticModel, model.CancellationToken))
                    CredentialReport.Report(model.ReportDiagnostic, SecurityRules.HardcodedSecret, model.SemanticModel.SyntaxTree, value, kind);
            });
        }
        else
        {
            context.RegisterSyntaxTreeAction(tree =>
            {
                foreach (var value in CredentialScan.For(tree.Tree, tree.CancellationToken).Values)
                {
                    if (value.Kind.IsSecret() && value.IsProven)
                        CredentialReport.Report(tree.ReportDiagnostic, SecurityRules.HardcodedSecret, tree.Tree, value, value.Kind);
                }
            });
        }
    }
}
