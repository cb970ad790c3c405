using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Failures;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Reliability;

/// <summary>A request, or the project's own call that leads to one, whose task is lost with the failure in it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnobservedApiCallAnalyzer() : SdkAnalyzer(sinceMajor: ReliabilityRules.ThrowsSince, ReliabilityRules.UnobservedApiCall)
{
    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        var model = context.SemanticModel;
        if (!FailureAnalysis.IsOf(model, context.CancellationToken))
            return;
        var root = model.SyntaxTree.GetRoot(context.CancellationToken);
        var analysis = new FailureAnalysis(model, ReliabilityRules.Observers.Read(options).AddRange(ReliabilityRules.Handlers.Read(options)), ReliabilityRules.GlobalHandlers.Read(options), context.CancellationToken);
        foreach (var (call, method) in analysis.Fate.CallsIn(root))
            ReportIfLost(call, ((InvocationExpressionSyntax)call).Expression, method);
        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            // Task.Run(SendAll): the innermost call that is written is the one that takes the method.
            if (analysis.Names.Has(name.Identifier.ValueText) && GroupOf(name) is { Parent.Parent.Parent: InvocationExpressionSyntax taker } group
                && model.GetSymbolInfo(name, context.CancellationToken).Symbol is IMethodSymbol method && analysis.Uses.IsOwn(method.OriginalDefinition))
            {
                ReportIfLost(group, taker.Expression, method);
            }
        }

        void ReportIfLost(ExpressionSyntax call, ExpressionSyntax place, IMethodSymbol method)
        {
            if (analysis.Fate.LossOf(call, method) is not { } cause || !RestCall.IsRequest(method) && !analysis.Fate.LeadsToFailure(method))
                return;
            context.ReportDiagnostic(Diagnostic.Create(ReliabilityRules.UnobservedApiCall, place.GetLocation(), $"{method.ContainingType.Name}.{method.Name}", Text(cause), Advice(cause)));
        }
    }

    private static ExpressionSyntax? GroupOf(SimpleNameSyntax name)
    {
        var group = ValueSyntax.TargetOf(name);
        return group.Parent is ArgumentSyntax ? group : null;
    }

    private static string Text(DropCause cause) => cause switch
    {
        DropCause.AsyncVoid => "is awaited where an async void function lets its failure out, and nobody can catch that",
        DropCause.ReturnedFromTry => "is returned before it fails, and the catch around it is over by then",
        _ => "runs in a task that nobody awaits, and nobody learns when Twilio rejects the request",
    };

    private static string Advice(DropCause cause) => cause switch
    {
        DropCause.AsyncVoid => "return a Task instead of async void, or catch inside",
        DropCause.ReturnedFromTry => "await it inside the try",
        _ => "await it, or catch inside what runs on its own",
    };
}
