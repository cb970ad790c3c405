using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace TwilioGuard.Tests.Messaging;

/// <summary>What happens to a message. Its name is its <see cref="OutgoingMessage.Body"/>, behind the id.</summary>
internal enum Fate
{
    Accepted,
    AcceptedSlowly,
    NoNumber,
    OptedOutHere,
    InvalidRecipient,
    OptedOut,
    WrongSender,
    Unauthorized,
    TooLong,
    OutsideWindow,
    ThrottledAtFirst,
    ThrottledWithWait,
    ThrottledForEver,
    ThrottledForAnHour,
    ThrottledForToday,
    RefusedConnectionAtFirst,
    RefusedConnectionForEver,
    ServerErrorAccepted,
    ServerErrorNotAccepted,
    ErrorPageAccepted,
    ErrorPageNotAccepted,
    CutOffAccepted,
    CutOffNotAccepted,
    TimedOut,
    EmptyAnswer,
    UnreadableAnswer,
    GatewayFails,
}

/// <summary>
/// Twilio behind the gateway: counts by the message's id what it takes, and notes when. A request takes time until it is taken, and more
/// until it is answered.
/// </summary>
internal sealed class SimulatedTwilio(TimeProvider time, int messages = 1000, int seed = 0) : IMessageGateway
{
    private readonly long _start = time.GetTimestamp();
    private readonly int[] _requests = new int[messages];
    private readonly int[] _accepted = new int[messages];
    private int _underWay;
    private int _mostUnderWay;
    private long _activity;

    /// <summary>How often a message was taken, by its id.</summary>
    public IReadOnlyList<int> Accepted => _accepted;

    /// <summary>How many requests were made for a message, by its id.</summary>
    public IReadOnlyList<int> Requests => _requests;

    /// <summary>When requests reached Twilio, taken or not, by sender.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<TimeSpan>> Arrivals { get; } = new();

    public int UnderWay => Volatile.Read(ref _underWay);

    public int MostUnderWay => _mostUnderWay;

    public long Activity => Volatile.Read(ref _activity);

    /// <summary>As Twilio's SDK does: what was begun goes on to its end.</summary>
    public bool IgnoresCancellation { get; set; }

    /// <summary>The longest way to Twilio and back, each.</summary>
    public TimeSpan Latency { get; set; } = TimeSpan.FromMilliseconds(100);

    public static string Number(int n) => string.Create(CultureInfo.InvariantCulture, $"+1202555{100 + (n % 100):0000}");

    public static OutgoingMessage Message(int id, Fate fate, string from = "12345") =>
        new(fate == Fate.NoNumber ? "555-01" : Number(id), $"{id} {fate}") { From = from };

    public static int IdOf(OutgoingMessage message) => int.Parse(message.Body!.Split(' ')[0], CultureInfo.InvariantCulture);

    public static Fate FateOf(OutgoingMessage message) => Enum.Parse<Fate>(message.Body!.Split(' ')[1]);

    /// <summary>Whether Twilio may have taken the message, for all that the other side can know.</summary>
    public static bool IsDoubtful(Fate fate) => fate >= Fate.ServerErrorAccepted;

    public async Task<MessageReceipt?> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var id = IdOf(message);
        var fate = FateOf(message);
        var attempt = Interlocked.Increment(ref _requests[id]);
        var random = new Random(unchecked((seed * 1_000_003) + (id * 17) + attempt));
        if (IgnoresCancellation)
            cancellationToken = CancellationToken.None;
        InterlockedMax(ref _mostUnderWay, Interlocked.Increment(ref _underWay));
        try
        {
            await Pass(random, fate == Fate.AcceptedSlowly ? 50 : 1, cancellationToken);
            if (fate is not (Fate.RefusedConnectionAtFirst or Fate.RefusedConnectionForEver))
                Arrivals.GetOrAdd(message.From ?? message.MessagingServiceSid!, static _ => new()).Enqueue(time.GetElapsedTime(_start));
            var failure = FailureOf(fate, attempt);
            if (failure is null || fate is Fate.ServerErrorAccepted or Fate.ErrorPageAccepted or Fate.CutOffAccepted or Fate.TimedOut or Fate.UnreadableAnswer
                or Fate.GatewayFails)
            {
                Interlocked.Increment(ref _accepted[id]);
            }

            await Pass(random, fate == Fate.AcceptedSlowly ? 50 : 1, cancellationToken);
            if (failure is not null)
                throw failure;
            return fate == Fate.EmptyAnswer ? null : new MessageReceipt($"SM{id:x32}", "queued");
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
            Interlocked.Increment(ref _activity);
        }
    }

    private Exception? FailureOf(Fate fate, int attempt)
    {
        switch (fate)
        {
            case Fate.InvalidRecipient:
                return Failures.Refused(21211);
            case Fate.OptedOut:
                return Failures.Refused(21610);
            case Fate.WrongSender:
                return Failures.Refused(21606);
            case Fate.Unauthorized:
                return Failures.Refused(20003, 401);
            case Fate.TooLong:
                return Failures.Refused(21617);
            case Fate.OutsideWindow:
                return Failures.Refused(63016);
            case Fate.ThrottledAtFirst when attempt <= 2:
                return Failures.TooMany();
            case Fate.ThrottledWithWait when attempt == 1:
                AskToWait(TimeSpan.FromSeconds(3));
                return Failures.TooMany();
            case Fate.ThrottledForEver:
                return Failures.TooMany();
            case Fate.ThrottledForAnHour:
                AskToWait(TimeSpan.FromHours(1));
                return Failures.TooMany();
            case Fate.ThrottledForToday:
                return Failures.Refused(63038, 429);
            case Fate.RefusedConnectionAtFirst when attempt <= 2:
            case Fate.RefusedConnectionForEver:
                return Failures.ConnectionRefused();
            case Fate.ServerErrorAccepted or Fate.ServerErrorNotAccepted:
                return Failures.Refused(20500, 500);
            case Fate.ErrorPageAccepted or Fate.ErrorPageNotAccepted:
                return Failures.ErrorPage(HttpStatusCode.ServiceUnavailable);
            case Fate.CutOffAccepted or Fate.CutOffNotAccepted:
                return Failures.CutOff();
            case Fate.TimedOut:
                return Failures.TimedOut();
            case Fate.UnreadableAnswer:
                return Failures.Unreadable();
            case Fate.GatewayFails:
                return new InvalidOperationException($"A mistake with {Number(1)}");
            default:
                return null;
        }
    }

    /// <summary>As the handler below the SDK sees it.</summary>
    private static void AskToWait(TimeSpan wait)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.twilio.com/");
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter = new RetryConditionHeaderValue(wait);
        AttemptNote.Current?.Sending(request);
        AttemptNote.Current?.Answered(request, response);
    }

    private async Task Pass(Random random, int times, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _activity);
        // In steps of 5 milliseconds, so that the steps of time are fewer.
        var wait = TimeSpan.FromMilliseconds(Math.Round(Latency.TotalMilliseconds * random.NextDouble() / 5) * 5 * times);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); value > seen;)
        {
            var before = Interlocked.CompareExchange(ref target, value, seen);
            if (before == seen)
                return;
            seen = before;
        }
    }
}
