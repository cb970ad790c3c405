using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Sdk;

/// <summary>The Twilio SDK as one compilation references it.</summary>
internal sealed class TwilioSdk
{
    private static readonly OncePer<Compilation, Answer> Answers = new();

    private readonly Dictionary<INamedTypeSymbol, CredentialTaker> _credentialTakers = new(SymbolEqualityComparer.Default);

    private TwilioSdk(Compilation compilation, Version version)
    {
        Version = version;

        // Asked of the SDK's own assemblies: the compilation answers null where two of them define a type.
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => IsTwilioAssembly(assembly.Identity.Name)))
        {
            foreach (var taker in CredentialTakers.All)
            {
                if (assembly.GetTypeByMetadataName(taker.Type) is { } type)
                    _credentialTakers[type] = taker;
            }
        }
    }

    /// <summary>Of the assembly that holds the REST API; 4.x does not throw.</summary>
    public Version Version { get; }

    /// <summary>Null where the compilation references no Twilio assembly: then there is nothing to bind to.</summary>
    public static TwilioSdk? For(Compilation compilation) => Answers.Get(compilation, () => LookUp(compilation)).Sdk;

    /// <summary>What this parameter takes, where it is a credential.</summary>
    public CredentialKind? CredentialOf(IParameterSymbol parameter)
    {
        for (var type = parameter.ContainingSymbol?.ContainingType; type is not null; type = type.BaseType)
        {
            if (_credentialTakers.TryGetValue(type.OriginalDefinition, out var taker))
                return taker.ParameterOf(parameter.ContainingSymbol!.Name, parameter.Name);
        }

        return null;
    }

    /// <summary>What this property holds, where it is a credential.</summary>
    public CredentialKind? CredentialOf(IPropertySymbol property)
    {
        for (var type = property.ContainingType; type is not null; type = type.BaseType)
        {
            if (_credentialTakers.TryGetValue(type.OriginalDefinition, out var taker))
                return taker.PropertyNamed(property.Name);
        }

        return null;
    }

    private static Answer LookUp(Compilation compilation)
    {
        Work.Count(ref Work.SdkLookups);
        Version? version = null;
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name is "Twilio" or "Twilio.Api")
                version = assembly.Version;
            else if (IsTwilioAssembly(assembly.Name))
                version ??= new Version(0, 0);
        }

        return new Answer(version is null ? null : new TwilioSdk(compilation, version));
    }

    private static bool IsTwilioAssembly(string name) =>
        name is "Twilio" or "TwilioGuard" or "Twilio.Api" or "Twilio.Mvc" or "Twilio.Client.Capability" or "Twilio.Auth" or "Twilio.TwiML"
        || name.StartsWith("Twilio.AspNet.", StringComparison.Ordinal);

    /// <summary>No SDK is an answer too.</summary>
    private sealed class Answer(TwilioSdk? sdk)
    {
        public TwilioSdk? Sdk { get; } = sdk;
    }
}
