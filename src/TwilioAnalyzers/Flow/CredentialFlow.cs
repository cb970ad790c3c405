using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow;

/// <summary>Follows a secret from where it is written to what the SDK takes it for; null where it reaches no place that takes a credential.</summary>
internal sealed class CredentialFlow(Compilation compilation, SemanticModel model, CancellationToken cancellationToken)
    : ForwardFlow<CredentialKind>(new SymbolUses(compilation, model, cancellationToken), cancellationToken)
{
    protected override CredentialKind? At(ArgumentSyntax argument, IParameterSymbol? parameter, out bool isTaken)
    {
        isTaken = true;
        if (IsBasicHeader(argument))
            return CredentialKind.AuthToken;
        if (parameter is not null && CredentialTakers.KindOf(parameter) is { } kind)
            return kind.IsSecret() ? WithKey(kind, argument) : null;
        isTaken = false;
        return null;
    }

    protected override CredentialKind? At(ISymbol symbol, out bool isTaken)
    {
        isTaken = symbol is IPropertySymbol property && CredentialTakers.KindOf(property) is not null;
        return isTaken && CredentialTakers.KindOf((IPropertySymbol)symbol) is { } kind && kind.IsSecret() ? kind : null;
    }

    /// <summary>What a Basic header is made with: the value is still in it.</summary>
    protected override bool PassesOn(InvocationExpressionSyntax invocation, ArgumentSyntax argument) =>
        invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" or "ToBase64String" or "Concat" or "Format" or "FromResult" };

    /// <summary>A password beside the SID of an API key is that key's secret, whatever the parameter is called.</summary>
    private CredentialKind WithKey(CredentialKind kind, ArgumentSyntax argument)
    {
        if (kind != CredentialKind.AuthToken || argument.Parent is not ArgumentListSyntax list)
            return kind;
        foreach (var other in list.Arguments)
        {
            if (Uses.ModelOf(other).GetConstantValue(other.Expression, CancellationToken).Value is string text && TwilioSid.IsApiKeySid(text))
                return CredentialKind.ApiKeySecret;
        }

        return kind;
    }

    /// <summary><c>new AuthenticationHeaderValue("Basic", …)</c> in a file that speaks to twilio.com.</summary>
    private bool IsBasicHeader(ArgumentSyntax argument) =>
        argument.Parent?.Parent is ObjectCreationExpressionSyntax creation
        && creation.Type.ToString().EndsWith("AuthenticationHeaderValue", StringComparison.Ordinal)
        && TextScan.For(argument.SyntaxTree, CancellationToken).MentionsTwilio
        && argument.SyntaxTree.GetText(CancellationToken).ToString().IndexOf("twilio.com", StringComparison.OrdinalIgnoreCase) >= 0;
}
