using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests.OptOuts;

/// <summary>What is recorded, and of what.</summary>
public sealed class RecordTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

    private static readonly Delegate Count = (HttpContext context) =>
    {
        Reached.By(context);
        return Results.Json(context.TwilioOptOut().Intent.ToString());
    };

    private static Task<TestApp> StartAsync(ListStore store, params (string Key, string? Value)[] settings) =>
        Handler.StartAsync(store, Count, services => services.AddSingleton<TimeProvider>(new Clock()), settings);

    private static IEnumerable<string> Told(ListStore store) => store.Changes.Select(
        c => $"{c.Recipient} {c.Sender} {(c.OptedOut ? "out" : "in")} {c.Source} {c.MessageSid?[^2..]}{(c.Note is null ? "" : " " + c.Note)}");

    [Theory]
    [InlineData("STOP", null, null, "+15005550009 out Keyword")]
    [InlineData("unsubscribe!", null, null, "+15005550009 out Keyword")]
    [InlineData("opt-out", null, null, "+15005550009 out Keyword")]
    [InlineData("START", null, null, "+15005550009 in Keyword")]
    [InlineData("yes", null, null, "+15005550009 in Keyword")]
    [InlineData("STOP", null, Handler.Service, "+15005550009 out Keyword; MG5ca1ab1ec0ffeeba5eba11f00dd1ab10 out Keyword")]
    [InlineData("baja", "STOP", Handler.Service, "+15005550009 out OptOutType; MG5ca1ab1ec0ffeeba5eba11f00dd1ab10 out OptOutType")]
    [InlineData("alta", "START", null, "+15005550009 in OptOutType")]
    [InlineData("STOP", "HELP", null, "")]
    [InlineData("HELP", null, null, "")]
    [InlineData("STOP", "PAUSE", null, "+15005550009 out Keyword")]
    [InlineData("A table for two", null, Handler.Service, "")]
    [InlineData("", null, null, "")]
    public async Task SenderAndService(string body, string? optOutType, string? service, string expected)
    {
        var store = new ListStore();
        await using var app = await StartAsync(store);
        Assert.Equal(200, (await app.PostAsync("/sms", Handler.Message(body, service: service, optOutType: optOutType))).Status);
        Assert.Equal(expected.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(e => $"+15005550006 {e} 01"), Told(store));
        Assert.All(store.Changes, change => Assert.Equal(Now, change.OccurredAt));
        Assert.Equal(1, app.Reached);
    }

    [Fact]
    public async Task AllSendersGoOutTogetherAndComeInOneByOne()
    {
        var store = new ListStore();
        await using var app = await StartAsync(store, ("Twilio:OptOuts:Scope", "AllSenders"));
        await app.PostAsync("/sms", Handler.Message("STOP", service: Handler.Service));
        await app.PostAsync("/sms", Handler.Message("START", sid: 2, service: Handler.Service));
        Assert.Equal(
            ["+15005550006 * out Keyword 01", "+15005550006 +15005550009 in Keyword 02", "+15005550006 MG5ca1ab1ec0ffeeba5eba11f00dd1ab10 in Keyword 02"], Told(store));
    }

    [Theory]
    [InlineData("whatsapp:+15005550006", "whatsapp:+15005550009", "whatsapp:+15005550006 whatsapp:+15005550009 out Keyword 01")]
    [InlineData("messenger:123456", "messenger:654321", "messenger:123456 messenger:654321 out Keyword 01")]
    [InlineData("rcs:+15005550006", "rcs:restaurant", "rcs:+15005550006 rcs:restaurant out Keyword 01; +15005550006 rcs:restaurant out Keyword 01 by RCS")]
    [InlineData("+15005550006", "12345", "+15005550006 12345 out Keyword 01")]
    [InlineData("+15005550006", null, "+15005550006 * out Keyword 01")]
    public async Task OtherChannels(string from, string? to, string expected)
    {
        var store = new ListStore();
        await using var app = await StartAsync(store);
        await app.PostAsync("/sms", Handler.Message("STOP", from: from, to: to));
        Assert.Equal(expected.Split("; "), Told(store));
    }

    /// <summary>At a toll-free number YES unblocks nothing, so it is an answer; QUIT blocks nothing there, and is meant all the same.</summary>
    [Fact]
    public async Task TollFreeNumbers()
    {
        var store = new ListStore();
        await using var app = await StartAsync(store);
        await app.PostAsync("/sms", Handler.Message("YES", sid: 1, to: "+18885550123"));
        await app.PostAsync("/sms", Handler.Message("QUIT", sid: 2, to: "+18335550123"));
        await app.PostAsync("/sms", Handler.Message("UNSTOP", sid: 3, to: "+18335550123"));
        await app.PostAsync("/sms", Handler.Message("YES", sid: 4, to: "+18995550123"));
        Assert.Equal(
            ["+15005550006 +18335550123 out Keyword 02", "+15005550006 +18335550123 in Keyword 03", "+15005550006 +18995550123 in Keyword 04"], Told(store));
    }

    [Fact]
    public async Task ByGetAndByTheOldName()
    {
        var store = new ListStore();
        await using var app = await StartAsync(store);
        Assert.Equal("\"OptOut\"", (await app.GetAsync("/sms?" + Handler.Message("STOP"))).Body);
        Assert.Equal("\"OptIn\"", (await app.PostAsync("/sms", Handler.Message("START", sid: 2, sidName: "SmsSid"))).Body);
        Assert.Equal(["+15005550006 +15005550009 out Keyword 01", "+15005550006 +15005550009 in Keyword 02"], Told(store));
        Assert.Equal(403, (await app.GetAsync("/sms?" + Handler.Message("START", sid: 3), token: TestApp.OtherToken)).Status);
        Assert.Equal(2, store.Changes.Count);
    }

    /// <summary>Calls, callbacks and everything else: as if this were not there, also when they come twice.</summary>
    [Fact]
    public async Task WhatIsNoMessage()
    {
        var store = new ListStore { IsDown = true };
        await using var app = await StartAsync(store);
        string[] forms =
        [
            Handler.Form(("CallSid", "CA5ca1ab1ec0ffeeba5eba11f00dd1ab10"), ("From", Handler.Guest), ("To", Handler.Restaurant), ("SpeechResult", "stop"), ("Digits", "1")),
            Handler.Form(("MessageSid", Handler.Sid(1)), ("SmsSid", Handler.Sid(1)), ("MessageStatus", "delivered"), ("From", Handler.Restaurant), ("To", Handler.Guest)),
            Handler.Message("STOP") + "&MessageStatus=sent",
            Handler.Form(("MessageSid", Handler.Sid(1)), ("From", Handler.Guest), ("To", Handler.Restaurant)),
            Handler.Form(("From", Handler.Guest), ("Body", "STOP")),
            Handler.Form(("MessageSid", Handler.Sid(1)), ("Body", "STOP")),
            "From=&MessageSid=&Body=STOP",
            "Body=STOP",
            "",
        ];
        foreach (var form in forms.Concat(forms))
            Assert.Equal(new Answer(200, "\"None\""), await app.PostAsync("/sms", form));
        Assert.Equal(new Answer(200, "\"None\""), await app.PostJsonAsync("/sms", """{"From":"+15005550006","Body":"STOP","MessageSid":"SM1"}"""));
        Assert.Equal(new Answer(200, "\"None\""), await app.GetAsync("/sms"));
        Assert.Equal(2 * forms.Length + 2, app.Reached);
        Assert.DoesNotContain(app.Counts.Keys, name => name.StartsWith("twilio_guard.inbound", StringComparison.Ordinal));
    }

    /// <summary>Not lost in silence: Twilio sees an error and tries the fallback URL, the log says so, and nothing was handled.</summary>
    [Fact]
    public async Task AStoreThatIsDown()
    {
        var store = new ListStore { IsDown = true };
        await using var app = await StartAsync(store);
        foreach (var (body, times) in ((string, int)[])[("STOP", 2), ("START", 1)])
        {
            for (var i = 0; i < times; i++)
                Assert.Equal(new Answer(503, ""), await app.PostAsync("/sms", Handler.Message(body, sid: body.Length)));
        }

        Assert.Equal(0, app.Reached);
        Assert.Equal(2, app.Counts["twilio_guard.inbound.messages intent=opt_out outcome=not_recorded"]);
        Assert.Equal(1, app.Counts["twilio_guard.inbound.messages intent=opt_in outcome=not_recorded"]);
        Assert.Equal(3, app.Log.Count(line => line.StartsWith("Error TwilioGuard.AspNetCore.OptOuts: A message that says", StringComparison.Ordinal)
            && line.Contains("System.TimeoutException", StringComparison.Ordinal)));
        // What needs no store is handled.
        Assert.Equal(200, (await app.PostAsync("/sms", Handler.Message("A table for two", sid: 3))).Status);

        store.IsDown = false;
        Assert.Equal(200, (await app.PostAsync("/sms", Handler.Message("STOP", sid: 4))).Status);
        Assert.Single(store.Changes);
        Assert.Equal(2, app.Reached);
    }

    [Fact]
    public async Task AStoreThatFailsHalfWay()
    {
        var store = new ListStore { IsDownFor = Handler.Service };
        await using var app = await StartAsync(store);
        Assert.Equal(503, (await app.PostAsync("/sms", Handler.Message("STOP", service: Handler.Service))).Status);
        store.IsDownFor = null;
        Assert.Equal(200, (await app.PostAsync("/sms", Handler.Message("STOP", service: Handler.Service))).Status);
        Assert.Equal([Handler.Restaurant, Handler.Service], store.Changes.Select(change => change.Sender));
        Assert.Equal(1, app.Reached);
    }

    [Fact]
    public async Task WordsFromTheConfiguration()
    {
        var store = new ListStore();
        await using var app = await StartAsync(
            store,
            ("Twilio:OptOuts:Keywords:Except:0", "YES"), ("Twilio:OptOuts:Keywords:Except:1", "end"), ("Twilio:OptOuts:Keywords:OptOut:0", "basta"),
            ("Twilio:OptOuts:Keywords:OptIn:0", "weiter"), ("Twilio:OptOuts:Keywords:Help:0", "was"), ("Twilio:OptOuts:Keywords:Languages", "French, german"),
            ("Twilio:OptOuts:Keywords:Phrases", "true"), ("Twilio:OptOuts:Keywords:LegalWording", "false"));
        var sid = 1;
        foreach (var (body, intent) in ((string, string)[])
            [("yes", "None"), ("end", "None"), ("Basta", "OptOut"), ("weiter", "OptIn"), ("was?", "Help"), ("arr\u00EAt", "OptOut"), ("Stopp!", "OptOut"),
            ("stop texting me", "OptOut"), ("alto", "None")])
        {
            Assert.Equal($"\"{intent}\"", (await app.PostAsync("/sms", Handler.Message(body, sid: sid++))).Body);
        }
    }

    /// <summary>Twilio blocks and confirms all the same, and would refuse what the handler answers.</summary>
    [Theory]
    [InlineData("END", "None|answered", null)]
    [InlineData("end of April", "None|not answered", null)]
    [InlineData("END!", "None|not answered", null)]
    [InlineData("YES", "None|not answered", null)]
    [InlineData("END", "None|not answered", "whatsapp:+15005550006")]
    public async Task AWordForOutThatIsAnAnswerHere(string body, string told, string? from)
    {
        var store = new ListStore();
        await using var app = await Handler.StartAsync(
            store, async (HttpContext context) => Results.Json(await Handler.DescribeAsync(context, context.Request.Form["From"]!, context.Request.Form["Body"])),
            settings: [("Twilio:OptOuts:Keywords:Except:0", "YES"), ("Twilio:OptOuts:Keywords:Except:1", "END")]);
        from ??= Handler.Guest;
        Assert.Equal($"{from}|{body}|{told}|in", JsonSerializer.Deserialize<string>((await app.PostAsync("/sms", Handler.Message(body, from: from))).Body));
        Assert.Empty(store.Changes);
    }

    [Fact]
    public async Task OptionsFromCodeAndAStoreForEachRequest()
    {
        var store = new ListStore();
        await using var app = await TestApp.StartAsync(
            app => app.MapPost("/sms", Count).RecordOptOuts(),
            builder =>
            {
                builder.Services.AddTwilioGuard();
                builder.Services.Configure<OptOutInboundOptions>(options =>
                {
                    options.Scope = OptOutScope.AllSenders;
                    options.Keywords.OptOut.Add("basta");
                });
                builder.Services.AddScoped<IOptOutStore>(_ => store);
            },
            settings: [TestApp.WithToken, ("Twilio:OptOuts:Scope", "PerSender"), ("Twilio:OptOuts:Keywords:OptOut:0", "finis")]);
        await app.PostAsync("/sms", Handler.Message("basta", sid: 1));
        await app.PostAsync("/sms", Handler.Message("finis", sid: 2));
        Assert.Equal(["*", "*"], store.Changes.Select(change => change.Sender));
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
