using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Rules.Security;

/// <summary>What the reports of the credential rules have in common, and what they hand on to the fixes.</summary>
internal static class CredentialReport
{
    /// <summary>The property that names the <see cref="CredentialKind"/>.</summary>
    public const string KindProperty = "CredentialKind";

    public static CredentialKind? KindOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(KindProperty, out var text) && Enum.TryParse<CredentialKind>(text, out var kind) ? kind : null;

    public static void Report(
        Action<Diagnostic> report, DiagnosticDescriptor descriptor, SyntaxTree tree, CredentialValue value, CredentialKind kind)
    {
        var location = tree.GetLocation(value.Span);
        if (IsUnwritten(location))
            return;
        // Inactive code has no syntax that a fix could edit.
        var properties = value.Node is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(KindProperty, kind.ToString());
        report(Diagnostic.Create(descriptor, location, properties, kind.Describe(), kind.EnvironmentVariable()));
    }

    /// <summary>Generated, and mapped to no line that somebody wrote.</summary>
    public static bool IsUnwritten(Location location)
    {
        if (location.SourceTree is not { } tree || !GeneratedFile.Is(tree.FilePath))
            return false;
        return !location.GetMappedLineSpan().HasMappedPath;
    }
}
