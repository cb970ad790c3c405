using System.Diagnostics.Metrics;
using System.Runtime.ExceptionServices;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// Sends messages, in one call each: checks the recipient, asks whether it may be sent, keeps to the sender's rate, sends, and says what
/// became of it.
/// </summary>
/// <remarks>
/// <para>
/// It never sends a message twice: what is repeated is only what Twilio certainly did not take (<see cref="RepeatSafety.Safe"/>). After a cut
/// connection, a time-out or a failed server the result is <see cref="SendResult.OutcomeUnknown"/>. That holds as long as nothing else repeats
/// requests: no retrying handler in the <c>HttpClient</c> below.
/// </para>
/// <para>
/// Cancellation: before the first request to Twilio nothing is sent, and <see cref="OperationCanceledException"/> says so. From then on there
/// is always a result. The answer to a request under way is waited for, <see cref="MessageSenderOptions.CancellationGrace"/> long; what
/// has not come then is <see cref="SendResult.OutcomeUnknown"/>. A message that waits to be repeated is not, and its result is that of the last
/// attempt.
/// </para>
/// <para>
/// Opt-outs: with an <see cref="IOptOutStore"/>, who has opted out of the message's sender, or of its messaging service where it has one, gets
/// nothing (<see cref="SuppressionReason.OptedOut"/>). Where Twilio refuses a message because of an opt-out (error 21610), that is recorded, for the
/// messaging service or else for the sender, and the result is <see cref="SendResult.Rejected"/>. A store that cannot answer stops the send; one that
/// cannot record is an error in the log, and the result stays what Twilio said.
/// </para>
/// <para>
/// Its log (category <c>TwilioGuard.MessageSender</c>) and its metrics (meter <c>TwilioGuard</c>) hold no text and no number that is not masked.
/// Safe for use from several threads; make one and keep it, since rates are counted in it.
/// </para>
/// </remarks>
public sealed class MessageSender
{
    /// <summary>Who has waited longer than this for the rate is checked anew: a STOP may have come meanwhile.</summary>
    private static readonly TimeSpan FreshCheck = TimeSpan.FromSeconds(1);

    /// <summary>The one code of a kind of its own: a block on WhatsApp (63014) goes away without a word, and a record of it would not.</summary>
    private const int OptedOut = 21610;

    private readonly IMessageGateway _gateway;
    private readonly IOptOutStore? _optOuts;
    private readonly ISendCheck[] _checks;
    private readonly PartitionedRateLimiter<string> _limiter;
    private readonly ResiliencePipeline _pipeline;
    private readonly ILogger _log;
    private readonly SendMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly TimeSpan _cancellationGrace;
    private readonly string? _from;
    private readonly string? _messagingServiceSid;
    private readonly string? _defaultRegion;

    /// <summary>A sender. Apps with services call <c>AddTwilioMessaging()</c> and take it from there.</summary>
    /// <param name="gateway">What makes the requests: a <see cref="TwilioMessageGateway"/>, or a test's own.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="checks">What has a say before a message is sent; null for nothing.</param>
    /// <param name="limiter">
    /// The limiter of each sender: pass one object to all that send with the same senders. Null for one of this object's own with the rates
    /// of <paramref name="options"/>.
    /// </param>
    /// <param name="logger">Null for no log.</param>
    /// <param name="meterFactory">Null for a meter of the process.</param>
    /// <param name="timeProvider">The clock of waits and limits; the system's unless given.</param>
    /// <param name="optOuts">Who has opted out: asked before each request, and told of error 21610. Null where nobody keeps that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gateway"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is wrong; the message says which.</exception>
    public MessageSender(
        IMessageGateway gateway,
        MessageSenderOptions? options = null,
        IEnumerable<ISendCheck>? checks = null,
        PartitionedRateLimiter<string>? limiter = null,
        ILogger<MessageSender>? logger = null,
        IMeterFactory? meterFactory = null,
        TimeProvider? timeProvider = null,
        IOptOutStore? optOuts = null)
    {
        _optOuts = optOuts;
        _gateway = gateway ?? throw new ArgumentNullException(nameof(gateway));
        options ??= new MessageSenderOptions();
        if (options.Problems().FirstOrDefault() is { } problem)
            throw new ArgumentException(problem, nameof(options));
        _checks = checks?.ToArray() ?? [];
        _time = timeProvider ?? TimeProvider.System;
        _limiter = limiter ?? new SendRateLimiters(RatesOf(options), timeProvider: _time);
        _log = (ILogger?)logger ?? NullLogger.Instance;
        _metrics = SendMetrics.From(meterFactory);
        _pipeline = PipelineOf(options.Retry, _time);
        _cancellationGrace = options.CancellationGrace;
        _from = options.From;
        _messagingServiceSid = options.MessagingServiceSid;
        _defaultRegion = options.DefaultRegion;
    }

