using System.Text;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow.Configuration;

/// <summary>A Twilio credential and where it is written, without what surrounds it.</summary>
internal readonly record struct FoundCredential(CredentialKind Kind, int Start, int Length);

/// <summary>
/// Tells which settings of a file hold Twilio credentials. A SID tells itself; a secret has no prefix and needs a reason:
/// its name and section say Twilio, a SID stands beside it, or the file is about Twilio and the name says auth token.
/// </summary>
internal sealed class CredentialFinder
{
    /// <summary>How far away in a flat section a setting may stand and still belong to another.</summary>
    private const int Nearby = 2;

    private const int DeepestSection = 16;

    /// <summary>What a Basic header's Base64 begins with, for <c>AC</c> and <c>SK</c>.</summary>
    private static readonly string[] EncodedSids = ["QUM", "QUN", "U0s", "U0t"];

    /// <summary>
    /// Words that name no owner. A name with any other word (session, storage, somebody's product) is that owner's
    /// unless Twilio itself is named.
    /// </summary>
    private static readonly HashSet<string> NeutralWords = new(StringComparer.Ordinal)
    {
        "", "acctoken", "account", "acct", "add", "api", "apikey", "apisecret", "app", "appsettings", "auth", "authentication",
        "authorization", "authtoken", "call", "calls", "chat", "client", "comm", "communication", "communications", "config",
        "configuration", "connectionstrings", "const", "credential", "credentials", "current", "default", "dev", "development",
        "env", "environment", "exports", "gateway", "id", "key", "keysecret", "let", "live", "local", "main", "message", "messages",
        "messaging", "mms", "module", "my", "notification", "notifications", "notify", "options", "otp", "pass", "password", "phone",
        "primary", "prod", "production", "properties", "provider", "pwd", "qa", "secondary", "secret", "sender", "service",
        "services", "setting", "settings", "sid", "sms", "stage", "staging", "test", "testing", "the", "this", "tok", "token",
        "uat", "user", "username", "value", "values", "var", "variables", "verify", "video", "voice", "whatsapp", "window",
    };

    private readonly ConfigurationDocument _document;
    private readonly bool _fileSaysTwilio;
    private readonly bool _fileIsAboutTwilio;
    private readonly Dictionary<ConfigurationSection, bool> _hasSid = [];

    private CredentialFinder(ConfigurationDocument document, string fileName)
    {
        _document = document;
        _fileSaysTwilio = CredentialName.SaysTwilio(fileName);
        _fileIsAboutTwilio = _fileSaysTwilio || CredentialName.SaysTwilio(document.Text) || TwilioSid.Contains(document.Text);
    }

    /// <summary>Each value at its own place, also where a SID and its secret stand in one setting.</summary>
    /// <param name="document">What was read of the file.</param>
    /// <param name="fileName">Its name, which may say Twilio.</param>
    /// <param name="isPublished">It is made for browsers, so that the SIDs that Twilio's own widgets want there are in their place.</param>
    public static IEnumerable<FoundCredential> Find(ConfigurationDocument document, string fileName, bool isPublished)
    {
        var finder = new CredentialFinder(document, fileName);
        var told = new HashSet<int>();
        foreach (var entry in document.Entries)
        {
            // A reference to a vault is what should stand here; its version is 32 hex digits too.
            if (entry.Value.Value.TrimStart().StartsWith("@Microsoft.", StringComparison.OrdinalIgnoreCase))
                continue;
            // An argument is named by the one before it, which has been told already.
            var sids = entry.Name.Length >= TwilioSid.Length ? finder.FindSids(entry.Name).Concat(finder.FindSids(entry.Value)) : finder.FindSids(entry.Value);
            foreach (var sid in sids)
            {
                if (!(isPublished && sid.Kind == CredentialKind.AccountSid && IsMeantForBrowsers(entry)) && told.Add(sid.Start))
                    yield return sid;
            }

            if (finder.FindSecret(entry) is { } secret && told.Add(secret.Start))
                yield return secret;
        }
    }

