using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Rules.Configuration;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>An endpoint that Twilio calls must check that it is Twilio who calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnvalidatedWebhookAnalyzer() : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, SecurityRules.UnvalidatedWebhook)
{
    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var compilation = context.Compilation;
        if (!WebFrameworks.Serves(compilation, options.GlobalOptions))
            return;
        var isTest = WebFrameworks.IsTestProject(compilation, options.GlobalOptions);
        if (TwilioSdk.For(compilation) is not null)
        {
            context.RegisterSemanticModelAction(action =>
            {
                if (!isTest || ProjectRules.IncludeTests.Read(options.GetOptions(action.SemanticModel.SyntaxTree)))
                    Report(action.SemanticModel, options, action.ReportDiagnostic, action.CancellationToken);
            });
        }
        else
        {
            context.RegisterSyntaxTreeAction(action =>
            {
                if (!WebhookMentions.In(compilation, action.CancellationToken).Any
                    || isTest && !ProjectRules.IncludeTests.Read(options.GetOptions(action.Tree)))
                {
                    return;
                }

#pragma warning disable RS1030 // Without the SDK a project that speaks of Twilio, or reads what only Twilio sends, is rare: not worth a registration that all files pay for.
                Report(compilation.GetSemanticModel(action.Tree), options, action.ReportDiagnostic, action.CancellationToken);
#pragma warning restore RS1030
            });
        }
    }

    private static void Report(
        SemanticModel model, AnalyzerConfigOptionsProvider options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var uses = new SymbolUses(model.Compilation, model, cancellationToken);
        WebhookEvidence? evidence = null;
        EndpointValidation? validation = null;
        var finder = new EndpointFinder(model, uses, cancellationToken);
        foreach (var endpoint in finder.All())
        {
            evidence ??= new WebhookEvidence(uses, cancellationToken);
            if (!evidence.IsTwilios(endpoint))
                continue;
            validation ??= new EndpointValidation(
                model.Compilation, uses, SecurityRules.SignatureFilters.Read(options.GetOptions(model.SyntaxTree)), cancellationToken);
            if (!validation.IsSecured(endpoint) && !finder.IsHelperOfAction(endpoint))
            {
                report(Diagnostic.Create(
                    SecurityRules.UnvalidatedWebhook, endpoint.Name.GetLocation(), WebhookRepair.PropertiesOf(endpoint),
                    endpoint.DisplayName, WebhookRepair.Advice(endpoint, model.Compilation)));
            }
        }
    }
}
