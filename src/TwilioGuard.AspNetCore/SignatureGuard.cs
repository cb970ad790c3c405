using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TwilioGuard.AspNetCore;

/// <summary>Checks one request after another. Made when the app starts, where it finds every setting that is missing or wrong.</summary>
internal sealed class SignatureGuard
{
    public const string MeterName = "TwilioGuard.AspNetCore";
    public const string CounterName = "twilio_guard.signature.checks";

    /// <summary>How the names of headers begin that proxies and tunnels add, or that the forwarded headers middleware leaves behind.</summary>
    private static readonly string[] HeadersOfProxies = ["X-Forwarded", "X-Original", "X-Real-IP", "X-Tunnel", "Forwarded", "Via"];

    private readonly TwilioGuardOptions _options;
    private readonly PublicOrigin[] _origins;
    private readonly TwilioSignatureValidator? _validator;
    private readonly ILogger _log;
    private readonly Counter<long>? _checks;

    private SignatureGuard(
        TwilioGuardOptions options, PublicOrigin[] origins, TwilioSignatureValidator? validator, ILogger log, Counter<long>? checks)
    {
        _options = options;
        _origins = origins;
        _validator = validator;
        _log = log;
        _checks = checks;
    }

    public int MaxBodySize => _options.MaxBodySize;

    /// <exception cref="TwilioCredentialsException">There is no auth token, or one is no token.</exception>
    /// <exception cref="SetupException">An option is wrong.</exception>
    public static SignatureGuard Create(IServiceProvider services, string section)
    {
        var options = services.GetRequiredService<IOptions<TwilioGuardOptions>>().Value;
        var configuration = services.GetService<IConfiguration>();
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("TwilioGuard.AspNetCore.Signature");

        if (options.MaxBodySize is <= 0 or int.MaxValue)
        {
            throw new SetupException(
                $"{section}:Webhooks:MaxBodySize ({nameof(TwilioGuardOptions)}.{nameof(options.MaxBodySize)}) must be a number of bytes above 0.");
        }

        if (options.AllowLocal)
        {
            if (services.GetService<IHostEnvironment>() is not { } environment || !environment.IsDevelopment())
            {
                throw new SetupException(
                    $"{section}:Webhooks:AllowLocal ({nameof(TwilioGuardOptions)}.{nameof(options.AllowLocal)}) lets requests through that nobody signed. "
                    + "It is for the Development environment, and this is another one: remove it.");
            }

            log.LocalAllowed();
        }

        var origins = options.PublicOrigins.Distinct(StringComparer.Ordinal)
            .Select((origin, i) => PublicOrigin.Parse(
                origin, $"{section}:Webhooks:PublicOrigins:{i} ({nameof(TwilioGuardOptions)}.{nameof(options.PublicOrigins)})"))
            .ToArray();

        TwilioSignatureValidator? validator = null;
        if (options.AuthTokenResolver is null && services.GetService<IServiceProviderIsService>()?.IsService(typeof(ITwilioAuthTokenResolver)) != true)
        {
            validator = options.AuthTokens.Count > 0 ? new TwilioSignatureValidator(options.AuthTokens)
                : configuration is null ? TwilioSignatureValidator.FromEnvironment()
                : TwilioSignatureValidator.FromConfiguration(configuration, section);
        }

        var checks = services.GetService<IMeterFactory>()?.Create(MeterName)
            .CreateCounter<long>(CounterName, "{request}", "Requests whose Twilio signature was checked, by what came out.");
        return new SignatureGuard(options, origins, validator, log, checks);
    }

    /// <summary>The guard of an app, or a sentence that says what the app lacks.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="user">What asks for it, in the words of the app's code.</param>
    public static SignatureGuard Of(IServiceProvider? services, string user) =>
        services?.GetService<SignatureGuard>() ?? throw Forgotten(user);

    public static SetupException Forgotten(string user) => new(
        $"{user} needs services that are not registered. Add 'builder.Services.AddTwilioGuard();' (package TwilioGuard.AspNetCore, "
        + "namespace Microsoft.Extensions.DependencyInjection) before the app is built; without it no signature of Twilio can be checked.");

