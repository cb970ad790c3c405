using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;
using TwilioGuard.Tests;

namespace TwilioGuard.AspNetCore.Tests;

/// <summary>An app that would not check what it says it checks does not start; and should it, nothing passes.</summary>
public sealed class StartUpTests
{
    private static readonly Action<WebApplicationBuilder> Forgotten = static _ => { };

    private static void Sms(WebApplication app) => app.MapPost("/sms", ([FromForm] string from) => from).RequireTwilioSignature();

    private static async Task SaysWhatToAddAsync(Action<WebApplication> pipeline, Action<WebApplicationBuilder> services, string user)
    {
        var exception = await TestApp.FailsToStartAsync(pipeline, services, settings: TestApp.WithToken);
        Assert.StartsWith(user + " needs services that are not registered. Add 'builder.Services.AddTwilioGuard();'", exception.Message);
        Assert.IsAssignableFrom<InvalidOperationException>(exception);
    }

    [Fact]
    public Task AnEndpoint() => SaysWhatToAddAsync(Sms, Forgotten, ".RequireTwilioSignature()");

    [Fact]
    public Task AGroup() => SaysWhatToAddAsync(
        app => app.MapGroup("/twilio").RequireTwilioSignature().MapPost("/sms", () => "x"), Forgotten, ".RequireTwilioSignature()");

    [Fact]
    public Task Middleware() => SaysWhatToAddAsync(app => app.UseTwilioSignatureValidation(), Forgotten, "UseTwilioSignatureValidation()");

    [Fact]
    public Task MiddlewareInABranch() => SaysWhatToAddAsync(
        app => app.UseWhen(_ => true, branch => branch.UseTwilioSignatureValidation()), Forgotten, "UseTwilioSignatureValidation()");

    [Theory]
    [InlineData(typeof(SmsController))]
    [InlineData(typeof(EventsController))]
    public Task AControllerOrAction(Type controller) => SaysWhatToAddAsync(
        app => app.MapControllers(), builder => builder.Services.AddControllersWithViews().Only(new Types(controller)), "[ValidateTwilioSignature]");

    [Fact]
    public Task AFilterOfAllControllers() => SaysWhatToAddAsync(
        app => app.MapDefaultControllerRoute(),
        builder => builder.Services.AddControllers(options => options.Filters.Add<ValidateTwilioSignatureAttribute>()).Only(new Types(typeof(EventsController))),
        "[ValidateTwilioSignature]");

    [Fact]
    public Task AModelOfARazorPage() => SaysWhatToAddAsync(
        app => app.MapRazorPages(), builder => builder.Services.AddRazorPages().Only(new Types(typeof(ReservationModel)), new Pages("Reservation")),
        "[ValidateTwilioSignature]");

    [Fact]
    public Task ARazorPageWithoutAModel() => SaysWhatToAddAsync(
        app => app.MapRazorPages(), builder => builder.Services.AddRazorPages().Only(new Pages("WithoutModel")), "[ValidateTwilioSignature]");

