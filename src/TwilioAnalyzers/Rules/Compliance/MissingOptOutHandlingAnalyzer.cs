using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Inbound;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Rules.Configuration;
using TwilioAnalyzers.Rules.Security;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Compliance;

/// <summary>An endpoint that takes inbound messages must look for STOP, or let something look that gets the message.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingOptOutHandlingAnalyzer() : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, ComplianceRules.MissingOptOutHandling)
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

#pragma warning disable RS1030 // As TWA1003: without the SDK such a project is rare, and not worth a registration that all files pay for.
                Report(compilation.GetSemanticModel(action.Tree), options, action.ReportDiagnostic, action.CancellationToken);
#pragma warning restore RS1030
            });
        }
    }

    private static void Report(SemanticModel model, AnalyzerConfigOptionsProvider options, Action<Diagnostic> report, CancellationToken cancellationToken)
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
