using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Flow.Failures;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Reliability;

/// <summary>A catch of a rejected message or verification that never looks at why it was rejected.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnexaminedErrorCodeAnalyzer() : JudgingAnalyzer(sinceMajor: ReliabilityRules.ThrowsSince, ReliabilityRules.UnexaminedErrorCode)
{
    private protected override IEnumerable<SyntaxNode> PlacesIn(SemanticModel model, CancellationToken cancellationToken) =>
        FailureAnalysis.IsOf(model, cancellationToken) ? CallSites.In(model.SyntaxTree, cancellationToken).Tries : [];

    private protected override string KeyOf(JudgedFile file) => FailureAnalysis.KeyOf(file.Uses, ImmutableArray<string>.Empty, "none", file.CancellationToken);

    private protected override IEnumerable<Finding> Judge(IEnumerable<SyntaxNode> places, JudgedFile file)
    {
        FailureAnalysis? analysis = null;
        CodeReads? reads = null;
        foreach (var @try in places.Cast<TryStatementSyntax>())
        {
            var hasRead = false;
            foreach (var clause in @try.Catches)
            {
                if (clause.Declaration is not { } declaration || TypeOf(declaration, file.Model, file.CancellationToken) is not { } type)
                    continue;
                analysis ??= new FailureAnalysis(file.Uses, ImmutableArray<string>.Empty, "none", file.CancellationToken);
                reads ??= new CodeReads(file.Uses, file.CancellationToken);
                if (reads.In(clause))
                    hasRead = true;
                else if (!hasRead && !reads.PassesOn(clause) && analysis.Fate.Sends(@try.Block, static api => api is RestApi.Message or RestApi.Verification or RestApi.VerificationCheck))
                    yield return new Finding(declaration.Type, type);
            }
        }
    }

    private static string? TypeOf(CatchDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(declaration.Type, cancellationToken).Type;
        return type.IsNamed("Twilio.Exceptions.ApiException") || type.IsNamed("Twilio.Exceptions.TwilioException") ? type!.Name : null;
    }
}
