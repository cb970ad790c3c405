using TwilioGuard.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Opt-outs on a pipeline.</summary>
public static class TwilioOptOutApplicationBuilderExtensions
{
    /// <summary>
    /// Does for all requests of a pipeline what <c>RecordOptOuts()</c> does for an endpoint: lets only requests through that Twilio signed, and records STOP
    /// and START of inbound messages before they are handled. For an app that serves nothing but Twilio, or in a branch:
    /// <c>app.UseWhen(context => context.Request.Path.StartsWithSegments("/twilio"), branch => branch.UseTwilioOptOuts())</c>.
    /// </summary>
    /// <remarks>
    /// Put it after ASP.NET Core's forwarded headers middleware, where there is one, and before what reads the body. Endpoints behind it that bind forms
    /// still need <c>.DisableAntiforgery()</c>.
    /// </remarks>
    /// <param name="app">The app or a branch of its pipeline.</param>
    /// <returns><paramref name="app"/>.</returns>
    /// <exception cref="InvalidOperationException"><c>AddTwilioGuard()</c> was not called, or there is no <see cref="TwilioGuard.IOptOutStore"/>.</exception>
    public static IApplicationBuilder UseTwilioOptOuts(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var guard = InboundGuard.Of(app.ApplicationServices, "UseTwilioOptOuts()");
        return app.Use(next => context => guard.InvokeAsync(context, next));
    }
}
