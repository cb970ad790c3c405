using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Sync;

/// <summary>All text in the repository that says again what the descriptors, options and fixes say, libphonenumber's metadata, and Twilio's error codes.</summary>
internal static class DerivedText
{
    private const string PresetFolder = "src/TwilioAnalyzers.Package/build/presets";

    /// <summary>Low, so that any global file of the user's wins; odd, since a key set in two files of one level is unset.</summary>
    private const int PresetLevel = -1731;

    private static readonly HashSet<string> Fixable = ReadFixable();

    public static IEnumerable<DerivedFile> Files(string root)
    {
        yield return DerivedFile.Whole(root, $"{PresetFolder}/none.globalconfig", Preset("None", "nothing is reported", _ => "none"));
        yield return DerivedFile.Whole(root, $"{PresetFolder}/advice.globalconfig", Preset(
            "Advice", "nothing is more than a warning", rule => rule.DefaultSeverity == DiagnosticSeverity.Error ? "warning" : null));
        yield return DerivedFile.Whole(root, $"{PresetFolder}/strict.globalconfig", Preset(
            "Strict", "warnings fail too", rule => rule.DefaultSeverity == DiagnosticSeverity.Warning ? "error" : null));

        yield return DerivedFile.Whole(root, "src/TwilioAnalyzers/Knowledge/CallingCodes.Rows.cs", CallingCodes.Source());
        yield return DerivedFile.Whole(root, "src/TwilioAnalyzers/Knowledge/ErrorCodes.Rows.cs", ErrorTable.Source(root));

        yield return DerivedFile.Marked(root, "README.md", null, ("rules", _ => RuleTable("docs/rules/")));
        yield return DerivedFile.Marked(root, "src/TwilioAnalyzers.Package/README.md", null, ("rules", _ => RuleTable($"{Rule.RepositoryUrl}/blob/main/docs/rules/")));
        yield return DerivedFile.Marked(root, "docs/rules/README.md", null, ("rules", _ => RuleTable("")));
        yield return DerivedFile.Marked(root, "docs/configuration.md", null, ("options", _ => OptionTable(RuleCatalog.Options)));
        yield return DerivedFile.Marked(root, "docs/errors.md", null,
        [
            ("kinds", _ => Table(["Kind", "What it means", "What to do", "Codes"], ErrorTable.Summary())),
            .. ErrorTable.Kinds.Select(kind => (
                kind.Anchor(),
                (Func<string, string>)(_ => Table(["Code", "API", "Meaning", "What to do", "May a send be repeated?"], ErrorTable.Codes(kind))))),
        ]);
        yield return DerivedFile.Marked(root, "CHANGELOG.md", null, ("rules", NewRules));
        foreach (var rule in RuleCatalog.Descriptors)
        {
            var options = RuleCatalog.Options.Where(option => option.RuleId == rule.Id).ToList();
            yield return DerivedFile.Marked(
                root, $"docs/rules/{rule.Id}.md", PageSkeleton, ("head", _ => Head(rule)), ("options", _ => OptionTable(options)));
        }
    }

    private static string Preset(string mode, string idea, Func<DiagnosticDescriptor, string?> severity)
    {
        var text = new StringBuilder($"""
            # TwilioAnalysisMode = {mode}: {idea}. Derived from the rules by eng/TwilioAnalyzers.Sync.
            is_global = true
            global_level = {PresetLevel}


            """.ReplaceLineEndings("\n"));
        foreach (var rule in RuleCatalog.Descriptors)
        {
            if (severity(rule) is { } value)
                text.Append($"dotnet_diagnostic.{rule.Id}.severity = {value}\n");
        }

        return text.ToString();
    }

    private static string RuleTable(string folder) => RuleTable(folder, RuleCatalog.Descriptors);

    private static string RuleTable(string folder, IEnumerable<DiagnosticDescriptor> rules) =>
        Table(["Rule", "What it sees", "Category", "Severity", "Fix"], rules.Select(rule => new[]
        {
            $"[{rule.Id}]({folder}{rule.Id}.md)", $"{rule.Title}", rule.Category, $"{rule.DefaultSeverity}", Fixable.Contains(rule.Id) ? "yes" : "",
        }));

    /// <summary>The rules that no released section, all of which stand below the marker, names.</summary>
    private static string NewRules(string below) =>
        RuleTable("docs/rules/", RuleCatalog.Descriptors.Where(rule => !below.Contains(rule.Id, StringComparison.Ordinal)));

    /// <summary>An option's key names its rule, where it is one rule's.</summary>
    private static string OptionTable(IReadOnlyCollection<RuleOption> options) =>
        options.Count == 0
            ? "This rule has no options."
            : Table(["Option", "Takes", "Default", "What it does"], options.Select(option => new[]
            {
                $"`{option.Key}`", option.Expected, option.DefaultText, option.Description,
            }));

    private static string Head(DiagnosticDescriptor rule)
    {
        var cwe = rule.CustomTags.FirstOrDefault(tag => tag.StartsWith("external/cwe/cwe-", StringComparison.Ordinal))?["external/cwe/cwe-".Length..];
        var rows = new List<string[]> { new[] { "Category", rule.Category }, new[] { "Severity", $"{rule.DefaultSeverity}" } };
        if (cwe is not null)
            rows.Add(["Weakness", $"[CWE-{cwe}](https://cwe.mitre.org/data/definitions/{cwe}.html)"]);
        rows.Add(["Has a fix", Fixable.Contains(rule.Id) ? "yes" : "no"]);
        rows.Add(["Wrong here?", $"Tell us of [a false alarm]({NewIssue("false-positive", rule)}) or [something missed]({NewIssue("missed", rule)})"]);
        return $"# {rule.Id}: {rule.Title}\n\n{Table(["", ""], rows)}";
    }

    /// <param name="template">A file of .github/ISSUE_TEMPLATE.</param>
    /// <param name="rule">Filled in, since the form has a field by that name.</param>
    private static string NewIssue(string template, DiagnosticDescriptor rule) => $"{Rule.RepositoryUrl}/issues/new?template={template}.yml&rule={rule.Id}&title={rule.Id}%3A%20";

    private static string Table(string[] columns, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder($"| {string.Join(" | ", columns)} |\n|{string.Concat(Enumerable.Repeat(" --- |", columns.Length))}\n");
        foreach (var row in rows)
            text.Append($"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|")))} |\n");
        return text.ToString();
    }

    private static HashSet<string> ReadFixable() =>
    [
        .. from type in Assembly.Load("TwilioAnalyzers.CodeFixes").GetTypes()
           where !type.IsAbstract && type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null
           from id in ((CodeFixProvider)Activator.CreateInstance(type, nonPublic: true)!).FixableDiagnosticIds
           select id,
    ];

    private const string PageSkeleton = """
        <!-- sync:head -->
        <!-- /sync:head -->

        ## What it sees

        ## Why it matters

        ## Violation and repair

        ```csharp violation
        ```

        ```csharp fixed
        ```

        ## Configuration

        <!-- sync:options -->
        <!-- /sync:options -->

        ## When to suppress it

        ## What it cannot see

        """;
}
