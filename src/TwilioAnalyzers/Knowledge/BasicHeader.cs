using System;
using System.Text;

namespace TwilioAnalyzers.Knowledge;

/// <summary>HTTP's Basic scheme: <c>user:password</c> in base64, which hides nothing.</summary>
internal static class BasicHeader
{
    private const string Scheme = "Basic ";

    /// <summary>The text is such a header, or its base64, with a Twilio SID for the user and a password.</summary>
    public static bool HoldsCredentials(string text)
    {
        var encoded = text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? text.Substring(Scheme.Length).Trim() : text;
        if (encoded.Length < 60 || encoded.Length > 200 || encoded.Length % 4 != 0)
            return false;
        try
        {
            var credentials = Encoding.ASCII.GetString(Convert.FromBase64String(encoded)).Split(':');
            return credentials.Length == 2
                && (TwilioSid.IsAccountSid(credentials[0]) || TwilioSid.IsApiKeySid(credentials[0]))
                && TwilioSecret.LooksLikeSecret(credentials[1], out _);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
