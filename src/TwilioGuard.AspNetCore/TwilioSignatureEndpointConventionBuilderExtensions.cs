using Microsoft.AspNetCore.Routing;
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
        // A group knows its services now; the endpoint of a handler does when endpoints are built.
        if (builder is IEndpointRouteBuilder group)
            _ = SignatureGuard.Of(group.ServiceProvider, User);
        try
        {
            // Last of all: the metadata that is inferred from the handler comes after the conventions of a group, and would ask for
            // antiforgery again.
            builder.Finally(Require);
        }
        catch (NotImplementedException)
        {
            // What IEndpointConventionBuilder does for builders older than Finally.
            builder.Add(Require);
        }

        return builder;
    }

    private static void Require(EndpointBuilder endpoint)
    {
        var guard = SignatureGuard.Of(endpoint.ApplicationServices, User);
        endpoint.Metadata.Add(AntiforgeryPolicy.NotRequired);
        endpoint.Metadata.Add(SignatureRequired.Instance);
        if (endpoint.RequestDelegate is not { } next)
            return;
        // Around the delegate, since an endpoint filter runs after binding.
        endpoint.RequestDelegate = async context =>
        {
            if (await guard.CheckAsync(context) is { } refusal)
                SignatureGuard.Refuse(context, refusal);
            else
                await next(context);
        };
    }
}
