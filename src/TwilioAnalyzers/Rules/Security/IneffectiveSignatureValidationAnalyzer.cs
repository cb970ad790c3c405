using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Rules.Configuration;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>A check of the signature that only looks like one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IneffectiveSignatureValidationAnalyzer() : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, SecurityRules.IneffectiveSignatureValidation)
{
    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        if (TwilioSdk.For(context.Compilation) is null || !WebFrameworks.Serves(context.Compilation, options.GlobalOptions))
            return;
        var isTest = WebFrameworks.IsTestProject(context.Compilation, options.GlobalOptions);
        context.RegisterSemanticModelAction(action =>
        {
            if (!isTest || ProjectRules.IncludeTests.Read(options.GetOptions(action.SemanticModel.SyntaxTree)))
                Report(action, options);
        });
    }

    private static void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptionsProvider options)
    {
        var model = context.SemanticModel;
        var cancellation = context.CancellationToken;
        var uses = new SymbolUses(model.Compilation, model, cancellation);
        var validation = SignatureValidation.For(model.Compilation, uses, cancellation);
        var finder = new EndpointFinder(model, uses, cancellation);

        var flaws = new SignatureFlaws(model, uses, validation, cancellation);
        Report(flaws.All());
        Report(flaws.Uncalled(
            () => new HashSet<ISymbol>(finder.All().Select(endpoint => endpoint.Handler.OriginalDefinition), SymbolEqualityComparer.Default),
            () => ApplicationKind.Of(model.Compilation, uses, cancellation).IsApplication));
        Report(new LocalRequests(model, cancellation).All());

        // Without a check of the project's own, an attribute that looks like one is a library's, and says so.
        var named = SecurityRules.SignatureFilters.Read(options.GetOptions(model.SyntaxTree));
        if (!validation.HasOwn && named.IsEmpty && !WebhookWords.In(model.SyntaxTree, cancellation).Validates)
            return;
        var endpoints = new EndpointValidation(model.Compilation, uses, named, cancellation);
        var filters = new FilterFlaws(endpoints, cancellation);
        foreach (var endpoint in finder.All())
            Report(filters.Of(endpoint, model.SyntaxTree));
        Report(filters.OfHandlers(finder, model));

        void Report(IEnumerable<Flaw> found)
        {
            foreach (var flaw in found)
                context.ReportDiagnostic(Diagnostic.Create(SecurityRules.IneffectiveSignatureValidation, flaw.Location, flaw.Message));
        }
    }
}
