using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Foundation;

/// <summary>How every descriptor of this package is made.</summary>
internal static class Rule
{
    /// <summary>Where the repository lives: the RepositoryUrl of Directory.Build.props.</summary>
    public static string RepositoryUrl { get; } = ReadRepositoryUrl();

    /// <param name="id">TWA and four digits; the first digit is the family.</param>
    /// <param name="family">The family's name, which makes the category: <c>Twilio.Security</c>.</param>
    /// <param name="title">The idea of the rule in a few words.</param>
    /// <param name="message">What is wrong and what to do; never a secret.</param>
    /// <param name="severity">What Default mode reports.</param>
    /// <param name="description">Why it matters, in a sentence or two.</param>
    /// <param name="cwe">The number of the weakness in the Common Weakness Enumeration, where there is one.</param>
    /// <param name="tags">Further custom tags.</param>
    public static DiagnosticDescriptor Define(
        string id, string family, string title, string message, DiagnosticSeverity severity, string description, int? cwe = null, params string[] tags)
    {
        var allTags = new List<string>(tags);
        if (cwe is { } number)
        {
            allTags.Add("security");
            // The form in which code scanning services look for it in SARIF.
            allTags.Add($"external/cwe/cwe-{number}");
        }

        return new DiagnosticDescriptor(
            id, title, message, "Twilio." + family, severity, isEnabledByDefault: true, description, HelpLink(id), [.. allTags]);
    }

    public static string HelpLink(string id) => $"{RepositoryUrl}/blob/main/docs/rules/{id}.md";

    private static string ReadRepositoryUrl()
    {
        foreach (var metadata in typeof(Rule).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (metadata.Key == nameof(RepositoryUrl) && metadata.Value is { } url)
                return url;
        }

        return "";
    }
}
