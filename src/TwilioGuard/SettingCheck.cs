using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// Finds what is certainly wrong. SIDs have a published shape and are held to it; secrets are refused only for what no
/// secret can be, since Twilio does not promise their shape for every region and every kind of app.
/// </summary>
internal static class SettingCheck
{
    /// <summary>Regions and edges are labels of a host name (<c>ie1</c>, <c>sao-paulo</c>), and every request carries the credentials to that host.</summary>
    private const int LongestLocation = 31;

    /// <summary>What is wrong with settings that have a value, one by one and with each other.</summary>
    public static void Values(IReadOnlyList<Setting> settings, List<TwilioSettingProblem> problems)
    {
        var exchanged = new HashSet<Setting>();
        for (var i = 0; i < settings.Count; i++)
        {
            for (var j = i + 1; j < settings.Count; j++)
            {
                Setting a = settings[i], b = settings[j];
                if (exchanged.Contains(a) || exchanged.Contains(b) || !AreExchanged(a, b))
                    continue;
                exchanged.Add(a);
                exchanged.Add(b);
                problems.Add(new TwilioSettingProblem(
                    $"{a.Name} and {b.Name} are swapped: each holds what belongs in the other.",
                    "Exchange the two values.", a.Name, b.Name));
            }
        }

        foreach (var setting in settings)
        {
            if (!setting.IsSet)
                continue;
            if (setting.IsWrapped)
                problems.Add(Wrapped(setting));
            if (!exchanged.Contains(setting) && Value(setting) is { } problem)
                problems.Add(problem);
        }

        SameSecret(settings, problems);
    }

    public static TwilioSettingProblem Missing(Setting setting) => new(
        $"{setting.Name} is {(setting.Value is null ? "not set" : "empty")}.",
        setting.Kind is { } kind ? $"Set it to the {Expected(kind)}." : "Set it.", setting.Name);

    public static void Location(Setting setting, string what, string examples, List<TwilioSettingProblem> problems)
    {
        if (!setting.IsSet)
            return;
        if (setting.IsWrapped)
            problems.Add(Wrapped(setting));
        if (setting.Bare.Length > LongestLocation || !setting.Bare.All(static c => Characters.IsAlphanumeric(c) || c == '-'))
        {
            problems.Add(new TwilioSettingProblem(
                $"{setting.Name} is not {what} of Twilio.", $"Set it to a name such as {examples}, or remove it.", setting.Name));
        }
    }

    /// <summary>What is wrong with one value, whatever the others are.</summary>
    private static TwilioSettingProblem? Value(Setting setting)
    {
        var value = setting.Bare;
        if (setting.Kind is not { } kind)
        {
            var isPlaceholder = SettingName.SaysSecret(setting.Name) ? SurePlaceholder.IsNoCredential(value) : SurePlaceholder.IsTemplate(value);
            return isPlaceholder
                ? new TwilioSettingProblem($"{setting.Name} holds a placeholder.", "Replace it with the real value.", setting.Name)
                : null;
        }

        if (SurePlaceholder.IsNoCredential(value))
        {
            return new TwilioSettingProblem(
                $"{setting.Name} holds a placeholder, or something too short to be a credential.", $"Replace it with the {Expected(kind)}.", setting.Name);
        }

        if (Fits(kind, value))
            return null;
        return new TwilioSettingProblem(
            $"{setting.Name} holds {Found(value)} where the {kind.Describe()} belongs.", $"Set it to the {Expected(kind)}.", setting.Name);
    }

    /// <summary>A value may be of a kind. Only SIDs can be told for certain, and no secret is a SID.</summary>
    private static bool Fits(CredentialKind kind, string value) => kind switch
    {
        CredentialKind.AccountSid => TwilioSid.IsAccountSid(value),
        CredentialKind.ApiKeySid => TwilioSid.IsApiKeySid(value),
        _ => !IsAnySid(value),
    };

    private static bool AreExchanged(Setting a, Setting b) =>
        a is { IsSet: true, Kind: { } kindA } && b is { IsSet: true, Kind: { } kindB }
        && !Fits(kindA, a.Bare) && !Fits(kindB, b.Bare) && Fits(kindA, b.Bare) && Fits(kindB, a.Bare)
        && !SurePlaceholder.IsNoCredential(a.Bare) && !SurePlaceholder.IsNoCredential(b.Bare);

    /// <summary>The token of an account and the secret of a key are never the same: one was pasted twice.</summary>
    private static void SameSecret(IReadOnlyList<Setting> settings, List<TwilioSettingProblem> problems)
    {
        var token = settings.FirstOrDefault(static s => s is { IsSet: true, Kind: CredentialKind.AuthToken });
        var secret = settings.FirstOrDefault(static s => s is { IsSet: true, Kind: CredentialKind.ApiKeySecret });
        if (token is null || secret is null || token.Bare != secret.Bare || SurePlaceholder.IsNoCredential(token.Bare) || IsAnySid(token.Bare))
            return;
        problems.Add(new TwilioSettingProblem(
            $"{secret.Name} and {token.Name} hold the same value.",
            "The API key secret is shown once, when the key is made; the auth token is another value. Set each to its own.",
            secret.Name, token.Name));
    }

    private static TwilioSettingProblem Wrapped(Setting setting) => new(
        $"{setting.Name} has white space or quotes around its value.", "Remove them.", setting.Name);

    private static bool IsAnySid(string value) =>
        value.Length == TwilioSid.Length && value[0] is >= 'A' and <= 'Z' && value[1] is >= 'A' and <= 'Z'
        && value.Skip(2).All(Characters.IsHex);

    /// <summary>What a value is, without a character of it.</summary>
    private static string Found(string value)
    {
        if (TwilioSid.IsAccountSid(value))
            return "an Account SID (AC…)";
        if (TwilioSid.IsApiKeySid(value))
            return "an API key SID (SK…)";
        if (IsAnySid(value))
            return "the SID of something else";
        if (value.Length == TwilioSecret.Length && value.All(Characters.IsAlphanumeric))
            return "a token or secret (32 characters without AC or SK in front)";
        return value.Length == TwilioSid.Length
            ? "something else"
            : "something else (" + value.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " characters)";
    }

    /// <summary>What belongs there and where to find it.</summary>
    internal static string Expected(CredentialKind kind) => kind switch
    {
        CredentialKind.AccountSid => "Account SID: AC and 32 hex digits, on the first page of the Twilio Console",
        CredentialKind.ApiKeySid => "SID of the API key: SK and 32 hex digits, under API keys & tokens in the Twilio Console",
        CredentialKind.ApiKeySecret => "secret of the API key, which the Twilio Console shows once, when the key is made",
        _ => "auth token of the account, on the first page of the Twilio Console",
    };
}
