using System;
using System.Collections.Generic;

namespace TwilioAnalyzers.Knowledge;

/// <summary>What a name says of one-time codes and the like: texts that somebody has just asked for.</summary>
internal static class OneTimeCodeName
{
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "otp", "otps", "totp", "hotp", "verify", "verifies", "verifying", "verification", "verifications", "verifier", "reset", "resets", "passcode", "passcodes", "twofactor", "mfa", "tfa", "twofa", "password", "passwords",
        "forgot", "forgotpassword", "login", "signin", "pin", "pincode", "securitycode", "confirmationcode", "codigo", "código",
    };

    private static readonly HashSet<string> OtherCodes = new(StringComparer.Ordinal)
    {
        "post", "postal", "zip", "country", "area", "bar", "qr", "error", "status", "source", "promo", "promotion", "promotional", "discount", "coupon", "voucher", "dial", "dialing", "calling", "currency", "language", "region", "result", "exit",
        "response", "http", "product", "order", "gift", "referral", "phone",
    };

    /// <summary>Of a method, a class or a variable.</summary>
    public static bool Says(string name)
    {
        var words = NameWords.Of(name);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (Whole.Contains(word)
                || word is "code" or "codes" && (i == 0 || !OtherCodes.Contains(words[i - 1]))
                || word is "two" or "multi" && i + 1 < words.Count && words[i + 1] is "factor"
                || word is "one" && i + 1 < words.Count && words[i + 1] is "time"
                || word is "fa" && name.IndexOf("2fa", StringComparison.OrdinalIgnoreCase) >= 0
                || word is "sign" or "log" && i + 1 < words.Count && words[i + 1] == "in")
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Phrases =
        ["verification code", "security code", "code is", "your code", "login code", "confirmation code", "access code", "otp", "one-time", "one time", "passcode", "código", "codigo", "code:", "pin is", "your pin", "code de", "verification:"];

    /// <summary>Of a message's text.</summary>
    public static bool IsSaidBy(string text) => Array.Exists(Phrases, phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0)
        && text.IndexOf("promo", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("discount", StringComparison.OrdinalIgnoreCase) < 0;
}
