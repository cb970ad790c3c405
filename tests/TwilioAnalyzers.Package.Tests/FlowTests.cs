using TwilioAnalyzers.Package.Tests.Harness;

namespace TwilioAnalyzers.Package.Tests;

/// <summary>What reaches those who use a project that uses the package: nothing.</summary>
public sealed class FlowTests(Feed feed)
{
    [Fact]
    public async Task Consumers_of_a_consumer_get_nothing()
    {
        var code = $$"""
            public static class Settings
            {
                public static readonly string Sid = "{{Invented.AccountSid}}";
            }
            """;
        var library = feed.NewConsumer("flow/Library").WriteProject("Library.csproj", Consumer.Analyzers, outputType: "Library").Write("Settings.cs", code);
        var app = feed.NewConsumer("flow/App")
            .WriteProject("App.csproj", """<ProjectReference Include="../Library/Library.csproj" />""")
            .Write("AppSettings.cs", code.Replace("Settings", "AppSettings"))
            .Write("Program.cs", "System.Console.WriteLine(AppSettings.Sid + Settings.Sid);")
            .Write("appsettings.json", $$"""{ "Twilio": { "AuthToken": "{{Invented.AuthToken}}" } }""");

        var build = (await app.BuildAsync("-p:TwilioAnalysisMode=Advice")).Succeeds();
        build.Finds(library.Expect("TWA1001", "warning", "Settings.cs", Invented.AccountSid));

        var properties = (await app.RunAsync("msbuild", "-getItem:Analyzer,AdditionalFiles,EditorConfigFiles", "-t:ResolvePackageAssets", "-p:TwilioAnalysisMode=Strict")).Succeeds();
        Assert.DoesNotContain("TwilioAnalyzers", properties.Output);
        Assert.DoesNotContain("strict.globalconfig", properties.Output);
        Assert.DoesNotContain("appsettings.json", properties.Output);

        // A package made of that project does not ask for ours either.
        (await library.RunAsync("pack", "--no-build", "-c", "Debug", "-tl:off", "-o", library.PathOf("packed"))).Succeeds();
        Assert.DoesNotContain("TwilioAnalyzers", PackageContent.ReadNuspec(Directory.GetFiles(library.PathOf("packed"), "*.nupkg").Single()));
    }
}
