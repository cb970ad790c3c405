using System.Buffers;
using System.Collections.Specialized;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// Proves that Twilio made a request: checks its <c>X-Twilio-Signature</c> against the auth token, as Twilio documents it at
/// <see href="https://www.twilio.com/docs/usage/webhooks/webhooks-security"/>. Immutable and safe for use by many threads: make one
/// and keep it.
/// </summary>
/// <remarks>
/// <para>
/// The signature is the HMAC-SHA1, in base64, of the URL as Twilio called it (scheme, host, port, path and query) and, for a form,
/// of its parameters: each distinct name in ordinal order, each distinct value of it in ordinal order, decoded and untrimmed. Any
/// other body is described by <c>bodySHA256</c> in the query, the SHA-256 of its bytes in lower-case hex. Signatures are compared in
/// constant time.
/// </para>
/// <para>
/// Over HTTPS a URL is accepted with and without its port, since Twilio's messaging keeps a custom port and its voice drops it;
/// over HTTP only the default port 80 may be there or not.
/// </para>
/// <para>
/// No part of a request makes a method throw: whatever is wrong with it is a <see cref="TwilioSignatureResult"/>. Webhooks that are
/// signed with a key of one's own (SharedKey, a beta, <c>X-Twilio-Signature-Key-Sid</c>) are not covered, and refused.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TwilioSignatureValidator
{
    /// <summary>The header that carries the signature.</summary>
    public const string HeaderName = "X-Twilio-Signature";

    /// <summary>The parameter of the query that describes a body that is no form.</summary>
    public const string BodyHashParameter = "bodySHA256";

    /// <summary>The length of every signature, in characters: 20 bytes in base64.</summary>
    public const int SignatureLength = 28;

    /// <summary>The URL and the parameters may have so many bytes together: 256 MiB, where a web server stops far earlier.</summary>
    internal const int MaxSignedBytes = 1 << 28;

    private const int MacLength = 20;
    private const int HashLength = 32;
    private const string HexDigits = "0123456789abcdef";

    /// <summary>The auth tokens in UTF-8; at least one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[][] _keys;

    /// <summary>Checks against one auth token.</summary>
    /// <param name="authToken">The account's primary auth token. Twilio never signs webhooks with the secret of an API key.</param>
    /// <exception cref="TwilioCredentialsException">It is null, empty, a placeholder or a SID. The message does not repeat it.</exception>
    public TwilioSignatureValidator(string authToken)
        : this([new Setting(CredentialKind.AuthToken, nameof(authToken), authToken)])
    {
    }

    /// <summary>Checks against several auth tokens, any of which may have signed: while a token is rotated, the old one and the new one.</summary>
    /// <param name="authTokens">One or more auth tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="authTokens"/> is null.</exception>
    /// <exception cref="TwilioCredentialsException">
    /// There is none, or one is null, empty, a placeholder or a SID. The message says which, and does not repeat it.
    /// </exception>
    public TwilioSignatureValidator(IEnumerable<string> authTokens)
        : this(Settings(authTokens ?? throw new ArgumentNullException(nameof(authTokens))))
    {
    }

    private TwilioSignatureValidator(List<Setting> tokens)
    {
        var problems = new List<TwilioSettingProblem>();
        foreach (var token in tokens)
        {
            if (!token.IsSet)
                problems.Add(SettingCheck.Missing(token));
        }

        SettingCheck.Values(tokens, problems);
        if (problems.Count > 0)
            throw new TwilioCredentialsException(problems);
        _keys = tokens.Select(static token => token.Bare).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes).ToArray();
    }

    private TwilioSignatureValidator(byte[][] keys) => _keys = keys;

    /// <summary>
    /// Reads <c>AuthToken</c> (or <c>Client:AuthToken</c>, as Twilio's ASP.NET packages have it, which wins) and, for rotation,
    /// <c>AuthTokens:0</c>, <c>AuthTokens:1</c> and so on; all of them count. Where none is set, <c>TWILIO_AUTH_TOKEN</c> of the
    /// configuration or of the environment.
    /// </summary>
    /// <param name="configuration">The app's configuration.</param>
    /// <param name="section">The path of the section; empty where <paramref name="configuration"/> is the section itself.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="TwilioCredentialsException">No token is set, or one is a placeholder or a SID. The message names the settings.</exception>
    public static TwilioSignatureValidator FromConfiguration(IConfiguration configuration, string section = "Twilio")
    {
        if (configuration is null)
            throw new ArgumentNullException(nameof(configuration));
        if (section is null)
            throw new ArgumentNullException(nameof(section));

        var variable = CredentialKind.AuthToken.EnvironmentVariable();
        var single = new ConfigurationSource(configuration, section).Credential(CredentialKind.AuthToken);
        var list = (section.Length == 0 ? configuration : configuration.GetSection(section)).GetSection("AuthTokens");
        // An entry that is empty is the usual way of having no second token in a deployment that has a place for one.
        var tokens = list.GetChildren()
            .Select(static entry => new Setting(CredentialKind.AuthToken, entry.Path, entry.Value))
            .Prepend(single)
            .Append(new Setting(CredentialKind.AuthToken, list.Path, list.Value))
            .Where(static token => token.IsSet)
            .ToList();
        if (tokens.Count == 0)
        {
            var ofEnvironment = new Setting(CredentialKind.AuthToken, variable, configuration[variable] ?? Environment.GetEnvironmentVariable(variable));
            if (!ofEnvironment.IsSet)
                throw new TwilioCredentialsException([NoToken(single.Name, variable)]);
            tokens.Add(ofEnvironment);
        }

        return new TwilioSignatureValidator(tokens);
    }

    /// <summary>Reads <c>TWILIO_AUTH_TOKEN</c>.</summary>
    /// <exception cref="TwilioCredentialsException">It is not set, or holds a placeholder or a SID.</exception>
    public static TwilioSignatureValidator FromEnvironment()
    {
        var variable = CredentialKind.AuthToken.EnvironmentVariable();
        return new TwilioSignatureValidator([new Setting(CredentialKind.AuthToken, variable, Environment.GetEnvironmentVariable(variable))]);
    }

    /// <summary>For published examples, whose tokens are too short to pass for one.</summary>
    internal static TwilioSignatureValidator WithoutChecks(params string[] authTokens) => new(authTokens.Select(Encoding.UTF8.GetBytes).ToArray());

    /// <summary>Checks a request without a body: GET, mostly.</summary>
    /// <param name="url">The absolute URL as Twilio called it, still encoded: <c>https://example.com/sms?table=5</c>.</param>
    /// <param name="signature">The value of <c>X-Twilio-Signature</c>; null where there is none.</param>
    public TwilioSignatureResult ValidateUrl(string? url, string? signature) =>
        Validate(url, isHandshake: false, new SignedParameters(), signature);

    /// <summary>
    /// Checks the handshake of a WebSocket (Media Streams, ConversationRelay). Twilio signs the URL with <c>wss</c>, which a web server
    /// reports as <c>https</c>: either will do. A slash after the path may be part of what was signed.
    /// </summary>
    /// <param name="url">The absolute URL of the handshake.</param>
    /// <param name="signature">The value of <c>X-Twilio-Signature</c>; null where there is none.</param>
    public TwilioSignatureResult ValidateWebSocket(string? url, string? signature) =>
        Validate(url, isHandshake: true, new SignedParameters(), signature);

    /// <summary>Checks a form by its bytes as they were received.</summary>
    /// <param name="url">The absolute URL as Twilio called it, still encoded.</param>
    /// <param name="body">The body, <c>application/x-www-form-urlencoded</c> in UTF-8.</param>
    /// <param name="signature">The value of <c>X-Twilio-Signature</c>; null where there is none.</param>
    public TwilioSignatureResult ValidateFormBody(string? url, ReadOnlySpan<byte> body, string? signature)
    {
        var parameters = new SignedParameters();
        return parameters.TryAddEncoded(body)
            ? Validate(url, isHandshake: false, parameters, signature)
            : TooLarge(parameters);
    }

    /// <summary>
    /// Checks a form by its parameters, all of them, known or not. <c>IFormCollection</c> of ASP.NET Core is of this type.
    /// </summary>
    /// <param name="url">The absolute URL as Twilio called it, still encoded.</param>
    /// <param name="form">Names and values, decoded. Null is a form without parameters, a null name or value is an empty one.</param>
    /// <param name="signature">The value of <c>X-Twilio-Signature</c>; null where there is none.</param>
    public TwilioSignatureResult ValidateForm(string? url, IEnumerable<KeyValuePair<string, StringValues>>? form, string? signature)
    {
        var parameters = new SignedParameters();
        return TryAdd(ref parameters, form) ? Validate(url, isHandshake: false, parameters, signature) : TooLarge(parameters);
    }

    /// <summary>Checks a form by its parameters; a name may come several times. A dictionary of strings is of this type.</summary>
    /// <param name="url">The absolute URL as Twilio called it, still encoded.</param>
    /// <param name="form">Names and values, decoded. Null is a form without parameters, a null name or value is an empty one.</param>
    /// <param name="signature">The value of <c>X-Twilio-Signature</c>; null where there is none.</param>
