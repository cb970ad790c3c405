using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>A call that computes or checks Twilio's signature: the SDK's validator, a library's helper, or an HMAC-SHA1 by hand.</summary>
internal static class SignatureSite
{
    private static readonly OncePer<SyntaxTree, Candidates> Found = new();

    /// <summary>The sites of one file.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxTree tree, SymbolUses uses, CancellationToken cancellationToken)
    {
        if (!WebhookWords.In(tree, cancellationToken).Signs)
            return [];
        return CandidatesIn(tree, cancellationToken).Nodes.Where(node => node is InvocationExpressionSyntax invocation ? IsSite(invocation, uses, cancellationToken)
            : node is BaseObjectCreationExpressionSyntax creation && IsHmac(creation, uses, cancellationToken));
    }

    /// <summary>By their names alone, once a tree: each compilation asks all files.</summary>
    private static Candidates CandidatesIn(SyntaxTree tree, CancellationToken cancellationToken) => Found.Get(tree, () =>
        new Candidates([.. tree.GetRoot(cancellationToken).DescendantNodes().Where(node => MayBe(node, WebhookWords.In(tree, cancellationToken).Hashes))]));

    private static bool MayBe(SyntaxNode node, bool hashes) => node is InvocationExpressionSyntax invocation
        ? CallName.Of(invocation.Expression) is "Validate" or "ValidateBody" or "IsValidRequest" or "IsValidRequestAsync" or "ValidateForm" or "ValidateFormBody" or "ValidateUrl" or "ValidateWebSocket"
            or "HashData" or "TryHashData"
        : hashes && node is BaseObjectCreationExpressionSyntax;

    private sealed class Candidates(List<SyntaxNode> nodes)
    {
        public List<SyntaxNode> Nodes { get; } = nodes;
    }

    /// <summary>The call's answer says whether the request is Twilio's.</summary>
    public static bool IsVerdict(SyntaxNode site) => site is InvocationExpressionSyntax { Expression: var called } && CallName.Of(called) is not "HashData";

    private static bool IsSite(InvocationExpressionSyntax invocation, SymbolUses uses, CancellationToken cancellationToken)
    {
        switch (CallName.Of(invocation.Expression))
        {
            // Much is called Validate; the SDK's has the address, what was posted and the signature.
            case "Validate" when invocation.ArgumentList.Arguments.Count == 3:
            case "ValidateBody" when invocation.ArgumentList.Arguments.Count >= 2:
            case "IsValidRequest" or "IsValidRequestAsync" or "ValidateForm" or "ValidateFormBody" or "ValidateUrl" or "ValidateWebSocket":
                var model = uses.ModelOf(invocation);
                var info = model.GetSymbolInfo(invocation, cancellationToken);
                // A broken argument leaves the overload open, and the type clear.
                if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method)
                    return IsValidator(method.ContainingType) && !uses.IsOwn(method.OriginalDefinition);
                // A package that is not restored: what is written still says what it is.
                return invocation.Expression is MemberAccessExpressionSyntax access
                    && model.GetTypeInfo(access.Expression, cancellationToken).Type is IErrorTypeSymbol { Name: "RequestValidator" };
            case "HashData" or "TryHashData":
                return invocation.Expression is MemberAccessExpressionSyntax { Expression: var type } && CallName.Of(type) == "HMACSHA1"
                    && IsTwilios(invocation);
            default:
                return false;
        }
    }

    private static bool IsHmac(BaseObjectCreationExpressionSyntax creation, SymbolUses uses, CancellationToken cancellationToken)
    {
        if (creation is ObjectCreationExpressionSyntax { Type: var written } && (written as SimpleNameSyntax ?? (written as QualifiedNameSyntax)?.Right)?.Identifier.ValueText != "HMACSHA1")
            return false;
        return uses.ModelOf(creation).GetTypeInfo(creation, cancellationToken).Type.IsNamed("System.Security.Cryptography.HMACSHA1") && IsTwilios(creation);
    }

    private static bool IsValidator(INamedTypeSymbol type) =>
        type.Name is "RequestValidator" && type.IsInNamespace("Twilio")
        || type.Name == "RequestValidationHelper" && type.IsInNamespace("Twilio")
        || type.IsNamed("TwilioGuard.TwilioSignatureValidator");

    /// <summary>One-time codes are an HMAC-SHA1 too, and others sign with it and name their header.</summary>
    private static bool IsTwilios(SyntaxNode node)
    {
        var type = node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot();
        var text = type.ToString();
        if (type is TypeDeclarationSyntax { Identifier.ValueText: var name } && name.EndsWith("Controller", StringComparison.Ordinal) && !Has("X-Twilio"))
            return false;
        return Has("signature") && (Has("twilio") || !(Has("hub-signature") || Has("oauth") || Has("X-Plivo") || Has("X-Shopify")));

        bool Has(string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