    private IEnumerable<FoundCredential> FindSids(TextPart part)
    {
        for (var at = TwilioSid.Find(part.Value, 0, out var kind); at >= 0; at = TwilioSid.Find(part.Value, at + TwilioSid.Length, out kind))
            yield return Found(part, at, TwilioSid.Length, kind);
    }

    /// <summary>Flex Webchat is configured in the page with the Account SID, and the URL of a Studio flow has it.</summary>
    private static bool IsMeantForBrowsers(ConfigurationEntry entry) =>
        entry.Value.Value.IndexOf("webhooks.twilio.com/", StringComparison.OrdinalIgnoreCase) >= 0
        || Neighbours(entry, 2 * Nearby).Any(sibling => sibling.Name.Value.StartsWith("flexFlowSid", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<ConfigurationEntry> Neighbours(ConfigurationEntry entry, int distance)
    {
        var siblings = entry.Section.Entries;
        for (var i = Math.Max(0, entry.Index - distance); i <= Math.Min(siblings.Count - 1, entry.Index + distance); i++)
        {
            if (i != entry.Index)
                yield return siblings[i];
        }
    }

    private FoundCredential Found(TextPart part, int index, int length, CredentialKind kind)
    {
        var (start, located) = part.Locate(_document.Text, index, length);
        return new FoundCredential(kind, start, located);
    }

    private FoundCredential? FindSecret(ConfigurationEntry entry)
    {
        var value = entry.Value.Value;
        if (value.Length < TwilioSecret.Length)
            return null;
        var isWhole = value.Trim().Length == TwilioSecret.Length;
        bool? isTwilios = null;
        var start = 0;
        for (var end = 0; end <= value.Length; end++)
        {
            if (end < value.Length && Characters.IsAlphanumeric(value[end]))
                continue;
            var length = end - start;
            if (length == TwilioSecret.Length)
            {
                if (TwilioSecret.LooksLikeSecret(value.Substring(start, length), out var kind)
                    && (isWhole ? NameSaysSecret(entry, kind) : IsPairedInside(value, start) || PartSaysSecret(value, start) && (isTwilios ??= IsTwilios(entry))))
                    return Found(entry.Value, start, length, Kind(entry, kind));
            }
            else if (length >= EncodedLength(2 * TwilioSecret.Length) && FindBasic(value, start, length, out var kind))
            {
                var padding = 0;
                while (end + padding < value.Length && padding < 2 && value[end + padding] == '=')
                    padding++;
                return Found(entry.Value, start, length + padding, kind);
            }

            start = end + 1;
        }

        return null;
    }

    private bool IsTwilios(ConfigurationEntry entry) =>
        !IsDatabase(entry.Value.Value) && CredentialName.SaysTwilio(entry.Value.Value) || HoldsSid(entry) || SaysTwilio(entry) || IsBesideSid(entry);

    /// <summary>The password in a database's connection string is the database's, whatever that is called.</summary>
    private static bool IsDatabase(string value) =>
        value.IndexOf("Database=", StringComparison.OrdinalIgnoreCase) >= 0 || value.IndexOf("Initial Catalog=", StringComparison.OrdinalIgnoreCase) >= 0
        || value.IndexOf("Data Source=", StringComparison.OrdinalIgnoreCase) >= 0;

    private static int EncodedLength(int bytes) => bytes * 4 / 3;

    /// <summary>Base64 of <c>AC…:token</c> or <c>SK…:secret</c>: nobody else writes this.</summary>
    private static bool FindBasic(string value, int start, int length, out CredentialKind kind)
    {
        kind = default;
        if (length > EncodedLength(2 * TwilioSid.Length + 2) || length % 4 == 1 || !EncodedSids.Contains(value.Substring(start, 3), StringComparer.Ordinal))
            return false;
        var padded = value.Substring(start, length) + new string('=', (4 - length % 4) % 4);
        var decoded = Encoding.ASCII.GetString(Convert.FromBase64String(padded));
        return TwilioSid.StandsAt(decoded, 0) && decoded.Length > TwilioSid.Length && decoded[TwilioSid.Length] == ':'
            && TwilioSecret.LooksLikeSecret(decoded.Substring(TwilioSid.Length + 1).TrimEnd(), out kind);
    }

    /// <summary><c>AC…:token</c>, alone or as the user info of a URL; <c>'AC…', 'token'</c>; <c>anybody:token@api.twilio.com</c>.</summary>
    private static bool IsPairedInside(string value, int start)
    {
        var before = start;
        while (before > 0 && start - before < 5 && value[before - 1] is ':' or '|' or ';' or ',' or ' ' or '"' or '\'')
            before--;
        if (before < start && TwilioSid.StandsAt(value, before - TwilioSid.Length))
            return true;
        var end = start + TwilioSecret.Length;
        return start > 0 && value[start - 1] == ':' && end < value.Length && value[end] == '@'
            && value.IndexOf("twilio.com", end, Math.Min(40, value.Length - end), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary><c>AccountSid=AC…;AuthToken=…</c></summary>
    private static bool PartSaysSecret(string value, int start) => CredentialName.SaysSecret(NameBefore(value, start), insideTwilio: true);

    /// <summary>In <c>a=b; name = "secret"</c> the name before the secret.</summary>
    private static string NameBefore(string value, int start)
    {
        var end = start;
        while (end > 0 && value[end - 1] is ' ' or '"' or '\'')
            end--;
        if (end == 0 || value[end - 1] is not ('=' or ':'))
            return "";
        end--;
        while (end > 0 && value[end - 1] is ' ' or '"' or '\'')
            end--;
        var begin = end;
        while (begin > 0 && end - begin < 100 && (Characters.IsWord(value[begin - 1]) || value[begin - 1] is '-' or '.'))
            begin--;
        return value.Substring(begin, end - begin);
    }

    private bool NameSaysSecret(ConfigurationEntry entry, CredentialKind kind)
    {
        // "AC…": "token"; ["AC…", "token"], f("AC…", "token") and twilio(sid, "token")
        if (TwilioSid.Contains(entry.Name.Value)
            || entry.Name.Length == 0 && entry.Index > 0 && HoldsSid(entry.Section.Entries[entry.Index - 1])
            || entry.Name.Length == 0 && entry.Section.Name.EndsWith("twilio", StringComparison.OrdinalIgnoreCase))
            return true;
        if (SaysTwilio(entry))
            return !IsOtherVendors(entry) && SaysSecret(entry, insideTwilio: true);

        var saysToken = kind == CredentialKind.AuthToken && SaysSecret(entry, insideTwilio: false)
            && entry.Name.Value.IndexOf("tok", StringComparison.OrdinalIgnoreCase) >= 0;
        var isNeutral = IsNeutral(entry.Name.Value);
        if (IsBesideSid(entry) && !IsOtherVendors(entry) && (saysToken || isNeutral && SaysSecret(entry, insideTwilio: true)))
            return true;
        return saysToken && isNeutral && !IsOtherVendors(entry) && _fileIsAboutTwilio && IsInNeutralSections(entry);
    }

    /// <summary>The last part of the name says so, or what it is part of: <c>"AuthToken": { "Value": "…" }</c>, <c>"AuthTokens": [ "…" ]</c>.</summary>
    private static bool SaysSecret(ConfigurationEntry entry, bool insideTwilio)
    {
        var parts = Parts(entry.Name.Value);
        var name = parts[parts.Length - 1];
        var parent = parts.Length > 1 ? parts[parts.Length - 2] : entry.Section.Name.TrimEnd('s');
        return CredentialName.SaysSecret(name, insideTwilio) || IsNeutral(name) && CredentialName.SaysSecret(parent + ":" + name, insideTwilio);
    }

    /// <summary>A flat name can be a path: <c>twilio:requestValidation:authToken</c>, <c>Twilio__AuthToken</c>, <c>twilio.authToken</c>.</summary>
    private static string[] Parts(string name) => name.Replace("__", ":").Split(':', '.');

    private bool SaysTwilio(ConfigurationEntry entry) =>
        _fileSaysTwilio || CredentialName.SaysTwilio(entry.Name.Value) || OwnSections(entry).Any(section => CredentialName.SaysTwilio(section.Name));

    /// <summary>
    /// The sections around an entry up to the one that collects settings of all kinds: what stands above it is the
    /// name of a profile or of the project, and projects are called Twilio without being Twilio's.
    /// </summary>
    private static IEnumerable<ConfigurationSection> OwnSections(ConfigurationEntry entry)
    {
        var depth = 0;
        for (var section = entry.Section; section is not null && depth < DeepestSection && !CollectsSettings(section.Name); section = section.Parent, depth++)
            yield return section;
    }

    private static bool CollectsSettings(string section) =>
        section is "environmentVariables" or "appSettings" or "AppSettings" or "connectionStrings" or "ConnectionStrings" or "Values" or "profiles"
        || section.EndsWith(".Settings", StringComparison.Ordinal);

    /// <summary>The entry is called after another vendor, or a section around it up to the one that says Twilio.</summary>
    private static bool IsOtherVendors(ConfigurationEntry entry)
    {
        if (CredentialName.SaysOtherVendor(entry.Name.Value))
            return true;
        foreach (var section in OwnSections(entry))
        {
            if (CredentialName.SaysOtherVendor(section.Name))
                return true;
            if (CredentialName.SaysTwilio(section.Name))
                return false;
        }

        return false;
    }

    private static bool IsInNeutralSections(ConfigurationEntry entry) => OwnSections(entry).All(section => IsNeutral(section.Name));

    private static bool IsNeutral(string name) => CredentialName.Words(name).TrueForAll(NeutralWords.Contains);

    private static bool HoldsSid(ConfigurationEntry entry) => TwilioSid.Contains(entry.Value.Value);

    /// <summary>
    /// A SID stands in the same section; in a flat one next to it, under a name without Twilio's: where the names
    /// of Twilio's settings say so, a name that does not is somebody else's.
    /// </summary>
    private bool IsBesideSid(ConfigurationEntry entry)
    {
        var section = entry.Section;
        if (!section.IsFlat && !CollectsSettings(section.Name))
        {
            if (!_hasSid.TryGetValue(section, out var hasSid))
                _hasSid[section] = hasSid = section.Entries.Exists(sibling => HoldsSid(sibling) || NamesSid(sibling));
            return hasSid;
        }

        return Neighbours(entry, Nearby).Any(sibling =>
            (HoldsSid(sibling) || NamesSid(sibling)) && !CredentialName.SaysTwilio(sibling.Name.Value) && IsPairedWith(entry, sibling));
    }

    /// <summary>Among settings of all kinds a secret belongs to an API key, a token to either, and a password to what stands right beside it.</summary>
    private static bool IsPairedWith(ConfigurationEntry entry, ConfigurationEntry sibling)
    {
        var words = CredentialName.Words(entry.Name.Value);
        return words.Exists(word => word.IndexOf("tok", StringComparison.Ordinal) >= 0)
            || TwilioSid.Find(sibling.Value.Value, 0, out var kind) >= 0 && kind == CredentialKind.ApiKeySid
            || words.Exists(word => word is "password" or "pass" or "pwd") && Math.Abs(entry.Index - sibling.Index) == 1;
    }

    /// <summary>Twilio's own word, the value being a placeholder or elsewhere: <c>AccountSid</c>.</summary>
    private static bool NamesSid(ConfigurationEntry entry)
    {
        var words = CredentialName.Words(entry.Name.Value);
        return words.Contains("sid") && (words.Contains("account") || words.Contains("key")) || words.Contains("accountsid");
    }

    private static CredentialKind Kind(ConfigurationEntry entry, CredentialKind shape)
    {
        var words = CredentialName.Words(entry.Name.Value);
        return shape == CredentialKind.ApiKeySecret && words.Contains("secret") && (words.Contains("client") || words.Contains("oauth"))
            ? CredentialKind.OAuthClientSecret
            : shape;
    }
}
