using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Failures;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Reliability;

/// <summary>A request whose failure nothing handles, in its method or in all callers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnhandledApiExceptionAnalyzer() : JudgingAnalyzer(sinceMajor: ReliabilityRules.ThrowsSince, ReliabilityRules.UnhandledApiException)
{
    private protected override IEnumerable<SyntaxNode> PlacesIn(SemanticModel model, CancellationToken cancellationToken) =>
        RestSites.In(model.SyntaxTree, Flow.Numbers.GlobalNames.In(model.Compilation, cancellationToken).Any, cancellationToken).Calls;

    private protected override string KeyOf(JudgedFile file) => FailureAnalysis.KeyOf(file.Uses, HandlersIn(file), ReliabilityRules.GlobalHandlers.Read(file.Options), file.CancellationToken);

    private protected override IEnumerable<Finding> Judge(IEnumerable<SyntaxNode> places, JudgedFile file)
    {
        FailureAnalysis? analysis = null;
        foreach (var call in places.Cast<InvocationExpressionSyntax>())
        {
            if (CallArguments.AnyOverloadOf(call, file.Model, file.CancellationToken) is not { } method || !RestCall.IsRequest(method))
                continue;
            analysis ??= new FailureAnalysis(file.Uses, HandlersIn(file), ReliabilityRules.GlobalHandlers.Read(file.Options), file.CancellationToken);
            if (analysis.Fate.Of(call, method) is { Kind: FateKind.Uncaught } fate)
            {
                yield return new Finding(
                    call.Expression, $"{method.ContainingType.Name}.{method.Name}",
                    fate.Caller is { } caller ? $", not even '{caller.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}'" : "");
            }
        }
    }

    private static ImmutableArray<string> HandlersIn(JudgedFile file) => ReliabilityRules.Handlers.Read(file.Options).AddRange(ReliabilityRules.Observers.Read(file.Options));
}
