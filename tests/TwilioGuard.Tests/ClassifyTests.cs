using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Reflection;
using Polly.Timeout;
using Twilio.Exceptions;
using TwilioGuard.Tests.Harness;
using SecurityException = System.Security.Authentication.AuthenticationException;

namespace TwilioGuard.Tests;

/// <summary>Each exception as the SDK makes it, and what is certain after it.</summary>
public sealed class ClassifyTests
{
    private const string Number = "+14155550123";

    /// <summary>As TwilioRestClient words it: method and URL, which has the Account SID.</summary>
    private const string Url = $"POSThttps://api.twilio.com/2010-04-01/Accounts/{Invented.AccountSid}/Messages.json";

    public static TheoryData<string, int, int, TwilioErrorKind, RepeatSafety> Answers => new()
    {
        // What is known, with the status that Twilio gives.
        { "api", 21610, 400, TwilioErrorKind.OptedOut, RepeatSafety.Pointless },
        { "api", 20003, 401, TwilioErrorKind.Configuration, RepeatSafety.Pointless },
        { "api", 20404, 404, TwilioErrorKind.NotFound, RepeatSafety.Pointless },
        { "api", 20429, 429, TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { "api", 30429, 429, TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { "api", 14107, 400, TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { "api", 60203, 429, TwilioErrorKind.RateLimited, RepeatSafety.Later },
        { "api", 20500, 500, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { "api", 20503, 503, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { "standard", 20429, 429, TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { "standard", 60200, 400, TwilioErrorKind.InvalidParameter, RepeatSafety.Pointless },
        // Code and status contradict each other.
        { "api", 20429, 503, TwilioErrorKind.RateLimited, RepeatSafety.MayDuplicate },
        { "api", 21611, 500, TwilioErrorKind.RateLimited, RepeatSafety.MayDuplicate },
        { "api", 60203, 502, TwilioErrorKind.RateLimited, RepeatSafety.MayDuplicate },
        { "api", 20429, 408, TwilioErrorKind.RateLimited, RepeatSafety.MayDuplicate },
        { "standard", 20429, 504, TwilioErrorKind.RateLimited, RepeatSafety.MayDuplicate },
        { "api", 21610, 500, TwilioErrorKind.OptedOut, RepeatSafety.Pointless },
        // A code nobody knows, or none.
        { "api", 99999, 400, TwilioErrorKind.InvalidParameter, RepeatSafety.Pointless },
        { "api", 99999, 422, TwilioErrorKind.InvalidParameter, RepeatSafety.Pointless },
        { "api", 99999, 401, TwilioErrorKind.Configuration, RepeatSafety.Pointless },
        { "api", 99999, 403, TwilioErrorKind.Configuration, RepeatSafety.Pointless },
        { "api", 99999, 404, TwilioErrorKind.NotFound, RepeatSafety.Pointless },
        { "api", 99999, 410, TwilioErrorKind.NotFound, RepeatSafety.Pointless },
        { "api", 99999, 409, TwilioErrorKind.Unknown, RepeatSafety.Pointless },
        { "api", 99999, 429, TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { "api", 99999, 408, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { "api", 99999, 499, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { "api", 99999, 500, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { "api", 99999, 599, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { "api", 99999, 0, TwilioErrorKind.Unknown, RepeatSafety.MayDuplicate },
        { "api", 0, 429, TwilioErrorKind.RateLimited, RepeatSafety.Safe },
        { "api", 0, 503, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { "standard", 0, 503, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate },
        { "standard", 0, 0, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void AnAnswer(string type, int code, int status, TwilioErrorKind kind, RepeatSafety repeat)
    {
        Exception exception = type == "api"
            ? new ApiException(code, status, $"The 'To' number {Number} is not valid.", $"https://www.twilio.com/docs/errors/{code}")
            : new ApiStandardException(code, status, "about:blank", $"{Number} is not valid", Number, Url, []);
        var error = Expect(exception, kind, repeat);
        Assert.Equal(code == 0 ? null : code, error.Code);
        Assert.Equal(status == 0 ? null : status, error.HttpStatus);
        Assert.EndsWith("#" + TwilioAnalyzers.Knowledge.ErrorKinds.Anchor((TwilioAnalyzers.Knowledge.ErrorKind)kind), error.HelpLink);
    }

    /// <summary>Code and Status are 0: the status stands in the message, by its name or, where the framework has none, as a number.</summary>
    [Theory]
    [InlineData("Api Error: ServiceUnavailable - <html><body>503</body></html>", 503, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate)]
    [InlineData("Api Error: BadGateway - ", 502, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate)]
    [InlineData("Api Error: GatewayTimeout - [no content]", 504, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate)]
    [InlineData("Api Error: TooManyRequests - slow down", 429, TwilioErrorKind.RateLimited, RepeatSafety.Safe)]
    [InlineData("Api Error: 429 - slow down", 429, TwilioErrorKind.RateLimited, RepeatSafety.Safe)]
    [InlineData("Api Error: Forbidden - Api Error: TooManyRequests - ", 403, TwilioErrorKind.Configuration, RepeatSafety.Pointless)]
    [InlineData("Api Error: 520 - <html>Api Error: TooManyRequests - </html>", 520, TwilioErrorKind.ServerError, RepeatSafety.MayDuplicate)]
    // Nothing that is said elsewhere is a status.
    [InlineData("Api Error: Accepted - ", null, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData("Api Error: 42949 - ", null, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData("Api Error: TooManyRequests", null, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData("Api Error:  - TooManyRequests - ", null, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData("TooManyRequests", null, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData("Unexpected character: Api Error: TooManyRequests - ", null, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData("", null, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    public void APageThatIsNoJson(string message, int? status, TwilioErrorKind kind, RepeatSafety repeat)
    {
        var error = Expect(new ApiException(message), kind, repeat);
        Assert.Null(error.Code);
        Assert.Equal(status, error.HttpStatus);
    }

    /// <summary>FromJson has the parser's exception inside; the answer was 2xx.</summary>
    [Fact]
    public void AnAcceptedRequestWhoseAnswerCannotBeRead()
    {
        var error = Expect(
            new ApiException("Api Error: TooManyRequests - ", new FormatException("Unexpected character")), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
        Assert.Contains("cannot be read", error.Meaning);
    }

    public static TheoryData<string> Refusals => new(
        nameof(SocketError.ConnectionRefused), nameof(SocketError.HostNotFound), nameof(SocketError.TryAgain), nameof(SocketError.NoData),
        nameof(SocketError.HostUnreachable), nameof(SocketError.NetworkUnreachable));

    [Theory]
    [MemberData(nameof(Refusals))]
    public void NeverConnected(string error)
    {
        var socket = new SocketException((int)Enum.Parse<SocketError>(error));
        Expect(Connection(new HttpRequestException("No such host is known.", socket)), TwilioErrorKind.NotSent, RepeatSafety.Safe);
        // Further inside it is the error of a connection that was open.
        Expect(
            Connection(new HttpRequestException("An error occurred while sending.", new IOException("Unable to read data", socket))),
            TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
    }

    [Theory]
    [InlineData(nameof(HttpRequestError.NameResolutionError), true)]
    [InlineData(nameof(HttpRequestError.ProxyTunnelError), true)]
    [InlineData(nameof(HttpRequestError.SecureConnectionError), true)]
    // HTTP/3 calls the loss of an open connection so, too.
    [InlineData(nameof(HttpRequestError.ConnectionError), false)]
    [InlineData(nameof(HttpRequestError.ResponseEnded), false)]
    [InlineData(nameof(HttpRequestError.HttpProtocolError), false)]
    [InlineData(nameof(HttpRequestError.Unknown), false)]
    public void WhatHttpClientSaysItself(string error, bool isProof) => Expect(
        Connection(new HttpRequestException(Enum.Parse<HttpRequestError>(error), "…", new IOException("…"))),
        isProof ? TwilioErrorKind.NotSent : TwilioErrorKind.ConnectionLost, isProof ? RepeatSafety.Safe : RepeatSafety.MayDuplicate);

    /// <summary>HttpClient of .NET Framework.</summary>
    [Theory]
    [InlineData(WebExceptionStatus.NameResolutionFailure, TwilioErrorKind.NotSent, RepeatSafety.Safe)]
    [InlineData(WebExceptionStatus.ConnectFailure, TwilioErrorKind.NotSent, RepeatSafety.Safe)]
    [InlineData(WebExceptionStatus.TrustFailure, TwilioErrorKind.Certificate, RepeatSafety.Pointless)]
    [InlineData(WebExceptionStatus.ReceiveFailure, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData(WebExceptionStatus.SendFailure, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData(WebExceptionStatus.ConnectionClosed, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    [InlineData(WebExceptionStatus.Timeout, TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate)]
    public void WhatTheOlderFrameworkSays(WebExceptionStatus status, TwilioErrorKind kind, RepeatSafety repeat) =>
        Expect(Connection(new HttpRequestException("…", new WebException("…", status))), kind, repeat);

    public static TheoryData<string> Losses => new(Lost.Keys);

    private static readonly Dictionary<string, Exception?> Lost = new()
    {
        ["no answer at all"] = null,
        ["timed out"] = new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout", new TimeoutException()),
        ["timed out on .NET Framework"] = new TaskCanceledException("A task was canceled."),
        ["cancelled by a handler"] = new OperationCanceledException(),
        ["cut off"] = new HttpRequestException("An error occurred while sending.", new IOException("…", new SocketException((int)SocketError.ConnectionReset))),
        ["reset while connecting or later"] = new HttpRequestException("…", new SocketException((int)SocketError.ConnectionReset)),
        ["a connect that timed out"] = new HttpRequestException("…", new SocketException((int)SocketError.TimedOut)),
        ["no socket's word"] = new HttpRequestException("…"),
        ["a socket of somebody's own"] = new SocketException((int)SocketError.HostUnreachable),
        ["a mistake in a handler"] = new InvalidOperationException("…", new SocketException((int)SocketError.ConnectionRefused)),
        ["an answer of another call"] = new ApiException("Token revoked"),
        ["several at once"] = new AggregateException(new SocketException((int)SocketError.ConnectionRefused), new IOException()),
        ["a disposed client"] = new ObjectDisposedException("HttpClient"),
    };

    [Theory]
    [MemberData(nameof(Losses))]
    public void SentAndLost(string what) => Expect(Connection(Lost[what]), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);

    [Fact]
    public void NoTokenNoRequest()
    {
        var error = Expect(Connection(new ApiException($"Token creation failed{Url}: {Number}")), TwilioErrorKind.NotSent, RepeatSafety.Safe);
        Assert.Contains("token", error.Meaning);
        // Not what it looks like: Twilio answered this.
        Expect(Connection(new ApiException(20001, 400, "Token creation failed", "")), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
    }

    [Fact]
    public void NotTrusted()
    {
        Expect(Connection(new HttpRequestException(HttpRequestError.SecureConnectionError, "…", new SecurityException("RemoteCertificateNameMismatch"))), TwilioErrorKind.Certificate, RepeatSafety.Pointless);
        Expect(new CertificateValidationException(Url, null, (Twilio.Http.Response?)null), TwilioErrorKind.Certificate, RepeatSafety.Pointless);
    }

    [Fact]
    public void NoCredentials() => Expect(
        new AuthenticationException($"Username can not be null {Invented.AuthToken}"), TwilioErrorKind.Configuration, RepeatSafety.Pointless);

    [Fact]
    public void TheWaitingEnded()
    {
        Expect(new OperationCanceledException(), TwilioErrorKind.Cancelled, RepeatSafety.MayDuplicate);
        Expect(new TaskCanceledException(), TwilioErrorKind.Cancelled, RepeatSafety.MayDuplicate);
        // HttpClient's own time-out, where nothing wrapped it; Task.WaitAsync.
        Expect(new TaskCanceledException("…", new TimeoutException()), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
        Expect(new TimeoutException(), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
        Expect(new TimeoutRejectedException(), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
    }

    [Fact]
    public void NotTheSdks()
    {
        foreach (var exception in new Exception[] { new NullReferenceException(), new ArgumentException("…"), new NotSupportedException(), new TwilioException("…"), new Exception() })
            Expect(exception, TwilioErrorKind.Unknown, RepeatSafety.MayDuplicate);
        Assert.Throws<ArgumentNullException>(() => ((Exception)null!).Classify());
    }

    [Fact]
    public void WhatIsAroundItSaysNothing()
    {
        var limit = new ApiException(20429, 429, "Too many requests", "");
        foreach (var exception in new Exception[]
        {
            new TargetInvocationException(limit), new AggregateException(limit), new AggregateException(new AggregateException(new TargetInvocationException(limit))),
            new TargetInvocationException(new AggregateException(limit)),
        })
        {
            Assert.Equal(20429, Expect(exception, TwilioErrorKind.RateLimited, RepeatSafety.Safe).Code);
        }

        Expect(Connection(new AggregateException(new HttpRequestException("…", new SocketException((int)SocketError.ConnectionRefused)))), TwilioErrorKind.NotSent, RepeatSafety.Safe);
        // One of several may have been accepted, even where all are said to have been one too many.
        Expect(new AggregateException(limit, limit), TwilioErrorKind.Unknown, RepeatSafety.MayDuplicate);
        Expect(new AggregateException(), TwilioErrorKind.Unknown, RepeatSafety.MayDuplicate);
        Expect(new TargetInvocationException(null), TwilioErrorKind.Unknown, RepeatSafety.MayDuplicate);
        // A wrapper of the app's own may stand for more than one call.
        Expect(new InvalidOperationException("…", limit), TwilioErrorKind.Unknown, RepeatSafety.MayDuplicate);
    }

    /// <summary>Not what exceptions are said to look like, but how HttpClient makes them here.</summary>
    [Fact]
    public async Task HttpClientsOwn()
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var free = LoopbackServer.FreePort();
        Expect(Connection(await Caught(http, $"http://127.0.0.1:{free}/")), TwilioErrorKind.NotSent, RepeatSafety.Safe);
        Expect(Connection(await Caught(http, $"https://127.0.0.1:{free}/")), TwilioErrorKind.NotSent, RepeatSafety.Safe);
        // RFC 6761: never a host.
        Expect(Connection(await Caught(http, "http://twilio.invalid/")), TwilioErrorKind.NotSent, RepeatSafety.Safe);

        await using var cut = LoopbackServer.Start(_ => LoopbackServer.CutOff);
        Expect(Connection(await Caught(http, cut.Url)), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
        Assert.Equal(1, cut.Requests);
        await using var half = LoopbackServer.Start(_ => "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{");
        Expect(Connection(await Caught(http, half.Url)), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);
        await using var noise = LoopbackServer.Start(_ => "220 mail.example ESMTP\r\n");
        Expect(Connection(await Caught(http, noise.Url)), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);

        await using var silent = LoopbackServer.Start(_ => LoopbackServer.Silence);
        using var impatient = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMilliseconds(200) };
        Expect(Connection(await Caught(impatient, silent.Url)), TwilioErrorKind.ConnectionLost, RepeatSafety.MayDuplicate);

        await using var untrusted = LoopbackServer.Start(_ => LoopbackServer.CutOff, LoopbackServer.SelfSigned());
        Expect(Connection(await Caught(http, untrusted.Url)), TwilioErrorKind.Certificate, RepeatSafety.Pointless);
        Assert.Equal(0, untrusted.Requests);
    }

    private static async Task<Exception> Caught(HttpClient http, string url) =>
        (await Record.ExceptionAsync(() => http.PostAsync(url, new StringContent("To=%2B14155550123"), TestContext.Current.CancellationToken)))!;

    private static ApiConnectionException Connection(Exception? inner) =>
        inner is null ? new ApiConnectionException("Connection Error: No response received.") : new ApiConnectionException("Connection Error: " + Url, inner);

    private static TwilioError Expect(Exception exception, TwilioErrorKind kind, RepeatSafety repeat)
    {
        var error = exception.Classify();
        Assert.True((kind, repeat) == (error.Kind, error.RepeatSafety), $"{error.Kind}, {error.RepeatSafety} instead of {kind}, {repeat}: {exception.GetType().Name}, {exception.Message}");
        Assert.Null(error.RetryAfter);
        Assert.NotEmpty(error.Meaning);
        Assert.Matches(@"^[A-Z].*\.$", error.Advice);
        foreach (var text in new[] { error.ToString(), error.Meaning, error.Advice, error.HelpLink })
        {
            Invented.AssertTellsNothing(text);
            Assert.DoesNotContain(Number, text);
            Assert.DoesNotContain("555", text);
        }

        return error;
    }
}
