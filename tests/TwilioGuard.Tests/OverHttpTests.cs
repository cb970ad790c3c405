using System.Net.Http;
using System.Reflection;
using Polly;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;
using TwilioGuard.Tests.Harness;
using HttpClient = System.Net.Http.HttpClient;

namespace TwilioGuard.Tests;

/// <summary>The real SDK, through its own HTTP seam, before a server on this machine: what it throws then is what the library reads.</summary>
public sealed class OverHttpTests : IDisposable
{
    private const string Guest = "+14155550123";

    private readonly LeapingTime _time = new();
    private readonly ToLoopback _loopback = new();
    private readonly HttpClient _http;
    private readonly TwilioRestClient _client;

    public OverHttpTests()
    {
        _http = new HttpClient(new RetryAfterHandler(_loopback));
        _client = TwilioCredentials.Create(Invented.AccountSid, authToken: Invented.AuthToken).CreateClient(new SystemNetHttpClient(_http));
    }

    public void Dispose() => _http.Dispose();

    public static TheoryData<int, string, string, TwilioErrorKind, RepeatSafety> Answers => new()
    {
        { 400, Error(21211, 400), nameof(ApiException), TwilioErrorKind.InvalidRecipient, RepeatSafety.Pointless },
        { 400, Error(21610, 400), nameof(ApiException), TwilioErrorKind.OptedOut, RepeatSafety.Pointless },
        { 401, Error(20003, 401), nameof(ApiException), TwilioErrorKind.Configuration, RepeatSafety.Pointless },
        { 404, Error(20404, 404), nameof(ApiException), TwilioErrorKind.NotFound, RepeatSafety.Pointless },
        { 400, Error(99999, 400), nameof(ApiException), TwilioErrorKind.InvalidParameter, RepeatSafety.Pointless },
        { 429, Error(20429, 429), nameof(ApiException), TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { 429, "{}", nameof(ApiException), TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { 429, "<html>slow down - Api Error: BadGateway - </html>", nameof(ApiException), TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { 429, "", nameof(ApiException), TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { 500, Error(20500, 500), nameof(ApiException), TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { 503, Error(20429, 429), nameof(ApiException), TwilioErrorKind.RateLimited, RepeatSafety.MayDuplicate },
        { 503, "<html>Api Error: TooManyRequests - </html>", nameof(ApiException), TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { 502, "", nameof(ApiException), TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { 520, "error code: 520", nameof(ApiException), TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { 408, "", nameof(ApiException), TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        // RFC 9457; the first is read as the older form.
        { 429, """{"type":"https://www.twilio.com/docs/api/errors/20429","title":"Too many requests","status":429,"code":20429}""", nameof(ApiException), TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { 429, """{"type":"about:blank","title":"Too many requests","status":429,"code":20429,"details":"none"}""", nameof(ApiStandardException), TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { 503, """{"type":"about:blank","title":"Broken","status":503,"code":20503,"details":"none"}""", nameof(ApiStandardException), TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { 201, "<html>accepted</html>", nameof(ApiException), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate },
        { 201, """{"sid": "SM""", nameof(ApiException), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate },
    };

    /// <summary>Through the retry, which repeats a send only where it is safe.</summary>
    [Theory]
    [MemberData(nameof(Answers))]
    public async Task AnAnswer(int status, string body, string exception, TwilioErrorKind kind, RepeatSafety repeat)
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Answer(status, body)));

        var thrown = (await Record.ExceptionAsync(() => Retry().ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken).AsTask()))!;
        Assert.Equal(exception, thrown.GetType().Name);
        Expect(thrown, kind, repeat);
        Assert.Equal(repeat == RepeatSafety.Safe ? 4 : 1, server.Requests);
        Assert.All(server.Received, request => Assert.Contains("To=%2B14155550123", request));

        // The SDK's other half.
        thrown = Record.Exception(() => Retry().Execute(Send))!;
        Expect(thrown, kind, repeat);
        Assert.Equal(repeat == RepeatSafety.Safe ? 8 : 2, server.Requests);
    }

    [Fact]
    public async Task AfterTheWaitThatTwilioAsksFor()
    {
        NeedsTheSdk();
        foreach (var send in new Func<ResiliencePipeline, Task<MessageResource>>[]
        {
            async pipeline => await pipeline.ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken),
            pipeline => Task.Run(() => pipeline.Execute(Send)),
        })
        {
            var time = new LeapingTime();
            var answers = new Queue<string>(
            [
                LoopbackServer.Answer(429, Error(20429, 429), "Retry-After: 17"), LoopbackServer.Answer(429, "<html>", "Retry-After: 23"),
                LoopbackServer.Answer(201, """{"sid":"SM5ca1ab1edecade0ddba11c0ffeefade5"}"""),
            ]);
            await using var server = _loopback.To(LoopbackServer.Start(_ => answers.Dequeue()));

            var message = await send(Retry(time: time));

            Assert.Equal("SM5ca1ab1edecade0ddba11c0ffeefade5", message.Sid);
            Assert.Equal(3, server.Requests);
            Assert.Equal([17, 23], time.Waits.Select(wait => wait.TotalSeconds));
        }
    }

    [Fact]
    public async Task AWaitThatIsTooLongIsTold()
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Answer(429, Error(20429, 429), "Retry-After: 3600")));
        var thrown = await Assert.ThrowsAsync<ApiException>(() => Retry().ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(TimeSpan.FromHours(1), thrown.Classify().RetryAfter);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task AcceptedAndCutOff()
    {
        NeedsTheSdk();
        foreach (var answer in new[] { LoopbackServer.CutOff, "HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"sid\":", "HTTP/1.1 2" })
        {
            await using var server = _loopback.To(LoopbackServer.Start(_ => answer));
            var thrown = await Assert.ThrowsAsync<ApiConnectionException>(() => Retry().ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken).AsTask());
            Expect(thrown, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
            Assert.Equal(1, server.Requests);
        }
    }

    [Fact]
    public async Task AcceptedAndSlow()
    {
        NeedsTheSdk();
        _http.Timeout = TimeSpan.FromMilliseconds(300);
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Silence));
        var thrown = await Assert.ThrowsAsync<ApiConnectionException>(() => Retry().ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken).AsTask());
        Expect(thrown, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task NobodyThereThenSomebody()
    {
        NeedsTheSdk();
        await using var server = LoopbackServer.Start(_ => LoopbackServer.Answer(201, """{"sid":"SM5ca1ab1edecade0ddba11c0ffeefade5"}"""));
        _loopback.Port = LoopbackServer.FreePort();
        _time.Waiting = () => _loopback.Port = _time.Waits.Count < 2 ? _loopback.Port : server.Port;
        Assert.NotNull(await Retry().ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken));
        Assert.Equal(1, server.Requests);
        Assert.Equal(2, _time.Waits.Count);
    }

    [Fact]
    public async Task NoSuchHost()
    {
        NeedsTheSdk();
        _loopback.Host = "twilio.invalid";
        var thrown = await Assert.ThrowsAsync<ApiConnectionException>(() => Retry().ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken).AsTask());
        Expect(thrown, TwilioErrorKind.NotSent, RepeatSafety.Safe);
        Assert.Equal(3, _time.Waits.Count);
    }

    [Fact]
    public async Task AnEmptyAnswerIsAnAcceptedMessage()
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.Answer(201, "")));
        Assert.Null(await Retry().ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken));
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task ReadsGoOn()
    {
        NeedsTheSdk();
        var answers = new Queue<string>(
        [
            // Cut off before the first byte, a GET is repeated by HttpClient itself.
            "HTTP/1.1 2", LoopbackServer.Answer(503, "<html>", "Retry-After: 11"), LoopbackServer.Answer(500, Error(20500, 500)),
            LoopbackServer.Answer(200, """{"sid":"SM5ca1ab1edecade0ddba11c0ffeefade5","status":"delivered"}"""),
        ]);
        await using var server = _loopback.To(LoopbackServer.Start(_ => answers.Dequeue()));
        var message = await Retry(TwilioOperation.Read).ExecuteAsync(
            async _ => await MessageResource.FetchAsync(pathSid: "SM5ca1ab1edecade0ddba11c0ffeefade5", client: _client), TestContext.Current.CancellationToken);
        Assert.Equal(MessageResource.StatusEnum.Delivered, message.Status);
        Assert.Equal(4, server.Requests);
        Assert.Equal([1, 11, 4], _time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task ButNoSendAmongThem()
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(_ => LoopbackServer.CutOff));
        await Assert.ThrowsAsync<ApiConnectionException>(
            () => Retry(TwilioOperation.Read).ExecuteAsync(async _ => await SendAsync(), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task TwoSendsInOnePipeline()
    {
        NeedsTheSdk();
        var isFirst = true;
        await using var server = _loopback.To(LoopbackServer.Start(_ =>
        {
            var answer = isFirst ? LoopbackServer.Answer(201, """{"sid":"SM5ca1ab1edecade0ddba11c0ffeefade5"}""") : LoopbackServer.Answer(429, Error(20429, 429));
            isFirst = false;
            return answer;
        }));
        await Assert.ThrowsAsync<ApiException>(() => Retry().ExecuteAsync(async _ =>
        {
            await SendAsync();
            await SendAsync();
        }, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task TheSecondPage()
    {
        NeedsTheSdk();
        await using var server = _loopback.To(LoopbackServer.Start(request => request.Contains("Page=1", StringComparison.Ordinal)
            ? LoopbackServer.Answer(429, Error(20429, 429), "Retry-After: 5")
            : LoopbackServer.Answer(200, $$"""
                {"messages":[{"sid":"SM5ca1ab1edecade0ddba11c0ffeefade5"}],"page":0,"page_size":1,
                 "first_page_uri":"/2010-04-01/Accounts/{{Invented.AccountSid}}/Messages.json?PageSize=1&Page=0",
                 "next_page_uri":"/2010-04-01/Accounts/{{Invented.AccountSid}}/Messages.json?PageSize=1&Page=1","previous_page_uri":null,
                 "uri":"/2010-04-01/Accounts/{{Invented.AccountSid}}/Messages.json?PageSize=1&Page=0"}
                """)));
        var thrown = await Assert.ThrowsAsync<TargetInvocationException>(() => Retry(TwilioOperation.Read).ExecuteAsync(
            async _ => (await MessageResource.ReadAsync(pageSize: 1, client: _client)).ToList(), TestContext.Current.CancellationToken).AsTask());
        Expect(thrown, TwilioErrorKind.RateLimited, RepeatSafety.Safe);
        Assert.Equal(TimeSpan.FromSeconds(5), thrown.Classify().RetryAfter);
        // All of it again: page one, page two, four times.
        Assert.Equal(8, server.Requests);
    }

    /// <summary>The SDK keeps its HttpClient to itself, so that this looks where only a test may.</summary>
    [Fact]
    public void AClientThatIsGivenNothingHasTheHandler()
    {
        NeedsTheSdk();
        var client = TwilioCredentials.Create(Invented.AccountSid, authToken: Invented.AuthToken).CreateClient();
        var http = Assert.IsType<HttpClient>(Private(client.HttpClient, typeof(SystemNetHttpClient)));
        var handler = Assert.IsType<RetryAfterHandler>(Private(http, typeof(HttpMessageInvoker)));
        Assert.False(Assert.IsType<HttpClientHandler>(handler.InnerHandler).AllowAutoRedirect);

        static object? Private(object holder, Type type) =>
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(field => field.GetValue(holder)).Single(value => value is HttpClient or HttpMessageHandler);
    }

    private static void NeedsTheSdk()
    {
        if (typeof(OverHttpTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "TwilioSdk").Value != "package")
            Assert.Skip("needs -p:TwilioSdk=package");
    }

    private static string Error(int code, int status) =>
        $$"""{"code":{{code}},"message":"The 'To' number {{Guest}} is not valid.","more_info":"https://www.twilio.com/docs/errors/{{code}}","status":{{status}}}""";

    private ResiliencePipeline Retry(TwilioOperation operation = TwilioOperation.Send, TimeProvider? time = null) =>
        new ResiliencePipelineBuilder { TimeProvider = time ?? _time }
            .AddTwilioRetry(new() { Operation = operation, MaxRetryAttempts = 3, UseJitter = false }).Build();

    private Task<MessageResource> SendAsync() =>
        MessageResource.CreateAsync(to: E164Number.Parse(Guest), from: E164Number.Parse("+14155550100"), body: "Your table is ready.", client: _client);

    private MessageResource Send() =>
        MessageResource.Create(to: E164Number.Parse(Guest), from: E164Number.Parse("+14155550100"), body: "Your table is ready.", client: _client);

    private static void Expect(Exception thrown, TwilioErrorKind kind, RepeatSafety repeat)
    {
        var error = thrown.Classify();
        Assert.True((kind, repeat) == (error.Kind, error.RepeatSafety), $"{error.Kind}, {error.RepeatSafety} instead of {kind}, {repeat}: {thrown}");
        Assert.DoesNotContain(Guest, error.ToString());
        Invented.AssertTellsNothing(error.ToString());
    }

    /// <summary>The SDK calls https://api.twilio.com, whatever it is told; nothing leaves this machine.</summary>
    private sealed class ToLoopback() : DelegatingHandler(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        public string Host { get; set; } = "127.0.0.1";

        public int Port { get; set; } = 9;

        public LoopbackServer To(LoopbackServer server)
        {
            Port = server.Port;
            return server;
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = "http", Host = Host, Port = Port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
