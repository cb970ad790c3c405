using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Webhooks;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>An endpoint that Twilio calls must check that it is Twilio who calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnvalidatedWebhookAnalyzer() : WebhookAnalyzer(SecurityRules.UnvalidatedWebhook)
{
    private protected override void Report(
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
