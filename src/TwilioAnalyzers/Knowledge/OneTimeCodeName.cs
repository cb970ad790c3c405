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

    /// <summary>What stands before a one-time code; a postcode, a tracking code and the code of a coupon have other words before them.</summary>
    private static readonly HashSet<string> BeforeCode = new(StringComparer.Ordinal)
    {
        "verification", "verify", "verifying", "security", "login", "signin", "auth", "authentication", "authorization", "confirmation", "confirm", "access", "otp", "sms", "secret", "pin", "factor", "fa", "generated", "random", "new",
        "send", "sends", "resend", "generate", "create", "get", "make", "request", "reset", "activation", "validation", "validate", "check", "numeric", "digit", "time", "password", "temp", "temporary", "mobile", "user", "text", "two", "with", "by", "the", "sent", "in", "up",
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
                || word is "code" or "codes" && (i == 0 || BeforeCode.Contains(words[i - 1]))
                || word is "two" or "multi" && i + 1 < words.Count && words[i + 1] is "factor"
                || word is "one" && i + 2 < words.Count && words[i + 1] is "time" && words[i + 2] is "code" or "password" or "pin" or "passcode" or "token"
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
    [
        "verification code", "security code", "login code", "confirmation code", "access code", "authentication code", "activation code", "one-time code", "one time code", "one-time password", "one time password", "one-time pin", "passcode",
        "your code is", "your code:", "code is:", "otp", "código", "codigo", "pin is", "your pin", "verification:", "验证码",
    ];

    /// <summary>Of a message's text.</summary>
    public static bool IsSaidBy(string text)
    {
        foreach (var phrase in Phrases)
        {
            for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                // A hotpot has no OTP.
                if ((at == 0 || !char.IsLetter(text[at - 1]) || text[at] > 127) && (at + phrase.Length == text.Length || !char.IsLetter(text[at + phrase.Length]) || phrase[0] > 127))
                    return text.IndexOf("promo", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("discount", StringComparison.OrdinalIgnoreCase) < 0;
            }
        }

        return false;
    }
}