#pragma warning disable RS0041 // Left open, so that dictionaries with and without null values are taken.
    public TwilioSignatureResult ValidateForm(
#pragma warning restore RS0041
        string? url,
#nullable disable annotations
        IEnumerable<KeyValuePair<string, string>> form,
#nullable restore annotations
        string? signature)
    {
        var parameters = new SignedParameters();
        foreach (var parameter in form ?? [])
        {
            if (!parameters.TryAdd(parameter.Key, parameter.Value))
                return TooLarge(parameters);
        }

        return Validate(url, isHandshake: false, parameters, signature);
    }

    /// <summary>Checks a form by its parameters. <c>HttpRequest.Form</c> of ASP.NET on .NET Framework is of this type.</summary>
    /// <param name="url">The absolute URL as Twilio called it, still encoded.</param>
    /// <param name="form">Names and values, decoded. Null is a form without parameters, a null name or value is an empty one.</param>
    /// <param name="signature">The value of <c>X-Twilio-Signature</c>; null where there is none.</param>
    public TwilioSignatureResult ValidateForm(string? url, NameValueCollection? form, string? signature)
    {
        var parameters = new SignedParameters();
        for (var i = 0; i < (form?.Count ?? 0); i++)
        {
            foreach (var value in form!.GetValues(i) ?? [""])
            {
                if (!parameters.TryAdd(form.GetKey(i), value))
                    return TooLarge(parameters);
            }
        }

        return Validate(url, isHandshake: false, parameters, signature);
    }

    /// <summary>
    /// Checks a body that is no form, JSON mostly: the signature over the URL, and the body against <c>bodySHA256</c> in the query.
    /// Without that parameter nothing vouches for the body, and it is refused.
    /// </summary>
    /// <param name="url">The absolute URL as Twilio called it, still encoded.</param>
    /// <param name="body">The bytes as they were received, before anything decoded or reformatted them.</param>
    /// <param name="signature">The value of <c>X-Twilio-Signature</c>; null where there is none.</param>
    public TwilioSignatureResult ValidateBody(string? url, ReadOnlySpan<byte> body, string? signature)
    {
        var shape = Shape(signature);
        if (shape != TwilioSignatureResult.Valid)
            return shape;
        if (!SignedUrl.TryParse(url, isHandshake: false, out var parts))
            return TwilioSignatureResult.UnusableUrl;
        if (!parts.TryGetQueryValue(BodyHashParameter, out var start, out var length) || length == 0)
            return TwilioSignatureResult.MissingBodyHash;
        var result = ValidateUrl(url, signature);
        if (result != TwilioSignatureResult.Valid)
            return result;

        Span<byte> expected = stackalloc byte[HashLength * 2], found = stackalloc byte[HashLength * 2];
        if (length != found.Length)
            return TwilioSignatureResult.BodyHashMismatch;
        Hash(body, expected);
        for (var i = 0; i < length; i++)
            found[i] = parts[start + i] <= 0x7F ? (byte)parts[start + i] : (byte)0;
        return FixedTimeEquals(expected, found) ? TwilioSignatureResult.Valid : TwilioSignatureResult.BodyHashMismatch;
    }

    /// <summary>The signature that Twilio would send with a request without a form; for tests and simulators.</summary>
    /// <param name="url">The absolute URL; for a body that is no form with <c>bodySHA256</c> in its query.</param>
    /// <returns>28 characters of base64, made with the first auth token.</returns>
    /// <exception cref="ArgumentException">The URL is no absolute URL of HTTP or WebSocket.</exception>
    public string SignUrl(string url) => Sign(url, new SignedParameters());

    /// <summary>The signature that Twilio would send with a form; for tests and simulators.</summary>
    /// <param name="url">The absolute URL.</param>
    /// <param name="form">Names and values, decoded; a name may come several times.</param>
    /// <returns>28 characters of base64, made with the first auth token.</returns>
    /// <exception cref="ArgumentException">The URL is no absolute URL of HTTP or WebSocket, or there is more than can be signed.</exception>
