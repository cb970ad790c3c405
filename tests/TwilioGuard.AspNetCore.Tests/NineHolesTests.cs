using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;
using TwilioGuard.Tests;

namespace TwilioGuard.AspNetCore.Tests;

/// <summary>What the usual library lets through, refuses by mistake, or falls over: over real HTTP.</summary>
public sealed class NineHolesTests
{
    private const string Form = "From=%2B15005550006&Body=A+table+for+two";

    private static void Sms(WebApplication app) =>
        app.MapPost("/sms", ([FromForm] string? from, [FromForm] string? body) => from + "|" + body).RequireTwilioSignature();

    [Fact]
    public async Task Hole1_AJsonBodyIsCheckedAgainstItsHash()
    {
        await using var app = await TestApp.StartAsync(app =>
        {
            app.MapPost("/events", (Event sent) => sent.Name).RequireTwilioSignature();
            app.MapPost("/any", (HttpRequest request) => request.ContentType).RequireTwilioSignature();
        });
        Assert.Equal(new Answer(200, "delivered"), await app.PostJsonAsync("/events", """{"name":"delivered"}"""));
        Assert.Equal(new Answer(200, "delivered"), await app.PostJsonAsync("/events?tenant=5", """{ "name": "delivered" }"""));
        Assert.Equal(new Answer(403, ""), await app.PostJsonAsync("/events", """{"name":"delivered"}""", sent: """{"name":"deliverex"}"""));
        Assert.Equal(new Answer(403, ""), await app.PostJsonAsync("/events", """{"name":"delivered"}""", sent: """{"name":"delivered"} """));
        Assert.Equal(new Answer(403, ""), await app.PostJsonAsync("/events", """{"name":"delivered"}""", sent: ""));
        // Signed as a GET would be, and nothing vouches for the body.
        foreach (var type in (string?[])["application/json", "text/plain", "multipart/form-data; boundary=c0ffee", "application/x-www-form-urlencoded; charset=utf-16", null])
        {
            Assert.Equal(new Answer(403, ""), await app.SendAsync(
                HttpMethod.Post, "/any", """{"name":"delivered"}""", ReferenceSignature.Of(TestApp.Token, app.Origin + "/any"), type));
        }

        Assert.Equal(5, app.Counts["twilio_guard.signature.checks reason=missing_body_hash"]);
        Assert.Equal(3, app.Counts["twilio_guard.signature.checks reason=body_hash_mismatch"]);
    }

    private sealed record Event(string Name);

    [Fact]
    public async Task Hole2_RepeatedKeysAreSignedAsTwilioSignsThem()
    {
        await using var app = await TestApp.StartAsync(app =>
            app.MapPost("/sms", (HttpRequest request) => string.Join('+', request.Form["Digits"].ToArray())).RequireTwilioSignature());
        Assert.Equal(new Answer(200, "5678+1234+1234"), await app.PostAsync("/sms", "Digits=5678&Sid=CA123&Digits=1234&SidAccount=AC123&Digits=1234"));
        Assert.Equal(new Answer(200, "1"), await app.PostAsync("/sms", "Digits=1&digit=2&Digit=3"));
        // Names that differ in case are two names.
        Assert.Equal(new Answer(200, "2+1"), await app.PostAsync("/sms", "Digits=2&digits=1"));
        Assert.Equal(403, (await app.SendAsync(
            HttpMethod.Post, "/sms", "Digits=1&Digits=2", ReferenceSignature.Of(TestApp.Token, app.Origin + "/sms", [new("Digits", "1,2")]))).Status);
    }

    [Fact]
    public async Task Hole3_ThePathBaseIsPartOfTheUrl()
    {
        await using var app = await TestApp.StartAsync(app =>
        {
            app.UsePathBase("/twilio");
            app.UseRouting();
            Sms(app);
        });
        Assert.Equal(new Answer(200, "+15005550006|A table for two"), await app.PostAsync("/twilio/sms", Form));
        Assert.Equal(200, (await app.PostAsync("/sms", Form)).Status);
        Assert.Equal(403, (await app.PostAsync("/twilio/sms", Form, url: app.Origin + "/sms")).Status);
        Assert.Equal(403, (await app.PostAsync("/sms", Form, url: app.Origin + "/twilio/sms")).Status);
    }

