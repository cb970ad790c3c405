using System;
using System.Collections.Generic;

namespace TwilioAnalyzers.Knowledge;

/// <summary>What the name of a variable, parameter, setting or key says about the value that it holds.</summary>
internal static class CredentialName
{
    private static readonly HashSet<string> OtherVendors = new(StringComparer.Ordinal)
    {
        "algolia", "amazon", "apple", "aws", "azure", "bandwidth", "bing", "bitly", "braintree", "clickatell",
        "cloudinary", "cognito", "csrf", "datadog", "discord", "dropbox", "duo", "facebook", "fb", "fcm", "firebase", "gcm",
        "github", "gitlab", "google", "infobip", "instagram", "intercom", "jwt", "linkedin", "mailchimp", "mailgun", "mailjet",
        "mandrill", "mapbox", "messagebird", "microsoft", "mixpanel", "nexmo", "okta", "onesignal", "openai", "paypal", "pipedrive",
        "plaid", "plivo", "postmark", "pusher", "recaptcha", "rollbar", "salesforce", "segment", "sendgrid", "sentry",
        "shopify", "sinch", "slack", "sparkpost", "square", "stripe", "telegram", "telnyx", "textlocal", "trello", "twitter",
        "vonage", "weather", "xero", "yahoo", "zendesk", "zoom",
    };

    private static readonly HashSet<string> OtherThings = new(StringComparer.Ordinal)
    {
        "antiforgery", "cancellation", "checksum", "cookie", "cookies", "csrf", "device", "digest", "encryption", "etag", "expires",
        "expiry", "fingerprint", "forgery", "guid", "hash", "header", "id", "ids", "iv", "length", "md", "name", "nonce", "page", "path",
        "push", "query", "refresh", "request", "salt", "sequence", "session", "sha", "signing", "thumbprint", "timeout", "type", "uri", "url",
        "uuid", "version",
    };

    private static readonly HashSet<string> GenericWords = new(StringComparer.Ordinal)
    {
        "account", "acct", "api", "apikey", "auth", "authtoken", "authorization", "client", "const", "default", "dev", "development", "key", "live", "main",
        "my", "pass", "password", "private", "prod", "production", "pwd", "secret", "sid", "sms", "staging", "str", "sub", "test",
        "the", "tok", "token", "value",
    };

    /// <summary>A number at the end of a word counts variants: <c>authToken2</c>.</summary>
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>
    /// The name alone says that a Twilio secret stands here: <c>authToken</c>, <c>TWILIO_SECRET</c>, <c>apiKeySecret</c>,
    /// <c>Twilio:Client:Token</c>; and names no other vendor.
    /// </summary>
    /// <param name="name">An identifier or a setting's key, in any style.</param>
    /// <param name="insideTwilio">What surrounds the name (its type, its section) is called after Twilio, so that <c>Token</c> alone says enough.</param>
    public static bool SaysSecret(string name, bool insideTwilio)
    {
        var words = Words(name);
        bool auth = false, token = false, secret = false, key = false, password = false, twilio = insideTwilio, api = false, account = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (NamesOtherVendor(words, i))
                return false;
            switch (word)
            {
                case "auth" or "authentication" or "authorization": auth = true; break;
                case "token" or "tok": token = true; break;
                case "secret": secret = true; break;
                case "authtoken" or "acctoken": auth = token = true; break;
                case "apisecret" or "keysecret": api = secret = true; break;
                case "apikey": api = key = true; break;
                case "key": key = true; break;
                case "api": api = true; break;
                case "sid" or "account" or "acct": account = true; break;
                case "password" or "pwd" or "pass": password = true; break;
                // Another thing's token, or another thing about the token.
                case var other when OtherThings.Contains(other):
                    return false;
                default:
                    if (word.StartsWith("twilio", StringComparison.Ordinal))
                    {
                        twilio = true;
                        auth |= word == "twilioauth" || word == "twilioauthtoken";
                        token |= word.EndsWith("token", StringComparison.Ordinal);
                        secret |= word.EndsWith("secret", StringComparison.Ordinal);
                    }

                    break;
            }
        }

        return auth && token
            || token && (twilio || account)
            || secret && (twilio || api || key)
            || twilio && (password || auth || api && key);
    }

    /// <summary>Says what kind of thing it is and nothing of whose: <c>token</c>, <c>_secret</c>, <c>testAuthToken</c>.</summary>
    public static bool IsGeneric(string name)
    {
        foreach (var word in Words(name))
        {
            if (word.Length > 1 && !GenericWords.Contains(word))
                return false;
        }

        return true;
    }

    /// <summary>Speaks of an API key, whose secret may happen to be all hex digits.</summary>
    public static bool SaysApiKey(string name)
    {
        var words = Words(name);
        return (words.Contains("key") || words.Contains("apikey") || words.Contains("api")) && !words.Contains("token");
    }

    /// <summary>Says that it is another thing than a secret of Twilio's: a hash, an id, another vendor's.</summary>
    public static bool SaysOther(string name)
    {
        var words = Words(name);
        for (var i = 0; i < words.Count; i++)
        {
            if (NamesOtherVendor(words, i) || OtherThings.Contains(words[i]))
                return true;
        }

        return false;
    }

    /// <summary>Called after another vendor: what stands in its settings is its own.</summary>
    public static bool SaysOtherVendor(string name)
    {
        var words = Words(name);
        for (var i = 0; i < words.Count; i++)
        {
            if (NamesOtherVendor(words, i))
                return true;
        }

        return false;
    }

    /// <summary>In camel case SendGrid, GitHub and PayPal are two words.</summary>
    private static bool NamesOtherVendor(List<string> words, int index) =>
        OtherVendors.Contains(words[index]) || index > 0 && OtherVendors.Contains(words[index - 1] + words[index]);

    public static bool SaysTwilio(string name) => name.IndexOf("twilio", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The name of a setting's words in lower case: <c>prodAuthToken</c>, <c>PROD_AUTH_TOKEN</c> and <c>prod-auth-token</c> are three.</summary>
    public static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var atEnd = i == name.Length;
            var isSeparator = !atEnd && !Characters.IsAlphanumeric(name[i]);
            var startsWord = !atEnd && i > start && char.IsUpper(name[i])
                && (char.IsLower(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]) && char.IsUpper(name[i - 1]));
            if (!atEnd && !isSeparator && !startsWord)
                continue;
            var word = name.Substring(start, i - start).ToLowerInvariant().TrimEnd(Digits);
            if (word.Length > 0)
                words.Add(word);
            start = isSeparator ? i + 1 : i;
        }

        return words;
    }
}
