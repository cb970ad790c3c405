using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TwilioGuard.Tests;

/// <summary>Twilio's algorithm, written straight from its documentation: slow, and without a line of the library's.</summary>
internal static partial class ReferenceSignature
{
    public static string Of(string token, string url, IEnumerable<KeyValuePair<string, string?>>? form = null)
    {
        var names = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (name, value) in form ?? [])
        {
            if (!names.TryGetValue(name, out var values))
                names[name] = values = new SortedSet<string>(StringComparer.Ordinal);
            values.Add(value ?? "");
        }

        var signed = url + string.Concat(names.SelectMany(pair => pair.Value.Select(value => pair.Key + value)));
        using var hmac = new HMACSHA1(Encoding.UTF8.GetBytes(token));
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(signed)));
    }

    public static string HashOf(byte[] body) => Convert.ToHexStringLower(SHA256.HashData(body));

    /// <summary>What the library must say, found by trying everything.</summary>
    public static TwilioSignatureResult Verdict(
        string[] tokens, string? url, IEnumerable<KeyValuePair<string, string?>>? form, string? signature, bool isHandshake = false)
    {
        if (Refusal(url, signature) is { } refusal)
            return refusal;
        return Forms(url!, isHandshake).Any(u => tokens.Any(token => Of(token, u, form) == signature))
            ? TwilioSignatureResult.Valid
            : TwilioSignatureResult.SignatureMismatch;
    }

    public static TwilioSignatureResult VerdictOfBody(string[] tokens, string? url, byte[] body, string? signature)
    {
        if (Refusal(url, signature) is { } refusal)
            return refusal;
        var query = url!.Split('#')[0].Split('?', 2) is [_, var q] ? q : "";
        var hash = query.Split('&').LastOrDefault(p => p == "bodySHA256" || p.StartsWith("bodySHA256=", StringComparison.Ordinal))?.Split('=', 2).Skip(1).FirstOrDefault();
        if (string.IsNullOrEmpty(hash))
            return TwilioSignatureResult.MissingBodyHash;
        var ofUrl = Verdict(tokens, url, null, signature);
        if (ofUrl != TwilioSignatureResult.Valid)
            return ofUrl;
        return hash == HashOf(body) ? TwilioSignatureResult.Valid : TwilioSignatureResult.BodyHashMismatch;
    }

    /// <summary>The URLs that may have been signed for a URL that was seen.</summary>
    public static IEnumerable<string> Forms(string url, bool isHandshake)
    {
        var match = Url().Match(url);
        string scheme = match.Groups["scheme"].Value, host = match.Groups["host"].Value, port = match.Groups["port"].Value,
            path = match.Groups["path"].Value, query = match.Groups["query"].Value;
        var isSecure = scheme.ToLowerInvariant() is "https" or "wss";
        if (isHandshake)
            scheme = isSecure ? "wss" : "ws";
        var ports = new List<string> { port };
        if (port.Length == 0)
            ports.Add(isSecure ? ":443" : ":80");
        else if (isSecure || port == ":80")
            ports.Add("");
        return from p in ports
               from slash in isHandshake && !path.EndsWith('/') ? new[] { "", "/" } : [""]
               select scheme + "://" + host + p + path + slash + query;
    }

    private static TwilioSignatureResult? Refusal(string? url, string? signature)
    {
        if (string.IsNullOrEmpty(signature))
            return TwilioSignatureResult.MissingSignature;
        if (!Signature().IsMatch(signature))
            return TwilioSignatureResult.MalformedSignature;
        return url is null || !Url().IsMatch(url) ? TwilioSignatureResult.UnusableUrl : null;
    }

    [GeneratedRegex(@"\A(?<scheme>(?i:https?|wss?))://(?!:[0-9]+([/?#]|\z))(?<host>[^/?#]+?)(?<port>:[0-9]+)?(?<path>/[^?#]*)?(?<query>\?[^#]*)?(#.*)?\z", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    [GeneratedRegex(@"\A[A-Za-z0-9+/]{27}=\z", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
