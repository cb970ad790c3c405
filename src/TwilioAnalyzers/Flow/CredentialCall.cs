using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow;

/// <summary>A call that hands a secret to the SDK.</summary>
/// <param name="Secret">The argument, or the assigned value.</param>
/// <param name="Kind">What the SDK takes it for.</param>
internal sealed record CredentialCall(ExpressionSyntax Secret, CredentialKind Kind)
{
    /// <summary>The calls of one file: names first, and only candidates are bound.</summary>
    public static IEnumerable<CredentialCall> In(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in CallSites.In(model.SyntaxTree, cancellationToken).All)
        {
            var list = node switch
            {
                InvocationExpressionSyntax invocation when CredentialTakers.Names.Contains(CallName.Of(invocation.Expression) ?? "") && !IsOfResource(invocation) => invocation.ArgumentList,
                ObjectCreationExpressionSyntax creation when CredentialTakers.Names.Contains(CallName.Of(creation.Type) ?? "") => creation.ArgumentList,
                ImplicitObjectCreationExpressionSyntax creation when creation.Parent?.Parent?.Parent is not InvocationExpressionSyntax taker || !IsOfResource(taker) => creation.ArgumentList,
                _ => null,
            };
            if (list is null || list.Arguments.Count == 0)
                continue;
            foreach (var argument in list.Arguments)
            {
                if (MayBeText(argument.Expression) && CallArguments.ParameterOf(argument, model, cancellationToken) is { } parameter
                    && CredentialTakers.KindOf(parameter) is { } kind && kind.IsSecret())
                {
                    yield return new CredentialCall(argument.Expression, kind);
                }
            }
        }
    }

    /// <summary>MessageResource.Create(to: new(number)): what a resource is created with is no credential, nor takes one.</summary>
    private static bool IsOfResource(InvocationExpressionSyntax invocation) =>
        invocation.Expression is MemberAccessExpressionSyntax { Expression: var resource } && CallName.Of(resource)?.EndsWith("Resource", StringComparison.Ordinal) == true;

    /// <summary>An object, a function or a number is no secret: new(new PhoneNumber(to)) is not bound for that.</summary>
    private static bool MayBeText(ExpressionSyntax argument) => argument switch
    {
        ObjectCreationExpressionSyntax creation => CallName.Of(creation.Type) is null or "String" or "string",
        AnonymousFunctionExpressionSyntax or TypeOfExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => false,
        LiteralExpressionSyntax literal => literal.Token.Value is string,
        _ => true,
    };
}
