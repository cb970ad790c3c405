using TwilioAnalyzers.Package.Tests.Harness;

namespace TwilioAnalyzers.Package.Tests;

/// <summary>A copy of samples/Before outside the repository, with the packages in place of the projects.</summary>
public sealed class SampleTests : IAsyncLifetime
{
    private const string Sid = "AC5ca1ab1e0ddba11decadec0ffeef00de";
    private const string Token = "deadbea75ca1ab1ec0ffee0ddba11f00";

    private readonly Consumer _sample;

    public SampleTests(Feed feed) => _sample = feed.CopyOfSample("Before");

    private Finding[] InCode =>
    [
        _sample.Expect("TWA2002", "warning", "OrderNotifier.cs", "+14155552671"),
        _sample.Expect("TWA2001", "warning", "OrderNotifier.cs", "new PhoneNumber(phone)"),
        _sample.Expect("TWA1001", "warning", "PhoneVerification.cs", "SKbeefa11ca7"),
        _sample.Expect("TWA1002", "warning", "PhoneVerification.cs", "Sc0neT3aR00m"),
        _sample.Expect("TWA1003", "warning", "Program.cs", "\"/sms\""),
        _sample.Expect("TWA1003", "warning", "Program.cs", "\"/sms/status\""),
        _sample.Expect("TWA1001", "warning", "TwilioSettings.cs", Sid),
        _sample.Expect("TWA1002", "warning", "TwilioSettings.cs", Token),
    ];

    /// <summary>Which country a national number belongs to, only its owner knows.</summary>
    private Finding National => _sample.Expect("TWA2003", "warning", "OrderNotifier.cs", "(212) 736-5000");

    /// <summary>One caller of the send catches what Twilio throws, the other does not: which of them is right, only their author knows.</summary>
    private Finding Unhandled => _sample.Expect("TWA3001", "warning", "OrderNotifier.cs", "MessageResource.CreateAsync");

    private Finding Forgotten => _sample.Expect("TWA3003", "warning", "Program.cs", "_ = notifier.CallAsync");

    /// <summary>Whom to ask, and what keeps the answer, the sample does not say.</summary>
    private Finding Unasked => _sample.Expect("TWA4002", "warning", "OrderNotifier.cs", "MessageResource.CreateAsync");

    /// <summary>The handler stands in another file than the call that maps it.</summary>
    private Finding Deaf => _sample.Expect("TWA4001", "warning", "Program.cs", "\"/sms\"");

    private Finding[] InFiles =>
    [
        _sample.Expect("TWA1004", "warning", "wwwroot/app.js", Sid),
        _sample.Expect("TWA1004", "warning", "wwwroot/app.js", Token),
        _sample.Expect("TWA1005", "warning", "appsettings.json", Sid),
        _sample.Expect("TWA1005", "warning", "appsettings.json", Token),
    ];

    public async ValueTask InitializeAsync() => (await _sample.RunAsync("restore")).Succeeds();

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task Format_repairs_everything_that_has_a_fix()
    {
        (await _sample.BuildAsync("--no-restore", "-p:TwilioAnalysisMode=Advice")).Succeeds().Finds(InOrder([.. InCode, National, Unhandled, Unasked, Forgotten, Deaf, .. InFiles]));
        (await _sample.BuildAsync("--no-restore")).Fails();

        (await _sample.RunAsync("format", "analyzers", "--no-restore")).Succeeds();
        // A call that is awaited now has a failure to handle, and dotnet format takes the rules in any order.
        (await _sample.RunAsync("format", "analyzers", "--no-restore")).Succeeds();

        Assert.Contains("""Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? throw""", _sample.Read("TwilioSettings.cs"));
        Assert.Contains("// The live account, not the trial one!", _sample.Read("TwilioSettings.cs"));
        Assert.Equal(2, _sample.Read("Program.cs").Split("Results.StatusCode(403)").Length - 1);
        Assert.Contains("""Environment.GetEnvironmentVariable("TWILIO_SUPPORT_NUMBER") ?? throw""", _sample.Read("OrderNotifier.cs"));
        Assert.Contains("""Regex.IsMatch(phone, @"^\+[1-9][0-9]{6,14}\z")""", _sample.Read("OrderNotifier.cs"));
        Assert.Contains("await notifier.CallAsync(order);", _sample.Read("Program.cs"));
        Assert.Contains("catch (ApiException exception)\n        {\n            switch (exception.Code)", _sample.Read("OrderNotifier.cs").ReplaceLineEndings("\n"));
        (await _sample.BuildAsync("--no-restore", "-p:TwilioAnalysisMode=Advice", "-p:WarningsAsErrors=nullable")).Succeeds().Finds(InOrder([National, Unhandled, Unasked, Deaf, .. InFiles]));
    }

    [Fact]
    public async Task What_is_published_is_what_would_be_published_without_the_package()
    {
        (await PublishAsync("with")).Succeeds();
        _sample.Write("OrderNotifications.csproj", string.Join('\n', _sample.Read("OrderNotifications.csproj").Split('\n').Where(line => !line.Contains("TwilioAnalyzers"))));
        (await PublishAsync("without")).Succeeds();

        Assert.Equal(Published("without"), Published("with"));
        Assert.Contains("wwwroot/app.js", Published("with").Keys);
    }

    private Task<ToolRun> PublishAsync(string folder) =>
        _sample.RunAsync("publish", "-tl:off", "-p:TwilioAnalysisMode=Advice", "-o", _sample.PathOf($"../{Path.GetFileName(_sample.PathOf("").TrimEnd('/', '\\'))}-{folder}"));

    /// <summary>Names and contents; of what the compiler makes, names only.</summary>
    private SortedDictionary<string, string> Published(string folder)
    {
        var root = $"{_sample.PathOf("").TrimEnd('/', '\\')}-{folder}";
        return new(Directory.GetFiles(root, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(root, file).Replace('\\', '/'),
            file => Path.GetExtension(file) is ".dll" or ".pdb" or "" or ".exe" or ".br" or ".gz" ? "" : File.ReadAllText(file)));
    }

    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Id, StringComparer.Ordinal);
}
