using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Sdk;

/// <summary>What a REST call asks for, as far as its error codes differ.</summary>
internal enum RestApi
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>A message is sent.</summary>
    Message,

    /// <summary>A call is placed.</summary>
    Call,

    /// <summary>A code is sent.</summary>
    Verification,

    /// <summary>A code is checked.</summary>
    VerificationCheck,
}

/// <summary>A method that makes a request to Twilio, and throws where that is rejected.</summary>
internal static class RestCall
{
    private static readonly string[] Verbs = ["Create", "Update", "Patch", "Fetch", "Read", "Delete", "GetPage", "NextPage", "PreviousPage"];

    private static readonly HashSet<string> Names = new(
        Verbs.SelectMany(verb => new[] { verb, verb + "Async", verb + "WithHeaders", verb + "WithHeadersAsync" }), StringComparer.Ordinal);

    /// <summary>The name could be one of these methods'.</summary>
    public static bool IsName(string? name) => name is not null && Names.Contains(name);

    /// <summary>Public, static, of a resource, and the last parameter is the client.</summary>
    public static bool IsRequest(IMethodSymbol method) =>
        method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Parameters: { Length: > 0 } parameters } && IsName(method.Name)
        && method.ContainingType.IsOrDerivesFrom("Twilio.Base.Resource") && method.IsInNamespace("Twilio", "Rest")
        && parameters[parameters.Length - 1].Type is { Name: var client } && client.EndsWith("RestClient", StringComparison.Ordinal);

    public static RestApi ApiOf(IMethodSymbol request) => !request.Name.StartsWith("Create", StringComparison.Ordinal) ? RestApi.Other : request.ContainingType.Name switch
    {
        "MessageResource" when request.ContainingType.IsNamed("Twilio.Rest.Api.V2010.Account.MessageResource") => RestApi.Message,
        "CallResource" when request.ContainingType.IsNamed("Twilio.Rest.Api.V2010.Account.CallResource") => RestApi.Call,
        "VerificationResource" when request.ContainingType.IsInNamespace("Twilio", "Rest") => RestApi.Verification,
        "VerificationCheckResource" when request.ContainingType.IsInNamespace("Twilio", "Rest") => RestApi.VerificationCheck,
        _ => RestApi.Other,
    };
}
