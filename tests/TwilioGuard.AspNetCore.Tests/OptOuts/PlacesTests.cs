using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests.OptOuts;

/// <summary>Wherever it stands, in whatever order: signature, record, handler.</summary>
public sealed class PlacesTests
{
    private static readonly Answer Refused = new(403, "");

    private static readonly Delegate Minimal = async ([FromForm] string from, [FromForm] string? body, HttpContext context) =>
        Results.Json(await Handler.DescribeAsync(context, from, body));

    private static readonly Dictionary<string, (string Path, Action<WebApplication> Pipeline, Type[] Controllers)> Places = new()
    {
        ["endpoint"] = ("/sms", app => app.MapPost("/sms", Minimal).RecordOptOuts(), []),
        ["endpoint, signature before"] = ("/sms", app => app.MapPost("/sms", Minimal).RequireTwilioSignature().RecordOptOuts(), []),
        ["endpoint, signature after"] = ("/sms", app => app.MapPost("/sms", Minimal).RecordOptOuts().RequireTwilioSignature(), []),
        ["endpoint, twice"] = ("/sms", app => app.MapPost("/sms", Minimal).RecordOptOuts().RecordOptOuts(), []),
        ["group"] = ("/t/sms", app => app.MapGroup("/t").RecordOptOuts().MapPost("/sms", Minimal), []),
        ["group, signature before"] = ("/t/sms", app => app.MapGroup("/t").RequireTwilioSignature().RecordOptOuts().MapPost("/sms", Minimal), []),
        ["group, signature after"] = ("/t/sms", app => app.MapGroup("/t").RecordOptOuts().RequireTwilioSignature().MapPost("/sms", Minimal), []),
        ["group signed, endpoint records"] = ("/t/sms", app => app.MapGroup("/t").RequireTwilioSignature().MapPost("/sms", Minimal).RecordOptOuts(), []),
        ["group records, endpoint signed"] = ("/t/sms", app => app.MapGroup("/t").RecordOptOuts().MapPost("/sms", Minimal).RequireTwilioSignature(), []),
        ["group and endpoint"] = ("/t/sms", app => app.MapGroup("/t").RecordOptOuts().MapGroup("").RecordOptOuts().MapPost("/sms", Minimal).RecordOptOuts(), []),
        ["old builder"] = ("/sms", app => new EarlierBuilder(app.MapPost("/sms", Minimal).DisableAntiforgery()).RecordOptOuts(), []),
        ["controllers"] = ("/bare/inbound", app => app.MapControllers().RecordOptOuts(), [typeof(BareInboundController)]),
        ["controllers, signature before"] = ("/bare/inbound", app => app.MapControllers().RequireTwilioSignature().RecordOptOuts(), [typeof(BareInboundController)]),
        ["controllers, signature after"] = ("/bare/inbound", app => app.MapControllers().RecordOptOuts().RequireTwilioSignature(), [typeof(BareInboundController)]),
        ["attribute"] = ("/mvc/inbound", app => app.MapControllers(), [typeof(InboundController)]),
        ["both attributes"] = ("/mvc/both", app => app.MapControllers(), [typeof(InboundAndSignedController)]),
        ["attribute on the action"] = ("/api/inbound", app => app.MapControllers(), [typeof(SignedInboundController)]),
        ["attribute and endpoints"] = ("/mvc/inbound", app => app.MapControllers().RecordOptOuts().RequireTwilioSignature(), [typeof(InboundController)]),
        ["middleware"] = ("/sms", app =>
        {
            app.UseTwilioOptOuts();
            app.UseRouting();
            app.MapPost("/sms", Minimal).DisableAntiforgery();
        }, []),
        ["middleware, signature before"] = ("/sms", app =>
        {
            app.UseTwilioSignatureValidation();
            app.UseTwilioOptOuts();
            app.UseRouting();
            app.MapPost("/sms", Minimal).DisableAntiforgery();
        }, []),
        ["middleware, signature after"] = ("/sms", app =>
        {
            app.UseTwilioOptOuts();
            app.UseTwilioSignatureValidation();
            app.UseRouting();
            app.MapPost("/sms", Minimal).DisableAntiforgery();
        }, []),
        ["middleware of a path, endpoint signed"] = ("/t/sms", app =>
        {
            app.UseWhen(context => context.Request.Path.StartsWithSegments("/t"), branch => branch.UseTwilioOptOuts());
            app.UseRouting();
            app.MapPost("/t/sms", Minimal).RequireTwilioSignature();
            app.MapPost("/open", () => "open");
        }, []),
        ["middleware signed, endpoint records"] = ("/t/sms", app =>
        {
            app.UseWhen(context => context.Request.Path.StartsWithSegments("/t"), branch => branch.UseTwilioSignatureValidation());
            app.UseRouting();
            app.MapPost("/t/sms", Minimal).RecordOptOuts();
        }, []),
        ["middleware in a branch"] = ("/t/sms", app => app.Map("/t", branch =>
        {
            branch.UseTwilioOptOuts();
            branch.Run(async context => await context.Response.WriteAsJsonAsync(
                await Handler.DescribeAsync(context, context.Request.Form["From"]!, context.Request.Form["Body"])));
        }), []),
    };

