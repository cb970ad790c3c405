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

    /// <summary>Words of pages and services that do other things too: a class of that name is no proof.</summary>
    private static readonly HashSet<string> Broad = new(StringComparer.Ordinal)
    {
        "reset", "resets", "password", "passwords", "forgot", "forgotpassword", "login", "signin", "sign", "log",
    };

    /// <summary>Of a class: what all its texts are.</summary>
    public static bool IsSaidByClass(string name) => Says(name) && !NameWords.Of(name).Exists(Broad.Contains);

    /// <summary>Of a method or a variable.</summary>
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

    /// <summary>Of what a text is put together from: there a token is a code.</summary>
    public static bool SaysInText(string name) => Says(name) || NameWords.Of(name) is { Count: > 0 } words && words[words.Count - 1] == "token";

    private static readonly string[] Phrases =
        ["verification code", "security code", "code is", "your code", "login code", "confirmation code", "access code", "otp", "one-time", "one time", "passcode", "código", "codigo", "code:", "pin is", "your pin", "code de", "verification:", "验证码"];

    /// <summary>Of a message's text.</summary>
    public static bool IsSaidBy(string text) => Array.Exists(Phrases, phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0)
        && text.IndexOf("promo", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("discount", StringComparison.OrdinalIgnoreCase) < 0;
}
