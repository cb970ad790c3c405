using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.Reliability;

/// <summary>The tables of programs and verdicts of the rules about failures.</summary>
public class ReliabilityCaseTests
{
    private static readonly Lazy<Dictionary<string, Case>> Cases = new(() =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules", "Reliability"), "*.cases")
            .SelectMany(Case.Read)
            .ToDictionary(@case => @case.ToString()));

    public static TheoryData<string> Names => new(Cases.Value.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Verdict(string name)
    {
        var problems = await CaseRun.Verify(Cases.Value[name], id => id.StartsWith("TWA3", StringComparison.Ordinal));
        if (problems.Length > 0)
            Assert.Fail(problems);
    }
}
