using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using Polly;
using Twilio.Exceptions;
using TwilioGuard.Tests.Harness;

namespace TwilioGuard.Tests;

/// <summary>What is repeated, how often and after which wait.</summary>
public sealed class RetryTests
{
    private static readonly TwilioRetryOptions Steady = new() { UseJitter = false };

    private readonly LeapingTime _time = new();
    private int _attempts;

    private static ApiException Limit => new(20429, 429, "Too many requests", "");

    private static ApiConnectionException NotConnected => new("…", new HttpRequestException("…", new SocketException((int)SocketError.ConnectionRefused)));

    public static TheoryData<string, bool, bool> Failures => new(
        from failure in Failing
        select (failure.Key, failure.Value.Send, failure.Value.Read));

    private static readonly Dictionary<string, (Exception Exception, bool Send, bool Read)> Failing = new()
    {
        ["20429"] = (Limit, true, true),
        ["14107"] = (new ApiException(14107, 400, "…", ""), true, true),
        ["60212"] = (new ApiException(60212, 429, "…", ""), true, true),
        ["429 without a code"] = (new ApiException(0, 429, "…", ""), true, true),
        ["429 without JSON"] = (new ApiException("Api Error: TooManyRequests - <html>"), true, true),
        ["not connected"] = (NotConnected, true, true),
        ["the second page"] = (new System.Reflection.TargetInvocationException(Limit), true, true),
        ["20429 in a 503"] = (new ApiException(20429, 503, "…", ""), false, true),
        ["20500"] = (new ApiException(20500, 500, "…", ""), false, true),
        ["503 without JSON"] = (new ApiException("Api Error: ServiceUnavailable - <html>"), false, true),
        ["cut off"] = (new ApiConnectionException("…", new HttpRequestException("…", new IOException())), false, true),
        ["timed out"] = (new ApiConnectionException("…", new TaskCanceledException()), false, true),
        ["no answer"] = (new ApiConnectionException("…"), false, true),
        ["21610"] = (new ApiException(21610, 400, "…", ""), false, false),
        ["21211"] = (new ApiException(21211, 400, "…", ""), false, false),
        ["20003"] = (new ApiException(20003, 401, "…", ""), false, false),
        ["20404"] = (new ApiException(20404, 404, "…", ""), false, false),
        ["60203"] = (new ApiException(60203, 429, "…", ""), false, false),
        ["63018"] = (new ApiException(63018, 429, "…", ""), false, false),
        ["400 with an unknown code"] = (new ApiException(99999, 400, "…", ""), false, false),
        ["no credentials"] = (new AuthenticationException("…"), false, false),
        ["cancelled"] = (new OperationCanceledException(), false, false),
        ["two at once"] = (new AggregateException(Limit, Limit), false, false),
        ["a mistake"] = (new NullReferenceException(), false, false),
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task OnlyWhatIsSafe(string what, bool send, bool read)
    {
        foreach (var (operation, isRepeated) in new[] { (TwilioOperation.Send, send), (TwilioOperation.Read, read) })
        {
            _attempts = 0;
            var options = new TwilioRetryOptions { Operation = operation, MaxRetryAttempts = 3 };
            var thrown = await Record.ExceptionAsync(() => Untyped(options).ExecuteAsync(_ => Fail(Failing[what].Exception), TestContext.Current.CancellationToken).AsTask());
            Assert.Same(Failing[what].Exception, thrown);
            Assert.Equal(isRepeated ? 4 : 1, _attempts);
        }
    }

    [Fact]
    public async Task ASendUnlessToldOtherwise()
    {
        Assert.Equal(TwilioOperation.Send, default);
        await Assert.ThrowsAsync<ApiException>(() => Untyped(null).ExecuteAsync(_ => Fail(new ApiException(20500, 500, "…", "")), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(1, _attempts);
    }

    [Fact]
    public async Task TheAnswerComesThrough()
    {
        Assert.Equal("SM1", await Typed<string>(null).ExecuteAsync(_ => ++_attempts < 3 ? throw Limit : ValueTask.FromResult("SM1"), TestContext.Current.CancellationToken));
        Assert.Equal(3, _attempts);
        // A 2xx without a body makes the SDK return null: accepted, and nothing to repeat.
        _attempts = 0;
        Assert.Null(await Typed<string?>(null).ExecuteAsync(_ => ValueTask.FromResult(++_attempts == 1 ? null : "SM2"), TestContext.Current.CancellationToken));
        Assert.Equal(1, _attempts);
    }

    [Fact]
    public void SyncCallsToo()
    {
        Assert.Equal("SM1", Untyped(Steady).Execute(() => ++_attempts < 3 ? throw Limit : "SM1"));
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], _time.Waits);
    }

    [Fact]
    public async Task WaitsDouble()
    {
        await Assert.ThrowsAsync<ApiException>(() => Untyped(Steady).ExecuteAsync(_ => Fail(Limit), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal([1, 2, 4, 8, 16], _time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task AndStopAtTheLongest()
    {
        var options = new TwilioRetryOptions { UseJitter = false, BaseDelay = TimeSpan.FromSeconds(3), MaxDelay = TimeSpan.FromSeconds(10), MaxRetryAttempts = 4 };
        await Assert.ThrowsAsync<ApiException>(() => Untyped(options).ExecuteAsync(_ => Fail(Limit), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal([3, 6, 10, 10], _time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task ByChance()
    {
        var waits = new HashSet<TimeSpan>();
        for (var i = 0; i < 20; i++)
        {
            var time = new LeapingTime();
            await Assert.ThrowsAsync<ApiException>(() => Untyped(new() { MaxRetryAttempts = 1 }, time).ExecuteAsync(_ => Fail(Limit), TestContext.Current.CancellationToken).AsTask());
            waits.Add(Assert.Single(time.Waits));
        }

        Assert.InRange(waits.Count, 10, 20);
    }

    [Fact]
    public async Task LaterChangesOfTheOptionsDoNotCount()
    {
        var options = new TwilioRetryOptions();
        var pipeline = Untyped(options);
        options.Operation = TwilioOperation.Read;
        options.MaxRetryAttempts = 9;
        await Assert.ThrowsAsync<ApiException>(() => pipeline.ExecuteAsync(_ => Fail(new ApiException(20500, 500, "…", "")), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(1, _attempts);
    }

    [Fact]
    public void OptionsThatMakeNoSense()
    {
        foreach (var (option, options) in new (string, TwilioRetryOptions)[]
        {
            ("Operation", new() { Operation = (TwilioOperation)2 }),
            ("MaxRetryAttempts", new() { MaxRetryAttempts = 0 }),
            ("BaseDelay", new() { BaseDelay = TimeSpan.FromTicks(-1) }),
            ("BaseDelay", new() { BaseDelay = TimeSpan.FromDays(2), MaxDelay = TimeSpan.FromDays(2) }),
            ("MaxDelay", new() { MaxDelay = TimeSpan.FromMilliseconds(999) }),
            ("MaxDelay", new() { MaxDelay = TimeSpan.FromDays(2) }),
        })
        {
            Assert.StartsWith(option + " ", Assert.Throws<ArgumentOutOfRangeException>("options", () => new ResiliencePipelineBuilder().AddTwilioRetry(options)).Message);
            Assert.Throws<ArgumentOutOfRangeException>("options", () => new ResiliencePipelineBuilder<string>().AddTwilioRetry(options));
        }

        Assert.Throws<ArgumentNullException>("options", () => new ResiliencePipelineBuilder().AddTwilioRetry(null!));
        Assert.Throws<ArgumentNullException>("options", () => new ResiliencePipelineBuilder<string>().AddTwilioRetry(null!));
        Assert.Throws<ArgumentNullException>("builder", () => ((ResiliencePipelineBuilder)null!).AddTwilioRetry());
        Assert.Throws<ArgumentNullException>("builder", () => ((ResiliencePipelineBuilder<string>)null!).AddTwilioRetry());
    }

    [Fact]
    public async Task CancelledWhileWaiting()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _time.Waiting = source.Cancel;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Untyped(null).ExecuteAsync(_ => Fail(Limit), source.Token).AsTask());
        Assert.Equal(1, _attempts);
    }

    [Theory]
    [InlineData("7", null, 7)]
    [InlineData("0", null, 1)]
    [InlineData("60", null, 60)]
    // By the server's clock, where it tells it: here it is an hour behind.
    [InlineData("Sat, 14 Mar 2026 14:09:46 GMT", "Sat, 14 Mar 2026 14:09:26 GMT", 20)]
    [InlineData("Sat, 14 Mar 2026 15:09:46 GMT", null, 20)]
    [InlineData("Sat, 14 Mar 2026 15:09:00 GMT", null, 1)]
    // What is no wait: then Polly's own counts.
    [InlineData("soon", null, 1)]
    [InlineData("-5", null, 1)]
    [InlineData("1.5", null, 1)]
    [InlineData("99999999999999", null, 1)]
    [InlineData(null, null, 1)]
    public async Task AtLeastAsLongAsTwilioAsks(string? retryAfter, string? date, int seconds)
    {
        foreach (var useJitter in new[] { false, true })
        {
            var time = new LeapingTime();
            using var http = Http(_ => Answer(retryAfter, date));
            var options = new TwilioRetryOptions { UseJitter = useJitter, MaxRetryAttempts = 1 };
            await Assert.ThrowsAsync<ApiException>(
                () => Untyped(options, time).ExecuteAsync(async token => await LimitedAsync(http, token), TestContext.Current.CancellationToken).AsTask());
            var wait = Assert.Single(time.Waits).TotalSeconds;
            if (useJitter)
                Assert.InRange(wait, seconds > 1 ? seconds : 0, seconds + 4);
            else
                Assert.Equal(seconds, wait);
        }
    }

    [Fact]
    public async Task NeverLessAndNotForever()
    {
        using var http = Http(_ => Answer("61"));
        var thrown = await Assert.ThrowsAsync<ApiException>(() => Untyped(null).ExecuteAsync(async token => await LimitedAsync(http, token), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(1, _attempts);
        Assert.Empty(_time.Waits);
        Assert.Equal(TimeSpan.FromSeconds(61), thrown.Classify().RetryAfter);
    }

    [Fact]
    public async Task WaitsOnTopOfItGrow()
    {
        using var http = Http(_ => Answer("5"));
        var options = new TwilioRetryOptions { MaxRetryAttempts = 4, Randomizer = () => 0.5 };
        await Assert.ThrowsAsync<ApiException>(() => Untyped(options).ExecuteAsync(async token => await LimitedAsync(http, token), TestContext.Current.CancellationToken).AsTask());
        Assert.Equal([5.5, 6, 7, 9], _time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public void SyncCallsFindItToo()
    {
        using var http = Http(_ => Answer("9"));
        Assert.Throws<ApiException>(() => Untyped(new() { UseJitter = false, MaxRetryAttempts = 2 }).Execute(() =>
        {
            _attempts++;
            // As the SDK's sync calls do it, and as HttpClient.Send does.
            if (_attempts == 1)
                http.GetAsync("http://twilio.example/").Wait();
            else
                http.Send(new HttpRequestMessage(HttpMethod.Get, "http://twilio.example/"));
            throw Limit;
        }));
        Assert.Equal([9, 9], _time.Waits.Select(wait => wait.TotalSeconds));
    }

    /// <summary>An OAuth token is fetched first, or a page before.</summary>
    [Fact]
    public async Task TheLastAnswerCounts()
    {
        var answers = new Queue<HttpResponseMessage>([Answer("30"), Answer(null), Answer("30"), Answer("3")]);
        using var http = Http(_ => answers.Dequeue());
        await Assert.ThrowsAsync<ApiException>(() => Untyped(new() { UseJitter = false, MaxRetryAttempts = 1 }).ExecuteAsync(async token =>
        {
            await http.GetAsync("http://twilio.example/token", token);
            await LimitedAsync(http, token);
        }, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(1, Assert.Single(_time.Waits).TotalSeconds);
    }

    /// <summary>A token was had, in an answer that asked for a pause, and the request itself had none.</summary>
    [Fact]
    public async Task NorDoesOneBeforeNoAnswer()
    {
        using var http = Http(request => request.RequestUri!.AbsolutePath == "/token" ? Answer("30") : throw new HttpRequestException("…", new SocketException((int)SocketError.ConnectionRefused)));
        await Assert.ThrowsAsync<HttpRequestException>(() => Untyped(new() { UseJitter = false, MaxRetryAttempts = 1 }).ExecuteAsync(async token =>
        {
            await http.GetAsync("http://twilio.example/token", token);
            await http.PostAsync("http://twilio.example/", null, token);
        }, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(1, Assert.Single(_time.Waits).TotalSeconds);
    }

    [Fact]
    public async Task NoAnswerIsNotTheOneBefore()
    {
        var first = true;
        using var http = Http(_ => first ? Answer("30") : throw new HttpRequestException("…", new SocketException((int)SocketError.ConnectionRefused)));
        var exception = Limit;
        await Assert.ThrowsAsync<ApiException>(() => Untyped(new() { UseJitter = false, MaxRetryAttempts = 2 }).ExecuteAsync(async token =>
        {
            try
            {
                await http.GetAsync("http://twilio.example/", token);
            }
            catch (HttpRequestException)
            {
            }

            first = false;
            // Also where one exception is thrown again and again.
            throw exception;
        }, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal([30, 2], _time.Waits.Select(wait => wait.TotalSeconds));
        Assert.Null(exception.Classify().RetryAfter);
    }

    [Fact]
    public async Task CallsSideBySideDoNotHearEachOther()
    {
        using var http = Http(request => Answer(request.RequestUri!.Query.TrimStart('?')));
        await Task.WhenAll(Enumerable.Range(2, 50).Select(async seconds =>
        {
            var time = new LeapingTime();
            await Assert.ThrowsAsync<ApiException>(() => Untyped(new() { UseJitter = false, MaxRetryAttempts = 3 }, time).ExecuteAsync(async token =>
            {
                await Task.Yield();
                await http.GetAsync($"http://twilio.example/?{seconds}", token);
                await Task.Delay(1, token);
                throw Limit;
            }, TestContext.Current.CancellationToken).AsTask());
            Assert.Equal(3, time.Waits.Count);
            Assert.All(time.Waits, (wait, i) => Assert.Equal(Math.Max(seconds, Math.Pow(2, i)), wait.TotalSeconds));
        }));
    }

    [Theory]
    [InlineData("GET", 3)]
    [InlineData("POST", 1)]
    [InlineData("DELETE", 1)]
    public async Task ASendAmongReadsIsStillASend(string method, int attempts)
    {
        using var http = Http(_ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        await Assert.ThrowsAsync<ApiException>(() => Untyped(new() { Operation = TwilioOperation.Read, MaxRetryAttempts = 2 }).ExecuteAsync(async token =>
        {
            _attempts++;
            using var response = await http.SendAsync(new(new(method), "http://twilio.example/"), token);
            using var another = await http.GetAsync("http://twilio.example/", token);
            throw new ApiException("Api Error: ServiceUnavailable - ");
        }, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(attempts, _attempts);
    }

    /// <summary>Two sends in one pipeline: once the first was not refused, nothing is repeated.</summary>
    [Theory]
    [InlineData("POST", 201, 1)]
    [InlineData("POST", 302, 1)]
    [InlineData("POST", 503, 1)]
    [InlineData("POST", 0, 1)]
    [InlineData("POST", 429, 3)]
    [InlineData("POST", 400, 3)]
    [InlineData("POST", -1, 3)]
    [InlineData("GET", 200, 3)]
    public async Task WhatWasAcceptedIsNotSentAgainWithWhatWasNot(string method, int status, int attempts)
    {
        foreach (var isSync in new[] { false, true })
        {
            _attempts = 0;
            using var http = Http(request => request.Method.Method == method && request.RequestUri!.Query == "?first"
                ? status > 0 ? new HttpResponseMessage((HttpStatusCode)status)
                    : throw new HttpRequestException("…", status == 0 ? new IOException() : new SocketException((int)SocketError.ConnectionRefused))
                : Answer(null));
            await Assert.ThrowsAsync<ApiException>(() => Untyped(new() { MaxRetryAttempts = 2 }).ExecuteAsync(async token =>
            {
                _attempts++;
                try
                {
                    var first = new HttpRequestMessage(new(method), "http://twilio.example/?first");
                    using var response = isSync ? http.Send(first, token) : await http.SendAsync(first, token);
                }
                catch (HttpRequestException)
                {
                }

                using var second = await http.PostAsync("http://twilio.example/?second", null, token);
                throw Limit;
            }, TestContext.Current.CancellationToken).AsTask());
            Assert.Equal(attempts, _attempts);
        }
    }

    /// <summary>Outside a pipeline the handler only passes on; inside, nothing stays behind.</summary>
    [Fact]
    public async Task NothingIsLeftOver()
    {
        using var http = Http(_ => Answer("30"));
        using var alone = await http.GetAsync("http://twilio.example/", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.TooManyRequests, alone.StatusCode);
        Assert.Null(Limit.Classify().RetryAfter);

        var exception = Limit;
        await Untyped(null).ExecuteAsync(async token => await http.GetAsync("http://twilio.example/", token), TestContext.Current.CancellationToken);
        Assert.Null(AttemptNote.Current);
        await Assert.ThrowsAsync<ApiException>(() => Untyped(new() { UseJitter = false, MaxRetryAttempts = 1 }).ExecuteAsync(_ => throw exception, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(1, Assert.Single(_time.Waits).TotalSeconds);
    }

    private ResiliencePipeline Untyped(TwilioRetryOptions? options, TimeProvider? time = null) =>
        With(options, new ResiliencePipelineBuilder { TimeProvider = time ?? _time }).Build();

    private static ResiliencePipelineBuilder With(TwilioRetryOptions? options, ResiliencePipelineBuilder builder) =>
        options is null ? builder.AddTwilioRetry() : builder.AddTwilioRetry(options);

    /// <summary>The clock may come after the strategy.</summary>
    private ResiliencePipeline<T> Typed<T>(TwilioRetryOptions? options)
    {
        var builder = options is null ? new ResiliencePipelineBuilder<T>().AddTwilioRetry() : new ResiliencePipelineBuilder<T>().AddTwilioRetry(options);
        builder.TimeProvider = _time;
        return builder.Build();
    }

    private ValueTask Fail(Exception exception)
    {
        _attempts++;
        return ValueTask.FromException(exception);
    }

    private async Task LimitedAsync(HttpClient http, CancellationToken token)
    {
        _attempts++;
        using var response = await http.GetAsync("http://twilio.example/", token);
        throw Limit;
    }

    private static HttpClient Http(Func<HttpRequestMessage, HttpResponseMessage> answer) => new(new RetryAfterHandler(new Fake(answer)));

    private static HttpResponseMessage Answer(string? retryAfter, string? date = null)
    {
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        if (date is not null)
            response.Headers.TryAddWithoutValidation("Date", date);
        return response;
    }

    private sealed class Fake(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request);
    }
}
