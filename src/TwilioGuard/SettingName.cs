using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>What the name of a setting promises about its value.</summary>
internal static class SettingName
{
    /// <summary>
    /// By its ending: <c>TWILIO_SUPPORT_AUTH_TOKEN</c>, <c>Twilio:Client:AuthToken</c> and <c>authToken2</c> hold an auth token.
    /// Null where the ending says nothing, or where the name is another vendor's.
    /// </summary>
    public static CredentialKind? Kind(string name)
    {
        var letters = Compact(name);
        if (EndsWith(letters, "accountsid"))
            return CredentialKind.AccountSid;
        if (EndsWith(letters, "apikeysid"))
            return CredentialKind.ApiKeySid;
        if (!SaysSecret(name))
            return null;
        if (EndsWith(letters, "authtoken"))
            return CredentialKind.AuthToken;
        if (EndsWith(letters, "apikeysecret") || EndsWith(letters, "apisecret"))
            return CredentialKind.ApiKeySecret;
        // Everyone has an API key, and most are no SID: only a name of Twilio's promises one. In lower case a vendor stays
        // one word (SendGrid:ApiKey).
        return EndsWith(letters, "apikey") && CredentialName.SaysTwilio(name) && SaysSecret(name.ToLowerInvariant())
            ? CredentialKind.ApiKeySid
            : null;
    }

    /// <summary>The name says that a secret stands here, though not which.</summary>
    public static bool SaysSecret(string name) => CredentialName.SaysSecret(name, insideTwilio: true);

    private static bool EndsWith(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>The letters of a name in lower case, without separators and without the number that counts variants.</summary>
    private static string Compact(string name)
    {
        var letters = new char[name.Length];
        var count = 0;
        foreach (var c in name)
        {
            if (Characters.IsAlphanumeric(c))
                letters[count++] = char.ToLowerInvariant(c);
        }

        while (count > 0 && letters[count - 1] is >= '0' and <= '9')
            count--;
        return new string(letters, 0, count);
    }
}
