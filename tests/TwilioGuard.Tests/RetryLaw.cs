using System.Net.Http;
using System.Net.Sockets;
using System.Reflection;
using Polly;
using Twilio.Exceptions;
using TwilioGuard.Tests.Harness;

namespace TwilioGuard.Tests;

/// <summary>
/// Random sequences of failures before a simulated Twilio, which accepts or does not, whatever it answers. No send that may have been accepted
/// is made again; what certainly was not, is, until it succeeds or the attempts are used up. A failure names the sequence's number, which
/// makes it again.
/// </summary>
public sealed class RetryLaw
{
    private static readonly int Sequences = Environment.GetEnvironmentVariable("TWILIO_ANALYZERS_FULL") == "1" ? 1_000_000 : 20_000;

    /// <summary>What Twilio does with the request, and what the SDK says then. Written down here, and not asked of the library.</summary>
    private enum Fate
    {
        Refused,
        RefusedForNow,
        RefusedForLong,
        PerhapsAccepted,
    }

    private static readonly (Fate Fate, Func<Random, Exception> Failure)[] Failures =
    [
        (Fate.RefusedForNow, _ => new ApiException(20429, 429, "…", "")),
        (Fate.RefusedForNow, random => new ApiException(random.Next(2) == 0 ? 14107 : 21611, 400, "…", "")),
        (Fate.RefusedForNow, random => new ApiException(random.Next(2) == 0 ? 0 : random.Next(90000, 99999), 429, "…", "")),
        (Fate.RefusedForNow, _ => new ApiException("Api Error: TooManyRequests - <html>")),
        (Fate.RefusedForNow, _ => new ApiStandardException(20429, 429, "…", "…", "…", "…", [])),
        (Fate.RefusedForNow, _ => new ApiConnectionException("…", new HttpRequestException("…", new SocketException((int)SocketError.ConnectionRefused)))),
        (Fate.RefusedForNow, _ => new ApiConnectionException("…", new HttpRequestException(HttpRequestError.NameResolutionError, "…"))),
        (Fate.Refused, random => new ApiException(new[] { 21610, 21211, 20003, 21408, 20404, 63016 }[random.Next(6)], random.Next(400, 405), "…", "")),
        (Fate.Refused, random => new ApiException(random.Next(90000, 99999), new[] { 400, 401, 403, 404, 409, 422 }[random.Next(6)], "…", "")),
        (Fate.Refused, _ => new AuthenticationException("…")),
        (Fate.RefusedForLong, random => new ApiException(new[] { 60202, 60203, 60410, 63018, 63038 }[random.Next(5)], 429, "…", "")),
        (Fate.PerhapsAccepted, random => new ApiException(new[] { 0, 20500, 20503, 20429, 21611, 60203, 63018, 99999 }[random.Next(8)], random.Next(500, 600), "…", "")),
        (Fate.PerhapsAccepted, random => new ApiException("Api Error: " + (random.Next(2) == 0 ? "BadGateway" : "" + random.Next(500, 600)) + " - TooManyRequests - ")),
        (Fate.PerhapsAccepted, _ => new ApiException("Unexpected character", new FormatException())),
        (Fate.PerhapsAccepted, _ => new ApiConnectionException("…", new TaskCanceledException("…", new TimeoutException()))),
        (Fate.PerhapsAccepted, _ => new ApiConnectionException("…", new HttpRequestException("…", new IOException("…", new SocketException((int)SocketError.ConnectionRefused))))),
        (Fate.PerhapsAccepted, _ => new ApiConnectionException("…")),
        (Fate.PerhapsAccepted, _ => new OperationCanceledException()),
        (Fate.PerhapsAccepted, _ => new InvalidOperationException("…", new ApiException(20429, 429, "…", ""))),
        (Fate.PerhapsAccepted, _ => new AggregateException(new ApiException(20429, 429, "…", ""), new ApiException(20429, 429, "…", ""))),
    ];

