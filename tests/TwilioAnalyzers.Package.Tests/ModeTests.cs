using System.Text.Json;
using TwilioAnalyzers.Package.Tests.Harness;

namespace TwilioAnalyzers.Package.Tests;

/// <summary>One small consumer, built in every mode.</summary>
public sealed class ModeTests : IAsyncLifetime
{
    private const string ProgramText = $"""
        using Twilio;

        TwilioClient.Init(
            "{Invented.AccountSid}",
            "{Invented.AuthToken}");
        """;

    private const string SettingsText = $$"""
        {
          // Comments are allowed here.
          "Twilio": {
            "AuthToken": "{{Invented.AuthToken}}"
          }
        }
        """;

    private readonly Consumer _consumer;

    public ModeTests(Feed feed)
    {
        _consumer = feed.NewConsumer($"modes-{Guid.NewGuid():n}");
        _consumer.WriteProject("App.csproj", Consumer.Analyzers + _consumer.Twilio)
            .Write("Program.cs", ProgramText)
            .Write("appsettings.json", SettingsText);
    }

    public async ValueTask InitializeAsync() => (await _consumer.RunAsync("restore")).Succeeds();

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task Default_fails_the_build_and_says_what_to_do()
    {
        var build = (await BuildAsync("-p:ErrorLog=log.sarif%2cversion=2.1")).Fails();
        build.Finds(Expected(sid: "error", secret: "error", file: "warning"));
        Assert.Contains("/docs/rules/TWA1001.md)", build.Output);
        Assert.DoesNotContain(Invented.AuthToken, build.Output);
        Assert.DoesNotContain(Invented.AccountSid[2..], build.Output);

        using var log = JsonDocument.Parse(_consumer.Read("log.sarif"));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        foreach (var (id, cwe) in new[] { ("TWA1001", "547"), ("TWA1002", "798"), ("TWA1005", "260") })
        {
            var rule = rules[id];
            Assert.EndsWith($"/docs/rules/{id}.md", rule.GetProperty("helpUri").GetString());
            Assert.Equal("Twilio.Security", rule.GetProperty("properties").GetProperty("category").GetString());
            Assert.Contains($"external/cwe/cwe-{cwe}", rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        }

        var places = run.GetProperty("results").EnumerateArray().ToLookup(
            result => result.GetProperty("ruleId").GetString(),
            result => result.GetProperty("locations")[0].GetProperty("physicalLocation"));
        var setting = Assert.Single(places["TWA1005"]);
        Assert.EndsWith("/appsettings.json", setting.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(4, setting.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.DoesNotContain(Invented.AuthToken, _consumer.Read("log.sarif"));
    }

    [Fact]
    public async Task Advice_is_never_more_than_a_warning_unless_the_build_says_so()
    {
        (await BuildAsync("-p:TwilioAnalysisMode=Advice")).Succeeds().Finds(Expected("warning", "warning", "warning"));
        (await BuildAsync("-p:TwilioAnalysisMode=Advice", "-warnaserror")).Fails().Finds(Expected("error", "error", "error"));
        (await BuildAsync("-p:TwilioAnalysisMode=Advice", "-p:WarningsAsErrors=TWA1001")).Fails().Finds(Expected("error", "warning", "warning"));

        // An incremental build sees that the mode is another.
        (await _consumer.RunAsync("build", "-tl:off", "--no-restore", "-p:TwilioAnalysisMode=Advice")).Succeeds();
        (await _consumer.RunAsync("build", "-tl:off", "--no-restore")).Fails();
    }

    [Fact]
    public async Task Nothing_of_the_package_is_there_at_run_time()
    {
        (await BuildAsync("-p:TwilioAnalysisMode=None")).Succeeds().Finds();
        var output = Directory.GetFiles(_consumer.PathOf("bin"), "*", SearchOption.AllDirectories);
        Assert.Contains(output, file => Path.GetFileName(file) == "Twilio.dll");
        Assert.DoesNotContain(output, file => Path.GetFileName(file).Contains("TwilioAnalyzers", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(output, file => Path.GetFileName(file).Contains("CodeAnalysis", StringComparison.OrdinalIgnoreCase));
        // A file that is looked at is still no file of the output.
        Assert.DoesNotContain(output, file => Path.GetFileName(file) == "appsettings.json");
        Assert.DoesNotContain("TwilioAnalyzers", File.ReadAllText(Assert.Single(output, file => file.EndsWith("App.deps.json", StringComparison.Ordinal))));
    }

    /// <summary>The mode in lower case: it is a file's name too, and on some systems case matters there.</summary>
    [Fact]
    public async Task Strict_fails_over_warnings_too() =>
        (await BuildAsync("-p:TwilioAnalysisMode=strict")).Fails().Finds(Expected("error", "error", "error"));

    [Fact]
    public async Task What_is_no_mode_is_reported_once()
    {
        var build = (await BuildAsync("-p:TwilioAnalysisMode=Loud", "-p:NoWarn=TWA1001%3BTWA1002%3BTWA1005")).Succeeds();
        build.Finds(new Finding("TWA0001", "warning", "", 0));
        Assert.Contains("'Loud'", build.Output);
        Assert.Contains("None, Advice, Default, Strict", build.Output);
    }

    [Fact]
    public async Task A_line_for_one_rule_wins_over_the_mode_and_a_bulk_key_only_where_the_mode_is_silent()
    {
        _consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.TWA1001.severity = none
            dotnet_diagnostic.TWA1002.severity = warning
            """);
        (await BuildAsync("-p:TwilioAnalysisMode=Strict")).Fails().Finds(Expected(null, "warning", "error"));

        _consumer.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_analyzer_diagnostic.category-Twilio.Security.severity = none
            """);
        (await BuildAsync()).Succeeds().Finds(Expected(null, null, "warning"));
        (await BuildAsync("-p:TwilioAnalysisMode=Advice")).Succeeds().Finds(Expected("warning", "warning", "warning"));

        _consumer.Delete(".editorconfig");
        _consumer.Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.TWA1001.severity = warning
            dotnet_diagnostic.TWA1002.severity = none
            dotnet_diagnostic.TWA1005.severity = none
            """);
        (await BuildAsync("-p:TwilioAnalysisMode=Strict")).Succeeds().Finds(Expected("warning", null, null));
    }

    [Fact]
    public async Task Options_reach_the_rules_and_configuration_files_can_be_left_alone()
    {
        _consumer.Write(".editorconfig", """
            root = true
            [*]
            twilio_analyzers.TWA1005.severity = sometimes
            twilio_analyzers.TWA1005.severty = error
            """);
        var build = (await BuildAsync("-p:TwilioAnalysisMode=Advice")).Succeeds();
        Assert.Contains("warning TWA0001: 'sometimes' is no value of 'twilio_analyzers.TWA1005.severity'", build.Output);
        Assert.Contains("warning TWA0001: There is no option 'twilio_analyzers.twa1005.severty'", build.Output, StringComparison.OrdinalIgnoreCase);

        _consumer.Delete(".editorconfig");
        (await BuildAsync("-p:TwilioAnalysisMode=Advice", "-p:TwilioAnalyzeConfigurationFiles=false")).Succeeds().Finds(Expected("warning", "warning", null));
    }

    private Task<ToolRun> BuildAsync(params string[] arguments) => _consumer.BuildAsync(["--no-restore", .. arguments]);

    private IEnumerable<Finding> Expected(string? sid, string? secret, string? file)
    {
        if (sid is not null)
            yield return _consumer.Expect("TWA1001", sid, "Program.cs", Invented.AccountSid);
        if (secret is not null)
            yield return _consumer.Expect("TWA1002", secret, "Program.cs", Invented.AuthToken);
        if (file is not null)
            yield return _consumer.Expect("TWA1005", file, "appsettings.json", Invented.AuthToken);
    }
}
