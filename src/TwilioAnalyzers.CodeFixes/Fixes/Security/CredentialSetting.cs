using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>Where a credential will be read from.</summary>
internal static class CredentialSetting
{
    /// <summary>These say what kind of value it is, or nothing; only the rest tells two apart.</summary>
    private static readonly HashSet<string> Unspecific = new(StringComparer.Ordinal)
    {
        "a", "account", "acct", "api", "apikey", "auth", "authentication", "authorization", "authtoken", "client", "const", "credential", "credentials",
        "data", "default", "id", "k", "key", "m", "my", "password", "pass", "pwd", "s", "secret", "sid", "str", "string", "the", "tok", "token",
        "twilio", "user", "username", "value", "x", "our",
    };

    /// <param name="kind">What the value is.</param>
    /// <param name="node">What the code names; null where the value is only a part of that.</param>
    public static Setting For(CredentialKind kind, ExpressionSyntax? node)
    {
        var words = new List<string>();
        foreach (var word in CredentialName.Words(node is null ? "" : ValueName.Of(node) ?? ""))
        {
            if (!Unspecific.Contains(word) && !word.StartsWith("twilio", StringComparison.Ordinal) && word.All(Characters.IsAlphanumeric))
                words.Add(word);
        }

        return new Setting(kind.EnvironmentVariable(), kind.ConfigurationKey()).Of(words.Count > 4 ? [] : words);
    }
}
