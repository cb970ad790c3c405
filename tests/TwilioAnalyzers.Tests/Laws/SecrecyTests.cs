using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>What is reported travels into logs, SARIF files and chat: no value goes along.</summary>
public partial class SecrecyTests
{
    [Fact]
    public async Task NoMessagePropertyOrTitleHoldsAValue()
    {
        var leaks = new List<string>();
        foreach (var @case in Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules"), "*.cases", SearchOption.AllDirectories).SelectMany(Case.Read))
        {
            var values = @case.Files.SelectMany(file => file.Expected.Select(mark => file.Text.Substring(mark.Span.Start, mark.Span.Length)))
                .SelectMany(marked => Value().Matches(marked)).Select(match => match.Value).Where(value => value.Any(char.IsAsciiDigit)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (values.Count == 0)
                continue;
            var compilation = CaseRun.Compile(@case);
            var project = FixRun.ProjectOf(
                @case.Files.Where(file => file.IsSource).Select(file => (file.Path, file.Text)), compilation.References, compilation.Options.OutputKind, @case.Defines);
            foreach (var diagnostic in await FixRun.DiagnosticsOf(project, CaseRun.OptionsOf(@case)))
            {
                var said = new List<string?> { diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture) };
                said.AddRange(diagnostic.Properties.Values);
                said.AddRange((await FixRun.ActionsFor(project, diagnostic)).Select(offered => offered.Action.Title + offered.Action.EquivalenceKey));
                if (said.Any(text => text is not null && Value().Matches(text).Any(match => values.Contains(match.Value))))
                    leaks.Add($"{@case}: {diagnostic.Id}");
            }
        }

        Assert.Empty(leaks);
    }

    /// <summary>Halves of a value that is glued count as well.</summary>
    [GeneratedRegex("[0-9A-Za-z]{12,}")]
    private static partial Regex Value();
}
