using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>What is asked of Twilio somewhere, and the error codes that matter then.</summary>
internal sealed class RejectedRequest
{
    private static readonly int[] OfCall = [21211, 21214, 20429];
    private static readonly int[] OfOthers = [20404, 20429];

    private RejectedRequest(IReadOnlyList<ErrorCode> codes, string consequence)
    {
        Codes = codes;
        Consequence = consequence;
    }

    /// <summary>In the order in which they are worth reading.</summary>
    public IReadOnlyList<ErrorCode> Codes { get; }

    /// <summary>A sentence without its full stop: <c>The message was not sent</c>.</summary>
    public string Consequence { get; }

    /// <summary>By the requests in this code; where they are elsewhere, a message is taken to be sent.</summary>
    public static RejectedRequest In(IEnumerable<SyntaxNode> code, SemanticModel model, CancellationToken cancellationToken)
    {
        var codes = new List<int>();
        var consequences = new HashSet<string>(StringComparer.Ordinal);
        foreach (var invocation in code.SelectMany(node => node.DescendantNodesAndSelf()).OfType<InvocationExpressionSyntax>())
        {
            if (model.GetSymbolInfo(invocation, cancellationToken).Symbol is IMethodSymbol method && RestCall.IsRequest(method))
                Add(RestCall.ApiOf(method), IsOverChannel(invocation));
        }

        if (codes.Count == 0)
            Add(RestApi.Message, isOverChannel: false);
        return new RejectedRequest(
            codes.Distinct().Select(ErrorCodes.Find).OfType<ErrorCode>().ToList(),
            consequences.Count == 1 ? consequences.Single() : "Twilio rejected the request");

        void Add(RestApi api, bool isOverChannel)
        {
            codes.AddRange(api switch
            {
                RestApi.Message => isOverChannel ? ErrorCodes.OfChannelSend : ErrorCodes.OfMessageSend,
                RestApi.Call => OfCall,
                RestApi.Verification => ErrorCodes.OfVerificationSend,
                RestApi.VerificationCheck => ErrorCodes.OfVerificationCheck,
                _ => OfOthers,
            });
            consequences.Add(api switch
            {
                RestApi.Message => "The message was not sent",
                RestApi.Call => "The call was not placed",
                RestApi.Verification => "The code was not sent",
                RestApi.VerificationCheck => "The code was not checked",
                _ => "Twilio rejected the request",
            });
        }
    }

    private static bool IsOverChannel(InvocationExpressionSyntax invocation) => invocation.ArgumentList.DescendantTokens().Any(token =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        && (token.ValueText.StartsWith("whatsapp:", StringComparison.Ordinal) || token.ValueText.StartsWith("messenger:", StringComparison.Ordinal)));
}
