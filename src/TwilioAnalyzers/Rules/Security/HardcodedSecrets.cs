using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>The secrets of one file, with the SDK's word on those that syntax leaves open.</summary>
internal static class HardcodedSecrets
{
    public static IEnumerable<(CredentialValue Value, CredentialKind Kind)> In(SemanticModel model, TwilioSdk sdk, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        CredentialFlow? flow = null;
        foreach (var value in CredentialScan.For(tree, cancellationToken).Values)
        {
            if (!value.Kind.IsSecret())
                continue;
            if (value.Node is null)
            {
                yield return (value, value.Kind);
                continue;
            }

            flow ??= new CredentialFlow(model.Compilation, sdk, model, cancellationToken);
            if (flow.Reaches(value.Node) is { } reached)
                yield return (value, Narrow(value.Kind, reached));
            else if (value.IsProven)
                yield return (value, value.Kind);
        }
    }

    /// <summary>An API key's secret goes in as a password too; only its shape, or the parameter, tells the two apart.</summary>
    private static CredentialKind Narrow(CredentialKind shape, CredentialKind taken) =>
        taken == CredentialKind.AuthToken ? shape : taken;
}
