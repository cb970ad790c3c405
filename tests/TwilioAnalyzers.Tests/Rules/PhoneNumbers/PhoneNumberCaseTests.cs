using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.PhoneNumbers;

/// <summary>The tables of programs and verdicts of the rules about phone numbers.</summary>
public class PhoneNumberCaseTests
{
    private static readonly Lazy<Dictionary<string, Case>> Cases = new(() =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules", "PhoneNumbers"), "*.cases")
            .SelectMany(Case.Read)
            .ToDictionary(@case => @case.ToString()));

    public static TheoryData<string> Names => new(Cases.Value.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Verdict(string name)
    {
        var problems = await CaseRun.Verify(Cases.Value[name], id => id.StartsWith("TWA2", StringComparison.Ordinal));
        if (problems.Length > 0)
            Assert.Fail(problems);
    }
}
