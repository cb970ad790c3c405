using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// What happens around the handler of an inbound message: signature, once only, opt-out recorded, handler, answer. Made when the app starts, where it
/// finds every setting that is wrong.
/// </summary>
internal sealed class InboundGuard
{
    public const string CounterName = "twilio_guard.inbound.messages";

    private const string NoteOfRcs = "by RCS";

    private readonly SignatureGuard _signatures;
    private readonly OptOutKeywords _keywords;
    private readonly OptOutScope _scope;
    private readonly bool _twilioAnswers;
    private readonly HandledMessages? _handled;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Counter<long>? _messages;

    private InboundGuard(
        SignatureGuard signatures, OptOutKeywords keywords, OptOutInboundOptions options, HandledMessages? handled, TimeProvider time, ILogger log,
        Counter<long>? messages)
    {
        _signatures = signatures;
        _keywords = keywords;
        _scope = options.Scope;
        _twilioAnswers = options.TwilioAnswers;
        _handled = handled;
        _time = time;
        _log = log;
        _messages = messages;
    }

    /// <exception cref="SetupException">An option is wrong.</exception>
    public static InboundGuard Create(IServiceProvider services, string section)
    {
        var options = services.GetRequiredService<IOptions<OptOutInboundOptions>>().Value;
        var path = section.Length == 0 ? "OptOuts" : section + ":OptOuts";
        if (options.RememberFor < OptOutInboundOptions.ShortestMemory || options.RememberFor > OptOutInboundOptions.LongestMemory)
        {
            throw new SetupException(
                $"{path}:{nameof(options.RememberFor)} ({nameof(OptOutInboundOptions)}.{nameof(options.RememberFor)}) must be between a second and 7 days.");
        }

        if (!Enum.IsDefined(options.Scope))
            throw new SetupException($"{path}:{nameof(options.Scope)} ({nameof(OptOutInboundOptions)}.{nameof(options.Scope)}) is no scope.");
        OptOutKeywords keywords;
        try
        {
            keywords = new OptOutKeywords(options.Keywords);
        }
        catch (ArgumentException exception)
        {
            throw new SetupException($"{path}:{nameof(options.Keywords)} ({nameof(OptOutInboundOptions)}.{nameof(options.Keywords)}): {exception.Message}");
        }

        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("TwilioGuard.AspNetCore.OptOuts");
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        var handled = options.HandleOnce ? new HandledMessages(services.GetService<IDistributedCache>(), options.RememberFor, time, log) : null;
        var messages = services.GetService<IMeterFactory>()?.Create(SignatureGuard.MeterName)
            .CreateCounter<long>(CounterName, "{message}", "Inbound messages by what they say about opting out, and what became of them.");
        return new InboundGuard(services.GetRequiredService<SignatureGuard>(), keywords, options, handled, time, log, messages);
    }

    /// <summary>The guard of an app, or a sentence that says what the app lacks.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="user">What asks for it, in the words of the app's code.</param>
    public static InboundGuard Of(IServiceProvider? services, string user)
    {
        _ = SignatureGuard.Of(services, user);
        if (services!.GetService<IServiceProviderIsService>()?.IsService(typeof(IOptOutStore)) == false)
        {
            throw new SetupException(
                $"{user} records opt-outs, and there is no {nameof(IOptOutStore)} to record them in. Add 'builder.Services.AddTwilioOptOuts();' (package "
                + "TwilioGuard), or 'builder.Services.AddSqliteOptOuts(…);' (package TwilioGuard.Sqlite), or a store of your own before the app is built.");
        }

        return services!.GetRequiredService<InboundGuard>();
    }

    /// <summary>Refuses, answers, or calls the handler.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // Middleware, group and endpoint may all ask for the same.
        if (context.Features.Get<InboundOptOut>() is not null)
        {
            await next(context);
            return;
        }

