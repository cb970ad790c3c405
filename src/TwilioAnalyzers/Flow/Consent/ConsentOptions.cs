using System.Collections.Immutable;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>What a rule's options say of consent.</summary>
/// <param name="Names">Parts of names that say so, besides those that are known.</param>
/// <param name="IsWebProject">Built with the SDK for the web: an application, whatever the compiler makes of it.</param>
internal sealed record ConsentOptions(ImmutableArray<string> Names, bool IsWebProject)
{
    /// <summary>For a question.</summary>
    public string Key { get; } = $"{IsWebProject} {(Names.IsDefaultOrEmpty ? "" : string.Join(",", Names))}";
}
