using System.Xml.Linq;
using TwilioAnalyzers.Package.Tests.Harness;

namespace TwilioAnalyzers.Package.Tests;

/// <summary>TwilioGuard.AspNetCore as an app gets it: from the package, with nothing else set up.</summary>
public sealed class GuardPackageTests(Feed feed)
{
    private const string Token = "5ca1ab1ec0ffeeba5eba11f00dd1ab10";

    private const string Sentence = ".RequireTwilioSignature() needs services that are not registered. Add 'builder.Services.AddTwilioGuard();'";

    /// <summary>
    /// What these ask for themselves, in versions of ours: the real SDK with -p:TwilioSdk=package for the first, Polly.Core for .NET Standard for the
    /// second.
    /// </summary>
    private static readonly string[] Pinned = ["Newtonsoft.Json", "System.ComponentModel.Annotations"];

    private static string Program(string services) => $$"""
        using Microsoft.AspNetCore.Mvc;

        var builder = WebApplication.CreateBuilder(args);
        {{services}}
        var app = builder.Build();
        app.MapPost("/sms", ([FromForm] string from) => from).RequireTwilioSignature();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient();
        var response = await client.PostAsync(app.Urls.Single() + "/sms", new FormUrlEncodedContent(new Dictionary<string, string> { ["From"] = "1" }));
        Console.WriteLine($"answered {(int)response.StatusCode}");
        await app.StopAsync();
        """;

    [Fact]
    public async Task An_app_that_forgot_the_services_does_not_start()
    {
        var run = (await App("Guard.Forgot", "").RunAsync("run")).Fails();
        Assert.Contains(Sentence, run.Output);
        Assert.DoesNotContain("answered", run.Output);
    }

    /// <summary>The webhooks are in a library, and only that one references the package.</summary>
    [Fact]
    public async Task Nor_does_one_whose_library_has_the_webhooks()
    {
        var app = feed.NewConsumer("Guard.Library")
            .WriteProject("Webhooks/Webhooks.csproj", $"""<FrameworkReference Include="Microsoft.AspNetCore.App" />{Consumer.GuardAspNetCore}""", outputType: "Library")
            .Write("Webhooks/Webhooks.cs", """
                using Microsoft.AspNetCore.Builder;
                using Microsoft.AspNetCore.Routing;
                public static class Webhooks
                {
                    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/sms", () => "x").RequireTwilioSignature();
                }
                """)
            .WriteProject("App/App.csproj", """<ProjectReference Include="../Webhooks/Webhooks.csproj" />""", sdk: "Microsoft.NET.Sdk.Web")
            .Write("App/Program.cs", """
                var app = WebApplication.CreateBuilder(args).Build();
                Webhooks.Map(app);
                app.Urls.Add("http://127.0.0.1:0");
                await app.StartAsync();
                Console.WriteLine("started");
                """);
        var run = (await app.RunAsync("run", "--project", "App")).Fails();
        Assert.Contains(Sentence, run.Output);
        Assert.DoesNotContain("started", run.Output);
    }

    [Fact]
    public async Task Nor_does_one_without_an_auth_token()
    {
        var run = (await App("Guard.NoToken", "builder.Services.AddTwilioGuard();").RunAsync("run")).Fails();
        Assert.Contains("Twilio:AuthToken and TWILIO_AUTH_TOKEN are not set", run.Output);
        Assert.DoesNotContain("answered", run.Output);
    }

    [Fact]
    public async Task With_both_it_starts_and_refuses_what_is_not_signed()
    {
        var run = (await App("Guard.Complete", "builder.Services.AddTwilioGuard();").RunAsync("run", "--", "--Twilio:AuthToken=" + Token)).Succeeds();
        Assert.Contains("answered 403", run.Output);
        Assert.DoesNotContain(Token, run.Output);
    }

