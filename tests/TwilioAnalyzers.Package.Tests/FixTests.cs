using TwilioAnalyzers.Package.Tests.Harness;

namespace TwilioAnalyzers.Package.Tests;

/// <summary>The fixes through <c>dotnet format</c>, and their result run.</summary>
public sealed class FixTests(Feed feed)
{
    private const string ProgramText = $$"""
        // Where everything comes from.
        Console.WriteLine(Settings.Sid + " " + Settings.Token);

        public static class Settings
        {
            public const string Sid = "{{Invented.AccountSid}}"; // ours

            /// <summary>The token of that account on Twilio.</summary>
            public static readonly string Token = "{{Invented.AuthToken}}";

            public static void Connect() => Twilio.TwilioClient.Init(Sid, Token);
        }
        """;

    [Theory]
    [InlineData(false, """Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_ACCOUNT_SID.")""")]
    [InlineData(true, """TwilioCredentials.ReadSetting("TWILIO_ACCOUNT_SID")""")]
    public async Task Repaired_code_reads_the_environment(bool hasGuard, string expected)
    {
        var consumer = feed.NewConsumer(hasGuard ? "fix-guard" : "fix-plain");
        consumer.WriteProject("App.csproj", Consumer.Analyzers + consumer.Twilio + (hasGuard ? Consumer.Guard : "")).Write("Program.cs", ProgramText);

        (await consumer.RunAsync("restore")).Succeeds();
        (await consumer.RunAsync("format", "analyzers", "--no-restore")).Succeeds();

        var repaired = consumer.Read("Program.cs");
        Assert.Contains(expected, repaired);
        Assert.Contains("// Where everything comes from.", repaired);
        Assert.Contains("// ours", repaired);
        Assert.Contains("/// <summary>The token of that account on Twilio.</summary>", repaired);
        (await consumer.BuildAsync("--no-restore", "-warnaserror", "-p:TwilioAnalysisMode=Strict")).Succeeds().Finds();

        var app = consumer.PathOf("bin/Debug/net10.0/App.dll");
        var environment = new Dictionary<string, string> { ["TWILIO_ACCOUNT_SID"] = Invented.AccountSid, ["TWILIO_AUTH_TOKEN"] = Invented.AuthToken };
        Assert.Contains($"{Invented.AccountSid} {Invented.AuthToken}", (await Dotnet.RunAsync(consumer.PathOf(""), environment, app)).Succeeds().Output);
        Assert.Contains("TWILIO_ACCOUNT_SID", (await Dotnet.RunAsync(consumer.PathOf(""), new Dictionary<string, string>(), app)).Fails().Output);
    }
}
