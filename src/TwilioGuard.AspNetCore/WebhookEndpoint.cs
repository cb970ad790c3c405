using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TwilioGuard.AspNetCore;

/// <summary>What conventions of endpoints have in common that put something around the handler.</summary>
internal static class WebhookEndpoint
{
    /// <summary>Applies a convention when everything else about an endpoint is known.</summary>
    /// <param name="builder">An endpoint or a group.</param>
    /// <param name="check">Throws where the app lacks what the convention needs.</param>
    /// <param name="convention">The convention.</param>
    public static void Add(IEndpointConventionBuilder builder, Action<IServiceProvider> check, Action<EndpointBuilder> convention)
    {
        // A group knows its services now; the endpoint of a handler does when endpoints are built.
        if (builder is IEndpointRouteBuilder group)
            check(group.ServiceProvider);
        try
        {
            // Last of all: the metadata that is inferred from the handler comes after the conventions of a group, and would ask for
            // antiforgery again.
            builder.Finally(convention);
        }
        catch (NotImplementedException)
        {
            // What IEndpointConventionBuilder does for builders older than Finally.
            builder.Add(convention);
        }
    }

    /// <summary>Puts something around the delegate, since an endpoint filter runs after binding.</summary>
    public static void Wrap(EndpointBuilder endpoint, object metadata, Func<HttpContext, RequestDelegate, Task> around)
    {
        endpoint.Metadata.Add(AntiforgeryPolicy.NotRequired);
        endpoint.Metadata.Add(metadata);
        if (endpoint.RequestDelegate is { } next)
            endpoint.RequestDelegate = context => around(context, next);
    }
}
