using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Failures;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Reliability;

/// <summary>A request, or the project's own call that leads to one, whose task is lost with the failure in it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnobservedApiCallAnalyzer() : JudgingAnalyzer(sinceMajor: ReliabilityRules.ThrowsSince, ReliabilityRules.UnobservedApiCall)
{
    private protected override IEnumerable<SyntaxNode> PlacesIn(SemanticModel model, CancellationToken cancellationToken)
    {
        if (!FailureAnalysis.IsOf(model, cancellationToken))
            return [];
        var names = FailingNames.In(model.Compilation, cancellationToken);
        var sites = CallSites.In(model.SyntaxTree, cancellationToken);
        return sites.Invocations.Where(call => names.MayBeOf(call)).Concat<SyntaxNode>(sites.Arguments.Where(name => names.Has(name.Identifier.ValueText)));
    }

    private protected override string KeyOf(JudgedFile file) => FailureAnalysis.KeyOf(file.Uses, HandlersIn(file), ReliabilityRules.GlobalHandlers.Read(file.Options), file.CancellationToken);

    private protected override IEnumerable<Finding> Judge(IEnumerable<SyntaxNode> places, JudgedFile file)
    {
        var analysis = new FailureAnalysis(file.Uses, HandlersIn(file), ReliabilityRules.GlobalHandlers.Read(file.Options), file.CancellationToken);
        foreach (var place in places)
        {
            // Task.Run(SendAll): the innermost call that is written is the one that takes the method.
            var found = place is InvocationExpressionSyntax call ? analysis.Fate.Called(call) is { } called ? IfLost(call, call.Expression, called) : null
                : place is SimpleNameSyntax name && ValueSyntax.TargetOf(name) is { Parent.Parent.Parent: InvocationExpressionSyntax taker } group
                    && file.Model.GetSymbolInfo(name, file.CancellationToken).Symbol is IMethodSymbol method && file.Uses.IsOwn(method.OriginalDefinition) ? IfLost(group, taker.Expression, method)
                : null;
            if (found is not null)
                yield return found;
        }

        Finding? IfLost(ExpressionSyntax call, ExpressionSyntax place, IMethodSymbol method) =>
            analysis.Fate.LossOf(call, method) is not { } cause || !RestCall.IsRequest(method) && !analysis.Fate.LeadsToFailure(method) ? null
                : new Finding(place, $"{method.ContainingType.Name}.{method.Name}", Text(cause), Advice(cause));
    }

    private static ImmutableArray<string> HandlersIn(JudgedFile file) => ReliabilityRules.Observers.Read(file.Options).AddRange(ReliabilityRules.Handlers.Read(file.Options));

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
