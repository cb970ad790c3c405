using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Rules.Configuration;

/// <summary>Every key that begins with <c>twilio_analyzers.</c> must be an option that exists, with a value that it takes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOptionAnalyzer() : TwilioAnalyzer(GeneratedCodeAnalysisFlags.None, ConfigurationRules.InvalidOption)
{
    private const string ModeKey = "build_property.TwilioAnalysisMode";

    private static readonly string[] Modes = ["None", "Advice", "Default", "Strict"];

    /// <inheritdoc/>
#pragma warning disable RS1013 // One base class starts every rule, the one that only ends included.
    protected override void Start(CompilationStartAnalysisContext context) =>
#pragma warning restore RS1013
        context.RegisterCompilationEndAction(Report);

    private static void Report(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        if (provider.GlobalOptions.TryGetValue(ModeKey, out var mode) && mode.Length > 0 && !Modes.Contains(mode, StringComparer.OrdinalIgnoreCase))
            problems.Add($"TwilioAnalysisMode is '{mode}', which is no mode; it is one of {string.Join(", ", Modes)}");

        // Most files share one options object.
        var seen = new HashSet<AnalyzerConfigOptions> { provider.GlobalOptions };
        Check(provider.GlobalOptions, problems);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            var options = provider.GetOptions(tree);
            if (seen.Add(options))
                Check(options, problems);
        }

        foreach (var file in context.Options.AdditionalFiles)
        {
            var options = provider.GetOptions(file);
            if (seen.Add(options))
                Check(options, problems);
        }

        foreach (var problem in problems)
            context.ReportDiagnostic(Diagnostic.Create(ConfigurationRules.InvalidOption, Location.None, problem));
    }

    private static void Check(AnalyzerConfigOptions options, SortedSet<string> problems)
    {
        foreach (var key in options.Keys)
        {
            if (!key.StartsWith(RuleOption.Prefix, StringComparison.OrdinalIgnoreCase))
                continue;
            var option = RuleCatalog.Options.FirstOrDefault(candidate => string.Equals(candidate.Key, key, StringComparison.OrdinalIgnoreCase));
            if (option is null)
            {
                problems.Add($"There is no option '{key}'; docs/configuration.md lists them");
            }
            else if (options.TryGetValue(key, out var value) && !option.Accepts(value))
            {
                problems.Add($"'{value}' is no value of '{option.Key}', which takes {option.Expected}; the default, {option.DefaultText}, holds");
            }
        }
    }
}
