using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Consent;
using TwilioAnalyzers.Flow.Failures;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Compliance;

/// <summary>A message to somebody whom nothing on the way has asked for consent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedOptOutAnalyzer() : SdkAnalyzer(sinceMajor: 0, ComplianceRules.UncheckedOptOut)
{
    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        var model = context.SemanticModel;
        SendJudgement? judgement = null;
        foreach (var call in RestSites.In(model.SyntaxTree, GlobalNames.In(model.Compilation, context.CancellationToken).Any, context.CancellationToken).Calls)
        {
            if (CallArguments.AnyOverloadOf(call, model, context.CancellationToken) is not { } method || !RestCall.IsRequest(method) || RestCall.ApiOf(method) != RestApi.Message)
                continue;
            judgement ??= new SendJudgement(
                new SymbolUses(model.Compilation, model, context.CancellationToken),
                new ConsentOptions(ComplianceRules.ConsentNames.Read(options), WebFrameworks.IsWebProject(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions)), context.CancellationToken);
            if (judgement.UnaskedRecipientOf(call, method) is { } recipient)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    ComplianceRules.UncheckedOptOut, call.Expression.GetLocation(), $"{method.ContainingType.Name}.{method.Name}", $"'{recipient}'"));
            }
        }
    }
}
