using System.Threading;
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
public sealed class UncheckedOptOutAnalyzer() : JudgingAnalyzer(sinceMajor: 0, ComplianceRules.UncheckedOptOut)
{
    private protected override IEnumerable<SyntaxNode> PlacesIn(SemanticModel model, CancellationToken cancellationToken) =>
        RestSites.In(model.SyntaxTree, GlobalNames.In(model.Compilation, cancellationToken).Any, cancellationToken).Calls;

    private protected override string KeyOf(JudgedFile file) => $"{OptionsOf(file).Key} {new NumberOrigins(file.Uses, OptionsOf(file).IsWebProject, file.CancellationToken).IsApplication}";

    private protected override IEnumerable<Finding> Judge(IEnumerable<SyntaxNode> places, JudgedFile file)
    {
        SendJudgement? judgement = null;
        foreach (var call in places.Cast<InvocationExpressionSyntax>())
        {
            if (CallArguments.AnyOverloadOf(call, file.Model, file.CancellationToken) is not { } method || !RestCall.IsRequest(method) || RestCall.ApiOf(method) != RestApi.Message)
                continue;
            judgement ??= new SendJudgement(file.Uses, OptionsOf(file), file.CancellationToken);
            if (judgement.UnaskedRecipientOf(call, method) is { } recipient)
                yield return new Finding(call.Expression, $"{method.ContainingType.Name}.{method.Name}", $"'{recipient}'");
        }
    }

    private static ConsentOptions OptionsOf(JudgedFile file) => new(ComplianceRules.ConsentNames.Read(file.Options), WebFrameworks.IsWebProject(file.GlobalOptions));
}