    public static TheoryData<string> Names => [.. Places.Keys];

    private static Task<TestApp> StartAsync(string place, ListStore store, bool antiforgery) => TestApp.StartAsync(
        app =>
        {
            Places[place].Pipeline(app);
            if (antiforgery)
                app.UseAntiforgery();
        },
        builder =>
        {
            Handler.Services(builder, store);
            builder.Services.AddControllersWithViews(options =>
            {
                if (antiforgery)
                    options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            }).Only(new Types(Places[place].Controllers));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public async Task SignatureThenRecordThenHandler(string place)
    {
        var store = new ListStore();
        // Conventions of endpoints and middleware do not reach MVC's own filter.
        await using var app = await StartAsync(
            place, store, antiforgery: !place.StartsWith("middleware", StringComparison.Ordinal) && !place.StartsWith("controllers", StringComparison.Ordinal));
        var path = Places[place].Path;

        Assert.Equal(new Answer(200, Told("Stop|OptOut|answered|out")), Unquoted(await app.PostAsync(path, Handler.Message("Stop"))));
        var change = Assert.Single(store.Changes);
        Assert.Equal(
            (Handler.Guest, Handler.Restaurant, true, OptOutSource.Keyword, Handler.Sid(1)),
            (change.Recipient, change.Sender, change.OptedOut, change.Source, change.MessageSid));
        Assert.Equal(1, app.Counts["twilio_guard.signature.checks reason=valid"]);
        Assert.Equal(1, app.Counts["twilio_guard.inbound.messages intent=opt_out outcome=handled"]);

        // A START that nobody signed, or that somebody else did.
        foreach (var body in (string[])["START", "STOP", "hello"])
        {
            Assert.Equal(Refused, await app.PostAsync(path, Handler.Message(body, sid: 2), token: TestApp.OtherToken));
            Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, path, Handler.Message(body, sid: 2), null));
            var ofAnother = TestApp.Sign(app.Origin + path, Handler.Message("STOP"));
            Assert.Equal(Refused, await app.SendAsync(HttpMethod.Post, path, Handler.Message(body, sid: 2), ofAnother));
        }

        Assert.Single(store.Changes);
        Assert.Equal(1, app.Reached);

        Assert.Equal(new Answer(200, Told("start|OptIn|answered|in")), Unquoted(await app.PostAsync(path, Handler.Message("start", sid: 3))));
        Assert.Equal(2, store.Changes.Count);
        Assert.Equal(new Answer(200, Told("A table for two|None|not answered|in")), Unquoted(await app.PostAsync(path, Handler.Message("A table for two", sid: 4))));
        Assert.Equal(3, app.Reached);

        // Again: the same answer, and no handler.
        Assert.Equal(new Answer(200, Told("start|OptIn|answered|in")), Unquoted(await app.PostAsync(path, Handler.Message("start", sid: 3))));
        Assert.Equal((2, 3), (store.Changes.Count, app.Reached));
    }

    private static string Told(string rest) => Handler.Guest + "|" + rest;

    private static Answer Unquoted(Answer answer) =>
        answer.Status == 200 ? answer with { Body = System.Text.Json.JsonSerializer.Deserialize<string>(answer.Body)! } : answer;

    [Fact]
    public async Task ARazorPage()
    {
        var store = new ListStore();
        await using var app = await TestApp.StartAsync(app => app.MapRazorPages(), builder =>
        {
            Handler.Services(builder, store);
            builder.Services.AddRazorPages().Only(new Types(typeof(InboundModel)), new Pages("Inbound"));
        });
        Assert.Equal("Got STOP", (await app.PostAsync("/pages/inbound", Handler.Message("STOP"))).Body.Trim());
        Assert.Equal("Got STOP", (await app.PostAsync("/pages/inbound", Handler.Message("STOP"))).Body.Trim());
        Assert.Equal(Refused, await app.PostAsync("/pages/inbound", Handler.Message("START", sid: 2), token: TestApp.OtherToken));
        Assert.Single(store.Changes);
        Assert.Equal(1, app.Reached);
    }

