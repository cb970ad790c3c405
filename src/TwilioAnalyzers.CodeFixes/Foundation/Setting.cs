namespace TwilioAnalyzers.CodeFixes.Foundation;

/// <summary>Where a value will be read from, named after what the code calls it.</summary>
/// <param name="EnvironmentVariable"><c>TWILIO_ACCOUNT_SID</c>, or <c>TWILIO_SUPPORT_ACCOUNT_SID</c> for a <c>supportAccountSid</c>.</param>
/// <param name="ConfigurationKey"><c>Twilio:AccountSid</c>, or <c>Twilio:SupportAccountSid</c>.</param>
internal sealed record Setting(string EnvironmentVariable, string ConfigurationKey)
{
    private const string VariablePrefix = "TWILIO_";
    private const string KeyPrefix = "Twilio:";

    /// <summary>This setting, with the words that tell it from others of its kind.</summary>
    public Setting Of(IReadOnlyCollection<string> words) => words.Count == 0
        ? this
        : new Setting(
            VariablePrefix + string.Join("_", words).ToUpperInvariant() + "_" + EnvironmentVariable.Substring(VariablePrefix.Length),
            KeyPrefix + string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))) + ConfigurationKey.Substring(KeyPrefix.Length));
}