        // First of all, whether or not something else checks it as well: a START that anyone can send would opt people in.
        if (await _signatures.CheckAsync(context) is { } refusal)
        {
            SignatureGuard.Refuse(context, refusal);
            return;
        }

        if (await InboundMessage.ReadAsync(context, _signatures.MaxBodySize) is not { } message)
        {
            context.Features.Set(InboundOptOut.None);
            await next(context);
            return;
        }

        if (_handled is null || RequestUrl.Target(context) is not { } target)
        {
            await HandleAsync(context, message, next);
            return;
        }

        var key = HandledMessages.KeyOf(message.Sid, context.Request.PathBase + "\n" + target);
        Answer? answer;
        try
        {
            answer = await _handled.BeginAsync(key, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        if (answer is not null)
        {
            _log.Repeated();
            Count("any", "repeated");
            await AnswerAsync(context, answer);
            return;
        }

        try
        {
            answer = await HandleAsync(context, message, next);
        }
        finally
        {
            await _handled.FinishAsync(key, answer);
        }
    }

    /// <returns>How it was answered; null where that is no success.</returns>
    private async ValueTask<Answer?> HandleAsync(HttpContext context, InboundMessage message, RequestDelegate next)
    {
        var (intent, source) = Classify(message);
        InboundOptOut optOut;
        try
        {
            optOut = new InboundOptOut(intent, await RecordAsync(context, message, intent, source));
        }
        catch (Exception exception)
        {
            // Its type only: the message is the store's and may hold anything. The handler is not called: it would act upon what comes again.
            _log.NotRecorded(intent, exception.GetType().FullName ?? "");
            Count(WordOf(intent), "not_recorded");
            SignatureGuard.Refuse(context, StatusCodes.Status503ServiceUnavailable);
            return null;
        }

        context.Features.Set(optOut);
        var body = new AnswerBody(context, optOut.TwilioAnswered);
        Answer? answer = null;
        try
        {
            await next(context);
            answer = await body.FinishAsync();
        }
        finally
        {
            body.Leave();
            Count(WordOf(intent), answer is null ? "failed" : "handled");
        }

        if (body.HasDropped)
            _log.AnswerDropped(intent);
        return answer;
    }

    private (OptOutIntent Intent, OptOutSource Source) Classify(InboundMessage message)
    {
        // Every OptOutType that is known wins over a body that says nothing.
        if (OptOutKeywords.Default.Classify(null, message.OptOutType) is var posted and not OptOutIntent.None)
            return (posted, OptOutSource.OptOutType);
        var intent = _keywords.Classify(message.Body);
        // Where YES unblocks nothing, it is an answer.
        if (intent == OptOutIntent.OptIn && IsTollFree(message.To) && OptOutKeywords.TollFree.Classify(message.Body) != OptOutIntent.OptIn)
            intent = OptOutIntent.None;
        return (intent, OptOutSource.Keyword);
    }

    /// <summary>Records what is to be recorded, and finds out whether Twilio has answered.</summary>
    private async ValueTask<bool> RecordAsync(HttpContext context, InboundMessage message, OptOutIntent intent, OptOutSource source)
    {
        if (intent is not (OptOutIntent.OptOut or OptOutIntent.OptIn))
        {
            // A word for out that is an answer in this app is none to Twilio: it blocks, and confirms.
            var isTwilios = source == OptOutSource.OptOutType ? intent != OptOutIntent.None : intent == OptOutIntent.None && ActsTwilioUpon(message, OptOutIntent.OptOut);
            return _twilioAnswers && isTwilios;
        }

        var twilioKnows = source == OptOutSource.OptOutType || ActsTwilioUpon(message, intent);

        var store = context.RequestServices.GetRequiredService<IOptOutStore>();
        var isOut = intent == OptOutIntent.OptOut;
        var now = _time.GetUtcNow();
        var senders = SendersOf(message, isOut);
        // Twilio answers START where it had blocked, and only there. What the store knows is the next best to what Twilio knows.
        var wasOut = false;
        if (!isOut && twilioKnows && source == OptOutSource.Keyword)
        {
            foreach (var sender in senders)
                wasOut |= await store.IsOptedOutAsync(message.From, sender, CancellationToken.None);
        }

        // Not cancelled with the request: Twilio hangs up after 15 seconds, and the wish stands.
        var isNew = false;
        foreach (var (recipient, note) in RecipientsOf(message))
        {
            foreach (var sender in senders)
            {
                isNew |= await store.RecordAsync(
                    new OptOutChange(recipient, sender, isOut, now, source, message.Sid, note), CancellationToken.None);
            }
        }

        return _twilioAnswers && twilioKnows && (isOut || source == OptOutSource.OptOutType || wasOut || !isNew);
    }

    private string[] SendersOf(InboundMessage message, bool isOut)
    {
        if (isOut && _scope == OptOutScope.AllSenders)
            return [OptOutChange.AllSenders];
        return (message.To, message.MessagingServiceSid) switch
        {
            ({ } to, { } service) => [to, service],
            ({ } to, null) => [to],
            (null, { } service) => [service],
            _ => [OptOutChange.AllSenders],
        };
    }

    /// <summary>
    /// Who writes by RCS is opted out of SMS and MMS too: Twilio keeps one list for the three
    /// (<see href="https://www.twilio.com/en-us/changelog/twilio-now-supports-unified-opt-outs-across-rcs--sms--and-mms-ch"/>).
    /// </summary>
    private static IEnumerable<(string Recipient, string? Note)> RecipientsOf(InboundMessage message)
    {
        yield return (message.From, null);
        if (IsRcs(message.From) && message.From["rcs:".Length..].Trim() is { Length: > 1 } number && number[0] == '+')
            yield return (number, NoteOfRcs);
    }

    /// <summary>
    /// Whether Twilio itself acts upon the body without Advanced Opt-Out. It compares the bare word; it does so for long numbers and RCS, for toll-free numbers
    /// with a shorter list, and for short codes and WhatsApp not at all.
    /// </summary>
    private static bool ActsTwilioUpon(InboundMessage message, OptOutIntent intent)
    {
        // HELP is answered too, but an answer of the app does no harm then.
        if (intent is not (OptOutIntent.OptOut or OptOutIntent.OptIn))
            return false;
        if (!IsRcs(message.From) && !(IsLongNumber(message.From) && IsLongNumber(message.To)))
            return false;
        var word = message.Body.AsSpan().Trim();
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }

        var keywords = IsTollFree(message.To) ? OptOutKeywords.TollFree : OptOutKeywords.Default;
        return keywords.Classify(message.Body) == intent;
    }

    private static bool IsRcs(string address) => address.StartsWith("rcs:", StringComparison.OrdinalIgnoreCase);

    private static bool IsLongNumber(string? address) => address is ['+', ..];

    /// <summary>Of the North American Numbering Plan: 800, 833, 844, 855, 866, 877, 888.</summary>
    private static bool IsTollFree(string? address) =>
        address is ['+', '1', '8', var second, var third, _, _, _, _, _, _, _] && second == third && (second is '0' or (>= '3' and <= '8'));

    private static async Task AnswerAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        var (type, body) = answer.Body is null ? (TwimlAnswer.ContentType, TwimlAnswer.Empty.ToArray()) : (answer.ContentType, answer.Body);
        response.StatusCode = answer.Status;
        response.ContentType = type;
        if (body.Length == 0)
            return;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static string WordOf(OptOutIntent intent) => intent switch
    {
        OptOutIntent.OptOut => "opt_out",
        OptOutIntent.OptIn => "opt_in",
        OptOutIntent.Help => "help",
        _ => "none",
    };

    private void Count(string intent, string outcome) =>
        _messages?.Add(1, new KeyValuePair<string, object?>("intent", intent), new KeyValuePair<string, object?>("outcome", outcome));
}