    [Fact]
    public async Task AntiforgeryIsOffForItsEndpointsOnly()
    {
        await using var app = await TestApp.StartAsync(
            app =>
            {
                app.UseAntiforgery();
                app.MapPost("/sms", ([FromForm] string from) => Results.Json(from)).WithMetadata(new RequireAntiforgeryTokenAttribute()).RecordOptOuts();
                app.MapPost("/site", ([FromForm] string from) => from);
            },
            builder => Handler.Services(builder, new ListStore()));
        Assert.Equal(200, (await app.PostAsync("/sms", Handler.Message("STOP"))).Status);
        Assert.Equal(400, (await app.PostAsync("/site", Handler.Message("STOP"))).Status);
    }

    /// <summary>Whatever way the handler reads.</summary>
    [Fact]
    public async Task TheBodyStaysReadable()
    {
        var form = Handler.Message("STOP");
        await using var app = await TestApp.StartAsync(
            app =>
            {
                app.Use((context, next) =>
                {
                    if (context.Request.Path.StartsWithSegments("/buffered"))
                        context.Request.EnableBuffering();
                    return next(context);
                });
                app.UseRouting();
                foreach (var prefix in (string[])["", "/buffered"])
                {
                    app.MapPost(prefix + "/stream", async (HttpRequest request) => Results.Json(await new StreamReader(request.Body).ReadToEndAsync())).RecordOptOuts();
                    app.MapPost(prefix + "/form", async (HttpRequest request) =>
                    {
                        var read = await request.ReadFormAsync();
                        request.Body.Position = 0;
                        return Results.Json(read["Body"] == "STOP" ? await new StreamReader(request.Body).ReadToEndAsync() : "");
                    }).RecordOptOuts();
                    app.MapPost(prefix + "/collection", (IFormCollection read) => Results.Json(read["Body"] == "STOP" ? form : "")).RecordOptOuts();
                    app.MapPost(prefix + "/bound", ([FromForm] Sms sms) => Results.Json(sms.Body == "STOP" && sms.From == Handler.Guest ? form : "")).RecordOptOuts();
                }

                app.MapPost("/pipe", async (HttpRequest request) =>
                {
                    var read = await request.BodyReader.ReadAtLeastAsync(form.Length);
                    return Results.Json(System.Text.Encoding.UTF8.GetString(System.Buffers.BuffersExtensions.ToArray(read.Buffer)));
                }).RecordOptOuts();
            },
            builder => Handler.Services(builder, new ListStore()));
        foreach (var path in (string[])["/stream", "/form", "/collection", "/bound", "/pipe", "/buffered/stream", "/buffered/form", "/buffered/collection", "/buffered/bound"])
            Assert.Equal(new Answer(200, form), Unquoted(await app.PostAsync(path, form)));
    }

    private sealed record Sms(string From, string Body);

    /// <summary>Without a signature there is nothing that has read the body before.</summary>
    [Fact]
    public async Task UnsignedInDevelopment()
    {
        var store = new ListStore();
        await using var app = await TestApp.StartAsync(
            app => app.MapPost("/sms", async (HttpRequest request) => Results.Json(await new StreamReader(request.Body).ReadToEndAsync())).RecordOptOuts(),
            builder =>
            {
                builder.Services.AddTwilioGuard(options => options.AllowLocal = true);
                builder.Services.AddSingleton<IOptOutStore>(store);
            },
            environment: "Development");
        Assert.Contains("Body=STOP", (await app.SendAsync(HttpMethod.Post, "/sms", Handler.Message("STOP"), null)).Body.Replace("\\u0026", "&"));
        Assert.Single(store.Changes);
    }

    [Fact]
    public async Task AParameterOfTheHandler()
    {
        var store = new ListStore();
        await using var app = await Handler.StartAsync(store, (InboundOptOut optOut) => Results.Json($"{optOut.Intent} {optOut.TwilioAnswered}"));
        Assert.Equal("\"OptOut True\"", (await app.PostAsync("/sms", Handler.Message("cancel"))).Body);
        Assert.Equal("\"Help False\"", (await app.PostAsync("/sms", Handler.Message("help", sid: 2))).Body);
        Assert.Equal("\"None False\"", (await app.PostAsync("/sms", Handler.Message("two", sid: 3))).Body);
        Assert.Equal("\"None False\"", (await app.PostAsync("/sms", "CallSid=CA1&From=%2B15005550006")).Body);

        await using var without = await TestApp.StartAsync(app =>
        {
            Handler.Catch(app);
            app.MapPost("/sms", (InboundOptOut optOut) => "x").RequireTwilioSignature();
            app.MapPost("/context", (HttpContext context) => context.TwilioOptOut().Intent.ToString()).RequireTwilioSignature();
        });
        Assert.Equal(new Answer(500, "InvalidOperationException"), await without.PostAsync("/sms", Handler.Message("STOP")));
        Assert.Equal(new Answer(500, "InvalidOperationException"), await without.PostAsync("/context", Handler.Message("STOP")));
    }

    private sealed class EarlierBuilder(IEndpointConventionBuilder inner) : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention) => inner.Add(convention);
    }
}
