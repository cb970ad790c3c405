using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules;

/// <summary>The tables of programs and verdicts, <c>Rules/&lt;Family&gt;/*.cases</c>: each is held against all rules of its family.</summary>
public class CaseTests
{
    private static readonly Lazy<Dictionary<string, (Case Case, HashSet<string> Ids)>> Cases = new(() =>
        Directory.EnumerateDirectories(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules"))
            .SelectMany(family => Directory.EnumerateFiles(family, "*.cases").SelectMany(Case.Read).Select(@case => (@case, IdsOf(Path.GetFileName(family)))))
            .ToDictionary(pair => pair.@case.ToString()));

    public static TheoryData<string> Names => new(Cases.Value.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Verdict(string name)
    {
        var (@case, ids) = Cases.Value[name];
        var problems = await CaseRun.Verify(@case, ids.Contains);
        if (problems.Length > 0)
            Assert.Fail(problems);
    }

    private static HashSet<string> IdsOf(string family) =>
        [.. RuleCatalog.Descriptors.Where(descriptor => descriptor.Category == "Twilio." + family).Select(descriptor => descriptor.Id)];
}
