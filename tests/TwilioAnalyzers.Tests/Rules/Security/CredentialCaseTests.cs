using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.Security;

/// <summary>The tables of programs and verdicts of the four credential rules.</summary>
public class CredentialCaseTests
{
    private static readonly Lazy<Dictionary<string, Case>> Cases = new(() =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules", "Security"), "*.cases")
            .SelectMany(Case.Read)
            .ToDictionary(@case => @case.ToString()));

    public static TheoryData<string> Names => new(Cases.Value.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Verdict(string name)
    {
        var problems = await CaseRun.Verify(Cases.Value[name], id => id.StartsWith("TWA1", StringComparison.Ordinal));
        if (problems.Length > 0)
            Assert.Fail(problems);
    }
}
