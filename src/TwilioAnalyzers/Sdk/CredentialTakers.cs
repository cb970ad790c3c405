using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Sdk;

/// <summary>A type of the SDK that is given credentials.</summary>
/// <param name="Type">Its metadata name.</param>
/// <param name="Parameters">Member (".ctor" for a constructor), parameter and what it takes.</param>
/// <param name="Properties">Settable property and what it takes.</param>
/// <param name="IsCurrent">In the SDK's present version; else in an older one that people still use.</param>
internal sealed record CredentialTaker(
    string Type, (string Member, string Parameter, CredentialKind Kind)[] Parameters, (string Name, CredentialKind Kind)[] Properties, bool IsCurrent = true)
{
    public CredentialKind? ParameterOf(string member, string parameter)
    {
        foreach (var candidate in Parameters)
        {
            if (candidate.Member == member && candidate.Parameter == parameter)
                return candidate.Kind;
        }

        return null;
    }

    public CredentialKind? PropertyNamed(string name)
    {
        foreach (var candidate in Properties)
        {
            if (candidate.Name == name)
                return candidate.Kind;
        }

        return null;
    }
}

/// <summary>Every place of the SDK, and of its ASP.NET helpers, where a credential goes in.</summary>
internal static class CredentialTakers
{
    private const string Constructor = ".ctor";
    private const CredentialKind Sid = CredentialKind.AccountSid;
    private const CredentialKind Key = CredentialKind.ApiKeySid;
    private const CredentialKind Token = CredentialKind.AuthToken;
    private const CredentialKind KeySecret = CredentialKind.ApiKeySecret;
    private const CredentialKind OAuth = CredentialKind.OAuthClientSecret;

    public static readonly CredentialTaker[] All =
    [
        Taker("Twilio.TwilioClient",
            ("Init", "username", Sid), ("Init", "password", Token), ("Init", "accountSid", Sid),
            ("SetUsername", "username", Sid), ("SetPassword", "password", Token), ("SetAccountSid", "accountSid", Sid)),
        Taker("Twilio.TwilioOrgsTokenAuthClient", ("Init", "clientSecret", OAuth), ("SetClientSecret", "clientSecret", OAuth)),
        Taker("Twilio.Clients.TwilioRestClient",
            (Constructor, "username", Sid), (Constructor, "password", Token), (Constructor, "accountSid", Sid)),
        Taker("Twilio.AuthStrategies.BasicAuthStrategy", (Constructor, "username", Sid), (Constructor, "password", Token)),
        new("Twilio.Http.Request", [("SetAuth", "username", Sid), ("SetAuth", "password", Token)], [("Username", Sid), ("Password", Token)]),
        Taker("Twilio.Http.HttpClient", ("Authentication", "username", Sid), ("Authentication", "password", Token)),
        new("Twilio.Http.BearerToken.ApiTokenManager", [(Constructor, "clientSecret", OAuth)], [("ClientSecret", OAuth)]),
        new("Twilio.Http.BearerToken.OrgsTokenManager", [(Constructor, "clientSecret", OAuth)], [("ClientSecret", OAuth)]),
        Taker("Twilio.Credential.ClientCredentialProvider", (Constructor, "clientSecret", OAuth)),
        Taker("Twilio.Credential.OrgsClientCredentialProvider", (Constructor, "clientSecret", OAuth)),
        Taker("Twilio.Security.RequestValidator", (Constructor, "secret", Token)),
        Taker("Twilio.Jwt.BaseJwt", (Constructor, "secret", KeySecret)),
        Taker("Twilio.Jwt.AccessToken.Token",
            (Constructor, "accountSid", Sid), (Constructor, "signingKeySid", Key), (Constructor, "secret", KeySecret)),
        Taker("Twilio.Jwt.ClientCapability", (Constructor, "accountSid", Sid), (Constructor, "authToken", Token)),
        Taker("Twilio.Jwt.Taskrouter.TaskRouterCapability", (Constructor, "accountSid", Sid), (Constructor, "authToken", Token)),
        Taker("Twilio.AspNet.Core.RequestValidationHelper", ("IsValidRequest", "authToken", Token), ("IsValidRequestAsync", "authToken", Token)),
        new("Twilio.AspNet.Core.TwilioClientOptions", [], [("AccountSid", Sid), ("ApiKeySid", Key), ("AuthToken", Token), ("ApiKeySecret", KeySecret)]),
        new("Twilio.AspNet.Core.TwilioOptions", [], [("AuthToken", Token)]),
        new("Twilio.AspNet.Core.TwilioRequestValidationOptions", [], [("AuthToken", Token)]),

        Taker("TwilioGuard.TwilioCredentials",
            ("Create", "accountSid", Sid), ("Create", "apiKeySid", Key), ("Create", "apiKeySecret", KeySecret), ("Create", "authToken", Token)),

        // Twilio.AspNet before 6, the SDK before 5.
        Old("Twilio.AspNet.Core.ValidateRequestAttribute", (Constructor, "authToken", Token)),
        Old("Twilio.AspNet.Mvc.ValidateRequestAttribute", (Constructor, "authToken", Token)),
        Old("Twilio.AspNet.Mvc.RequestValidationHelper", ("IsValidRequest", "authToken", Token)),
        Old("Twilio.TwilioRestClient", (Constructor, "accountSid", Sid), (Constructor, "authToken", Token)),
        Old("Twilio.TwilioCapability", (Constructor, "accountSid", Sid), (Constructor, "authToken", Token)),
        Old("Twilio.Auth.AccessToken", (Constructor, "accountSid", Sid), (Constructor, "signingKeySid", Key), (Constructor, "secret", KeySecret)),
        Old("Twilio.TwiML.RequestValidator", ("IsValidRequest", "authToken", Token)),
        Old("Twilio.Lookups.LookupsClient", (Constructor, "accountSid", Sid), (Constructor, "authToken", Token)),
        Old("Twilio.IpMessaging.IpMessagingClient", (Constructor, "accountSid", Sid), (Constructor, "authToken", Token)),
        Old("Twilio.TaskRouter.TaskRouterClient", (Constructor, "accountSid", Sid), (Constructor, "authToken", Token)),
    ];