    /// <summary>
    /// Where the start-up check is not there (a slim builder, a project without the build targets), the first request meets the same
    /// sentence, or the start does: authorization asks for all endpoints then.
    /// </summary>
    [Theory]
    [InlineData("/sms", false)]
    [InlineData("/mvc/sms", false)]
    [InlineData("/pages/reservation", false)]
    [InlineData("/sms", true)]
    public async Task WithoutTheCheckNothingPasses(string path, bool slim)
    {
        var builder = slim ? WebApplication.CreateSlimBuilder() : WebApplication.CreateBuilder(["--preventHostingStartup=true"]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        builder.Services.AddSingleton<Reached>();
        if (!slim)
        {
            builder.Services.AddControllersWithViews().Only(new Types(typeof(SmsController), typeof(ReservationModel)), new Pages("Reservation"));
            builder.Services.AddRazorPages();
        }

        await using var app = builder.Build();
        Exception? seen = null;
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception exception)
            {
                seen = exception;
                context.Response.StatusCode = 599;
            }
        });
        app.UseRouting();
        if (path == "/sms")
            app.MapPost("/sms", (HttpContext context) => Reached.By(context)).RequireTwilioSignature();
        else if (path == "/mvc/sms")
            app.MapControllers();
        else
            app.MapRazorPages();
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient();
            using var form = new StringContent("From=1", System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
            Assert.Equal(599, (int)(await client.PostAsync(app.Urls.Single() + path, form, TestContext.Current.CancellationToken)).StatusCode);
        }
        catch (InvalidOperationException exception)
        {
            seen = exception;
        }

        Assert.Contains("AddTwilioGuard()", seen!.Message);
        Assert.Equal(0, app.Services.GetRequiredService<Reached>().Times);
    }

    /// <summary>Registered, the settings are checked without the hosting start-up too.</summary>
    [Fact]
    public async Task WithTheServicesTheCheckNeedsNothingElse()
    {
        await using var app = await TestApp.StartAsync(Sms, startupCheck: false);
        Assert.Equal(200, (await app.PostAsync("/sms", "From=1")).Status);
        await Assert.ThrowsAsync<TwilioCredentialsException>(() => TestApp.StartAsync(Sms, startupCheck: false, settings: ("Twilio:AuthToken", "")));
    }

    [Fact]
    public async Task AnAppThatDoesNotUseItStartsAsBefore()
    {
        await using var app = await TestApp.StartAsync(app => app.MapGet("/", () => "open"), Forgotten);
        Assert.Equal(new Answer(200, "open"), await app.SendAsync(HttpMethod.Get, "/", null, null));
    }

    /// <summary>The attribute where nothing reads it: the app would look protected.</summary>
    [Fact]
    public async Task TheAttributeOnALambda()
    {
        var exception = await TestApp.FailsToStartAsync(
            app => app.MapPost("/sms", [ValidateTwilioSignature] () => "x"), builder => builder.Services.AddTwilioGuard(), settings: TestApp.WithToken);
        Assert.Contains("does nothing on the endpoint 'HTTP: POST /sms'", exception.Message);
        Assert.Contains(".RequireTwilioSignature()", exception.Message);

        await using var both = await TestApp.StartAsync(app => app.MapPost("/sms", [ValidateTwilioSignature] () => "x").RequireTwilioSignature());
        Assert.Equal(403, (await both.SendAsync(HttpMethod.Post, "/sms", null, null)).Status);
    }

    [Fact]
    public async Task TheAttributeAsMetadataOfControllers()
    {
        var exception = await TestApp.FailsToStartAsync(
            app => app.MapControllers().WithMetadata(new ValidateTwilioSignatureAttribute()),
            builder =>
            {
                builder.Services.AddTwilioGuard();
                builder.Services.AddControllers().Only(new Types(typeof(EventsController)));
            },
            settings: TestApp.WithToken);
        Assert.Contains("does nothing on the endpoint", exception.Message);
    }

    [Theory]
    [InlineData(typeof(AttributeOnHandlerModel), "AttributeOnHandler", "on a handler of a Razor Page (AttributeOnHandlerModel.OnPost)")]
    [InlineData(typeof(AttributeInFileModel), "AttributeInFile", "in the file of a Razor Page that has a model")]
    public async Task TheAttributeWhereRazorPagesDoNotReadIt(Type model, string page, string where)
    {
        var exception = await TestApp.FailsToStartAsync(
            app => app.MapRazorPages(),
            builder =>
            {
                builder.Services.AddTwilioGuard();
                builder.Services.AddRazorPages().Only(new Types(model), new Pages(page));
            },
            settings: TestApp.WithToken);
        Assert.Contains("[ValidateTwilioSignature] does nothing " + where, exception.Message);
    }

    [Theory]
    [InlineData("Twilio:Webhooks:AllowLocal", "true")]
    [InlineData("Twilio:Webhooks:AllowLocal", "perhaps")]
    [InlineData("Twilio:Webhooks:MaxBodySize", "0")]
    [InlineData("Twilio:Webhooks:MaxBodySize", "2147483647")]
    [InlineData("Twilio:Webhooks:MaxBodySize", "1 MB")]
    [InlineData("Twilio:Webhooks:PublicOrigins:0", "hooks.example.com")]
    [InlineData("Twilio:Webhooks:PublicOrigins:0", "ftp://hooks.example.com")]
    [InlineData("Twilio:Webhooks:PublicOrigins:0", "https://user:5ca1ab1ec0ffeeba5eba11f00dd1ab10@hooks.example.com")]
    [InlineData("Twilio:Webhooks:PublicOrigins:0", "https://hooks.example.com/x?y=z")]
    [InlineData("Twilio:Webhooks:PublicOrigins:0", "/x")]
    public async Task AWrongSettingIsNamed(string key, string value)
    {
        var exception = await TestApp.FailsToStartAsync(Sms, builder => builder.Services.AddTwilioGuard(), settings: [TestApp.WithToken, (key, value)]);
        Assert.StartsWith(key, exception.Message);
        Assert.IsAssignableFrom<InvalidOperationException>(exception);
    }

    [Fact]
    public async Task AllowLocalIsForDevelopment()
    {
        foreach (var environment in (string[])["Production", "Staging", ""])
        {
            var exception = await TestApp.FailsToStartAsync(
                Sms, builder => builder.Services.AddTwilioGuard(options => options.AllowLocal = true), environment, TestApp.WithToken);
            Assert.Contains("AllowLocal", exception.Message);
        }

        await using var app = await TestApp.StartAsync(
            Sms, builder => builder.Services.AddTwilioGuard(options => options.AllowLocal = true), environment: "Development");
        Assert.Contains(app.Log, line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("WITHOUT A SIGNATURE", StringComparison.Ordinal));
        Assert.Equal(new Answer(200, "1"), await app.SendAsync(HttpMethod.Post, "/sms", "From=1", null));
        Assert.Equal(2, app.Log.Count(line => line.Contains("WITHOUT A SIGNATURE", StringComparison.Ordinal)));
        Assert.Equal(1, app.Counts["twilio_guard.signature.checks reason=allowed_local"]);

        // One that has a signature must have the right one.
        Assert.Equal(403, (await app.PostAsync("/sms", "From=1", token: TestApp.OtherToken)).Status);
        Assert.Equal(403, (await app.SendAsync(HttpMethod.Post, "/sms", "From=1", "")).Status);
        Assert.Equal(200, (await app.PostAsync("/sms", "From=1")).Status);
        // A tunnel connects from this machine as well.
        foreach (var header in (string[])["X-Forwarded-For", "X-Forwarded-Host", "X-Original-For", "Forwarded", "Via", "X-Real-IP"])
            Assert.Equal(403, (await app.SendAsync(HttpMethod.Post, "/sms", "From=1", null, change: r => r.Headers.TryAddWithoutValidation(header, "203.0.113.5"))).Status);
        Assert.Equal(403, (await app.SendAsync(HttpMethod.Post, "/sms", "From=1", null, change: r => r.Headers.Host = "tunnel.example.com")).Status);
    }

    [Fact]
    public async Task WithoutAllowLocalDevelopmentIsLikeProduction()
    {
        await using var app = await TestApp.StartAsync(Sms, environment: "Development");
        Assert.Equal(403, (await app.SendAsync(HttpMethod.Post, "/sms", "From=1", null)).Status);
    }

    [Fact]
    public async Task TokensFromCodeInThePlaceOfThoseInTheConfiguration()
    {
        await using var app = await TestApp.StartAsync(
            Sms,
            builder => builder.Services.AddTwilioGuard(options =>
            {
                options.AddAuthToken(TestApp.Token);
                options.AddAuthToken(TestApp.OtherToken);
            }),
            settings: ("Twilio:AuthToken", "your_auth_token"));
        Assert.Equal(200, (await app.PostAsync("/sms", "From=1")).Status);
        Assert.Equal(200, (await app.PostAsync("/sms", "From=1", token: TestApp.OtherToken)).Status);

        var refused = await TestApp.FailsToStartAsync(Sms, builder => builder.Services.AddTwilioGuard(options => options.AddAuthToken("your_auth_token")));
        Assert.Contains("authTokens[0]", refused.Message);
    }

    [Fact]
    public async Task AnotherSection()
    {
        await using var app = await TestApp.StartAsync(
            Sms, builder => builder.Services.AddTwilioGuard(section: "Phones:North"),
            settings: [("Phones:North:AuthToken", TestApp.Token), ("Phones:North:Webhooks:MaxBodySize", "10")]);
        Assert.Equal(200, (await app.PostAsync("/sms", "From=1")).Status);
        Assert.Equal(413, (await app.PostAsync("/sms", "From=1&Body=2")).Status);
        Assert.Contains("Phones:North:AuthToken", (await TestApp.FailsToStartAsync(Sms, b => b.Services.AddTwilioGuard(section: "Phones:North"))).Message);
    }

    [Fact]
    public async Task AResolverFromTheServicesForEachRequest()
    {
        await using var app = await TestApp.StartAsync(
            Sms,
            builder =>
            {
                builder.Services.AddTwilioGuard();
                builder.Services.AddScoped<ITwilioAuthTokenResolver, ByAccount>();
            },
            settings: ("Unrelated", "1"));
        Assert.Equal(200, (await app.PostAsync("/sms", "AccountSid=north&From=1")).Status);
        Assert.Equal(200, (await app.PostAsync("/sms", "AccountSid=south&From=1", token: TestApp.OtherToken)).Status);
        Assert.Equal(403, (await app.PostAsync("/sms", "AccountSid=south&From=1")).Status);
        Assert.Equal(403, (await app.PostAsync("/sms", "From=1")).Status);
    }

    private sealed class ByAccount : ITwilioAuthTokenResolver
    {
        public async ValueTask<IEnumerable<string>?> ResolveAsync(HttpContext context) =>
            (string?)(await context.Request.ReadFormAsync())["AccountSid"] switch
            {
                "north" => [TestApp.Token],
                "south" => [TestApp.OtherToken],
                _ => null,
            };
    }

    [Fact]
    public void OptionsShowNoSecret()
    {
        var options = new TwilioGuardOptions();
        options.AddAuthToken(TestApp.Token);
        Assert.Equal("1 auth tokens (hidden), no resolver, 0 public origins, bodies up to 1048576 bytes, AllowLocal False", options.ToString());
        Assert.DoesNotContain(TestApp.Token, System.Text.Json.JsonSerializer.Serialize(options));
    }
}