    /// <summary>Sends one message.</summary>
    /// <param name="message">The message. The same one handed over twice is sent twice.</param>
    /// <param name="cancellationToken">Stops what has not been handed to Twilio; see <see cref="MessageSender"/>.</param>
    /// <returns>What became of it. What Twilio or the network refuses is a result and no exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before a request was made: nothing was sent.</exception>
    /// <remarks>What the store of opt-outs, an <see cref="ISendCheck"/> or the limiter throws comes through; nothing was sent then, either.</remarks>
    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken = default)
    {
        if (message is null)
            throw new ArgumentNullException(nameof(message));
        var outcome = await SendOneAsync(message, cancellationToken).ConfigureAwait(false);
        if (outcome.Failure is { } failure)
            ExceptionDispatchInfo.Capture(failure).Throw();
        return outcome.Result is SendResult.Suppressed { Reason: SuppressionReason.Cancelled }
            ? throw new OperationCanceledException(cancellationToken)
            : outcome.Result;
    }

#pragma warning disable RS0026 // Optional parameters of two overloads: the first parameter, which is not optional, tells them apart.
    /// <summary>
    /// Sends many messages and returns the results as they come, in no particular order. The source is read as slots get free, so that it may
    /// be longer than memory.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Every message that was read from the source gets exactly one result. After a cancellation nothing more is read and nothing more is
    /// begun; the results of what is under way still come, messages that were read and not begun are
    /// <see cref="SendResult.Suppressed"/> (<see cref="SuppressionReason.Cancelled"/>), and then <see cref="OperationCanceledException"/> is thrown. An
    /// exception of the source, of the store of opt-outs, or of an <see cref="ISendCheck"/>, likewise comes after the results of what is under way.
    /// </para>
    /// <para>
    /// Whoever leaves the loop early (<c>break</c>, an exception in its body) does not see the results of what is under way, and waits for it
    /// all the same. To stop and know all, cancel and read on.
    /// </para>
    /// <para>
    /// The source is read while results are handled: they must not share what only one may use at a time, such as a <c>DbContext</c>.
    /// </para>
    /// </remarks>
    /// <param name="messages">The messages.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops; <c>WithCancellation</c> does the same.</param>
    /// <returns>The results, to be enumerated once: each enumeration sends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> is null.</exception>
    public IAsyncEnumerable<SendResult> SendAllAsync(
        IAsyncEnumerable<OutgoingMessage> messages, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (messages is null)
            throw new ArgumentNullException(nameof(messages));
        options ??= new BulkOptions();
        return BulkSend.RunAsync(SendOneAsync, messages, options.MaxConcurrency, options.Progress, cancellationToken);
    }

    /// <summary>As <see cref="SendAllAsync(IAsyncEnumerable{OutgoingMessage}, BulkOptions?, CancellationToken)"/>, from a list or the like.</summary>
    /// <param name="messages">The messages; read as slots get free.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Stops; <c>WithCancellation</c> does the same.</param>
    /// <returns>The results, to be enumerated once: each enumeration sends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messages"/> is null.</exception>
    public IAsyncEnumerable<SendResult> SendAllAsync(
        IEnumerable<OutgoingMessage> messages, BulkOptions? options = null, CancellationToken cancellationToken = default) =>