    [Fact]
    public async Task Hole4_HttpsOnACustomPortWithAndWithoutThePort()
    {
        await using var app = await TestApp.StartAsync(Sms, https: true);
        Assert.Equal(new Answer(200, "+15005550006|A table for two"), await app.PostAsync("/sms", Form));
        Assert.Equal(200, (await app.PostAsync("/sms", Form, url: "https://127.0.0.1/sms")).Status);
        Assert.Equal(403, (await app.PostAsync("/sms", Form, url: "https://127.0.0.1:443/sms")).Status);
        Assert.Equal(403, (await app.PostAsync("/sms", Form, url: "http://127.0.0.1/sms")).Status);
        Assert.Equal(403, (await app.PostAsync("/sms", Form, url: "https://127.0.0.2/sms")).Status);

        await using var plain = await TestApp.StartAsync(Sms);
        Assert.Equal(200, (await plain.PostAsync("/sms", Form)).Status);
        Assert.Equal(403, (await plain.PostAsync("/sms", Form, url: "http://127.0.0.1/sms")).Status);
    }

    [Fact]
    public async Task Hole5_AMissingOrBrokenHeaderIsARefusalAndNoError()
    {
        await using var app = await TestApp.StartAsync(Sms);
        var signature = TestApp.Sign(app.Origin + "/sms", Form);
        foreach (var header in (string?[])[null, "", " ", "x", signature + "," + signature, signature[..^1], signature + "=", signature[..^2] + "*=", new string('A', 8000)])
            Assert.Equal(new Answer(403, ""), await app.SendAsync(HttpMethod.Post, "/sms", Form, header));
        Assert.Equal(new Answer(403, ""), await app.SendAsync(
            HttpMethod.Post, "/sms", Form, signature, change: request => request.Headers.TryAddWithoutValidation("X-Twilio-Signature", signature)));
        Assert.Equal(200, (await app.SendAsync(HttpMethod.Post, "/sms", Form, signature)).Status);

        var body = $"Host: 127.0.0.1:{app.Port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {Form.Length}\r\nConnection: close\r\n\r\n{Form}";
        Assert.Equal(403, (await app.RawAsync($"POST /sms HTTP/1.1\r\nX-Twilio-Signature: {signature}\r\nx-twilio-signature: {signature}\r\n{body}")).Status);
        Assert.Equal(403, (await app.RawAsync($"POST /sms HTTP/1.1\r\nX-Twilio-Signature:\r\n{body}")).Status);
        Assert.Equal(200, (await app.RawAsync($"POST /sms HTTP/1.1\r\nX-Twilio-Signature: {signature}\r\n{body}")).Status);
    }

