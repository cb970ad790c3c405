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
public sealed class UnexaminedErrorCodeAnalyzer() : SdkAnalyzer(sinceMajor: ReliabilityRules.ThrowsSince, ReliabilityRules.UnexaminedErrorCode)
{
    private protected override void Report(SemanticModelAnalysisContext context, AnalyzerConfigOptions options)
    {
        var model = context.SemanticModel;
        if (!FailureAnalysis.IsOf(model, context.CancellationToken))
            return;
        FailureAnalysis? analysis = null;
        CodeReads? reads = null;
        foreach (var @try in CallSites.In(model.SyntaxTree, context.CancellationToken).Tries)
        {
            var hasRead = false;
            foreach (var clause in @try.Catches)
            {
                if (clause.Declaration is not { } declaration || TypeOf(declaration, model, context.CancellationToken) is not { } type)
                    continue;
                analysis ??= new FailureAnalysis(model, ImmutableArray<string>.Empty, "none", context.CancellationToken);
                reads ??= new CodeReads(analysis.Uses, context.CancellationToken);
                if (reads.In(clause))
                    hasRead = true;
                else if (!hasRead && !reads.PassesOn(clause) && analysis.Fate.Sends(@try.Block, static api => api is RestApi.Message or RestApi.Verification or RestApi.VerificationCheck))
                    context.ReportDiagnostic(Diagnostic.Create(ReliabilityRules.UnexaminedErrorCode, declaration.Type.GetLocation(), type));
            }
        }
    }

    private static string? TypeOf(CatchDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = model.GetTypeInfo(declaration.Type, cancellationToken).Type;
        return type.IsNamed("Twilio.Exceptions.ApiException") || type.IsNamed("Twilio.Exceptions.TwilioException") ? type!.Name : null;
    }
}
