using Microsoft.AspNetCore.Http;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// Looks up the auth tokens for a request, in an app that serves several Twilio accounts. Register one as a singleton; then no token of
/// the configuration counts. Within <see cref="TwilioGuardOptions.UseAuthTokenResolver"/> a delegate does the same.
/// </summary>
public interface ITwilioAuthTokenResolver
{
    /// <summary>The auth tokens that may have signed the request.</summary>
    /// <remarks>
    /// Called before the signature is checked: nothing of the request is proven yet. Use it to pick the tenant (the path, the host, or
    /// <c>AccountSid</c> of the form, which can be read here) and for nothing else. What is thrown here refuses the request with 503.
    /// </remarks>
    /// <param name="context">The request.</param>
    /// <returns>One token, or several while one is rotated; null or nothing refuses the request.</returns>
    ValueTask<IEnumerable<string>?> ResolveAsync(HttpContext context);
}
