using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>The names that the rules look for are the SDK's, and no place of the SDK that takes a secret is forgotten.</summary>
public class SdkNameTests
{
    /// <summary>Parameters and properties that are called after a secret and are no place where a program puts one of Twilio's in.</summary>
    private static readonly Dictionary<string, string> NotTaken = new()
    {
        // How a phone of the user's own SIP provider is dialled; not a credential of the account.
        ["Twilio.TwiML.Voice.Dial.Sip(password)"] = "SIP",
        ["Twilio.TwiML.Voice.Sip..ctor(password)"] = "SIP",
        ["Twilio.TwiML.Voice.Sip.Password"] = "SIP",
        ["Twilio.TwiML.Voice.Sip.SipUri(password)"] = "SIP",
        ["Twilio.TwiML.Voice.Sip.Uri(password)"] = "SIP",
        ["Twilio.TwiML.Voice.SipUri..ctor(password)"] = "SIP",
        ["Twilio.TwiML.Voice.SipUri.Password"] = "SIP",
    };

    private static readonly Compilation Compilation = CSharpCompilation.Create(
        "names", references: [.. References.Platform, .. References.Twilio, References.TwilioGuard], options: new(OutputKind.DynamicallyLinkedLibrary));

    public static TheoryData<string> CurrentTypes => new(CredentialTakers.All.Where(taker => taker.IsCurrent).Select(taker => taker.Type));

    [Theory]
    [MemberData(nameof(CurrentTypes))]
    public void TheNamesResolve(string typeName)
    {
        var taker = CredentialTakers.All.Single(taker => taker.Type == typeName);
        var type = Compilation.GetTypeByMetadataName(typeName);
        Assert.True(type is not null, $"The SDK has no type {typeName}.");
        Assert.All(taker.Parameters, parameter => Assert.True(
            type.GetMembers(parameter.Member).OfType<IMethodSymbol>()
                .Any(method => IsVisible(method) && method.Parameters.Any(candidate => candidate.Name == parameter.Parameter && IsText(candidate.Type))),
            $"{typeName}.{parameter.Member} has no text parameter {parameter.Parameter}."));
        Assert.All(taker.Properties, property => Assert.True(
            type.GetMembers(property.Name).OfType<IPropertySymbol>().Any(candidate => IsVisible(candidate) && candidate.SetMethod is not null && IsText(candidate.Type)),
            $"{typeName} has no text property {property.Name} that can be set."));
        Assert.True(taker.Parameters.Length + taker.Properties.Length > 0);
    }

    [Fact]
    public void NoTypeIsTwice() =>
        Assert.Equal(CredentialTakers.All.Length, CredentialTakers.All.Select(taker => taker.Type).Distinct().Count());

    /// <summary>A name that came back, or was never gone, belongs among the current ones.</summary>
    [Fact]
    public void OldNamesAreOld() => Assert.Empty(
        from taker in CredentialTakers.All
        where !taker.IsCurrent
        from parameter in taker.Parameters
        let members = Compilation.GetTypeByMetadataName(taker.Type)?.GetMembers(parameter.Member).OfType<IMethodSymbol>() ?? []
        where members.Any(method => method.Parameters.Any(candidate => candidate.Name == parameter.Parameter))
        select $"{taker.Type}.{parameter.Member}({parameter.Parameter})");

    [Fact]
    public void EveryPlaceThatTakesASecretIsKnown()
    {
        var forgotten = new List<string>();
        var used = new HashSet<string>();
        foreach (var type in References.Twilio.Select(Compilation.GetAssemblyOrModuleSymbol).Cast<IAssemblySymbol>()
            .SelectMany(assembly => Types(assembly.GlobalNamespace)))
        {
            var name = type.ToDisplayString();
            // Resources take what the API calls a secret of its own: a webhook's, a push credential's.
            if (name.StartsWith("Twilio.Rest.", StringComparison.Ordinal))
                continue;
            var taker = CredentialTakers.All.SingleOrDefault(taker => taker.IsCurrent && taker.Type == name);
            foreach (var member in type.GetMembers().Where(IsVisible))
            {
                switch (member)
                {
                    case IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.Ordinary } method:
                        foreach (var parameter in method.Parameters.Where(parameter => SaysSecret(parameter.Name) && IsText(parameter.Type)))
                        {
                            if (taker?.ParameterOf(method.Name, parameter.Name) is not { } kind || !kind.IsSecret())
                                Forgotten($"{name}.{method.Name}({parameter.Name})");
                        }

                        break;
                    case IPropertySymbol { SetMethod: { } setter } property when IsVisible(setter) && SaysSecret(property.Name) && IsText(property.Type):
                        if (taker?.PropertyNamed(property.Name) is not { } held || !held.IsSecret())
                            Forgotten($"{name}.{property.Name}");
                        break;
                }
            }
        }

        Assert.Empty(forgotten.Distinct().Order());
        Assert.Equal(NotTaken.Keys.Order(), used.Order());

        void Forgotten(string place)
        {
            if (NotTaken.ContainsKey(place))
                used.Add(place);
            else
                forgotten.Add(place);
        }
    }

    /// <summary>The calls that the rules bind are found by name first: each name must be among them.</summary>
    [Fact]
    public void TheNamesOfCallsAreThoseOfTheTakers() => Assert.All(
        CredentialTakers.All.SelectMany(taker => taker.Parameters.Select(parameter => (taker.Type, parameter.Member))),
        place => Assert.Contains(place.Member == ".ctor" ? place.Type.Split('.')[^1] : place.Member, CredentialTakers.Names));

    private static bool SaysSecret(string name)
    {
        string[] words = ["secret", "authToken", "password"];
        return words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(member => member is INamespaceSymbol || member.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
