using TwilioGuard.AspNetCore;

namespace Microsoft.AspNetCore.Http;

/// <summary>What a handler asks about opt-outs.</summary>
public static class TwilioOptOutHttpContextExtensions
{
    /// <summary>What the message that is being handled says about opting out, and whether Twilio has answered it.</summary>
    /// <param name="context">The request.</param>
    /// <returns>Never null; <see cref="TwilioGuard.OptOutIntent.None"/> for requests that are no inbound messages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// Neither <c>RecordOptOuts()</c>, <see cref="RecordOptOutsAttribute"/> nor <c>UseTwilioOptOuts()</c> stands before this handler.
    /// </exception>
    public static InboundOptOut TwilioOptOut(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<InboundOptOut>() ?? throw new InvalidOperationException(
            "Nothing records opt-outs for this request. Put '.RecordOptOuts()' on the endpoint, [RecordOptOuts] on the controller, or 'app.UseTwilioOptOuts()' "
            + "before it.");
    }
}
