using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;
using TwilioGuard.Tests;

namespace TwilioGuard.AspNetCore.Tests;

/// <summary>The URL as it came over the wire, under the origin that Twilio called.</summary>
public sealed class WireTests
{
    private const string Form = "From=%2B15005550006&Body=A+table+for+two";

    private static void Everything(WebApplication app) =>
        app.Map("/{**path}", (HttpRequest request) => request.Method + " " + request.Path).RequireTwilioSignature();

    private static string Request(TestApp app, string method, string target, string signature, string? host = null, string version = "1.1") =>
        $"{method} {target} HTTP/{version}\r\n{(host?.Length == 0 ? "" : $"Host: {host ?? $"127.0.0.1:{app.Port}"}\r\n")}X-Twilio-Signature: {signature}\r\n"
        + (method == "POST" ? $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {Form.Length}\r\n" : "") + "Connection: close\r\n\r\n"
        + (method == "POST" ? Form : "");

    [Theory]
    [InlineData("/caf%C3%A9/a%20b?q=%C3%A9+%2b")]
    [InlineData("/caf%c3%a9/%41?q=%41")]
    [InlineData("/a%2Fb/c")]
    [InlineData("/a+b;v=1,2/~x/(y)/'z'?a=b;c&d=[1]|{2}")]
    [InlineData("//double//slash/?")]
    [InlineData("/%25%32%35?%")]
    [InlineData("/a/./b/../c")]
    [InlineData("/?x=/y?z=https://other.example:443/")]
    [InlineData("/")]
    public async Task ATargetIsTakenAsItCame(string target)
    {
        await using var app = await TestApp.StartAsync(Everything);
        Assert.Equal(200, (await app.RawAsync(Request(app, "GET", target, ReferenceSignature.Of(TestApp.Token, app.Origin + target)))).Status);
        Assert.Equal(200, (await app.RawAsync(Request(app, "POST", target, TestApp.Sign(app.Origin + target, Form)))).Status);
        Assert.Equal(403, (await app.RawAsync(Request(app, "GET", target, ReferenceSignature.Of(TestApp.Token, app.Origin + target + "x")))).Status);
    }

    [Theory]
    [InlineData("/sms?a=b")]
    [InlineData("/")]
    public async Task ATargetInAbsoluteForm(string path)
    {
        await using var app = await TestApp.StartAsync(Everything);
        var signature = ReferenceSignature.Of(TestApp.Token, app.Origin + path);
        Assert.Equal(200, (await app.RawAsync(Request(app, "GET", app.Origin + path, signature))).Status);
        Assert.Equal(403, (await app.RawAsync(Request(app, "GET", app.Origin + path + "x", signature))).Status);
    }

    [Fact]
    public async Task WhatIsNoUrlIsNeitherPassedNorAnError()
    {
        await using var app = await TestApp.StartAsync(app =>
        {
            app.UseTwilioSignatureValidation();
            app.Run(context => context.Response.WriteAsync("passed"));
        });
        var signature = ReferenceSignature.Of(TestApp.Token, app.Origin + "/sms");
        Assert.Equal(403, (await app.RawAsync(Request(app, "OPTIONS", "*", signature))).Status);
        Assert.Equal(403, (await app.RawAsync(Request(app, "GET", "/sms#part", signature))).Status);
        Assert.Equal(403, (await app.RawAsync(Request(app, "GET", "/sms", signature, host: "", version: "1.0"))).Status);
        Assert.Equal(403, (await app.RawAsync(Request(app, "GET", "/sms", signature, host: "other.example"))).Status);
        Assert.Equal(200, (await app.RawAsync(Request(app, "GET", "/sms", signature))).Status);
        // The server's own refusals come before ours.
        foreach (var line in (string[])["GET sms HTTP/1.1", "GET /s\0ms HTTP/1.1", "GET /%00 HTTP/1.1", "GET /\u00FF HTTP/1.1", "CONNECT 127.0.0.1:1 HTTP/1.1"])
        {
            var answer = await app.RawAsync($"{line}\r\nHost: 127.0.0.1:{app.Port}\r\nX-Twilio-Signature: {signature}\r\nConnection: close\r\n\r\n");
            Assert.InRange(answer.Status, 400, 499);
        }
    }

    [Fact]
    public async Task ABodyThatIsCutOffOrMalformedIsNoError()
    {
        await using var app = await TestApp.StartAsync(app =>
        {
            app.UseTwilioSignatureValidation();
            app.Run(context => context.Response.WriteAsync("passed"));
        });
        var head = $"POST /sms HTTP/1.1\r\nHost: 127.0.0.1:{app.Port}\r\nX-Twilio-Signature: {TestApp.Sign(app.Origin + "/sms", Form)}\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n";
        foreach (var rest in (string[])["Content-Length: 500\r\n\r\n" + Form, "Transfer-Encoding: chunked\r\n\r\nzz\r\n" + Form, "Transfer-Encoding: chunked\r\n\r\n5\r\nFrom="])
            Assert.False((await app.RawAsync(head + rest, isCutOff: true)).Status is 200 or 500);
        // The client may be gone before the server notices.
        for (var i = 0; i < 100 && app.Counts.GetValueOrDefault("twilio_guard.signature.checks reason=unreadable_body") < 3; i++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Equal(3, app.Counts["twilio_guard.signature.checks reason=unreadable_body"]);
        Assert.Equal(200, (await app.RawAsync(head + "Transfer-Encoding: chunked\r\n\r\n" + $"{Form.Length:x}\r\n{Form}\r\n0\r\n\r\n")).Status);
    }

    [Fact]
    public async Task BehindForwardedHeadersOfAKnownProxy()
    {
        await using var app = await TestApp.StartAsync(
            app =>
            {
                app.UseForwardedHeaders();
                app.UseRouting();
                Everything(app);
            },
            builder =>
            {
                builder.Services.AddTwilioGuard();
                builder.Services.Configure<ForwardedHeadersOptions>(options =>
                {
                    options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedPrefix;
                    options.KnownProxies.Add(IPAddress.Loopback);
                });
            });

        Task<Answer> Through(string url, string target, string? prefix = null) => app.SendAsync(
            HttpMethod.Post, target, Form, TestApp.Sign(url, Form), change: request =>
            {
                request.Headers.Add("X-Forwarded-For", "203.0.113.5");
                request.Headers.Add("X-Forwarded-Proto", "https");
                request.Headers.Add("X-Forwarded-Host", "hooks.example.com");
                if (prefix is not null)
                    request.Headers.Add("X-Forwarded-Prefix", prefix);
            });

        Assert.Equal(200, (await Through("https://hooks.example.com/sms?a=%20", "/sms?a=%20")).Status);
        Assert.Equal(403, (await Through(app.Origin + "/sms", "/sms")).Status);
        // The proxy cut off a prefix and says so.
        Assert.Equal(200, (await Through("https://hooks.example.com/twilio/sms", "/sms", "/twilio")).Status);
        Assert.Equal(200, (await Through("https://hooks.example.com/a%20b/sms%2Fx", "/sms%2Fx", "/a%20b")).Status);
        Assert.Equal(200, (await Through("https://hooks.example.com/sms/sms", "/sms", "/sms")).Status);
        Assert.Equal(200, (await Through("https://hooks.example.com/twilio/", "/", "/twilio")).Status);
        Assert.Equal(403, (await Through("https://hooks.example.com/sms", "/sms", "/twilio")).Status);
    }

    /// <summary>A prefix from a proxy and a path base of the app's own.</summary>
    [Fact]
    public async Task AForwardedPrefixBeforeAPathBase()
    {
        await using var app = await TestApp.StartAsync(
            app =>
            {
                app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedPrefix });
                app.UsePathBase("/app");
                app.UseRouting();
                Everything(app);
            });
        Assert.Equal(200, (await app.SendAsync(
            HttpMethod.Post, "/app/sms", Form, TestApp.Sign(app.Origin + "/edge/app/sms", Form), change: request => request.Headers.Add("X-Forwarded-Prefix", "/edge"))).Status);
        Assert.Equal(200, (await app.PostAsync("/app/sms", Form)).Status);
        Assert.Equal(403, (await app.PostAsync("/app/sms", Form, url: app.Origin + "/app/app/sms")).Status);
    }

