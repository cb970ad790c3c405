using System.Text.RegularExpressions;

namespace TwilioAnalyzers.Package.Tests.Harness;

/// <summary>A diagnostic of ours in the output of a build. A place without a file has an empty one and line 0.</summary>
internal sealed record Finding(string Id, string Severity, string File, int Line)
{
    public override string ToString() => $"{File}({Line}): {Severity} {Id}";
}

/// <summary>What a command printed, and how it ended.</summary>
internal sealed partial record ToolRun(string Command, int ExitCode, string Output)
{
    /// <summary>Each finding once, in order of place: builds print theirs twice, as they come and in the summary.</summary>
    public IReadOnlyList<Finding> Findings =>
        [.. FindingLine().Matches(Output)
            .Select(match => new Finding(
                match.Groups["id"].Value,
                match.Groups["severity"].Value,
                Path.GetFileName(match.Groups["file"].Value.Trim()),
                match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value) : 0))
            .Distinct()
            .OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Id, StringComparer.Ordinal)];

    public IEnumerable<string> Ids => Findings.Select(finding => finding.Id).Distinct();

    public ToolRun Succeeds()
    {
        Assert.True(ExitCode == 0, $"{Command} was to succeed and ended with {ExitCode}:\n{Output}");
        return this;
    }

    public ToolRun Fails()
    {
        Assert.True(ExitCode != 0, $"{Command} was to fail and succeeded:\n{Output}");
        return this;
    }

    /// <summary>Exactly these, in order of place.</summary>
    public ToolRun Finds(params IEnumerable<Finding> expected)
    {
        string wanted = string.Join('\n', expected), found = string.Join('\n', Findings);
        Assert.True(wanted == found, $"{Command} was to find\n{wanted}\n\nand found\n{found}\n\n{Output}");
        return this;
    }

    [GeneratedRegex(@"^(?:(?<file>[^\r\n(]+)\((?<line>\d+),\d+[^)]*\)|CSC) ?: (?<severity>error|warning) (?<id>TWA\d{4}): ", RegexOptions.Multiline)]
    private static partial Regex FindingLine();
}
