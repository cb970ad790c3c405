using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Sdk;

/// <summary>The Twilio SDK as a compilation references it.</summary>
internal sealed class TwilioSdk
{
    private static readonly OncePer<ReferencedNames, Answer> Answers = new();

    private TwilioSdk(Version version) => Version = version;

    /// <summary>Of the assembly that holds the REST API; 4.x does not throw.</summary>
    public Version Version { get; }

    /// <summary>Null where the compilation references no Twilio assembly: then there is nothing to bind to.</summary>
    public static TwilioSdk? For(Compilation compilation) => Answers.Get(ReferencedNames.Of(compilation), 0, static (names, _) => LookUp(names)).Sdk;

    private static Answer LookUp(ReferencedNames names)
    {
        Work.Count(ref Work.SdkLookups);
        Version? version = null;
        foreach (var assembly in names.All)
        {
            if (assembly.Key is "Twilio" or "Twilio.Api")
                version = assembly.Value;
            else if (IsTwilioAssembly(assembly.Key))
                version ??= new Version(0, 0);
        }

        return new Answer(version is null ? null : new TwilioSdk(version));
    }

    /// <summary>One of Twilio's own, by its name.</summary>
    public static bool IsTwilioAssembly(string name) =>
        name is "Twilio" or "TwilioGuard" or "Twilio.Api" or "Twilio.Mvc" or "Twilio.Client.Capability" or "Twilio.Auth" or "Twilio.TwiML"
        || name.StartsWith("Twilio.AspNet.", StringComparison.Ordinal);

    /// <summary>No SDK is an answer too.</summary>
    private sealed class Answer(TwilioSdk? sdk)
    {
        public TwilioSdk? Sdk { get; } = sdk;
    }
}
