using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Rules.Configuration;

/// <summary>How the analyzers themselves are set up.</summary>
internal static class ConfigurationRules
{
    public static readonly DiagnosticDescriptor InvalidOption = Rule.Define(
        id: "TWA0001",
        family: "Configuration",
        title: "An option of TwilioAnalyzers is not valid",
        message: "{0}",
        severity: DiagnosticSeverity.Warning,
        description: "An option that does not exist, or a value that an option does not take, has no effect: the rule runs with its default.",
        tags: WellKnownDiagnosticTags.CompilationEnd);
}