    [Fact]
    public async Task NoSendIsReceivedTwiceAndNoneIsGivenUpEarly()
    {
        int repeated = 0, succeeded = 0, doubtful = 0;
        await Parallel.ForAsync(0, Sequences, TestContext.Current.CancellationToken, async (number, token) =>
        {
            var random = new Random(number);
            var options = new TwilioRetryOptions
            {
                MaxRetryAttempts = random.Next(1, 8), UseJitter = random.Next(2) == 0, BaseDelay = TimeSpan.FromMilliseconds(random.Next(2000)),
                MaxDelay = TimeSpan.FromSeconds(random.Next(2, 60)),
            };
            var time = new LeapingTime();
            var twilio = new Twilio(random, number, time);
            var pipeline = new ResiliencePipelineBuilder<string> { TimeProvider = time }.AddTwilioRetry(options).Build();
            Exception? thrown = null;
            try
            {
                await pipeline.ExecuteAsync(async _ => await twilio.SendAsync(), token);
            }
            catch (Exception exception)
            {
                thrown = exception;
            }

            Check(number, twilio.Accepted <= 1, $"{twilio.Accepted} messages were received");
            Check(number, thrown is null ? twilio.Last is null : thrown == twilio.Last, "the outcome is not that of the last attempt");
            Check(number, twilio.Attempts <= 1 + options.MaxRetryAttempts, "too many attempts");
            // Not given up: it came to a success, to a failure that ends it, to the last attempt, or to a wait that is too long.
            var isTooLong = twilio.Asked[^1] > options.MaxDelay;
            Check(number, twilio.Last is null || twilio.LastFate != Fate.RefusedForNow || twilio.Attempts == 1 + options.MaxRetryAttempts || isTooLong, "given up early");
            for (var i = 0; i < twilio.Waits.Count; i++)
            {
                var (asked, wait) = (twilio.Asked[i], twilio.Waits[i]);
                Check(number, asked is null || wait >= asked, $"came back after {wait} instead of {asked}");
                Check(number, asked is null ? wait <= options.MaxDelay : asked <= options.MaxDelay, $"waited {wait}");
            }

            if (twilio.Attempts > 1)
                Interlocked.Increment(ref repeated);
            if (thrown is null)
                Interlocked.Increment(ref succeeded);
            if (twilio.LastFate == Fate.PerhapsAccepted)
                Interlocked.Increment(ref doubtful);
        });

        // Otherwise the law would hold for want of cases.
        Assert.InRange(repeated, Sequences / 5, Sequences);
        Assert.InRange(succeeded, Sequences / 20, Sequences);
        Assert.InRange(doubtful, Sequences / 5, Sequences);
    }

    private static void Check(int number, bool holds, string what)
    {
        if (!holds)
            Assert.Fail($"Sequence {number}: {what}.");
    }

    private sealed class Twilio(Random random, int number, TimeProvider time)
    {
        private readonly HttpMessageInvoker _http = new(new RetryAfterHandler(new Answers()));
        private DateTimeOffset _failed;

        public int Attempts { get; private set; }

        public int Accepted { get; private set; }

        public Exception? Last { get; private set; }

        public Fate? LastFate { get; private set; }

        /// <summary>What each answer asked for, and after how long the next request came.</summary>
        public List<TimeSpan?> Asked { get; } = [];

        public List<TimeSpan> Waits { get; } = [];

        public async Task<string> SendAsync()
        {
            Check(number, LastFate is not Fate.PerhapsAccepted, "what may have been accepted was sent again");
            Check(number, LastFate is not (Fate.Refused or Fate.RefusedForLong), "what will be refused again was sent again");
            if (Attempts++ > 0)
                Waits.Add(time.GetUtcNow() - _failed);
            using var request = new HttpRequestMessage(HttpMethod.Post, "http://twilio.example/");
            Asked.Add(random.Next(3) == 0 ? TimeSpan.FromSeconds(random.Next(0, 90)) : null);
            if (Asked[^1] is { } asked)
                request.Options.Set(Answers.RetryAfter, asked);
            (await _http.SendAsync(request, CancellationToken.None)).Dispose();

            if (random.Next(6) == 0)
            {
                Last = null;
                LastFate = null;
                Accepted++;
                return "SM";
            }

            var (fate, failure) = random.Next(2) == 0 ? Failures[random.Next(7)] : Failures[random.Next(Failures.Length)];
            LastFate = fate;
            _failed = time.GetUtcNow();
            if (fate == Fate.PerhapsAccepted && random.Next(2) == 0)
                Accepted++;
            Last = failure(random);
            if (random.Next(5) == 0 && Last is not AggregateException)
                Last = random.Next(2) == 0 ? new AggregateException(Last) : new TargetInvocationException(Last);
            throw Last;
        }
    }

    private sealed class Answers : HttpMessageHandler
    {
        public static readonly HttpRequestOptionsKey<TimeSpan> RetryAfter = new("RetryAfter");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            var response = new HttpResponseMessage(System.Net.HttpStatusCode.TooManyRequests);
            if (request.Options.TryGetValue(RetryAfter, out var wait))
                response.Headers.RetryAfter = new(wait);
            return response;
        }
    }
}
