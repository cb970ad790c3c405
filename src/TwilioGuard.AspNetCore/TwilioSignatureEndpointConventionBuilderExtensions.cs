using TwilioGuard.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Signature checks on endpoints.</summary>
public static class TwilioSignatureEndpointConventionBuilderExtensions
{
    private const string User = ".RequireTwilioSignature()";

    /// <summary>
    /// Lets only requests through that Twilio signed; others get 403 and an empty body. The check comes before binding and before
    /// endpoint filters, whatever the method, and the body stays readable. Antiforgery validation, which Twilio cannot take part in, is
    /// switched off for these endpoints.
    /// </summary>
    /// <remarks>
    /// Needs <c>builder.Services.AddTwilioGuard()</c>; without it the app does not start. On a group it covers every endpoint
    /// of the group. Razor Pages have a filter of their own against forgery: there use <see cref="ValidateTwilioSignatureAttribute"/>.
    /// </remarks>
    /// <param name="builder">An endpoint or a group.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static TBuilder RequireTwilioSignature<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        WebhookEndpoint.Add(builder, static services => _ = SignatureGuard.Of(services, User), Require);
        return builder;
    }

    private static void Require(EndpointBuilder endpoint) => WebhookEndpoint.Wrap(
        endpoint, SignatureRequired.Instance, SignatureGuard.Of(endpoint.ApplicationServices, User).InvokeAsync);
}
