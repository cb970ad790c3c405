using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Flow.Configuration;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>What TWA1004 and TWA1005 share: the files that no compiler reads, and the credentials in them.</summary>
internal static class CredentialsInFile
{
    /// <summary>What this file is to the project; <see cref="ConfigurationFileKind.Other"/> where the options leave it out.</summary>
    public static ConfigurationFileKind Classify(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var path = RelativePath(file.Path, provider.GlobalOptions);
        var kind = ConfigurationFile.Classify(path, isRelative: path.Length < file.Path.Length);
        if (kind == ConfigurationFileKind.Other
            || kind == ConfigurationFileKind.Local && !Read(SecurityRules.IncludeLocalFiles, file, provider)
            || Read(SecurityRules.ExcludedConfigurationFiles, file, provider).Any(glob => Glob.IsMatch(glob, path) || Glob.IsMatch(glob, file.Path)))
            return ConfigurationFileKind.Other;
        return kind;
    }

    /// <summary>The credentials in the file, each with its place; none where it is unreadable or too big.</summary>
    public static IEnumerable<(CredentialKind Kind, Location Location)> Find(AdditionalText file, bool isPublished, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { Length: <= ConfigurationFile.LargestSize } source)
            yield break;
        var text = source.ToString();
        if (!ConfigurationFile.MightHoldCredential(text))
            yield break;
        cancellation.ThrowIfCancellationRequested();
        var document = ConfigurationFile.Read(file.Path, text, isPublished);
        foreach (var found in CredentialFinder.Find(document, Path.GetFileNameWithoutExtension(file.Path), isPublished))
        {
            cancellation.ThrowIfCancellationRequested();
            var span = new TextSpan(found.Start, found.Length);
            yield return (found.Kind, Location.Create(file.Path, span, source.Lines.GetLinePositionSpan(span)));
        }
    }

    /// <summary>The option as a section that names this file sets it, or else a global one.</summary>
    public static T Read<T>(RuleOption<T> option, AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        return option.Read(options.TryGetValue(option.Key, out _) ? options : provider.GlobalOptions);
    }

    private static string RelativePath(string path, AnalyzerConfigOptions options)
    {
        if (!(options.TryGetValue("build_property.ProjectDir", out var project) && project.Length > 0)
            && !(options.TryGetValue("build_property.MSBuildProjectDirectory", out project) && project.Length > 0))
            return path;
        project = project.Replace('\\', '/').TrimEnd('/') + "/";
        return path.Replace('\\', '/').StartsWith(project, StringComparison.OrdinalIgnoreCase) ? path.Substring(project.Length) : path;
    }
}
