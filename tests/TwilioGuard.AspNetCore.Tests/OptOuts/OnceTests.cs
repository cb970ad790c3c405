using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests.OptOuts;

/// <summary>A message that is delivered again is handled once.</summary>
public sealed class OnceTests
{
    private static readonly string Form = Handler.Message("A table for two");

    private static MemoryDistributedCache SharedCache() => new(Options.Create(new MemoryDistributedCacheOptions()));

    /// <summary>Says which time it is.</summary>
    private static Delegate Counting(Func<int, HttpContext, Task>? first = null)
    {
        var times = 0;
        return async (HttpContext context) =>
        {
            Reached.By(context);
            var time = Interlocked.Increment(ref times);
            if (first is not null)
                await first(time, context);
            return context.Response.StatusCode == 200 ? Results.Text($"<Response><Message>{time}</Message></Response>", "text/xml") : Results.Empty;
        };
    }

    private static string Said(int time) => $"<Response><Message>{time}</Message></Response>";

    [Fact]
    public async Task TheSameMessageAtTheSameUrl()
    {
        await using var app = await Handler.StartAsync(new ListStore(), Counting());
        for (var i = 0; i < 3; i++)
            Assert.Equal(new Answer(200, Said(1)), await app.PostAsync("/sms", Form));
        Assert.Equal(1, app.Reached);
        Assert.Equal(2, app.Counts["twilio_guard.inbound.messages intent=any outcome=repeated"]);

        // Twilio's header does not make it another one: it is not signed.
        var signature = TestApp.Sign(app.Origin + "/sms", Form);
        foreach (var token in (string[])["5ca1ab1e", "c0ffee"])
        {
            Assert.Equal(new Answer(200, Said(1)), await app.SendAsync(
                HttpMethod.Post, "/sms", Form, signature, change: request => request.Headers.Add("I-Twilio-Idempotency-Token", token)));
        }

        // The fallback URL, the next step of a redirect, another message: each is a delivery of its own.
        Assert.Equal(Said(2), (await app.PostAsync("/sms/other", Form)).Body);
        Assert.Equal(Said(3), (await app.PostAsync("/sms?step=2", Form)).Body);
        Assert.Equal(Said(4), (await app.PostAsync("/sms", Handler.Message("A table for two", sid: 2))).Body);
        Assert.Equal(403, (await app.PostAsync("/sms", Form, token: TestApp.OtherToken)).Status);
        Assert.Equal(4, app.Reached);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(307)]
    [InlineData(0)]
    public async Task WhatHasFailedIsHandledAgain(int status)
    {
        await using var app = await Handler.StartAsync(new ListStore(), Counting((time, context) =>
        {
            if (time == 1)
                context.Response.StatusCode = status == 0 ? throw new InvalidTimeZoneException() : status;
            return Task.CompletedTask;
        }));
        Assert.Equal(status == 0 ? 500 : status, (await app.PostAsync("/sms", Form)).Status);
        Assert.Equal(Said(2), (await app.PostAsync("/sms", Form)).Body);
        Assert.Equal(Said(2), (await app.PostAsync("/sms", Form)).Body);
        Assert.Equal(2, app.Reached);
    }

    [Fact]
    public async Task AControllerThatFails()
    {
        await using var app = await TestApp.StartAsync(
            app =>
            {
                Handler.Catch(app);
                app.UseRouting();
                app.MapControllers();
            },
            builder =>
            {
                Handler.Services(builder, new ListStore());
                builder.Services.AddControllersWithViews().Only(new Types(typeof(InboundController)));
            });
        for (var i = 1; i <= 2; i++)
        {
            Assert.Equal(new Answer(500, "InvalidTimeZoneException"), await app.PostAsync("/mvc/inbound/failing", Form));
            Assert.Equal(i, app.Reached);
        }
    }