#pragma warning disable RS0041
    public string SignForm(
#pragma warning restore RS0041
        string url,
#nullable disable annotations
        IEnumerable<KeyValuePair<string, string>> form)
#nullable restore annotations
    {
        var parameters = new SignedParameters();
        foreach (var parameter in form ?? throw new ArgumentNullException(nameof(form)))
        {
            if (!parameters.TryAdd(parameter.Key, parameter.Value))
                throw new ArgumentException("The form is larger than what can be signed.", nameof(form));
        }

        return Sign(url, parameters);
    }

    /// <summary>What Twilio puts into <c>bodySHA256</c> for a body; for tests and simulators.</summary>
    /// <param name="body">The bytes of the body.</param>
    /// <returns>64 hex digits in lower case.</returns>
    public static string HashBody(ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[HashLength * 2];
        Hash(body, hash);
        return Encoding.ASCII.GetString(hash.ToArray());
    }

    /// <summary>How many auth tokens there are, and none of them.</summary>
    public override string ToString() =>
        "Twilio signature validator, " + (_keys.Length == 1 ? "1 auth token" : _keys.Length + " auth tokens") + " (hidden)";

    private static List<Setting> Settings(IEnumerable<string> authTokens)
    {
        var settings = authTokens
            .Select(static (token, i) => new Setting(CredentialKind.AuthToken, nameof(authTokens) + "[" + i + "]", token))
            .ToList();
        return settings.Count > 0 ? settings : throw new TwilioCredentialsException([NoToken(nameof(authTokens))]);
    }

    private static TwilioSettingProblem NoToken(params string[] names) => new(
        "There is no auth token to check Twilio's signatures with: " + string.Join(" and ", names) + (names.Length == 1 ? " is" : " are") + " not set.",
        "Set " + (names.Length == 1 ? "it" : "one of them") + " to the " + SettingCheck.Expected(CredentialKind.AuthToken) + ".", names);

    private static bool TryAdd(ref SignedParameters parameters, IEnumerable<KeyValuePair<string, StringValues>>? form)
    {
        foreach (var parameter in form ?? [])
        {
            var values = parameter.Value;
            if (values.Count == 0 && !parameters.TryAdd(parameter.Key, ""))
                return false;
            for (var i = 0; i < values.Count; i++)
            {
                if (!parameters.TryAdd(parameter.Key, values[i]))
                    return false;
            }
        }

        return true;
    }

    private static TwilioSignatureResult TooLarge(SignedParameters parameters)
    {
        parameters.Return();
        return TwilioSignatureResult.BodyTooLarge;
    }

    /// <summary>Valid where it may be a signature.</summary>
    private static TwilioSignatureResult Shape(string? signature)
    {
        if (string.IsNullOrEmpty(signature))
            return TwilioSignatureResult.MissingSignature;
        if (signature!.Length != SignatureLength || signature[SignatureLength - 1] != '=')
            return TwilioSignatureResult.MalformedSignature;
        for (var i = 0; i < SignatureLength - 1; i++)
        {
            if (!Characters.IsAlphanumeric(signature[i]) && signature[i] is not ('+' or '/'))
                return TwilioSignatureResult.MalformedSignature;
        }

        return TwilioSignatureResult.Valid;
    }

    /// <summary>Gives the parameters' buffers back, whatever comes out.</summary>
    private TwilioSignatureResult Validate(string? url, bool isHandshake, SignedParameters parameters, string? signature)
    {
        byte[] message = [];
        var used = 0;
        try
        {
            var shape = Shape(signature);
            if (shape != TwilioSignatureResult.Valid)
                return shape;
            if (!SignedUrl.TryParse(url, isHandshake, out var parts))
                return TwilioSignatureResult.UnusableUrl;
            if (!SignedParameters.Fits(parts.LongestForm + parameters.Length))
                return TwilioSignatureResult.BodyTooLarge;

            Span<byte> found = stackalloc byte[SignatureLength], expected = stackalloc byte[SignatureLength];
            for (var i = 0; i < SignatureLength; i++)
                found[i] = (byte)signature![i];

            // The parameters stay where they are; each form of the URL is moved up to them.
            var parametersStart = (int)parts.LongestForm;
            message = Rented.Get(parametersStart + parameters.Length);
            var end = parametersStart + parameters.Write(message, parametersStart);
            used = end;
            for (var form = 0; form < parts.Forms; form++)
            {
                var length = parts.Write(form, message);
                var start = parametersStart - length;
                Buffer.BlockCopy(message, 0, message, start, length);
                foreach (var key in _keys)
                {
                    Mac(key, message, start, end - start, expected);
                    // The encoded text is compared: the last character has bits that decoding would drop.
                    if (FixedTimeEquals(expected, found))
                        return TwilioSignatureResult.Valid;
                }
            }

            return TwilioSignatureResult.SignatureMismatch;
        }
        finally
        {
            Rented.Return(message, used);
            parameters.Return();
        }
    }

    private string Sign(string url, SignedParameters parameters)
    {
        byte[] message = [];
        var used = 0;
        try
        {
            if (!SignedUrl.TryParse(url, isHandshake: false, out var parts))
                throw new ArgumentException("Not an absolute URL of HTTP or WebSocket.", nameof(url));
            if (!SignedParameters.Fits(parts.LongestForm + parameters.Length))
                throw new ArgumentException("The URL and the form are larger than what can be signed.", nameof(url));
            message = Rented.Get((int)parts.LongestForm + parameters.Length);
            used = parts.Write(0, message);
            used += parameters.Write(message, used);
            Span<byte> signature = stackalloc byte[SignatureLength];
            Mac(_keys[0], message, 0, used, signature);
            return Encoding.ASCII.GetString(signature.ToArray());
        }
        finally
        {
            Rented.Return(message, used);
            parameters.Return();
        }
    }

    /// <summary>HMAC-SHA1 in base64. SHA-1 is Twilio's choice; as a MAC it stands.</summary>
    private static void Mac(byte[] key, byte[] message, int start, int length, Span<byte> base64)
    {
#if NET
        Span<byte> mac = stackalloc byte[MacLength];
        HMACSHA1.HashData(key, message.AsSpan(start, length), mac);
#else
        using var hmac = new HMACSHA1(key);
        ReadOnlySpan<byte> mac = hmac.ComputeHash(message, start, length);
#endif
        var status = System.Buffers.Text.Base64.EncodeToUtf8(mac, base64, out _, out var written);
        Debug.Assert(status == OperationStatus.Done && written == SignatureLength && mac.Length == MacLength);
    }

    /// <summary>SHA-256 in lower-case hex.</summary>
    private static void Hash(ReadOnlySpan<byte> body, Span<byte> hex)
    {
#if NET
        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(body, hash);
#else
        using var sha = SHA256.Create();
        ReadOnlySpan<byte> hash = sha.ComputeHash(body.ToArray());
#endif
        for (var i = 0; i < HashLength; i++)
        {
            hex[2 * i] = (byte)HexDigits[hash[i] >> 4];
            hex[2 * i + 1] = (byte)HexDigits[hash[i] & 0xF];
        }
    }

#if NET
    private static bool FixedTimeEquals(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y) => CryptographicOperations.FixedTimeEquals(x, y);
#else
    /// <summary>Takes as long for every pair of the same length.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    private static bool FixedTimeEquals(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y)
    {
        if (x.Length != y.Length)
            return false;
        var difference = 0;
        for (var i = 0; i < x.Length; i++)
            difference |= x[i] ^ y[i];
        return difference == 0;
    }
#endif
}
