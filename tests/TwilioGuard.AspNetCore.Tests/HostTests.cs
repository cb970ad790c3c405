using System.Net.WebSockets;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;
using TwilioGuard.Tests;

namespace TwilioGuard.AspNetCore.Tests;

/// <summary>Every place that a webhook can be written in.</summary>
public sealed class HostTests
{
    private const string Form = "From=%2B15005550006&Body=A+table+for+two";

    private static readonly Answer Refused = new(403, "");

    private static Task<TestApp> MvcAsync(bool antiforgery = false) => TestApp.StartAsync(
        app =>
        {
            app.UseStatusCodePages();
            app.UseRouting();
            if (antiforgery)
                app.UseAntiforgery();
            app.MapControllers();
        },
        builder =>
        {
            builder.Services.AddTwilioGuard();
            builder.Services.AddAntiforgery();
            builder.Services.AddControllersWithViews(options =>
            {
                if (antiforgery)
                    options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            }).Only(new Types(typeof(SmsController), typeof(EventsController)));
        });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AnMvcControllerBeforeBindingAndWithTheBodyReadable(bool antiforgery)
    {
        await using var app = await MvcAsync(antiforgery);
        Assert.Equal(new Answer(200, "+15005550006|A table for two|" + Form), await app.PostAsync("/mvc/sms", Form));
        Assert.Equal(new Answer(200, "shown 5"), await app.GetAsync("/mvc/sms?from=5"));

        Assert.Equal(1, app.Reached);
        Assert.Equal(Refused, await app.PostAsync("/mvc/sms", Form, token: TestApp.OtherToken));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/mvc/sms", Form, null));
        Assert.Equal(Refused, await app.GetAsync("/mvc/sms?from=5", url: app.Origin + "/mvc/sms?from=6"));
        Assert.Equal(1, app.Reached);
    }

    /// <summary>[ApiController] writes problem details into results; a refusal has no body.</summary>
    [Fact]
    public async Task AWebApiActionAndItsUnmarkedNeighbour()
    {
        await using var app = await MvcAsync();
        Assert.Equal(new Answer(200, "delivered"), await app.PostJsonAsync("/api/events", """{"name":"delivered"}"""));
        Assert.Equal(Refused, await app.PostJsonAsync("/api/events", """{"name":"delivered"}""", sent: """{"name":"other"}"""));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/api/events", "not JSON", null, "application/json"));
        Assert.Equal(new Answer(200, "open"), await app.SendAsync(HttpMethod.Post, "/api/open", null, null));
    }

    [Fact]
    public async Task TheAttributeAsAFilterOfAllControllers()
    {
        await using var app = await TestApp.StartAsync(app => app.MapControllers(), builder =>
        {
            builder.Services.AddTwilioGuard();
            builder.Services.AddControllers(options => options.Filters.Add<ValidateTwilioSignatureAttribute>()).Only(new Types(typeof(EventsController)));
        });
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/api/open", null, null));
        Assert.Equal(200, (await app.PostAsync("/api/open", "")).Status);
    }

    [Fact]
    public async Task AllControllersByTheirEndpoints()
    {
        await using var app = await TestApp.StartAsync(app => app.MapControllers().RequireTwilioSignature(), builder =>
        {
            builder.Services.AddTwilioGuard();
            builder.Services.AddControllers().Only(new Types(typeof(EventsController)));
        });
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/api/open", null, null));
        Assert.Equal(new Answer(200, "delivered"), await app.PostJsonAsync("/api/events", """{"name":"delivered"}"""));
        // Asked for twice, done once.
        Assert.Equal(1, app.Counts["twilio_guard.signature.checks reason=valid"]);
    }

