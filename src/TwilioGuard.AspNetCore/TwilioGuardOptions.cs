using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace TwilioGuard.AspNetCore;

/// <summary>
/// How signatures are checked. What is set here wins over the configuration; everything is checked when the app starts, and a
/// wrong setting stops it there.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TwilioGuardOptions
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly List<string> _authTokens = [];

    /// <summary>
    /// Where the app is reached from outside: <c>https://hooks.example.com</c>, with a port or a path prefix where the public URL has
    /// one. In the configuration <c>Twilio:Webhooks:PublicOrigins:0</c> and so on.
    /// </summary>
    /// <remarks>
    /// For apps behind a proxy that changes scheme, host, port or the beginning of the path. The signature must fit one of them, followed
    /// by path and query as the app received them; <c>Host</c> and the scheme of the request then count for nothing. Empty, which is the
    /// default: they count, and with them what ASP.NET Core's own forwarded headers middleware made of them.
    /// </remarks>
    public IList<string> PublicOrigins { get; } = [];

    /// <summary>
    /// The longest body, in bytes; a longer one is refused with 413 before it is read. 1 MiB unless set here or as
    /// <c>Twilio:Webhooks:MaxBodySize</c>.
    /// </summary>
    public int MaxBodySize { get; set; } = 1024 * 1024;

    /// <summary>
    /// Lets requests without a signature through that come from this machine, to this machine, without a proxy or tunnel between.
    /// Possible in the Development environment only: elsewhere the app does not start. Says so in the log at the start and with each
    /// request. In the configuration <c>Twilio:Webhooks:AllowLocal</c>.
    /// </summary>
    public bool AllowLocal { get; set; }

    internal IReadOnlyList<string> AuthTokens => _authTokens;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Func<HttpContext, ValueTask<IEnumerable<string>?>>? AuthTokenResolver { get; private set; }

    /// <summary>
    /// Adds an auth token that comes from elsewhere than the configuration; the tokens of the configuration then do not count. Call it
    /// again for each further one that may have signed. No property gives them back, so that nothing prints them.
    /// </summary>
    /// <param name="authToken">The account's auth token.</param>
    public void AddAuthToken(string authToken)
    {
        ArgumentNullException.ThrowIfNull(authToken);
        _authTokens.Add(authToken);
    }

    /// <summary>Looks up the auth tokens for each request, in the place of one for all: see <see cref="ITwilioAuthTokenResolver"/>.</summary>
    /// <param name="resolve">Returns the tokens of the tenant that the request is for; null or nothing refuses the request.</param>
    public void UseAuthTokenResolver(Func<HttpContext, ValueTask<IEnumerable<string>?>> resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        AuthTokenResolver = resolve;
    }

    /// <summary>The options, without the auth tokens.</summary>
    public override string ToString() =>
        $"{_authTokens.Count} auth tokens (hidden), {(AuthTokenResolver is null ? "no resolver" : "a resolver")}, "
        + $"{PublicOrigins.Count} public origins, bodies up to {MaxBodySize} bytes, AllowLocal {AllowLocal}";
}