    /// <summary>The rest waits for the first, and says what it says.</summary>
    [Fact]
    public async Task AllAtOnce()
    {
        var goOn = new TaskCompletionSource();
        await using var app = await Handler.StartAsync(new ListStore(), Counting((_, _) => goOn.Task));
        var posts = Enumerable.Range(0, 16).Select(_ => app.PostAsync("/sms", Form)).ToList();
        while (app.Reached == 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        goOn.SetResult();
        Assert.All(await Task.WhenAll(posts), answer => Assert.Equal(new Answer(200, Said(1)), answer));
        Assert.Equal(1, app.Reached);
    }

    [Fact]
    public async Task OneOfThoseThatWaitTakesOver()
    {
        var goOn = new TaskCompletionSource();
        await using var app = await Handler.StartAsync(new ListStore(), Counting(async (time, context) =>
        {
            if (time > 1)
                return;
            await goOn.Task;
            context.Response.StatusCode = 500;
        }));
        var posts = Enumerable.Range(0, 8).Select(_ => app.PostAsync("/sms", Form)).ToList();
        while (app.Reached == 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        goOn.SetResult();
        var answers = await Task.WhenAll(posts);
        Assert.Single(answers, answer => answer.Status == 500);
        Assert.Equal(7, answers.Count(answer => answer == new Answer(200, Said(2))));
        Assert.Equal(2, app.Reached);
    }

    /// <summary>Twilio has hung up and comes again, while the handler is still at it.</summary>
    [Fact]
    public async Task WhoHasHungUpGetsTheAnswerTheNextTime()
    {
        var goOn = new TaskCompletionSource();
        await using var app = await Handler.StartAsync(new ListStore(), Counting((_, _) => goOn.Task));
        using var hangsUp = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sms");
        request.Content = new StringContent(Form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        request.Headers.Add("X-Twilio-Signature", TestApp.Sign(app.Origin + "/sms", Form));
        var post = app.Client.SendAsync(request, hangsUp.Token);
        while (app.Reached == 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        await hangsUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => post);

        var again = app.PostAsync("/sms", Form);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(again.IsCompleted);
        goOn.SetResult();
        Assert.Equal(new Answer(200, Said(1)), await again);
        Assert.Equal(1, app.Reached);
    }

    [Fact]
    public async Task NotForever()
    {
        var clock = new Clock();
        await using var app = await Handler.StartAsync(
            new ListStore(), Counting(), services => services.AddSingleton<TimeProvider>(clock), ("Twilio:OptOuts:RememberFor", "00:10:00"));
        Assert.Equal(Said(1), (await app.PostAsync("/sms", Form)).Body);
        clock.Now += TimeSpan.FromMinutes(9.9);
        Assert.Equal(Said(1), (await app.PostAsync("/sms", Form)).Body);
        clock.Now += TimeSpan.FromMinutes(0.2);
        Assert.Equal(Said(2), (await app.PostAsync("/sms", Form)).Body);
    }

    [Fact]
    public async Task SwitchedOff()
    {
        var store = new ListStore();
        await using var app = await Handler.StartAsync(store, Counting(), null, ("Twilio:OptOuts:HandleOnce", "false"));
        Assert.Equal(Said(1), (await app.PostAsync("/sms", Form)).Body);
        Assert.Equal(Said(2), (await app.PostAsync("/sms", Form)).Body);
        // What is recorded is recorded once.
        for (var i = 0; i < 2; i++)
            Assert.Equal("<Response/>", (await app.PostAsync("/sms", Handler.Message("STOP", sid: 2))).Body);
        Assert.Single(store.Changes);
    }

    [Fact]
    public async Task OnAnotherNode()
    {
        var cache = SharedCache();
        void Share(IServiceCollection services) => services.AddSingleton<IDistributedCache>(cache);
        var goOn = new TaskCompletionSource();
        await using var first = await Handler.StartAsync(new ListStore(), Counting((_, _) => goOn.Task), Share);
        await using var second = await Handler.StartAsync(new ListStore(), Counting(), Share);

        // The URL is that of both, behind a balancer; here the ports differ, and only path and query count.
        var running = first.PostAsync("/sms", Form);
        while (first.Reached == 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        var waiting = second.PostAsync("/sms", Form);
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        goOn.SetResult();
        Assert.Equal(new Answer(200, Said(1)), await running);
        Assert.Equal(new Answer(200, Said(1)), await waiting);
        Assert.Equal((1, 0), (first.Reached, second.Reached));
    }

    [Fact]
    public async Task AfterAnotherNodeHasFailed()
    {
        var cache = SharedCache();
        void Share(IServiceCollection services) => services.AddSingleton<IDistributedCache>(cache);
        await using var first = await Handler.StartAsync(new ListStore(), (HttpContext _) => Results.StatusCode(500), Share);
        await using var second = await Handler.StartAsync(new ListStore(), Counting(), Share);
        Assert.Equal(500, (await first.PostAsync("/sms", Form)).Status);
        Assert.Equal(new Answer(200, Said(1)), await second.PostAsync("/sms", Form));
        Assert.Equal(new Answer(200, Said(1)), await first.PostAsync("/sms", Form));
    }

    /// <summary>A cache that is down costs a repetition, never a message.</summary>
    [Fact]
    public async Task ACacheThatIsDown()
    {
        var store = new ListStore();
        await using var app = await Handler.StartAsync(store, Counting(), services => services.AddSingleton<IDistributedCache, BrokenCache>());
        Assert.Equal(new Answer(200, Said(1)), await app.PostAsync("/sms", Form));
        Assert.Equal(new Answer(200, Said(2)), await app.PostAsync("/sms", Form));
        Assert.Equal("<Response/>", (await app.PostAsync("/sms", Handler.Message("STOP", sid: 2))).Body);
        Assert.Single(store.Changes);
        Assert.Contains(app.Log, line => line.StartsWith("Warning TwilioGuard.AspNetCore.OptOuts: The cache of handled messages failed", StringComparison.Ordinal)
            && line.Contains("System.TimeoutException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AllAtOnceWithACacheThatIsDown()
    {
        var goOn = new TaskCompletionSource();
        await using var app = await Handler.StartAsync(
            new ListStore(), Counting((_, _) => goOn.Task), services => services.AddSingleton<IDistributedCache, BrokenCache>());
        var posts = Enumerable.Range(0, 8).Select(_ => app.PostAsync("/sms", Form)).ToList();
        // All are there, and wait.
        while (app.Reached == 0 || app.Counts.GetValueOrDefault("twilio_guard.signature.checks reason=valid") < posts.Count)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        await Task.Delay(100, TestContext.Current.CancellationToken);
        goOn.SetResult();
        Assert.All(await Task.WhenAll(posts), answer => Assert.Equal(new Answer(200, Said(1)), answer));
        Assert.Equal(1, app.Reached);
    }

    /// <summary>What another version, or somebody else, has left there.</summary>
    [Fact]
    public async Task ACacheThatHoldsSomethingElse()
    {
        var cache = new FixedCache();
        await using var app = await Handler.StartAsync(new ListStore(), Counting(), services => services.AddSingleton<IDistributedCache>(cache));
        foreach (var found in (byte[][])[[], [9], [9, 9, 9], [1], [1, 200], [1, 200, 0, 255, 255, 255, 255, 255]])
        {
            cache.Found = found;
            Assert.Equal(200, (await app.PostAsync("/sms", Form)).Status);
        }

        Assert.Equal(6, app.Reached);
        Assert.All(cache.Keys, key =>
        {
            Assert.StartsWith("TwilioGuard:inbound:", key);
            Assert.DoesNotContain("SM", key["TwilioGuard:inbound:".Length..]);
        });
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class BrokenCache : IDistributedCache
    {
        public byte[]? Get(string key) => throw new TimeoutException("+15005550006");

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => throw new TimeoutException("+15005550006");

        public void Refresh(string key) => throw new TimeoutException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new TimeoutException();

        public void Remove(string key) => throw new TimeoutException();

        public Task RemoveAsync(string key, CancellationToken token = default) => throw new TimeoutException();

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new TimeoutException();

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw new TimeoutException();
    }

    private sealed class FixedCache : IDistributedCache
    {
        public byte[]? Found { get; set; }

        public List<string> Keys { get; } = [];

        public byte[]? Get(string key) => Found;

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        {
            Keys.Add(key);
            return Task.FromResult(Found);
        }

        public void Refresh(string key)
        {
        }

        public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

        public void Remove(string key)
        {
        }

        public Task RemoveAsync(string key, CancellationToken token = default) => Task.CompletedTask;

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
        {
        }

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => Task.CompletedTask;
    }
}
