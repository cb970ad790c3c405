using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>What a rule's page shows is run: the violation is found, the fix makes the shown code, and that is silent.</summary>
public partial class PageTests
{
    public static TheoryData<string> Ids => new(RuleCatalog.Descriptors.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task ThePageTellsTheTruth(string id)
    {
        var page = (await File.ReadAllTextAsync(Repository.PathOf("docs", "rules", id + ".md"))).ReplaceLineEndings("\n");
        var examples = Example().Matches(page).Select(match => (
            Language: match.Groups["language"].Value, Role: match.Groups["role"].Value, Path: match.Groups["path"].Value.Trim(), Text: match.Groups["text"].Value)).ToList();
        Assert.Contains(examples, example => example.Role == "violation");
        Assert.Equal(examples.Count(example => example.Role == "violation"), examples.Count(example => example.Role == "fixed"));
        foreach (var option in RuleCatalog.Options.Where(option => option.RuleId == id))
            Assert.Contains(option.Key, page, StringComparison.Ordinal);

        for (var i = 0; i < examples.Count; i += 2)
        {
            var (violation, repaired) = (examples[i], examples[i + 1]);
            Assert.Equal(("violation", "fixed"), (violation.Role, repaired.Role));
            Assert.Contains(id, await IdsIn(violation.Language, violation.Path, violation.Text));
            Assert.Empty(await IdsIn(repaired.Language, repaired.Path, repaired.Text));
            if (violation.Language == "csharp" && FixRun.AllFixes.Any(fix => fix.FixableDiagnosticIds.Contains(id)))
                Assert.Equal(repaired.Text, await Fix(id, violation.Text));
        }
    }

    /// <summary>The forms are linked with the rule filled in, which they have a field for.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task ThePageSaysWhereToReportThatItIsWrong(string id)
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("docs", "rules", id + ".md"));
        foreach (var form in new[] { "false-positive", "missed" })
        {
            Assert.Contains($"({Rule.RepositoryUrl}/issues/new?template={form}.yml&rule={id}&", page, StringComparison.Ordinal);
            Assert.Matches(@"(?m)^    id: rule\r?$", await File.ReadAllTextAsync(Repository.PathOf(".github", "ISSUE_TEMPLATE", form + ".yml")));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task WhatItCannotSeeStandsAmongTheLimits(string id) =>
        Assert.Contains($"| [{id}](rules/{id}.md) | ", await File.ReadAllTextAsync(Repository.PathOf("docs", "limits.md")), StringComparison.Ordinal);

    private static async Task<IEnumerable<string>> IdsIn(string language, string path, string text)
    {
        var isSource = language == "csharp";
        var project = ProjectOf(isSource ? text : "class Nothing { }");
        var options = path == ".editorconfig"
            ? new AnalyzerOptions([], new MemoryOptions([], Lines(text)))
            : new AnalyzerOptions(isSource ? [] : [new MemoryText(CaseRun.Directory + path, text)], new MemoryOptions([], []));
        Assert.Empty((await project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await FixRun.DiagnosticsOf(project, options)).Select(diagnostic => diagnostic.Id);
    }

    private static async Task<string> Fix(string id, string text)
    {
        var project = ProjectOf(text);
        while ((await FixRun.DiagnosticsOf(project)).FirstOrDefault(diagnostic => diagnostic.Id == id) is { } diagnostic)
            project = await FixRun.Apply(project, (await FixRun.ActionsFor(project, diagnostic))[0].Action);
        return (await project.Documents.Single().GetTextAsync()).ToString().ReplaceLineEndings("\n");
    }

    private static Project ProjectOf(string text) =>
        FixRun.ProjectOf([("Program.cs", text)], [.. References.Platform, .. References.Twilio], OutputKind.DynamicallyLinkedLibrary);

    private static IEnumerable<KeyValuePair<string, string>> Lines(string editorConfig) =>
        from line in editorConfig.Split('\n')
        where line.Contains('=', StringComparison.Ordinal)
        let parts = line.Split('=', 2)
        select KeyValuePair.Create(parts[0].Trim(), parts[1].Trim());

    [GeneratedRegex("^```(?<language>[a-z]+) (?<role>violation|fixed)(?<path>[^\n]*)\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
