using System.Collections.Concurrent;
using System.Net.Http;
using System.Reflection;
using Twilio.Clients;
using Twilio.Http;
using TwilioGuard.Tests.Harness;
using HttpClient = System.Net.Http.HttpClient;

namespace TwilioGuard.Tests.Messaging;

/// <summary>The sender over the real SDK, through its own HTTP seam, before a server on this machine: the same cases as behind the gateway.</summary>
public sealed class SenderOverHttpTests : IDisposable
{
    private const string Sid = "SM5ca1ab1edecade0ddba11c0ffeefade5";

    private readonly ToLoopback _loopback = new();
    private readonly HttpClient _http;
    private readonly TwilioRestClient _client;

    public SenderOverHttpTests()
    {
        _http = new HttpClient(new RetryAfterHandler(_loopback));
        _client = TwilioCredentials.Create(Invented.AccountSid, authToken: Invented.AuthToken).CreateClient(new SystemNetHttpClient(_http));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _http.Dispose();

    public static TheoryData<string, int, string, string, int> Answers => new()
    {
        { "sent", 201, Message(Sid), "Sent", 1 },
        { "redirect", 307, "", "OutcomeUnknown ConnectionLost", 1 },
        { "empty", 201, "", "OutcomeUnknown ConnectionLost", 1 },
        { "unreadable", 201, "<html>", "OutcomeUnknown ConnectionLost", 1 },
        { "without a SID", 201, "{}", "OutcomeUnknown ConnectionLost", 1 },
        { "invalid recipient", 400, Error(21211, 400), "Rejected InvalidRecipient", 1 },
        { "opted out", 400, Error(21610, 400), "Rejected OptedOut", 1 },
        { "unauthorized", 401, Error(20003, 401), "Rejected Configuration", 1 },
        { "outside the window", 400, Error(63016, 400), "Rejected OutsideWindow", 1 },
        { "too many", 429, Error(20429, 429), "Throttled RateLimited", 3 },
        { "too many, by a proxy", 429, "<html>", "Throttled RateLimited", 3 },
        { "queue full", 400, Error(21611, 400), "Throttled RateLimited", 3 },
        { "daily limit", 429, Error(63038, 429), "Throttled RateLimited", 1 },
        { "server error", 500, Error(20500, 500), "OutcomeUnknown ServerError", 1 },
        { "unavailable", 503, Error(20503, 503), "OutcomeUnknown ServerError", 1 },
        { "error page", 502, "<html>", "OutcomeUnknown ServerError", 1 },
        { "too many, but it is broken", 503, Error(20429, 429), "OutcomeUnknown RateLimited", 1 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task AnAnswer(string title, int status, string body, string expected, int requests)
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Answer(status, body)));
        var result = await Sender().SendAsync(Message(), Token);
        Assert.Equal((title, expected, requests), (title, Kind(result), server.Requests));
        Assert.Equal(requests, result.Attempts);
        if (result is SendResult.Sent sent)
            Assert.Equal((Sid, "queued"), (sent.Sid, sent.Status));
    }

