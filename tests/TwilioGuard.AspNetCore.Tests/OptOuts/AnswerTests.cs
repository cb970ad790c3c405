using System.IO.Compression;
using System.Text;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests.OptOuts;

/// <summary>Where Twilio has answered, the app's messages are dropped; everywhere else the answer passes.</summary>
public sealed class AnswerTests
{
    private static Task<TestApp> StartAsync(Delegate handler, ListStore? store = null, params (string Key, string? Value)[] settings) =>
        Handler.StartAsync(store ?? new ListStore(), handler, null, settings);

    private static Delegate Text(string text, string type = "application/xml", int status = 200) => () => Results.Text(text, type, Encoding.UTF8, status);

    private static async Task<(int Status, string Body, string? Type, long? Length)> PostAsync(TestApp app, string form, string path = "/sms")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        request.Headers.Add("X-Twilio-Signature", TestApp.Sign(app.Origin + path, form));
        using var response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, Encoding.UTF8.GetString(body), response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("<Response><Message>Out</Message></Response>", "<Response/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>\n  <Message>One</Message>\n  <Sms>Two</Sms>\n</Response>", "<Response/>")]
    [InlineData("<Response><Message><Body>Out</Body><Media>https://example.com/x.png</Media></Message></Response>", "<Response/>")]
    [InlineData("<Response><Message>Out</Message><Redirect>/next</Redirect></Response>", "<Response><Redirect>/next</Redirect></Response>")]
    [InlineData("<Response><!-- why --><Message>\u00DCber</Message></Response>", "<Response/>")]
    [InlineData("<Response/>", null)]
    [InlineData("<Response><Redirect>/next</Redirect></Response>", null)]
    [InlineData("<Error><Message>Out</Message></Error>", null)]
    [InlineData("<Response><Message>Out", null)]
    [InlineData("<!DOCTYPE r [<!ENTITY e \"x\">]><Response><Message>&e;</Message></Response>", null)]
    [InlineData("", null)]
    public async Task TheMessagesInTwiml(string twiml, string? expected)
    {
        foreach (var type in (string[])["application/xml", "text/xml", "text/xml; charset=utf-8", "TEXT/HTML"])
        {
            await using var app = await StartAsync(Text(twiml, type));
            var answer = await PostAsync(app, Handler.Message("STOP"));
            Assert.Equal((200, expected ?? twiml), (answer.Status, answer.Body));
            Assert.Equal(Encoding.UTF8.GetByteCount(expected ?? twiml), answer.Length);
            Assert.Equal(expected is null ? type.Split(';')[0] : "text/xml", answer.Type);
            // And the same again, when it is delivered again.
            Assert.Equal(answer, await PostAsync(app, Handler.Message("STOP")));
            // Whoever says something else gets it all.
            Assert.Equal(twiml, (await PostAsync(app, Handler.Message("A table for two", sid: 2))).Body);
        }
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8", "utf-16")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16", null)]
    [InlineData("iso-8859-1", "iso-8859-1")]
    [InlineData("\"utf-8\"", null)]
    public async Task InTheEncodingOfItsType(string charset, string? declared)
    {
        var twiml = (declared is null ? "" : $"<?xml version=\"1.0\" encoding=\"{declared}\"?>") + "<Response><Message>\u00DCber</Message></Response>";
        await using var app = await StartAsync(async (HttpContext context) =>
        {
            context.Response.ContentType = "text/xml; charset=" + charset;
            await context.Response.Body.WriteAsync(Encoding.GetEncoding(charset.Trim('"')).GetBytes(twiml));
        });
        Assert.Equal((200, "<Response/>", "text/xml", (long?)11), await PostAsync(app, Handler.Message("STOP")));
    }

    /// <summary>A page of errors that stands behind, and takes back what was written.</summary>
    [Fact]
    public async Task WhatWasHeldIsTakenBack()
    {
        await using var app = await StartAsync(async (HttpContext context) =>
        {
            context.Response.ContentType = "text/xml";
            await context.Response.WriteAsync(Handler.Reply);
            context.Response.Clear();
            context.Response.StatusCode = 500;
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync("sorry");
        });
        Assert.Equal(new Answer(500, "sorry"), await app.PostAsync("/sms", Handler.Message("STOP")));

        await using var late = await StartAsync(async (HttpContext context) =>
        {
            context.Response.ContentType = "text/xml";
            await context.Response.WriteAsync(Handler.Reply);
            context.Response.StatusCode = 500;
        });
        Assert.Equal(new Answer(500, Handler.Reply), await late.PostAsync("/sms", Handler.Message("STOP")));
    }

    /// <summary>Text is a message as it stands; JSON, files and errors are none.</summary>
    [Theory]
    [InlineData("text/plain", 200, "<Response/>", "text/xml")]
    [InlineData("text/plain; charset=utf-8", 202, "<Response/>", "text/xml")]
    [InlineData("text/plain", 404, "OK", "text/plain")]
    [InlineData("text/plain", 500, "OK", "text/plain")]
    [InlineData("application/json", 200, "OK", "application/json")]
    [InlineData("application/octet-stream", 200, "OK", "application/octet-stream")]
    public async Task OtherTypes(string type, int status, string expected, string expectedType)
    {
        await using var app = await StartAsync(Text("OK", type, status));
        var answer = await PostAsync(app, Handler.Message("STOP"));
        Assert.Equal((status, expected, expectedType, (long?)expected.Length), answer);
    }

    [Fact]
    public async Task NoBodyAtAll()
    {
        await using var app = await StartAsync(() => Results.NoContent());
        Assert.Equal(new Answer(204, ""), await app.PostAsync("/sms", Handler.Message("STOP")));
        Assert.Equal(new Answer(204, ""), await app.PostAsync("/sms", Handler.Message("STOP")));
        await using var ok = await StartAsync((HttpContext _) => Task.CompletedTask);
        Assert.Equal((200, "", null, (long?)0), await PostAsync(ok, Handler.Message("STOP")));
        Assert.Equal((200, "", null, (long?)0), await PostAsync(ok, Handler.Message("STOP")));
    }

    /// <summary>However it is written.</summary>
    [Fact]
    public async Task Streams()
    {
        foreach (var write in (Func<HttpContext, Task>[])
            [
                async context =>
                {
                    await context.Response.StartAsync();
                    await context.Response.WriteAsync("<Response><Message>O");
                    await context.Response.Body.FlushAsync();
                    await context.Response.WriteAsync("ut</Message></Response>");
                    await context.Response.CompleteAsync();
                },
                async context =>
                {
                    context.Response.ContentLength = Handler.Reply.Length;
                    foreach (var c in Handler.Reply)
                        await Handler.WriteAsync(context, c.ToString());
                },
                context =>
                {
                    // Left in the pipe, to be flushed by the server.
                    var memory = context.Response.BodyWriter.GetMemory(Handler.Reply.Length);
                    context.Response.BodyWriter.Advance(Encoding.UTF8.GetBytes(Handler.Reply, memory.Span));
                    return Task.CompletedTask;
                },
                async context =>
                {
                    await context.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(Handler.Reply));
                    await context.Response.BodyWriter.CompleteAsync();
                },
                async context =>
                {
                    var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
                    await File.WriteAllTextAsync(file, Handler.Reply);
                    await context.Response.SendFileAsync(file);
                    File.Delete(file);
                },
                async context =>
                {
                    context.Response.Headers.ContentEncoding = "gzip";
                    await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
                    await gzip.WriteAsync(Encoding.UTF8.GetBytes(Handler.Reply));
                },
                async context =>
                {
                    await context.Response.WriteAsync("<Response><Message>");
                    for (var i = 0; i < 100; i++)
                        await context.Response.WriteAsync(new string('x', 1000));
                    await context.Response.WriteAsync("</Message></Response>");
                },
            ])
        {
            await using var app = await StartAsync(async (HttpContext context) =>
            {
                context.Response.ContentType = "text/xml";
                await write(context);
            });
            Assert.Equal((200, "<Response/>", "text/xml", (long?)11), await PostAsync(app, Handler.Message("STOP")));
            Assert.Equal((200, "<Response/>", "text/xml", (long?)11), await PostAsync(app, Handler.Message("STOP")));
        }
    }

    /// <summary>What need not be held is not.</summary>
    [Fact]
    public async Task AnswersThatPassAreNotHeld()
    {
        var goOn = new TaskCompletionSource();
        await using var app = await StartAsync(async (HttpContext context) =>
        {
            context.Response.ContentType = context.TwilioOptOut().Intent == OptOutIntent.None ? "text/xml" : "application/json";
            await context.Response.WriteAsync("first ");
            await goOn.Task;
            await context.Response.WriteAsync(new string('x', 50_000));
        });
        foreach (var body in (string[])["A table for two", "STOP"])
        {
            var form = Handler.Message(body, sid: body.Length);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/sms");
            request.Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
            request.Headers.Add("X-Twilio-Signature", TestApp.Sign(app.Origin + "/sms", form));
            using var response = await app.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            var stream = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            var first = new byte[6];
            await stream.ReadExactlyAsync(first, TestContext.Current.CancellationToken);
            Assert.Equal("first ", Encoding.UTF8.GetString(first));
            goOn.TrySetResult();
            Assert.Equal(50_000, (await new StreamReader(stream).ReadToEndAsync(TestContext.Current.CancellationToken)).Length);
            // Too long to be kept: again is empty, and not handled.
            Assert.Equal("<Response/>", (await app.PostAsync("/sms", form)).Body);
        }
    }

    [Fact]
    public async Task WhatTheHandlerThrowsComesThrough()
    {
        await using var app = await StartAsync(async (HttpContext context) =>
        {
            context.Response.ContentType = "text/xml";
            await context.Response.WriteAsync(Handler.Reply[..20]);
            throw new InvalidTimeZoneException();
        });
        Assert.Equal(new Answer(500, "InvalidTimeZoneException"), await app.PostAsync("/sms", Handler.Message("STOP")));
        Assert.Equal(1, app.Counts["twilio_guard.inbound.messages intent=opt_out outcome=failed"]);
    }

    /// <summary>Where Twilio has not answered, the app may: one confirmation is allowed.</summary>
    [Theory]
    [InlineData("STOP", "+15005550006", "+15005550009", null, true)]
    [InlineData(" stop\n", "+15005550006", "+15005550009", null, true)]
    [InlineData("revoke", "+15005550006", "+15005550009", null, true)]
    [InlineData("stop!", "+15005550006", "+15005550009", null, false)]
    [InlineData("opt out", "+15005550006", "+15005550009", null, false)]
    [InlineData("STOP", "whatsapp:+15005550006", "whatsapp:+15005550009", null, false)]
    [InlineData("STOP", "whatsapp:+15005550006", "whatsapp:+15005550009", "STOP", true)]
    [InlineData("STOP", "messenger:123456", "messenger:654321", null, false)]
    [InlineData("STOP", "rcs:+15005550006", "rcs:restaurant", null, true)]
    [InlineData("STOP", "+15005550006", "12345", null, false)]
    [InlineData("STOP", "+15005550006", "12345", "STOP", true)]
    [InlineData("STOP", "+15005550006", "+18885550123", null, true)]
    [InlineData("QUIT", "+15005550006", "+18885550123", null, false)]
    [InlineData("QUIT", "+15005550006", "+18895550123", null, true)]
    [InlineData("basta", "+15005550006", "+15005550009", "STOP", true)]
    [InlineData("alta", "+15005550006", "+15005550009", "START", true)]
    [InlineData("ayuda", "+15005550006", "+15005550009", "HELP", true)]
    [InlineData("HELP", "+15005550006", "+15005550009", null, false)]
    [InlineData("START", "+15005550006", "+15005550009", null, false)]
    public async Task WhereTwilioHasAnswered(string body, string from, string to, string? optOutType, bool hasAnswered)
    {
        await using var app = await StartAsync(Text(Handler.Reply));
        var form = Handler.Message(body, from: from, to: to, optOutType: optOutType);
        Assert.Equal(hasAnswered ? "<Response/>" : Handler.Reply, (await app.PostAsync("/sms", form)).Body);
        await using var own = await StartAsync(Text(Handler.Reply), null, ("Twilio:OptOuts:TwilioAnswers", "false"));
        Assert.Equal(Handler.Reply, (await own.PostAsync("/sms", form)).Body);
    }

    /// <summary>Twilio says that somebody is in again where they were out, and nothing to a YES that is an answer.</summary>
    [Fact]
    public async Task StartIsAnsweredByTwilioWhereItWasBlocked()
    {
        await using var app = await StartAsync(Text(Handler.Reply));
        Assert.Equal(Handler.Reply, (await app.PostAsync("/sms", Handler.Message("YES", sid: 1))).Body);
        Assert.Equal("<Response/>", (await app.PostAsync("/sms", Handler.Message("STOP", sid: 2))).Body);
        Assert.Equal("<Response/>", (await app.PostAsync("/sms", Handler.Message("YES", sid: 3))).Body);
        Assert.Equal(Handler.Reply, (await app.PostAsync("/sms", Handler.Message("YES", sid: 4))).Body);
        // Twilio did not block for a word that it does not know, but the store did; what it would unblock, it answers.
        Assert.Equal(Handler.Reply, (await app.PostAsync("/sms", Handler.Message("start!", sid: 5))).Body);
    }
}
