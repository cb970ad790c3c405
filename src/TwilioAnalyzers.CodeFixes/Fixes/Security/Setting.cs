using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Knowledge;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.CodeFixes.Fixes.Security;

/// <summary>Where a credential will be read from, named after what the code calls it.</summary>
/// <param name="EnvironmentVariable"><c>TWILIO_ACCOUNT_SID</c>, or <c>TWILIO_SUPPORT_ACCOUNT_SID</c> for a <c>supportAccountSid</c>.</param>
/// <param name="ConfigurationKey"><c>Twilio:AccountSid</c>, or <c>Twilio:SupportAccountSid</c>.</param>
internal sealed record Setting(string EnvironmentVariable, string ConfigurationKey)
{
    private const string VariablePrefix = "TWILIO_";
    private const string KeyPrefix = "Twilio:";

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
        var qualifiers = new List<string>();
        foreach (var word in CredentialName.Words(node is null ? "" : ValueName.Of(node) ?? ""))
        {
            if (!Unspecific.Contains(word) && !word.StartsWith("twilio", StringComparison.Ordinal) && word.All(Characters.IsAlphanumeric))
                qualifiers.Add(word);
        }

        var variable = kind.EnvironmentVariable();
        var key = kind.ConfigurationKey();
        if (qualifiers.Count is 0 or > 4)
            return new Setting(variable, key);
        return new Setting(
            VariablePrefix + string.Join("_", qualifiers).ToUpperInvariant() + "_" + variable.Substring(VariablePrefix.Length),
            KeyPrefix + string.Concat(qualifiers.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))) + key.Substring(KeyPrefix.Length));
    }
}
