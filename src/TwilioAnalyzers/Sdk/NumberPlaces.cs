using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Sdk;

/// <summary>The parameters and properties of the SDK that take a phone number: of whoever is contacted, of whoever does it, of TwiML.</summary>
internal static class NumberPlaces
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "to", "from", "callerId", "phoneNumber", "fallbackFrom", "pathPhoneNumber", "messagingBindingAddress", "messagingBindingProxyAddress", "identifier", "proxyIdentifier",
        "callTo", "callFrom", "dequeueTo", "dequeueFrom", "conferenceFrom", "recipient",
    };

    /// <summary>What TwiML calls them: <c>Dial(number)</c>, <c>Number(phoneNumber)</c>.</summary>
    private static readonly HashSet<string> TwimlNames = new(StringComparer.OrdinalIgnoreCase) { "number", "numberAttribute", "phoneNumber", "phoneNumberAttribute", "to", "from", "callerId" };

    public static bool Takes(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { ContainingType: { } type } && IsSdks(type)
        && (IsNumber(parameter.Type) || type.IsNamed("Twilio.Types.PhoneNumber") && parameter.Name == "number" || IsText(parameter.Type) && IsNamed(type, parameter.Name));

    public static bool Takes(IPropertySymbol property) =>
        property.ContainingType is { } type && IsSdks(type) && (IsNumber(property.Type) || IsText(property.Type) && IsNamed(type, property.Name)) && property.SetMethod is not null;

    /// <summary>A variable of the SDK's type: what is assigned to it is converted.</summary>
    public static bool IsNumber(ITypeSymbol? type) => type is { Name: "PhoneNumber" or "IEndpoint" } && (type.IsNamed("Twilio.Types.PhoneNumber") || type.IsNamed("Twilio.Types.IEndpoint"));

    /// <summary>Lookups takes national numbers too, with a country beside them.</summary>
    public static bool TakesNational(IParameterSymbol parameter) => parameter.Name == "pathPhoneNumber";

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private static bool IsSdks(INamedTypeSymbol type) => type.IsInNamespace("Twilio") && type.ContainingAssembly.Name.StartsWith("Twilio", StringComparison.Ordinal) && !type.Locations.Any(location => location.IsInSource);

    private static bool IsNamed(INamedTypeSymbol type, string name)
    {
        var space = type.ContainingNamespace.ToDisplayString();
        return space.StartsWith("Twilio.TwiML", StringComparison.Ordinal) ? TwimlNames.Contains(name)
            : space.StartsWith("Twilio.Rest", StringComparison.Ordinal) ? Names.Contains(name)
            // SDK 4 and older.
            : type.Name == "TwilioRestClient" && type.ContainingAssembly.Name == "Twilio.Api" && name is "to" or "from";
    }
}
