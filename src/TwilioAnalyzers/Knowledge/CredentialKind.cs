namespace TwilioAnalyzers.Knowledge;

/// <summary>What a credential of a Twilio account is.</summary>
internal enum CredentialKind
{
    /// <summary><c>AC</c> and 32 hex digits: names the account.</summary>
    AccountSid,

    /// <summary><c>SK</c> and 32 hex digits: names an API key.</summary>
    ApiKeySid,

    /// <summary>32 hex digits: the password of the whole account, and the key that signs its webhooks.</summary>
    AuthToken,

    /// <summary>32 letters and digits: the password that belongs to an API key SID.</summary>
    ApiKeySecret,

    /// <summary>The secret of an OAuth app; Twilio publishes no shape for it.</summary>
    OAuthClientSecret,
}

internal static class CredentialKinds
{
    public static bool IsSecret(this CredentialKind kind) =>
        kind is not (CredentialKind.AccountSid or CredentialKind.ApiKeySid);

    /// <summary>The words of a message: "an Account SID", "an auth token".</summary>
    public static string Describe(this CredentialKind kind) => kind switch
    {
        CredentialKind.AccountSid => "Account SID",
        CredentialKind.ApiKeySid => "API key SID",
        CredentialKind.AuthToken => "auth token",
        CredentialKind.ApiKeySecret => "API key secret",
        _ => "OAuth client secret",
    };

    /// <summary>The environment variable that Twilio's own documentation and tools use for it.</summary>
    public static string EnvironmentVariable(this CredentialKind kind) => kind switch
    {
        CredentialKind.AccountSid => "TWILIO_ACCOUNT_SID",
        CredentialKind.ApiKeySid => "TWILIO_API_KEY",
        CredentialKind.AuthToken => "TWILIO_AUTH_TOKEN",
        CredentialKind.ApiKeySecret => "TWILIO_API_KEY_SECRET",
        _ => "TWILIO_CLIENT_SECRET",
    };

    /// <summary>The key in .NET configuration, as Twilio's ASP.NET packages name it below <c>Twilio:Client</c>.</summary>
    public static string ConfigurationKey(this CredentialKind kind) => kind switch
    {
        CredentialKind.AccountSid => "Twilio:AccountSid",
        CredentialKind.ApiKeySid => "Twilio:ApiKeySid",
        CredentialKind.AuthToken => "Twilio:AuthToken",
        CredentialKind.ApiKeySecret => "Twilio:ApiKeySecret",
        _ => "Twilio:ClientSecret",
    };
}
