using Microsoft.Extensions.Configuration;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>Where the settings come from, and what they are called there.</summary>
internal abstract class SettingSource
{
    public abstract Setting Credential(CredentialKind kind);

    public abstract Setting Region { get; }

    public abstract Setting Edge { get; }
}

internal sealed class EnvironmentSource(Func<string, string?> read) : SettingSource
{
    public override Setting Region => Read(null, "TWILIO_REGION");

    public override Setting Edge => Read(null, "TWILIO_EDGE");

    public override Setting Credential(CredentialKind kind) => Read(kind, kind.EnvironmentVariable());

    private Setting Read(CredentialKind? kind, string name) => new(kind, name, read(name));
}

/// <summary><c>Twilio:AuthToken</c>, or <c>Twilio:Client:AuthToken</c>, which Twilio's ASP.NET packages let win.</summary>
internal sealed class ConfigurationSource : SettingSource
{
    private static readonly string[] ClientKeys = ["AccountSid", "ApiKeySid", "ApiKeySecret"];

    private readonly IConfiguration _section;
    private readonly string _path;
    private readonly bool _usesClient;

    public ConfigurationSource(IConfiguration configuration, string section)
    {
        _section = section.Length == 0 ? configuration : configuration.GetSection(section);
        _path = (_section as IConfigurationSection)?.Path ?? "";
        // Where the file has the Client layout, what is missing is missing there.
        _usesClient = ClientKeys.Any(key => !string.IsNullOrWhiteSpace(_section["Client:" + key]));
    }

    public override Setting Region => Read(null, "Region");

    public override Setting Edge => Read(null, "Edge");

    public override Setting Credential(CredentialKind kind)
    {
        var key = kind.ConfigurationKey();
        return Read(kind, key.Substring(key.LastIndexOf(':') + 1));
    }

    public static string FullName(IConfiguration configuration, string key) =>
        configuration is IConfigurationSection { Path: { Length: > 0 } path } ? path + ":" + key : key;

    private Setting Read(CredentialKind? kind, string key)
    {
        var ofClient = new Setting(kind, Join("Client:" + key), _section["Client:" + key]);
        if (ofClient.IsSet)
            return ofClient;
        var direct = new Setting(kind, Join(key), _section[key]);
        return direct.IsSet || !_usesClient || kind == CredentialKind.AuthToken ? direct : ofClient;
    }

    private string Join(string key) => _path.Length == 0 ? key : _path + ":" + key;
}

/// <summary>Values that the caller brings along, called like the parameters.</summary>
internal sealed class ValueSource(
    string? accountSid, string? apiKeySid, string? apiKeySecret, string? authToken, string? region, string? edge) : SettingSource
{
    public override Setting Region => new(null, nameof(region), region);

    public override Setting Edge => new(null, nameof(edge), edge);

    public override Setting Credential(CredentialKind kind) => kind switch
    {
        CredentialKind.AccountSid => new(kind, nameof(accountSid), accountSid),
        CredentialKind.ApiKeySid => new(kind, nameof(apiKeySid), apiKeySid),
        CredentialKind.ApiKeySecret => new(kind, nameof(apiKeySecret), apiKeySecret),
        _ => new(kind, nameof(authToken), authToken),
    };
}
