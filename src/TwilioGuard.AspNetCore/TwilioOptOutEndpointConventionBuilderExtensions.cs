using TwilioGuard.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Opt-outs at endpoints that inbound messages come to.</summary>
public static class TwilioOptOutEndpointConventionBuilderExtensions
{
    private const string User = ".RecordOptOuts()";

    /// <summary>
    /// Records STOP and START of inbound messages in the app's <see cref="TwilioGuard.IOptOutStore"/> before the handler is called; the handler is called
    /// all the same, for YES, END and CANCEL may be answers. Where Twilio has answered the message itself, the messages in the handler's answer are dropped.
    /// A message that is delivered again is handled once.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <b>It checks the signature first</b>, as <c>RequireTwilioSignature()</c> does: a START that nobody signed would opt people in. That may stand
    /// beside it, before or after. Calls, status callbacks and whatever else is no message pass untouched.
    /// </para>
    /// <para>
    /// When the store fails, the message is answered with 503 and the handler is not called, so that Twilio tries the fallback URL and the error can be seen
    /// there.
    /// </para>
    /// <para>
    /// Needs <c>builder.Services.AddTwilioGuard()</c> and an <see cref="TwilioGuard.IOptOutStore"/>; without them the app does not start. On a group it covers
    /// every endpoint of the group. Options: <see cref="OptOutInboundOptions"/>.
    /// </para>
    /// </remarks>
    /// <param name="builder">An endpoint or a group.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static TBuilder RecordOptOuts<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        WebhookEndpoint.Add(builder, static services => _ = InboundGuard.Of(services, User), Record);
        return builder;
    }

    private static void Record(EndpointBuilder endpoint) =>
        WebhookEndpoint.Wrap(endpoint, OptOutsRecorded.Instance, InboundGuard.Of(endpoint.ApplicationServices, User).InvokeAsync);
}