    /// <summary>What reads numbers and what repeats calls come along, for every framework.</summary>
    [Fact]
    public void TwilioGuard_asks_for_the_libraries_that_it_rests_on()
    {
        var package = Path.Combine(feed.Packages, $"TwilioGuard.{Feed.Version}.nupkg");
        var groups = XDocument.Parse(PackageContent.ReadNuspec(package)).Descendants().Where(element => element.Name.LocalName == "group").ToList();
        Assert.Equal([".NETStandard2.0", "net10.0", "net8.0"], groups.Select(group => (string?)group.Attribute("targetFramework")).Order(StringComparer.Ordinal));
        string[] all =
        [
            "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions",
            "Microsoft.Extensions.Options", "Polly.Core", "System.Threading.RateLimiting", "Twilio", "libphonenumber-csharp",
        ];
        // What .NET itself has.
        string[] before = ["Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.TimeProvider", "System.Diagnostics.DiagnosticSource", "System.Threading.Channels"];
        Assert.All(groups, group => Assert.Equal(
            (string?)group.Attribute("targetFramework") == ".NETStandard2.0" ? all.Concat(before).Order(StringComparer.Ordinal) : all,
            group.Elements().Select(dependency => (string)dependency.Attribute("id")!).Except(Pinned).Order(StringComparer.Ordinal)));
        Assert.Equal("lib/net10.0/TwilioGuard.dll lib/net8.0/TwilioGuard.dll lib/netstandard2.0/TwilioGuard.dll",
            string.Join(' ', PackageContent.List(package).Where(file => file.EndsWith(".dll", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_number_is_read_and_goes_where_the_SDK_takes_one()
    {
        var app = feed.NewConsumer("Guard.Number")
            .WriteProject("App.csproj", Consumer.Guard)
            .Write("Program.cs", """
                using Twilio.Types;
                using TwilioGuard;

                PhoneNumber to = E164Number.Parse("(415) 555-0123", "US");
                IEndpoint endpoint = E164Number.Parse("+1 415 555 0124");
                Console.WriteLine($"to {to}, {endpoint}, {ChannelAddress.ForWhatsApp(E164Number.Parse("+14155550125")).ToPhoneNumber()}");
                """);
        Assert.Contains("to +14155550123, +14155550124, whatsapp:+14155550125", (await app.RunAsync("run")).Succeeds().Output);
    }

    [Fact]
    public async Task What_Twilio_did_not_accept_is_repeated()
    {
        var app = feed.NewConsumer("Guard.Retry")
            .WriteProject("App.csproj", Consumer.Guard)
            .Write("Program.cs", """
                using Polly;
                using Twilio.Exceptions;
                using TwilioGuard;

                var attempts = 0;
                new ResiliencePipelineBuilder().AddTwilioRetry(new() { BaseDelay = TimeSpan.Zero }).Build().Execute(() =>
                {
                    if (++attempts < 3)
                        throw new ApiException(20429, 429, "Too many requests", "");
                });
                Console.WriteLine($"{attempts} attempts. {TwilioErrors.Find(21610)}");
                """);
        var output = (await app.RunAsync("run")).Succeeds().Output;
        Assert.Contains("3 attempts. Twilio error 21610 (OptedOut): ", output);
        Assert.Contains("/docs/errors.md#opted-out", output);
    }

    [Fact]
    public void TwilioGuard_Sqlite_asks_for_SQLite_and_TwilioGuard()
    {
        var package = Path.Combine(feed.Packages, $"TwilioGuard.Sqlite.{Feed.Version}.nupkg");
        var groups = XDocument.Parse(PackageContent.ReadNuspec(package)).Descendants().Where(element => element.Name.LocalName == "group").ToList();
        Assert.Equal(["net10.0", "net8.0"], groups.Select(group => (string?)group.Attribute("targetFramework")).Order(StringComparer.Ordinal));
        Assert.All(groups, static group => Assert.Equal(
            ["Microsoft.Data.Sqlite", "TwilioGuard"], group.Elements().Select(dependency => (string)dependency.Attribute("id")!).Order(StringComparer.Ordinal)));
        Assert.Equal("README.md TwilioGuard.Sqlite.nuspec lib/net10.0/TwilioGuard.Sqlite.dll lib/net10.0/TwilioGuard.Sqlite.xml lib/net8.0/TwilioGuard.Sqlite.dll lib/net8.0/TwilioGuard.Sqlite.xml",
            string.Join(' ', PackageContent.List(package)));
    }

    /// <summary>The native library comes along, and the second run knows what the first has recorded.</summary>
    [Fact]
    public async Task An_opt_out_outlasts_the_process()
    {
        var app = feed.NewConsumer("Guard.Sqlite")
            .WriteProject("App.csproj", Consumer.GuardSqlite, sdk: "Microsoft.NET.Sdk.Web")
            .Write("Program.cs", """
                using TwilioGuard;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddSqliteOptOuts(args[0]);
                builder.Services.AddSingleton<IMessageGateway, Outbox>();
                builder.Services.AddTwilioMessaging(options => options.From = "12345");
                var app = builder.Build();
                app.Urls.Add("http://127.0.0.1:0");
                await app.StartAsync();
                Console.WriteLine(await app.Services.GetRequiredService<MessageSender>().SendAsync(new OutgoingMessage("+14155550123", "Your table is ready.")));
                await app.Services.GetRequiredService<IOptOutStore>().RecordAsync(new OptOutChange("+14155550123", "12345", true, DateTimeOffset.UtcNow));
                await app.StopAsync();

                sealed class Outbox : IMessageGateway
                {
                    public Task<MessageReceipt?> SendAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
                        Task.FromResult<MessageReceipt?>(new MessageReceipt("SM1"));
                }
                """);
        Assert.Contains("Sent: SM1", (await app.RunAsync("run", "--", "opt-outs.db")).Succeeds().Output);
        Assert.Contains("Suppressed: OptedOut", (await app.RunAsync("run", "--no-build", "--", "opt-outs.db")).Succeeds().Output);
        var broken = (await app.RunAsync("run", "--no-build", "--", "nowhere/opt-outs.db")).Fails();
        Assert.Contains("the app does not start without it. There is no folder", broken.Output);
        Assert.DoesNotContain("Sent", broken.Output);
    }

    private Consumer App(string name, string services) => feed.NewConsumer(name)
        .WriteProject("App.csproj", Consumer.GuardAspNetCore, sdk: "Microsoft.NET.Sdk.Web")
        .Write("Program.cs", Program(services));
}