    [Fact]
    public async Task ForwardedHeadersThatNobodyAskedForCountForNothing()
    {
        await using var app = await TestApp.StartAsync(Everything);
        Assert.Equal(403, (await app.SendAsync(
            HttpMethod.Post, "/sms", Form, TestApp.Sign("https://hooks.example.com/sms", Form), change: request =>
            {
                request.Headers.Add("X-Forwarded-Proto", "https");
                request.Headers.Add("X-Forwarded-Host", "hooks.example.com");
                request.Headers.Add("X-Original-Host", "hooks.example.com");
                request.Headers.Add("Forwarded", "proto=https;host=hooks.example.com");
            })).Status);
    }

    [Fact]
    public async Task PublicOrigins()
    {
        await using var app = await TestApp.StartAsync(Everything, settings:
        [
            TestApp.WithToken, ("Twilio:Webhooks:PublicOrigins:0", "https://hooks.example.com/"), ("Twilio:Webhooks:PublicOrigins:1", "https://edge.example.com:8443/twilio"),
        ]);
        Assert.Equal(200, (await app.PostAsync("/sms?a=%2f", Form, url: "https://hooks.example.com/sms?a=%2f")).Status);
        Assert.Equal(200, (await app.PostAsync("/sms", Form, url: "https://edge.example.com:8443/twilio/sms")).Status);
        Assert.Equal(200, (await app.PostAsync("/sms", Form, url: "https://edge.example.com/twilio/sms")).Status);
        Assert.Equal(403, (await app.PostAsync("/sms", Form, url: "https://edge.example.com/sms")).Status);
        Assert.Equal(403, (await app.PostAsync("/sms", Form, url: "https://other.example.com/sms")).Status);
        // The request's own word counts no more.
        Assert.Equal(403, (await app.PostAsync("/sms", Form)).Status);
        Assert.Contains(app.Log, line => line.Contains("at https://hooks.example.com, https://edge.example.com:8443/twilio: SignatureMismatch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PublicOriginsBehindAPathBase()
    {
        await using var app = await TestApp.StartAsync(
            app =>
            {
                app.UsePathBase("/app");
                app.UseRouting();
                app.MapPost("/sms", ([FromForm] string from) => from).RequireTwilioSignature();
            },
            builder => builder.Services.AddTwilioGuard(options => options.PublicOrigins.Add("https://hooks.example.com")));
        Assert.Equal(200, (await app.PostAsync("/app/sms", Form, url: "https://hooks.example.com/app/sms")).Status);
        Assert.Equal(403, (await app.PostAsync("/app/sms", Form, url: "https://hooks.example.com/sms")).Status);
    }
}
