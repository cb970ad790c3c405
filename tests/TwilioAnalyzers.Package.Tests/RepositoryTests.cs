using System.Text.RegularExpressions;
using TwilioAnalyzers.Package.Tests.Harness;

namespace TwilioAnalyzers.Package.Tests;

/// <summary>What the repository promises to one who has just cloned it.</summary>
public sealed partial class RepositoryTests
{
    private static readonly IReadOnlyDictionary<string, string> NoEnvironment = new Dictionary<string, string>();

    [Fact]
    public async Task The_first_command_of_the_README_prints_the_findings_and_succeeds()
    {
        var command = FirstShellBlock().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups["line"].Value.Split(' ');
        Assert.Equal(["dotnet", "build", "samples/Before", "-p:TwilioAnalysisMode=Advice"], command);
        // As on a fresh clone: what is compiled already is not reported again.
        var built = Repository.PathOf("samples", "Before", "obj", "Debug");
        if (Directory.Exists(built))
            Directory.Delete(built, recursive: true);

        // Only the sample is to be compiled; what other tests are using stays as it is.
        var build = (await Dotnet.RunAsync(Repository.Root, NoEnvironment, [.. command[1..], "-tl:off"])).Succeeds();
        Assert.Equal(["TWA1001", "TWA1002", "TWA1003", "TWA1004", "TWA1005", "TWA2001", "TWA2002", "TWA2003", "TWA3001", "TWA3003", "TWA4001", "TWA4002"], build.Ids.Order(StringComparer.Ordinal));
        Assert.Contains("/docs/rules/TWA1001.md)", build.Output);
    }

    [Fact]
    public async Task Derived_text_agrees_with_the_rules() => (await SyncAsync("check", Repository.Root)).Succeeds();

    [Fact]
    public async Task Text_that_drifted_is_named_and_mended()
    {
        var copy = Directory.CreateTempSubdirectory("TwilioAnalyzers.Sync.");
        try
        {
            foreach (var file in Directory.GetFiles(Repository.Root, "*.md")
                .Concat(Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
                .Concat(Directory.GetFiles(Repository.PathOf("src", "TwilioAnalyzers.Package", "build"), "*", SearchOption.AllDirectories))
                .Append(Repository.PathOf("src", "TwilioAnalyzers.Package", "README.md"))
                .Append(Repository.PathOf("src", "TwilioAnalyzers", "Knowledge", "CallingCodes.Rows.cs"))
                .Append(Repository.PathOf("src", "TwilioAnalyzers", "Knowledge", "ErrorCodes.Rows.cs"))
                .Append(Repository.PathOf("eng", "error-codes.tsv")))
            {
                var target = Path.Combine(copy.FullName, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }

            (await SyncAsync("check", copy.FullName)).Succeeds();

            var preset = Path.Combine(copy.FullName, "src/TwilioAnalyzers.Package/build/presets/advice.globalconfig");
            File.AppendAllText(preset, "dotnet_diagnostic.TWA9999.severity = none\n");
            File.Delete(Path.Combine(copy.FullName, "docs/rules/TWA1001.md"));
            var check = (await SyncAsync("check", copy.FullName)).Fails();
            Assert.Contains("advice.globalconfig", check.Output);
            Assert.Contains("docs/rules/TWA1001.md: does not exist", check.Output);
            Assert.Contains("-- write", check.Output);

            (await SyncAsync("write", copy.FullName)).Succeeds();
            (await SyncAsync("check", copy.FullName)).Succeeds();
            Assert.DoesNotContain("TWA9999", File.ReadAllText(preset));
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static Task<ToolRun> SyncAsync(string command, string root) => Dotnet.RunAsync(
        Repository.Root, NoEnvironment,
        Repository.PathOf("eng", "TwilioAnalyzers.Sync", "bin", Repository.Configuration, "net10.0", "TwilioAnalyzers.Sync.dll"), command, root);

    [GeneratedRegex(@"```sh\n(?<line>[^\n]+)\n")]
    private static partial Regex FirstShellBlock();
}
