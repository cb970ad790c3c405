using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TwilioGuard.AspNetCore;

/// <summary>The URL of a request as it came over the wire: never decoded and encoded again, which would not give back what was signed.</summary>
internal static class RequestUrl
{
    /// <summary>Where a request belongs by its own account, and that of the forwarded headers middleware; null without a host.</summary>
    public static string? Origin(HttpRequest request) =>
        request.Host.HasValue ? string.Concat(request.Scheme, "://", request.Host.Value) : null;

    /// <summary>Path and query; null for a request target that is no path.</summary>
    public static string? Target(HttpContext context)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (string.IsNullOrEmpty(raw))
        {
            // Servers without a wire have none.
            var request = context.Request;
            raw = request.PathBase.ToUriComponent() + request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
            if (raw.Length == 0 || raw[0] != '/')
                raw = "/" + raw;
        }
        else if (raw[0] != '/')
        {
            raw = OfAbsoluteForm(raw);
        }

        // No client sends a fragment. What is cut off for the check must not reach the routes.
        return raw is null || raw.Contains('#') ? null : raw;
    }

    /// <summary>
    /// What a proxy cut off the front of the path and announced as forwarded prefix: the part of <see cref="HttpRequest.PathBase"/> that
    /// is not in the target. What UsePathBase or Map put there is.
    /// </summary>
    public static string ForwardedPrefix(HttpRequest request, string target)
    {
        if (!request.PathBase.HasValue)
            return "";
        var query = target.IndexOf('?');
        var received = Unescape(query < 0 ? target : target[..query]);
        var known = Unescape(request.PathBase.Value + request.Path.Value);
        var cut = known.Length - received.Length;
        if (cut <= 0 || !known.EndsWith(received, StringComparison.Ordinal))
            return "";
        var pathBase = Unescape(request.PathBase.Value!);
        return cut <= pathBase.Length ? new PathString(pathBase[..cut]).ToUriComponent() : "";
    }

    /// <summary>A WebSocket handshake, over HTTP/1.1 or HTTP/2. It has no body.</summary>
    public static bool IsHandshake(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true } connect)
            return string.Equals(connect.Protocol, "websocket", StringComparison.OrdinalIgnoreCase);
        return HttpMethods.IsGet(request.Method)
            && request.Headers.Upgrade is [{ } upgrade] && upgrade.Equals("websocket", StringComparison.OrdinalIgnoreCase)
            && request.ContentLength is null or 0 && request.Headers.TransferEncoding.Count == 0;
    }

    /// <summary>The target as it is sent to a proxy: a whole URL.</summary>
    private static string? OfAbsoluteForm(string raw)
    {
        int authority;
        if (raw.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            authority = "http://".Length;
        else if (raw.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            authority = "https://".Length;
        else
            return null;
        var start = raw.AsSpan(authority).IndexOfAny('/', '?');
        if (start < 0)
            return "/";
        var target = raw[(authority + start)..];
        return target[0] == '/' ? target : "/" + target;
    }

    private static string Unescape(string path) => Uri.UnescapeDataString(path);
}
