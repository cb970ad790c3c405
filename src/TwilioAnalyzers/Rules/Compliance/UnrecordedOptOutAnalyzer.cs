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
public sealed class UnrecordedOptOutAnalyzer() : JudgingAnalyzer(sinceMajor: ReliabilityRules.ThrowsSince, ComplianceRules.UnrecordedOptOut)
{
    /// <summary>https://www.twilio.com/docs/api/errors/21610</summary>
    private const int OptedOut = 21610;

    private protected override IEnumerable<SyntaxNode> PlacesIn(SemanticModel model, CancellationToken cancellationToken) =>
        FailureAnalysis.IsOf(model, cancellationToken) ? CallSites.In(model.SyntaxTree, cancellationToken).Tries : [];

    private protected override string KeyOf(JudgedFile file) => FailureAnalysis.KeyOf(file.Uses, ImmutableArray<string>.Empty, "none", file.CancellationToken);

    private protected override IEnumerable<Finding> Judge(IEnumerable<SyntaxNode> places, JudgedFile file)
    {
        FailureAnalysis? analysis = null;
        foreach (var @try in places.Cast<TryStatementSyntax>())
        {
            if (!@try.Catches.Any(clause => IsOfSdk(clause, file.Model, file.CancellationToken)))
                continue;
            analysis ??= new FailureAnalysis(file.Uses, ImmutableArray<string>.Empty, "none", file.CancellationToken);
            TypeSyntax? first = null;
            var has = false;
            foreach (var clause in @try.Catches)
            {
                // Each try has its own: what was followed for one may be asked again for the next.
                var compared = new CodeComparisons(file.Uses, OptedOut, "OptedOut", file.CancellationToken).In(clause);
                has |= compared == CodeComparison.Has;
                if (compared == CodeComparison.Others && IsOfSdk(clause, file.Model, file.CancellationToken))
                    first ??= clause.Declaration!.Type;
            }

            if (!has && first is not null && analysis.Fate.Sends(@try.Block, static api => api == RestApi.Message)
                && new CodeComparisons(file.Uses, OptedOut, "OptedOut", file.CancellationToken).Outside(@try) != CodeComparison.Has)
            {
                yield return new Finding(first);
            }
        }
    }

    private static bool IsOfSdk(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellationToken) =>
        clause.Declaration is { } declaration && model.GetTypeInfo(declaration.Type, cancellationToken).Type is { } type
        && (type.IsNamed("Twilio.Exceptions.ApiException") || type.IsNamed("Twilio.Exceptions.TwilioException"));
}
