using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// What the message that is being handled says about opting out. A parameter of this type is bound in minimal APIs; elsewhere it is
/// <c>HttpContext.TwilioOptOut()</c>.
/// </summary>
/// <remarks>When the handler runs, an opt-out or opt-in is in the <see cref="IOptOutStore"/> already.</remarks>
[DebuggerDisplay("{Intent}")]
public sealed class InboundOptOut
{
    /// <summary>Of requests that are no inbound messages, and of messages that say nothing.</summary>
    internal static readonly InboundOptOut None = new(OptOutIntent.None, twilioAnswered: false);

    internal InboundOptOut(OptOutIntent intent, bool twilioAnswered)
    {
        Intent = intent;
        TwilioAnswered = twilioAnswered;
    }

    /// <summary>
    /// What it says; <see cref="OptOutIntent.None"/> also for requests that are no inbound messages, such as calls and status callbacks.
    /// </summary>
    public OptOutIntent Intent { get; }

    /// <summary>
    /// Twilio has answered the message itself, so that the handler's answer loses its messages. Send none by the API either: after an opt-out it is refused
    /// with 21610.
    /// </summary>
    public bool TwilioAnswered { get; }

    /// <summary>Binds a parameter of a minimal API.</summary>
    /// <param name="context">The request.</param>
    /// <returns>What the message says; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Nothing records opt-outs for this endpoint.</exception>
    public static ValueTask<InboundOptOut?> BindAsync(HttpContext context) => new(context.TwilioOptOut());
}