    /// <summary>What a call that takes a credential is called: the members' names, and the types' for constructors.</summary>
    public static readonly HashSet<string> Names = new(
        All.SelectMany(taker => taker.Parameters.Select(parameter =>
            parameter.Member == Constructor ? taker.Type.Substring(taker.Type.LastIndexOf('.') + 1) : parameter.Member)),
        StringComparer.Ordinal);

    private static readonly ILookup<string, CredentialTaker> ByName = All.ToLookup(static taker => taker.Type.Substring(taker.Type.LastIndexOf('.') + 1), StringComparer.Ordinal);

    /// <summary>What this parameter takes, where it is a credential.</summary>
    public static CredentialKind? KindOf(IParameterSymbol parameter)
    {
        for (var type = parameter.ContainingSymbol?.ContainingType; type is not null; type = type.BaseType)
        {
            if (TakerOf(type) is { } taker)
                return taker.ParameterOf(parameter.ContainingSymbol!.Name, parameter.Name);
        }

        return null;
    }

    /// <summary>What this property holds, where it is a credential.</summary>
    public static CredentialKind? KindOf(IPropertySymbol property)
    {
        for (var type = property.ContainingType; type is not null; type = type.BaseType)
        {
            if (TakerOf(type) is { } taker)
                return taker.PropertyNamed(property.Name);
        }

        return null;
    }

    /// <summary>A class of that name that is not in one of Twilio's own assemblies is somebody else's.</summary>
    private static CredentialTaker? TakerOf(INamedTypeSymbol type) =>
        type.ContainingAssembly is { Name: var assembly } && TwilioSdk.IsTwilioAssembly(assembly) ? ByName[type.Name].FirstOrDefault(taker => type.IsNamed(taker.Type)) : null;

    private static CredentialTaker Taker(string type, params (string Member, string Parameter, CredentialKind Kind)[] parameters) =>
        new(type, parameters, []);

    private static CredentialTaker Old(string type, params (string Member, string Parameter, CredentialKind Kind)[] parameters) =>
        new(type, parameters, [], IsCurrent: false);
}
