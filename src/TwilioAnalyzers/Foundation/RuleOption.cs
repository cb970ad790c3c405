using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwilioAnalyzers.Foundation;

/// <summary>A setting of a rule: <c>twilio_analyzers.TWA1005.severity</c> in an .editorconfig or .globalconfig.</summary>
internal abstract class RuleOption
{
    public const string Prefix = "twilio_analyzers.";

    /// <summary>In the place of a rule's id: the option is of no single rule, and its key names none.</summary>
    public const string AllRules = "";

    protected RuleOption(string ruleId, string name, string expected, string defaultText, string description)
    {
        RuleId = ruleId;
        Name = name;
        Expected = expected;
        DefaultText = defaultText;
        Description = description;
    }

    public string RuleId { get; }

    public string Name { get; }

    public string Key => RuleId == AllRules ? Prefix + Name : $"{Prefix}{RuleId}.{Name}";

    /// <summary>The values that it takes, for a message: "true or false".</summary>
    public string Expected { get; }

    public string DefaultText { get; }

    public string Description { get; }

    public abstract bool Accepts(string value);

    public static RuleOption<bool> Flag(string ruleId, string name, bool @default, string description) =>
        new(ruleId, name, "true or false", @default, @default ? "true" : "false", description, text => bool.TryParse(text, out var value) ? (true, value) : default);

    public static RuleOption<string> Choice(string ruleId, string name, string @default, string description, params string[] choices) =>
        new(ruleId, name, string.Join(", ", choices), @default, @default, description, text =>
        {
            var choice = Array.Find(choices, candidate => string.Equals(candidate, text, StringComparison.OrdinalIgnoreCase));
            return choice is null ? default : (true, choice);
        });

    /// <summary>A text that has to be of some form; empty where it is not set.</summary>
    public static RuleOption<string> Text(string ruleId, string name, string expected, Func<string, bool> isValid, string description) =>
        new(ruleId, name, expected, "", "(empty)", description, text => isValid(text) ? (true, text) : default);

    public static RuleOption<ImmutableArray<string>> List(string ruleId, string name, string expected, string description) =>
        new(ruleId, name, expected, ImmutableArray<string>.Empty, "(empty)", description, text =>
            (true, text.Split(',', ';').Select(item => item.Trim()).Where(item => item.Length > 0).ToImmutableArray()));
}

/// <inheritdoc/>
internal sealed class RuleOption<T> : RuleOption
{
    private readonly Func<string, (bool IsValid, T Value)> _parse;

    public RuleOption(
        string ruleId, string name, string expected, T @default, string defaultText, string description, Func<string, (bool IsValid, T Value)> parse)
        : base(ruleId, name, expected, defaultText, description)
    {
        Default = @default;
        _parse = parse;
    }

    public T Default { get; }

    public override bool Accepts(string value) => _parse(value.Trim()).IsValid;

    /// <summary>The value in these options; the default where it is not set or not valid (TWA0001 reports that).</summary>
    public T Read(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out var text) && _parse(text.Trim()) is (true, var value) ? value : Default;
}