    /// <summary>Answers with a status and an empty body, which no error page fills.</summary>
    public static void Refuse(HttpContext context, int statusCode)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        if (!context.Response.HasStarted)
            context.Response.StatusCode = statusCode;
    }

    /// <summary>Refuses the request, or calls what is behind.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (await CheckAsync(context) is { } refusal)
            Refuse(context, refusal);
        else
            await next(context);
    }

    /// <summary>Null where Twilio made the request; else the status to refuse it with. The body is readable afterwards either way.</summary>
    public async ValueTask<int?> CheckAsync(HttpContext context)
    {
        // Middleware, group and endpoint may all ask for the same.
        if (context.Features.Get<Passed>() is not null)
            return null;

        var signature = context.Request.Headers[TwilioSignatureValidator.HeaderName];
        if (signature.Count == 0 && _options.AllowLocal && IsLocal(context))
        {
            _log.LocalPassed(EndpointOf(context));
            Count("allowed_local");
            context.Features.Set(Passed.Instance);
            return null;
        }

        var result = await ValidateAsync(context, signature);
        Count(ReasonOf(result));
        if (result == TwilioSignatureResult.Valid)
        {
            context.Features.Set(Passed.Instance);
            return null;
        }

        _log.Refused(EndpointOf(context), OriginOf(context), result, HintFor(result));
        return result switch
        {
            TwilioSignatureResult.BodyTooLarge => StatusCodes.Status413PayloadTooLarge,
            // Not the sender's doing: Twilio may come again, or try the fallback URL.
            TwilioSignatureResult.AuthTokenLookupFailed => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status403Forbidden,
        };
    }

    /// <summary>The tag of the metric: words of a closed set.</summary>
    internal static string ReasonOf(TwilioSignatureResult result) => result switch
    {
        TwilioSignatureResult.Valid => "valid",
        TwilioSignatureResult.MissingSignature => "missing_signature",
        TwilioSignatureResult.MalformedSignature => "malformed_signature",
        TwilioSignatureResult.SignatureMismatch => "signature_mismatch",
        TwilioSignatureResult.MissingBodyHash => "missing_body_hash",
        TwilioSignatureResult.BodyHashMismatch => "body_hash_mismatch",
        TwilioSignatureResult.BodyTooLarge => "body_too_large",
        TwilioSignatureResult.UnreadableBody => "unreadable_body",
        TwilioSignatureResult.UnusableUrl => "unusable_url",
        TwilioSignatureResult.NoAuthToken => "no_auth_token",
        TwilioSignatureResult.AuthTokenLookupFailed => "auth_token_lookup_failed",
        _ => "not_checked",
    };

    private async ValueTask<TwilioSignatureResult> ValidateAsync(HttpContext context, Microsoft.Extensions.Primitives.StringValues header)
    {
        var request = context.Request;
        if (header.Count > 1)
            return TwilioSignatureResult.MalformedSignature;
        var signature = header.Count == 0 ? null : header[0];
        if (string.IsNullOrEmpty(signature))
            return TwilioSignatureResult.MissingSignature;
        // Before a body is read for nothing.
        if (signature.Length != TwilioSignatureValidator.SignatureLength)
            return TwilioSignatureResult.MalformedSignature;

        var target = RequestUrl.Target(context);
        var origin = RequestUrl.Origin(request);
        if (target is null || (origin is null && _origins.Length == 0))
            return TwilioSignatureResult.UnusableUrl;

        // Of a form that was read before from a body that can be read once, only the form is left.
        var form = !request.Body.CanSeek && RequestBody.IsForm(request.ContentType) ? context.Features.Get<IFormFeature>()?.Form : null;
        var isHandshake = RequestUrl.IsHandshake(context);
        ReadOnlyMemory<byte> body = default;
        if (!isHandshake && form is null && context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != false)
        {
            (body, var problem) = await RequestBody.ReadAsync(request, _options.MaxBodySize);
            if (problem != TwilioSignatureResult.NotChecked)
                return problem;
        }

        var validator = _validator;
        if (validator is null)
        {
            (validator, var problem) = await ResolveAsync(context);
            if (validator is null)
                return problem;
        }

        var prefix = RequestUrl.ForwardedPrefix(request, target);
        if (_origins.Length == 0)
            return Validate(validator, origin + prefix + target, signature, isHandshake, form, body.Span, request.ContentType);

        var result = TwilioSignatureResult.SignatureMismatch;
        foreach (var publicOrigin in _origins)
        {
            var url = publicOrigin.Text + (publicOrigin.HasPath ? "" : prefix) + target;
            var ofOrigin = Validate(validator, url, signature, isHandshake, form, body.Span, request.ContentType);
            if (ofOrigin == TwilioSignatureResult.Valid)
                return ofOrigin;
            if (ofOrigin != TwilioSignatureResult.SignatureMismatch)
                result = ofOrigin;
        }

        return result;
    }

    private static TwilioSignatureResult Validate(
        TwilioSignatureValidator validator, string url, string signature, bool isHandshake, IFormCollection? form, ReadOnlySpan<byte> body,
        string? contentType)
    {
        if (isHandshake)
            return validator.ValidateWebSocket(url, signature);
        if (form is not null)
            return validator.ValidateForm(url, form, signature);
        // A form without parameters has nothing signed: its bytes are a body like any other, so that the signature of a request with
        // another body does not pass for its own.
        if (body.IndexOfAnyExcept((byte)'&', (byte)'=') >= 0 && RequestBody.IsForm(contentType))
            return validator.ValidateFormBody(url, body, signature);
        var result = validator.ValidateBody(url, body, signature);
        return result == TwilioSignatureResult.MissingBodyHash && body.IsEmpty ? validator.ValidateUrl(url, signature) : result;
    }

    private async ValueTask<(TwilioSignatureValidator? Validator, TwilioSignatureResult Problem)> ResolveAsync(HttpContext context)
    {
        IEnumerable<string>? tokens;
        try
        {
            tokens = _options.AuthTokenResolver is { } resolve
                ? await resolve(context)
                : await context.RequestServices.GetRequiredService<ITwilioAuthTokenResolver>().ResolveAsync(context);
            // What is evaluated late throws here as well.
            tokens = tokens?.ToArray();
        }
        catch (Exception exception)
        {
            // Its type only: the message is the app's and may hold anything.
            _log.LookupFailed(exception.GetType().FullName ?? "");
            return (null, TwilioSignatureResult.AuthTokenLookupFailed);
        }

        if (tokens?.Any() != true)
            return (null, TwilioSignatureResult.NoAuthToken);
        try
        {
            return (new TwilioSignatureValidator(tokens), TwilioSignatureResult.NotChecked);
        }
        catch (TwilioCredentialsException exception)
        {
            // Empty, a placeholder, a SID: an HMAC that everyone can make.
            _log.LookupUnusable(exception.Message);
            return (null, TwilioSignatureResult.NoAuthToken);
        }
    }

    /// <summary>From this machine to this machine, and nothing says that a proxy or tunnel passed it on.</summary>
    private static bool IsLocal(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote))
            return false;
        var host = context.Request.Host.Host;
        if (!host.Equals("localhost", StringComparison.OrdinalIgnoreCase) && !(IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)))
            return false;
        foreach (var header in context.Request.Headers)
        {
            if (HeadersOfProxies.Any(start => header.Key.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
                return false;
        }

        return true;
    }

    private void Count(string reason) => _checks?.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <summary>The route as it is written in the code: the path itself may hold someone's number.</summary>
    private static string EndpointOf(HttpContext context) =>
        (context.GetEndpoint() as Microsoft.AspNetCore.Routing.RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";

    /// <summary>Scheme and host, the usual reason for a mismatch; what is no host name stays out of the log.</summary>
    private string OriginOf(HttpContext context)
    {
        if (_origins.Length > 0)
            return string.Join(", ", _origins.Select(static origin => origin.Text));
        const int Longest = 100;
        var origin = RequestUrl.Origin(context.Request);
        return origin is { Length: <= Longest } && origin.All(static c => char.IsAsciiLetterOrDigit(c) || c is ':' or '/' or '.' or '-' or '[' or ']')
            ? origin
            : "(an unusual host)";
    }

    private static string HintFor(TwilioSignatureResult result) => result switch
    {
        TwilioSignatureResult.SignatureMismatch =>
            "Twilio signs the URL that it calls: where that has another scheme, host, port or path prefix, set up forwarded headers or PublicOrigins. "
            + "It signs with the account's primary auth token.",
        TwilioSignatureResult.MissingBodyHash => "A body that is no form is signed by the parameter bodySHA256 of the query.",
        TwilioSignatureResult.BodyTooLarge => "MaxBodySize is the limit.",
        TwilioSignatureResult.NoAuthToken => "The resolver has no usable auth token for this request.",
        _ => "",
    };

    /// <summary>Marks a request whose signature was found right.</summary>
    private sealed class Passed
    {
        public static readonly Passed Instance = new();
    }
}
