using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Failures;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Reliability;

/// <summary>A request whose failure nothing handles, in its method or in all callers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnhandledApiExceptionAnalyzer() : SdkAnalyzer(sinceMajor: ReliabilityRules.ThrowsSince, ReliabilityRules.UnhandledApiException)
{
    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        var model = context.SemanticModel;
        var sites = RestSites.In(model.SyntaxTree, Flow.Numbers.GlobalNames.In(model.Compilation, context.CancellationToken).Any, context.CancellationToken);
        FailureAnalysis? analysis = null;
        foreach (var call in sites.Calls)
        {
            if (CallArguments.AnyOverloadOf(call, model, context.CancellationToken) is not { } method || !RestCall.IsRequest(method))
                continue;
            analysis ??= new FailureAnalysis(model, ReliabilityRules.Handlers.Read(options).AddRange(ReliabilityRules.Observers.Read(options)), ReliabilityRules.GlobalHandlers.Read(options), context.CancellationToken);
            if (analysis.Fate.Of(call, method) is { Kind: FateKind.Uncaught } fate)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    ReliabilityRules.UnhandledApiException, call.Expression.GetLocation(), $"{method.ContainingType.Name}.{method.Name}",
                    fate.Caller is { } caller ? $", not even '{caller.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}'" : ""));
            }
        }
    }
}
