using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Inbound;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Rules.Security;

namespace TwilioAnalyzers.Rules.Compliance;

/// <summary>An endpoint that takes inbound messages must look for STOP, or let something look that gets the message.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingOptOutHandlingAnalyzer() : WebhookAnalyzer(ComplianceRules.MissingOptOutHandling)
{
    private protected override void Report(SemanticModel model, AnalyzerConfigOptionsProvider options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var uses = new SymbolUses(model.Compilation, model, cancellationToken);
        InboundMessages? messages = null;
        OptOutHandling? handling = null;
        var finder = new EndpointFinder(model, uses, cancellationToken);
        foreach (var endpoint in finder.All())
        {
            messages ??= new InboundMessages(uses, new WebhookEvidence(uses, cancellationToken), cancellationToken);
            if (!messages.Is(endpoint))
                continue;
            handling ??= new OptOutHandling(uses, ComplianceRules.Handlers.Read(options.GetOptions(model.SyntaxTree)), cancellationToken);
            if (!handling.IsPossible(endpoint) && !finder.IsHelperOfAction(endpoint))
                report(Diagnostic.Create(ComplianceRules.MissingOptOutHandling, endpoint.Name.GetLocation(), WebhookRepair.PropertiesOf(endpoint), endpoint.DisplayName));
        }
    }
}
