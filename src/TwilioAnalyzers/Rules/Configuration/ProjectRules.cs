using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Rules.Configuration;

/// <summary>What holds for many rules at once.</summary>
internal static class ProjectRules
{
    public static readonly RuleOption<bool> IncludeTests = RuleOption.Flag(
        RuleOption.AllRules, "include_tests", @default: false,
        "Look at test projects too. Only credentials are looked for there otherwise: tests call webhooks without a signature, and send to numbers that are nobody's.");
}
