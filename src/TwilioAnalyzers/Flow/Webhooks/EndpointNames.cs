using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>Calls by the names that they are written with.</summary>
internal static class EndpointNames
{
    /// <summary>The call of this name: <c>app.Name(…)</c>, <c>app?.Name(…)</c>, <c>Name(…)</c>.</summary>
    public static InvocationExpressionSyntax? InvocationOf(SimpleNameSyntax name)
    {
        SyntaxNode called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
            : name.Parent is MemberBindingExpressionSyntax binding ? binding : name;
        return called.Parent is InvocationExpressionSyntax invocation && invocation.Expression == called ? invocation : null;
    }

    /// <summary>A library's name for a check of Twilio's signature: <c>VerifyTwilioSignature</c>, <c>TwilioRequestValidation</c>.</summary>
    public static bool SaysSignatureCheck(string name)
    {
        return (Has("Twilio") || Has("Signature")) && (Has("Valid") || Has("Verif") || Has("Check") || Has("Require") || Has("Signed") || Has("Authentic"));

        bool Has(string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    public static bool IsMap(InvocationExpressionSyntax invocation) =>
        CallName.Of(invocation.Expression) is "MapPost" or "MapGet" or "MapMethods" or "MapPut" or "MapPatch" or "MapDelete";
}
