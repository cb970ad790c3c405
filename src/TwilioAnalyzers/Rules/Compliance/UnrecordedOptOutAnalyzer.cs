using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Failures;
using TwilioAnalyzers.Rules.Reliability;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Compliance;

/// <summary>A catch that tells error codes of a message apart, and not that of an opt-out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnrecordedOptOutAnalyzer() : SdkAnalyzer(sinceMajor: ReliabilityRules.ThrowsSince, ComplianceRules.UnrecordedOptOut)
{
    /// <summary>https://www.twilio.com/docs/api/errors/21610</summary>
    private const int OptedOut = 21610;

    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        var model = context.SemanticModel;
        if (!FailureAnalysis.IsOf(model, context.CancellationToken))
            return;
        FailureAnalysis? analysis = null;
        foreach (var @try in CallSites.In(model.SyntaxTree, context.CancellationToken).Tries)
        {
            if (!@try.Catches.Any(clause => IsOfSdk(clause, model, context.CancellationToken)))
                continue;
            analysis ??= new FailureAnalysis(model, ImmutableArray<string>.Empty, "none", context.CancellationToken);
            TypeSyntax? first = null;
            var has = false;
            foreach (var clause in @try.Catches)
            {
                // Each try has its own: what was followed for one may be asked again for the next.
                var compared = new CodeComparisons(analysis.Uses, OptedOut, "OptedOut", context.CancellationToken).In(clause);
                has |= compared == CodeComparison.Has;
                if (compared == CodeComparison.Others && IsOfSdk(clause, model, context.CancellationToken))
                    first ??= clause.Declaration!.Type;
            }

            if (!has && first is not null && analysis.Fate.Sends(@try.Block, static api => api == RestApi.Message)
                && new CodeComparisons(analysis.Uses, OptedOut, "OptedOut", context.CancellationToken).Outside(@try) != CodeComparison.Has)
            {
                context.ReportDiagnostic(Diagnostic.Create(ComplianceRules.UnrecordedOptOut, first.GetLocation()));
            }
        }
    }

    private static bool IsOfSdk(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellationToken) =>
        clause.Declaration is { } declaration && model.GetTypeInfo(declaration.Type, cancellationToken).Type is { } type
        && (type.IsNamed("Twilio.Exceptions.ApiException") || type.IsNamed("Twilio.Exceptions.TwilioException"));
}