#pragma warning restore RS0026
        SendAllAsync(BulkSend.Read(messages ?? throw new ArgumentNullException(nameof(messages))), options, cancellationToken);

    /// <summary>The rates of the options, and the documented ones for the rest.</summary>
    internal static Func<string, SendRate?> RatesOf(MessageSenderOptions options)
    {
        var rates = new Dictionary<string, SendRate>(StringComparer.Ordinal);
        foreach (var rate in options.Rates)
            rates[SendRate.KeyOf(rate.Key)] = rate.Value;
        return sender => rates.TryGetValue(sender, out var rate) ? rate : SendRate.ForSender(sender);
    }

    private static ResiliencePipeline PipelineOf(TwilioRetryOptions? retry, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        return (retry is null ? builder.AddStrategy(context => new AttemptStrategy(context.TimeProvider)) : builder.AddTwilioRetry(retry)).Build();
    }

    /// <summary>Never throws.</summary>
    private async Task<SendOutcome> SendOneAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var outcome = await DeliverAsync(message, cancellationToken).ConfigureAwait(false);
        if (outcome.Refused is { } optOut)
            await RecordAsync(optOut).ConfigureAwait(false);
        try
        {
            _metrics.Count(outcome.Result);
            _log.Write(outcome);
        }
        catch (Exception)
        {
            // A logger or a listener that fails must not lose the result of a message that may be on its way.
        }

        return outcome;
    }

    /// <summary>
    /// Twilio's answer is more than this can lose: no cancellation stops it, and what fails goes to the log. Twilio refuses the next message as well,
    /// and then it is recorded.
    /// </summary>
    private async ValueTask RecordAsync(OptOutChange optOut)
    {
        try
        {
            await _optOuts!.RecordAsync(optOut, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            _log.OptOutNotRecorded(failure);
        }
    }

    private async ValueTask<SendOutcome> DeliverAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return new(new SendResult.Suppressed(message, 0, SuppressionReason.Cancelled));
        if (!ChannelAddress.TryRead(message.To, _defaultRegion, out var problem, out var to))
            return new(new SendResult.Rejected(message, 0, NoRecipient(problem)));
        if (_optOuts is not null && to.Value.Length > OptOutChange.AddressLength)
            return new(new SendResult.Rejected(message, 0, NoRecipient($"An address has at most {OptOutChange.AddressLength} characters.")));
        var hasSender = message.From is not null || message.MessagingServiceSid is not null;
        var from = hasSender ? message.From : _from;
        var service = hasSender ? message.MessagingServiceSid : _messagingServiceSid;
        var sender = from is not null ? SendRate.KeyOf(from) : service?.Trim();
        if (sender is null or "")
            return new(new SendResult.Rejected(message, 0, NoSender()));

        var delivery = new Delivery(message, message.Addressed(to, from is null ? null : sender, service), sender);
        try
        {
            return await _pipeline.ExecuteAsync(
                static (state, token) => state.Sender.AttemptAsync(state.delivery, token), (Sender: this, delivery), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (delivery.Failure is not null)
        {
            // What the gateway threw last; or a cancellation between two attempts, when the first says what became of it.
            return OutcomeOf(delivery);
        }
        catch (OperationCanceledException)
        {
            return new(new SendResult.Suppressed(message, 0, SuppressionReason.Cancelled));
        }
    }

    /// <summary>Throws what the gateway throws and nothing else, so that nothing else is repeated.</summary>
    private async ValueTask<SendOutcome> AttemptAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        RateLimitLease lease;
        try
        {
            if (await CheckAsync(delivery, cancellationToken).ConfigureAwait(false) is { } suppressed)
                return new(suppressed);
            var asked = _time.GetTimestamp();
            lease = await _limiter.AcquireAsync(delivery.Sender, 1, cancellationToken).ConfigureAwait(false);
            var waited = _time.GetElapsedTime(asked);
            _metrics.Waited(waited);
            if (!lease.IsAcquired)
                return new(QueueFull(delivery, lease));
            if (waited > FreshCheck && await CheckAgainAsync(delivery, lease, cancellationToken).ConfigureAwait(false) is { } late)
                return new(late);
            if (cancellationToken.IsCancellationRequested)
            {
                lease.Dispose();
                return NotBegun(delivery);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return NotBegun(delivery);
        }
        catch (Exception failure)
        {
            return new(new SendResult.Suppressed(delivery.Message, delivery.Attempts, SuppressionReason.CheckFailed), failure);
        }

        return new(await RequestAsync(delivery, lease, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The lease lasts as long as the request, also where nobody waits for that any more: the message may be taken until then.</summary>
    private async ValueTask<SendResult> RequestAsync(Delivery delivery, RateLimitLease lease, CancellationToken cancellationToken)
    {
        delivery.Attempts++;
        delivery.BegunAt = _time.GetUtcNow();
        var gaveUp = new CancellationTokenSource();
        var request = Begin(delivery.Addressed, gaveUp.Token);
        var answered = await IsAnsweredAsync(request, cancellationToken).ConfigureAwait(false);
        if (!answered)
        {
            _ = request.ContinueWith(
                static (ended, state) =>
                {
                    // Observed, so that it does not come up elsewhere.
                    _ = ended.Exception;
                    ((RateLimitLease)state!).Dispose();
                },
                lease, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            gaveUp.CancelQuietly();
            return new SendResult.OutcomeUnknown(
                delivery.Message, delivery.Attempts, TwilioError.Of(ErrorKind.Cancelled, ErrorRepeat.MayDuplicate));
        }

        lease.Dispose();
        gaveUp.Dispose();
        try
        {
            return await request.ConfigureAwait(false) is { } receipt
                ? new SendResult.Sent(delivery.Message, delivery.Attempts, receipt)
                : new SendResult.OutcomeUnknown(delivery.Message, delivery.Attempts, NoReceipt());
        }
        catch (Exception failure)
        {
            delivery.Failure = failure;
            delivery.MayHaveBeenTaken = AttemptNote.Current is { MayHaveBeenAccepted: true };
            throw;
        }
    }

    private Task<MessageReceipt?> Begin(OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return _gateway.SendAsync(message, cancellationToken) ?? Task.FromResult<MessageReceipt?>(null);
        }
        catch (Exception failure)
        {
            return Task.FromException<MessageReceipt?>(failure);
        }
    }

    /// <summary>Waits for the answer; after a cancellation for as long as the grace lasts.</summary>
    private async ValueTask<bool> IsAnsweredAsync(Task request, CancellationToken cancellationToken)
    {
        if (!request.IsCompleted && cancellationToken.CanBeCanceled)
        {
            var cancelled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            using (cancellationToken.Register(static source => ((TaskCompletionSource<bool>)source!).TrySetResult(true), cancelled))
                await Task.WhenAny(request, cancelled.Task).ConfigureAwait(false);
            if (request.IsCompleted)
                return true;
            using var enough = new CancellationTokenSource();
            await Task.WhenAny(request, _time.Delay(_cancellationGrace, enough.Token)).ConfigureAwait(false);
            enough.Cancel();
            return request.IsCompleted;
        }

        // Not for its result: that is thrown, or not, by whoever reads it.
        await Task.WhenAny(request).ConfigureAwait(false);
        return true;
    }

    private async ValueTask<SendResult?> CheckAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (_optOuts is not null && await HasOptedOutAsync(delivery.Addressed, cancellationToken).ConfigureAwait(false))
            return new SendResult.Suppressed(delivery.Message, delivery.Attempts, SuppressionReason.OptedOut);
        foreach (var check in _checks)
        {
            var reason = await check.CheckAsync(delivery.Addressed, cancellationToken).ConfigureAwait(false);
            if (reason != SuppressionReason.None)
                return new SendResult.Suppressed(delivery.Message, delivery.Attempts, reason);
        }

        return null;
    }

    private async ValueTask<bool> HasOptedOutAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        (message.From is { } from && await _optOuts!.IsOptedOutAsync(message.To, from, cancellationToken).ConfigureAwait(false))
        || (ServiceOf(message) is { } service && await _optOuts!.IsOptedOutAsync(message.To, service, cancellationToken).ConfigureAwait(false));

    private async ValueTask<SendResult?> CheckAgainAsync(Delivery delivery, RateLimitLease lease, CancellationToken cancellationToken)
    {
        SendResult? suppressed = null;
        var passed = false;
        try
        {
            suppressed = await CheckAsync(delivery, cancellationToken).ConfigureAwait(false);
            passed = suppressed is null;
            return suppressed;
        }
        finally
        {
            if (!passed)
                lease.Dispose();
        }
    }

    private SendOutcome NotBegun(Delivery delivery) =>
        delivery.Failure is null ? new(new SendResult.Suppressed(delivery.Message, 0, SuppressionReason.Cancelled)) : OutcomeOf(delivery);

    private SendOutcome OutcomeOf(Delivery delivery)
    {
        var result = ResultOf(delivery);
        return _optOuts is not null && result is SendResult.Rejected { Error.Code: OptedOut }
            ? new(result) { Refused = RefusalOf(delivery) }
            : new(result);
    }

    /// <summary>
    /// Twilio keeps one list for a messaging service and one for each number outside of any. The time is that before the request: who opted in
    /// again while it was under way has opted in.
    /// </summary>
    private static OptOutChange RefusalOf(Delivery delivery) =>
        new(delivery.Addressed.To, ServiceOf(delivery.Addressed) ?? delivery.Sender, optedOut: true, delivery.BegunAt, OptOutSource.Rejection);

    private static string? ServiceOf(OutgoingMessage message) =>
        string.IsNullOrWhiteSpace(message.MessagingServiceSid) ? null : message.MessagingServiceSid!.Trim();

    private static SendResult ResultOf(Delivery delivery)
    {
        var error = delivery.Failure!.Classify();
        if (error.RepeatSafety == RepeatSafety.MayDuplicate || delivery.MayHaveBeenTaken)
            return new SendResult.OutcomeUnknown(delivery.Message, delivery.Attempts, error, delivery.Failure);
        return error.Kind == TwilioErrorKind.RateLimited
            ? new SendResult.Throttled(delivery.Message, delivery.Attempts, error, delivery.Failure)
            : new SendResult.Rejected(delivery.Message, delivery.Attempts, error, delivery.Failure);
    }

    private static SendResult QueueFull(Delivery delivery, RateLimitLease lease)
    {
        lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter);
        var error = TwilioError.Of(
            ErrorKind.RateLimited, ErrorRepeat.Safe, "too many messages wait for this sender's rate", "Send more slowly, or from more senders.")
            .After(retryAfter);
        return new SendResult.Throttled(delivery.Message, delivery.Attempts, error, delivery.Failure);
    }

    private static TwilioError NoRecipient(string problem) =>
        TwilioError.Of(ErrorKind.InvalidRecipient, ErrorRepeat.Pointless, "the recipient is no phone number and no address of a channel", problem);

    private static TwilioError NoSender() =>
        TwilioError.Of(
            ErrorKind.Configuration, ErrorRepeat.Pointless, "the message has no sender",
            $"Set {nameof(OutgoingMessage.From)} or {nameof(OutgoingMessage.MessagingServiceSid)}, of the message or in {nameof(MessageSenderOptions)}.");

    private static TwilioError NoReceipt() =>
        TwilioError.Of(ErrorKind.ConnectionLost, ErrorRepeat.MayDuplicate, "Twilio's answer was empty; it may have taken the message");

    /// <summary>One message on its way.</summary>
    private sealed class Delivery(OutgoingMessage message, OutgoingMessage addressed, string sender)
    {
        public OutgoingMessage Message { get; } = message;

        public OutgoingMessage Addressed { get; } = addressed;

        public string Sender { get; } = sender;

        public int Attempts { get; set; }

        /// <summary>When the last attempt was made.</summary>
        public DateTimeOffset BegunAt { get; set; }

        /// <summary>What the gateway threw last.</summary>
        public Exception? Failure { get; set; }

        /// <summary>The gateway has made another request in the same attempt, which was not refused.</summary>
        public bool MayHaveBeenTaken { get; set; }
    }
}