    [Fact]
    public async Task AfterTheWaitThatTwilioAsksFor()
    {
        NeedsTheSdk();
        var answers = new Queue<string>([LoopbackServer.Answer(429, Error(20429, 429), "Retry-After: 1"), LoopbackServer.Answer(201, Message(Sid))]);
        await using var server = _loopback.To(LoopbackServer.Start(_ => answers.Dequeue()));
        var start = TimeProvider.System.GetTimestamp();
        Assert.Equal(2, Assert.IsType<SendResult.Sent>(await Sender().SendAsync(Message(), Token)).Attempts);
        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.FromSeconds(0.95), TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ALongerWaitIsTold(bool retries)
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Answer(429, Error(20429, 429), "Retry-After: 3600")));
        var options = new MessageSenderOptions { Retry = retries ? new() : null };
        var throttled = Assert.IsType<SendResult.Throttled>(await new MessageSender(new TwilioMessageGateway(_client), options).SendAsync(Message(), Token));
        Assert.Equal((TimeSpan.FromHours(1), 1, 1), (throttled.RetryAfter, throttled.Attempts, server.Requests));
    }

    [Theory]
    [InlineData(LoopbackServer.CutOff)]
    [InlineData("HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"sid\":")]
    [InlineData("HTTP/1.1 2")]
    public async Task CutOffAfterItWasTaken(string answer)
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => answer));
        var result = await Sender().SendAsync(Message(), Token);
        Assert.Equal(("OutcomeUnknown ConnectionLost", 1), (Kind(result), server.Requests));
    }

    [Fact]
    public async Task TooSlow()
    {
        NeedsTheSdk();
        _http.Timeout = TimeSpan.FromMilliseconds(300);
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Silence));
        var result = await Sender().SendAsync(Message(), Token);
        Assert.Equal(("OutcomeUnknown ConnectionLost", 1), (Kind(result), server.Requests));
    }

    [Fact]
    public async Task CancelledUnderWay()
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Silence));
        using var cancellation = new CancellationTokenSource();
        var sending = Sender(TimeSpan.FromMilliseconds(50)).SendAsync(Message(), cancellation.Token);
        while (server.Requests == 0)
            await Task.Delay(5, Token);
        await cancellation.CancelAsync();
        Assert.Equal(("OutcomeUnknown Cancelled", 1), (Kind(await sending), server.Requests));
    }

    [Fact]
    public async Task NobodyThere()
    {
        NeedsTheSdk();
        _loopback.Port = LoopbackServer.FreePort();
        var result = await Sender().SendAsync(Message(), Token);
        Assert.Equal(("Rejected NotSent", 3), (Kind(result), result.Attempts));
    }

    [Fact]
    public async Task WhatIsSent()
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Answer(201, Message(Sid))));
        var sender = new MessageSender(
            new TwilioMessageGateway(_client, (message, options) => options.ValidityPeriod = message.Tag as int?), new() { MessagingServiceSid = Invented.ServiceSid });
        await sender.SendAsync(
            new OutgoingMessage("whatsapp:+1 202 555 0107", "Ready & hot") { From = "whatsapp:+1 202 555 0101", Tag = 3600, StatusCallback = new("https://a.example/s") }, Token);
        await sender.SendAsync(
            new OutgoingMessage("+12025550107")
            {
                ContentSid = "HX5ca1ab1edecade0ddba11c0ffeefade5", ContentVariables = """{"1":"Thursday"}""",
                MediaUrls = [new("https://a.example/1.png"), new("https://a.example/2.png")],
            },
            Token);
        Assert.Equal(
            [
                "Body=Ready & hot", "From=whatsapp:+12025550101", "StatusCallback=https://a.example/s", "To=whatsapp:+12025550107", "ValidityPeriod=3600",
                "---", """ContentVariables={"1":"Thursday"}""", "ContentSid=HX5ca1ab1edecade0ddba11c0ffeefade5", "MediaUrl=https://a.example/1.png",
                "MediaUrl=https://a.example/2.png", "MessagingServiceSid=" + Invented.ServiceSid, "To=+12025550107",
            ],
            [.. Fields(server.Received[0]), "---", .. Fields(server.Received[1]).OrderByDescending(static field => field.StartsWith("ContentV", StringComparison.Ordinal))]);
    }

    /// <summary>Where a program blocks the only thread of its context, the SDK alone would wait for ever.</summary>
    [Fact]
    public async Task ABlockedContextIsNotWaitedFor()
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Answer(201, Message(Sid))));
        var sent = Task.Factory.StartNew(
            () =>
            {
                SynchronizationContext.SetSynchronizationContext(new Blocked());
                var sending = Sender().SendAsync(Message(), Token);
                return sending.Wait(TimeSpan.FromSeconds(20), Token) && sending.Result is SendResult.Sent;
            },
            Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(await sent);
    }

    [Fact]
    public async Task ManyAtOnceAndNoneTwice()
    {
        NeedsTheSdk();
        var attempts = new ConcurrentDictionary<int, int>();
        var accepted = new ConcurrentDictionary<int, int>();
        Fate[] fates =
        [
            Fate.Accepted, Fate.Accepted, Fate.InvalidRecipient, Fate.ThrottledAtFirst, Fate.ThrottledForEver, Fate.ServerErrorAccepted, Fate.ErrorPageAccepted,
            Fate.CutOffAccepted, Fate.EmptyAnswer, Fate.UnreadableAnswer,
        ];
        await using var server = _loopback.To(LoopbackServer.Start(request =>
        {
            var body = Fields(request).Single(static field => field.StartsWith("Body=", StringComparison.Ordinal)).Split(['=', ' ']);
            var (id, fate) = (int.Parse(body[1]), Enum.Parse<Fate>(body[2]));
            var attempt = attempts.AddOrUpdate(id, 1, static (_, n) => n + 1);
            if (fate is Fate.ThrottledForEver || (fate is Fate.ThrottledAtFirst && attempt < 3))
                return LoopbackServer.Answer(429, Error(20429, 429));
            if (fate is Fate.InvalidRecipient)
                return LoopbackServer.Answer(400, Error(21211, 400));
            accepted.AddOrUpdate(id, 1, static (_, n) => n + 1);
            return fate switch
            {
                Fate.ServerErrorAccepted => LoopbackServer.Answer(500, Error(20500, 500)),
                Fate.ErrorPageAccepted => LoopbackServer.Answer(503, "<html>"),
                Fate.CutOffAccepted => LoopbackServer.CutOff,
                Fate.EmptyAnswer => LoopbackServer.Answer(201, ""),
                Fate.UnreadableAnswer => LoopbackServer.Answer(201, "<html>"),
                _ => LoopbackServer.Answer(201, Message($"SM{id:x32}")),
            };
        }));
        var results = new Dictionary<int, SendResult>();
        var messages = Enumerable.Range(0, 300).Select(id => SimulatedTwilio.Message(id, fates[id % fates.Length], Invented.ServiceSid));
        await foreach (var result in Sender().SendAllAsync(messages, cancellationToken: Token))
            results.Add(SimulatedTwilio.IdOf(result.Message), result);

        Assert.Equal(300, results.Count);
        Assert.All(accepted.Values, static count => Assert.Equal(1, count));
        foreach (var (id, result) in results)
        {
            var fate = SimulatedTwilio.FateOf(result.Message);
            var expected = fate switch
            {
                Fate.Accepted or Fate.ThrottledAtFirst => "Sent",
                Fate.InvalidRecipient => "Rejected InvalidRecipient",
                Fate.ThrottledForEver => "Throttled RateLimited",
                Fate.ServerErrorAccepted or Fate.ErrorPageAccepted => "OutcomeUnknown ServerError",
                _ => "OutcomeUnknown ConnectionLost",
            };
            Assert.Equal((id, fate, expected), (id, fate, Kind(result)));
            Assert.Equal(result.Attempts, attempts[id]);
            Assert.Equal(result is SendResult.Sent or SendResult.OutcomeUnknown, accepted.ContainsKey(id));
        }
    }

    private static void NeedsTheSdk()
    {
        if (typeof(SenderOverHttpTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "TwilioSdk").Value != "package")
            Assert.Skip("needs -p:TwilioSdk=package");
    }

    private static string Kind(SendResult result) => result switch
    {
        SendResult.Rejected rejected => $"Rejected {rejected.Error.Kind}",
        SendResult.Throttled throttled => $"Throttled {throttled.Error.Kind}",
        SendResult.OutcomeUnknown unknown => $"OutcomeUnknown {unknown.Error.Kind}",
        _ => result.GetType().Name,
    };

    private static string Error(int code, int status) =>
        $$"""{"code":{{code}},"message":"The 'To' number +12025550107 is refused.","more_info":"https://www.twilio.com/docs/errors/{{code}}","status":{{status}}}""";

    private static string Message(string sid) => $$"""{"sid":"{{sid}}","status":"queued"}""";

    private static OutgoingMessage Message() => new("+12025550107", "Your table is ready.") { From = Invented.ServiceSid };

    private static IEnumerable<string> Fields(string request) =>
        request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Split('&').Select(static field => Uri.UnescapeDataString(field.Replace('+', ' '))).Order(StringComparer.Ordinal);

    private MessageSender Sender(TimeSpan? grace = null) =>
        new(
            new TwilioMessageGateway(_client),
            new()
            {
                Retry = new() { MaxRetryAttempts = 2, BaseDelay = TimeSpan.FromMilliseconds(5), MaxDelay = TimeSpan.FromSeconds(10) },
                CancellationGrace = grace ?? TimeSpan.FromSeconds(5),
            });

    /// <summary>Takes what is posted to it and never runs it.</summary>
    private sealed class Blocked : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }

    /// <summary>The SDK calls https://api.twilio.com, whatever it is told; nothing leaves this machine.</summary>
    private sealed class ToLoopback() : DelegatingHandler(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        public int Port { get; set; } = 9;

        public LoopbackServer To(LoopbackServer server)
        {
            Port = server.Port;
            return server;
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = "http", Host = "127.0.0.1", Port = Port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