    [Fact]
    public async Task Hole6_TwoSecretsWhileRotatingAndOneForEachTenant()
    {
        await using (var app = await TestApp.StartAsync(Sms, settings: [("Twilio:AuthTokens:0", TestApp.Token), ("Twilio:AuthTokens:1", TestApp.OtherToken)]))
        {
            Assert.Equal(200, (await app.PostAsync("/sms", Form)).Status);
            Assert.Equal(200, (await app.PostAsync("/sms", Form, token: TestApp.OtherToken)).Status);
            Assert.Equal(403, (await app.PostAsync("/sms", Form, token: "cab1edeafbeeff00d5eaba5ed0ff1ced")).Status);
        }

        await using var tenants = await TestApp.StartAsync(
            app => app.MapPost("/{tenant}/sms", ([FromForm] string from) => from).RequireTwilioSignature(),
            builder => builder.Services.AddTwilioGuard(options => options.UseAuthTokenResolver(context => ValueTask.FromResult<IEnumerable<string>?>(
                context.Request.RouteValues["tenant"] switch
                {
                    "north" => [TestApp.Token],
                    "south" => [TestApp.OtherToken, "cab1edeafbeeff00d5eaba5ed0ff1ced"],
                    "empty" => [""],
                    "placeholder" => ["your_auth_token"],
                    "broken" => throw new KeyNotFoundException("No tenant with the token " + TestApp.Token),
                    "none" => [],
                    _ => null,
                }))));
        Assert.Equal(200, (await tenants.PostAsync("/north/sms", Form)).Status);
        Assert.Equal(403, (await tenants.PostAsync("/north/sms", Form, token: TestApp.OtherToken)).Status);
        Assert.Equal(200, (await tenants.PostAsync("/south/sms", Form, token: TestApp.OtherToken)).Status);
        Assert.Equal(403, (await tenants.PostAsync("/south/sms", Form)).Status);
        foreach (var tenant in (string[])["nobody", "none", "placeholder"])
            Assert.Equal(403, (await tenants.PostAsync($"/{tenant}/sms", Form)).Status);
        // An empty key is one that everybody has.
        Assert.Equal(403, (await tenants.PostAsync("/empty/sms", Form, token: "")).Status);
        Assert.Equal(new Answer(503, ""), await tenants.PostAsync("/broken/sms", Form));
        Assert.Contains(tenants.Log, line => line.Contains("KeyNotFoundException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hole7_WithoutASecretTheAppDoesNotStart()
    {
        var missing = await TestApp.FailsToStartAsync(Sms, builder => builder.Services.AddTwilioGuard());
        Assert.IsType<TwilioCredentialsException>(missing);
        Assert.Contains("Twilio:AuthToken and TWILIO_AUTH_TOKEN are not set", missing.Message);

        foreach (var token in (string[])["", "your_auth_token", "ACba5eba11f00dc0ffee1ced7ea5eed2b4"])
        {
            var refused = await TestApp.FailsToStartAsync(
                Sms, builder => builder.Services.AddTwilioGuard(), settings: [("Twilio:AuthToken", token)]);
            Assert.Contains("Twilio:AuthToken", refused.Message);
        }

        var second = await TestApp.FailsToStartAsync(
            Sms, builder => builder.Services.AddTwilioGuard(), settings: [TestApp.WithToken, ("Twilio:AuthTokens:1", "<the old one>")]);
        Assert.Contains("Twilio:AuthTokens:1", second.Message);

        // Whether or not anything uses it yet.
        Assert.IsType<TwilioCredentialsException>(await TestApp.FailsToStartAsync(_ => { }, builder => builder.Services.AddTwilioGuard()));
    }

    [Fact]
    public async Task Hole8_ABodyOverTheLimitIsRefused()
    {
        await using var app = await TestApp.StartAsync(Sms, settings: [TestApp.WithToken, ("Twilio:Webhooks:MaxBodySize", "100")]);
        var form = "From=1&Body=" + new string('x', 88);
        Assert.Equal(100, form.Length);
        Assert.Equal(200, (await app.PostAsync("/sms", form)).Status);
        Assert.Equal(new Answer(413, ""), await app.PostAsync("/sms", form + "x"));

        // Without saying so before.
        foreach (var (body, status) in ((string, int)[])[(form, 200), (form + "x", 413), (form + new string('x', 100_000), 413)])
        {
            Assert.Equal(status, (await app.SendAsync(
                HttpMethod.Post, "/sms", body, TestApp.Sign(app.Origin + "/sms", body), change: request =>
                {
                    request.Headers.TransferEncodingChunked = true;
                    request.Content!.Headers.ContentLength = null;
                })).Status);
        }

        Assert.Equal(3, app.Counts["twilio_guard.signature.checks reason=body_too_large"]);
    }

    [Fact]
    public async Task Hole9_ReasonsAreLoggedAndCountedWithoutSecrets()
    {
        await using var app = await TestApp.StartAsync(app =>
            app.MapPost("/from/{number}", ([FromForm] string? from) => from).RequireTwilioSignature());
        await app.PostAsync("/from/+15005550006?to=%2B15005550006", Form);
        await app.PostAsync("/from/+15005550006", Form, token: TestApp.OtherToken);
        await app.SendAsync(HttpMethod.Post, "/from/+15005550006", Form, null);
        await app.SendAsync(HttpMethod.Post, "/from/+15005550006", Form, "5ca1ab1e");

        // What no line may hold, every test looks at in the end.
        var lines = app.Log.Where(line => line.Contains("TwilioGuard", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Contains($"Refused a request to /from/{{number}} at http://127.0.0.1:{app.Port}: SignatureMismatch. Twilio signs the URL that it calls", lines[0]);
        Assert.Contains("MissingSignature", lines[1]);
        Assert.Contains("MalformedSignature", lines[2]);
        Assert.Equal(
            ["malformed_signature=1", "missing_signature=1", "signature_mismatch=1", "valid=1"],
            app.Counts.Select(c => c.Key.Replace("twilio_guard.signature.checks reason=", "") + "=" + c.Value).Order(StringComparer.Ordinal));
    }
}
