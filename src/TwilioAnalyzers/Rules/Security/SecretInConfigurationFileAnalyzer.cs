using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Flow.Configuration;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>
/// Twilio credentials do not belong in files that are committed with the project; in published files (TWA1004) everybody has them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretInConfigurationFileAnalyzer()
    : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, SecurityRules.SecretInConfigurationFile, SecurityRules.ClientSideCredentials)
{
    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var kinds = new Dictionary<string, ConfigurationFileKind>(StringComparer.Ordinal);
        var repeated = new HashSet<AdditionalText>();
        foreach (var file in context.Options.AdditionalFiles)
        {
            // A project that lists a file by itself hands it over twice: once itself, once by the package.
            if (kinds.ContainsKey(file.Path))
                repeated.Add(file);
            else if (CredentialsInFile.Classify(file, provider) is not ConfigurationFileKind.Other and var kind)
                kinds.Add(file.Path, kind);
        }

        if (kinds.Count == 0)
            return;
        context.RegisterAdditionalFileAction(file =>
        {
            if (kinds.TryGetValue(file.AdditionalFile.Path, out var kind) && !repeated.Contains(file.AdditionalFile))
                Analyze(file, kind);
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, ConfigurationFileKind kind)
    {
        var file = context.AdditionalFile;
        var isPublished = kind == ConfigurationFileKind.Published;
        var option = CredentialsInFile.Read(SecurityRules.ConfigurationFileSeverity, file, context.Options.AnalyzerConfigOptionsProvider);
        if (!isPublished && option == "none")
            return;
        foreach (var (credential, location) in CredentialsInFile.Find(file, isPublished, context.CancellationToken))
        {
            context.ReportDiagnostic(isPublished
                ? Diagnostic.Create(
                    SecurityRules.ClientSideCredentials, location, $"This Twilio {credential.Describe()} is written into {Path.GetFileName(file.Path)}")
                : Diagnostic.Create(
                    SecurityRules.SecretInConfigurationFile, location, Severity(option), additionalLocations: null, properties: null, credential.Describe(), Advice(credential)));
        }
    }

    private static string Advice(CredentialKind kind) => kind.IsSecret()
        ? "rotate it in the Twilio Console and keep the new one out of the repository"
        : "keep it out of the repository";

    /// <summary>A warning is what the descriptor says: modes, .globalconfig files and NoWarn see no difference.</summary>
    private static DiagnosticSeverity Severity(string option) => option switch
    {
        "error" => DiagnosticSeverity.Error,
        "suggestion" => DiagnosticSeverity.Info,
        "silent" => DiagnosticSeverity.Hidden,
        _ => DiagnosticSeverity.Warning,
    };
}
