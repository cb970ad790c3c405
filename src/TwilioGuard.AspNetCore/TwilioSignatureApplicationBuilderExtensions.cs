using TwilioGuard.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Signature checks on a pipeline.</summary>
public static class TwilioSignatureApplicationBuilderExtensions
{
    /// <summary>
    /// Lets only requests through that Twilio signed; others get 403 and an empty body. For an app that serves nothing but Twilio, or in a
    /// branch: <c>app.UseWhen(context => context.Request.Path.StartsWithSegments("/twilio"), branch => branch.UseTwilioSignatureValidation())</c>.
    /// </summary>
    /// <remarks>
    /// Put it after ASP.NET Core's forwarded headers middleware, where there is one, and before what reads the body. Endpoints behind it
    /// that bind forms still need <c>.DisableAntiforgery()</c>.
    /// </remarks>
    /// <param name="app">The app or a branch of its pipeline.</param>
    /// <returns><paramref name="app"/>.</returns>
    /// <exception cref="InvalidOperationException"><c>AddTwilioGuard()</c> was not called.</exception>
    public static IApplicationBuilder UseTwilioSignatureValidation(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var guard = SignatureGuard.Of(app.ApplicationServices, "UseTwilioSignatureValidation()");
        return app.Use(next => context => guard.InvokeAsync(context, next));
    }
}