    [Fact]
    public async Task ARazorPageWithItsModel()
    {
        await using var app = await TestApp.StartAsync(app => app.MapRazorPages(), builder =>
        {
            builder.Services.AddTwilioGuard();
            builder.Services.AddRazorPages().Only(new Types(typeof(ReservationModel)), new Pages("Reservation", "WithoutModel"));
        });
        Assert.Equal(new Answer(200, "+15005550006|" + Form), await app.PostAsync("/pages/reservation", Form));
        Assert.Equal("Hello", (await app.GetAsync("/pages/reservation")).Body.Trim());
        Assert.Equal("Hello &#x2B;15005550006", (await app.PostAsync("/pages/without-model", Form)).Body.Trim());

        Assert.Equal(1, app.Reached);
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/pages/reservation", Form, null));
        Assert.Equal(Refused, await app.PostAsync("/pages/reservation", Form, token: TestApp.OtherToken));
        Assert.Equal(Refused, await app.PostAsync("/pages/without-model", Form, token: TestApp.OtherToken));
        Assert.Equal(1, app.Reached);
    }

    /// <summary>With antiforgery's services and middleware there, which every form is refused by.</summary>
    [Fact]
    public async Task MinimalApisThatBindForms()
    {
        var handled = 0;
        await using var app = await TestApp.StartAsync(
            app =>
            {
                app.UseAntiforgery();
                app.MapPost("/form", ([FromForm] string from, [FromForm] string body) => from + "|" + body).RequireTwilioSignature();
                app.MapPost("/record", ([FromForm] Sms sms) => sms.From + "|" + sms.Body).RequireTwilioSignature();
                app.MapPost("/collection", (IFormCollection form) => form["From"] + "|" + form.Count).RequireTwilioSignature();
                app.MapPost("/request", async (HttpRequest request) =>
                {
                    var form = await request.ReadFormAsync();
                    request.Body.Position = 0;
                    return form["From"] + "|" + await new StreamReader(request.Body).ReadToEndAsync();
                }).RequireTwilioSignature();
                app.MapPost("/raw", async (HttpRequest request) => await new StreamReader(request.Body).ReadToEndAsync()).RequireTwilioSignature();
                app.MapPost("/pipe", async (HttpRequest request) =>
                {
                    var read = await request.BodyReader.ReadAtLeastAsync(Form.Length);
                    return System.Text.Encoding.UTF8.GetString(System.Buffers.BuffersExtensions.ToArray(read.Buffer));
                }).RequireTwilioSignature();
                app.MapPost("/filter", ([FromForm] string from) => from)
                    .AddEndpointFilter((context, next) =>
                    {
                        handled++;
                        return next(context);
                    })
                    .RequireTwilioSignature();
                app.Map("/delegate", (RequestDelegate)(context => context.Response.WriteAsync(context.Request.Method))).RequireTwilioSignature();
            },
            builder =>
            {
                builder.Services.AddTwilioGuard();
                builder.Services.AddAntiforgery();
            });

        Assert.Equal(new Answer(200, "+15005550006|A table for two"), await app.PostAsync("/form", Form));
        Assert.Equal(new Answer(200, "+15005550006|A table for two"), await app.PostAsync("/record", Form));
        Assert.Equal(new Answer(200, "+15005550006|2"), await app.PostAsync("/collection", Form));
        Assert.Equal(new Answer(200, "+15005550006|" + Form), await app.PostAsync("/request", Form));
        Assert.Equal(new Answer(200, Form), await app.PostAsync("/raw", Form));
        Assert.Equal(new Answer(200, Form), await app.PostAsync("/pipe", Form));
        Assert.Equal(new Answer(200, "+15005550006"), await app.PostAsync("/filter", Form));
        Assert.Equal(new Answer(200, "GET"), await app.GetAsync("/delegate"));
        Assert.Equal(1, handled);

        foreach (var path in (string[])["/form", "/record", "/collection", "/request", "/raw", "/pipe", "/filter", "/delegate"])
        {
            Assert.Equal(Refused, await app.PostAsync(path, Form, token: TestApp.OtherToken));
            Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, path, Form, null));
            // A form that binding would refuse with 400 is never bound.
            Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, path, "none", null, "multipart/form-data"));
        }

        Assert.Equal(1, handled);
        foreach (var method in (string[])["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
            Assert.Equal(Refused, await app.SendAsync(new HttpMethod(method), "/delegate", null, null));
        Assert.Equal(403, (await app.SendAsync(HttpMethod.Head, "/delegate", null, null)).Status);
    }

    private sealed record Sms(string From, string Body);

    /// <summary>Both orders of the two calls, and an endpoint that wants antiforgery by itself elsewhere.</summary>
    [Fact]
    public async Task AntiforgeryIsOffForWebhooksOnly()
    {
        await using var app = await TestApp.StartAsync(
            app =>
            {
                app.UseAntiforgery();
                app.MapPost("/webhook", ([FromForm] string from) => from).WithMetadata(new RequireAntiforgeryTokenAttribute()).RequireTwilioSignature();
                app.MapPost("/site", ([FromForm] string from) => from);
            },
            builder =>
            {
                builder.Services.AddTwilioGuard();
                builder.Services.AddAntiforgery();
            });
        Assert.Equal(200, (await app.PostAsync("/webhook", Form)).Status);
        Assert.Equal(400, (await app.PostAsync("/site", Form)).Status);
    }

    [Fact]
    public async Task GroupsNestedAndFallbacks()
    {
        await using var app = await TestApp.StartAsync(app =>
        {
            var group = app.MapGroup("/twilio").RequireTwilioSignature();
            group.MapPost("/sms", ([FromForm] string from) => from);
            group.MapGroup("/voice").MapGet("/{id}", (string id) => id).RequireTwilioSignature();
            app.MapGet("/open", () => "open");
            app.MapFallback(() => "fallback").RequireTwilioSignature();
        });
        Assert.Equal(new Answer(200, "+15005550006"), await app.PostAsync("/twilio/sms", Form));
        Assert.Equal(new Answer(200, "5"), await app.GetAsync("/twilio/voice/5"));
        Assert.Equal(new Answer(200, "open"), await app.SendAsync(HttpMethod.Get, "/open", null, null));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/twilio/sms", Form, null));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Get, "/twilio/voice/5", null, null));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Get, "/nowhere", null, null));
        Assert.Equal(new Answer(200, "fallback"), await app.GetAsync("/nowhere"));
    }

    /// <summary>One whose interface has no Finally of its own.</summary>
    [Fact]
    public async Task AnEndpointBuilderOfAnEarlierTime()
    {
        await using var app = await TestApp.StartAsync(app => new EarlierBuilder(app.MapGet("/x", () => "done")).RequireTwilioSignature());
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Get, "/x", null, null));
        Assert.Equal(new Answer(200, "done"), await app.GetAsync("/x"));
    }

    private sealed class EarlierBuilder(IEndpointConventionBuilder inner) : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention) => inner.Add(convention);
    }

    [Fact]
    public async Task MiddlewareInBranches()
    {
        await using var app = await TestApp.StartAsync(app =>
        {
            app.UseWhen(context => context.Request.Path.StartsWithSegments("/when"), branch => branch.UseTwilioSignatureValidation());
            app.Map("/branch", branch =>
            {
                branch.UseTwilioSignatureValidation();
                branch.Map("/deeper", deeper => deeper.Run(context => context.Response.WriteAsync(context.Request.PathBase + context.Request.Form["From"])));
            });
            app.UseRouting();
            app.MapPost("/when/sms", ([FromForm] string from) => from).DisableAntiforgery();
            app.MapPost("/open", () => "open");
        });
        Assert.Equal(new Answer(200, "+15005550006"), await app.PostAsync("/when/sms", Form));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/when/sms", Form, null));
        Assert.Equal(new Answer(200, "open"), await app.SendAsync(HttpMethod.Post, "/open", Form, null));
        Assert.Equal(new Answer(200, "/branch/deeper+15005550006"), await app.PostAsync("/branch/deeper/sms", Form));
        Assert.Equal(Refused, await app.PostAsync("/branch/deeper/sms", Form, url: app.Origin + "/sms"));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/branch/nowhere", Form, null));
    }

    [Fact]
    public async Task AFormThatWasReadOrBufferedBefore()
    {
        await using var app = await TestApp.StartAsync(app =>
        {
            app.Use(async (context, next) =>
            {
                if (context.Request.Path.Value!.Contains("buffered", StringComparison.Ordinal))
                    context.Request.EnableBuffering();
                if (context.Request.Path.Value.Contains("read", StringComparison.Ordinal))
                    await context.Request.ReadFormAsync();
                await next(context);
            });
            app.UseRouting();
            app.MapPost("/{kind}", ([FromForm] string from, string kind) => from).RequireTwilioSignature();
        });
        foreach (var path in (string[])["/read", "/buffered", "/buffered-read"])
        {
            Assert.Equal(new Answer(200, "+15005550006"), await app.PostAsync(path, Form));
            Assert.Equal(Refused, await app.PostAsync(path, Form, token: TestApp.OtherToken));
            Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, path, Form + "x", TestApp.Sign(app.Origin + path, Form)));
        }
    }

    /// <summary>The signature of a request with one body must not pass for one with another, or with none.</summary>
    [Fact]
    public async Task ARequestWithoutABodyAndItsLookAlikes()
    {
        await using var app = await TestApp.StartAsync(app => app.Map("/x", () => "done").RequireTwilioSignature());
        Assert.Equal(200, (await app.PostAsync("/x", "")).Status);
        Assert.Equal(200, (await app.SendAsync(HttpMethod.Post, "/x", null, ReferenceSignature.Of(TestApp.Token, app.Origin + "/x"))).Status);
        Assert.Equal(200, (await app.GetAsync("/x?a=b")).Status);

        var path = "/x?bodySHA256=" + ReferenceSignature.HashOf("{}"u8.ToArray());
        var signature = ReferenceSignature.Of(TestApp.Token, app.Origin + path);
        Assert.Equal(200, (await app.SendAsync(HttpMethod.Post, path, "{}", signature, "application/json")).Status);
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, path, "", signature));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, path, "&", signature));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Get, path, null, signature));
        Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, "/x", "&=&", ReferenceSignature.Of(TestApp.Token, app.Origin + "/x")));
    }

    [Theory]
    [InlineData("wss://127.0.0.1:{0}/stream", true)]
    [InlineData("wss://127.0.0.1/stream/", true)]
    [InlineData("https://127.0.0.1:{0}/stream", false)]
    [InlineData("wss://127.0.0.1:{0}/other", false)]
    public async Task AWebSocketHandshake(string signed, bool passes)
    {
        await using var app = await TestApp.StartAsync(
            app =>
            {
                app.UseWebSockets();
                app.Map("/stream", async context =>
                {
                    using var socket = await context.WebSockets.AcceptWebSocketAsync();
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "done", context.RequestAborted);
                }).RequireTwilioSignature();
            },
            https: true);
        foreach (var version in (string[])["1.1", "2.0"])
        {
            using var socket = new ClientWebSocket();
            socket.Options.HttpVersion = Version.Parse(version);
            socket.Options.HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact;
            socket.Options.CollectHttpResponseDetails = true;
            socket.Options.SetRequestHeader("X-Twilio-Signature", ReferenceSignature.Of(TestApp.Token, string.Format(signed, app.Port)));
            using var client = new HttpMessageInvoker(new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true } });
            var connect = socket.ConnectAsync(new Uri($"wss://127.0.0.1:{app.Port}/stream"), client, TestContext.Current.CancellationToken);
            if (passes)
            {
                await connect;
                var message = await socket.ReceiveAsync(new byte[10].AsMemory(), TestContext.Current.CancellationToken);
                Assert.Equal(WebSocketMessageType.Close, message.MessageType);
            }
            else
            {
                await Assert.ThrowsAsync<WebSocketException>(() => connect);
                Assert.Equal(System.Net.HttpStatusCode.Forbidden, socket.HttpStatusCode);
            }
        }
    }
}
