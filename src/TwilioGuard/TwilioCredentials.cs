using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using TwilioAnalyzers.Knowledge;

namespace TwilioGuard;

/// <summary>
/// The credentials of a Twilio account, read from where they belong and checked once, when the program starts. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// REST calls use the API key where there is one, since it can be revoked alone, and the auth token else. Webhooks are
/// signed with the auth token, never with an API key: an app that receives them needs the token too.
/// </para>
/// <para>
/// Secrets are no properties, so that serialisers, loggers and debuggers, which read properties, do not show them:
/// <see cref="ToString"/> masks, and <see cref="RevealAuthToken"/> and <see cref="RevealApiKeySecret"/> say what they do.
/// </para>
/// <para>
/// Only what is certainly wrong is refused: a missing setting, half an API key, exchanged values, a SID of another kind, a
/// placeholder, quotes or white space around a value. Twilio does not promise the shape of every secret, so none is asked
/// for; the test credentials of an account pass like its live ones. Whether Twilio accepts them, Twilio says.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TwilioCredentials
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _apiKeySecret;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _authToken;

    private TwilioCredentials(string accountSid, string? apiKeySid, string? apiKeySecret, string? authToken, string? region, string? edge)
    {
        AccountSid = accountSid;
        ApiKeySid = apiKeySid;
        _apiKeySecret = apiKeySecret;
        _authToken = authToken;
        Region = region;
        Edge = edge;
    }

    /// <summary>Names the account: <c>AC</c> and 32 hex digits. An identifier, not a secret.</summary>
    public string AccountSid { get; }

    /// <summary>Names the API key that REST calls use: <c>SK</c> and 32 hex digits; null where they use the auth token.</summary>
    public string? ApiKeySid { get; }

    /// <summary>The region that handles the calls, such as <c>ie1</c>; null for Twilio's default, <c>us1</c>. Credentials belong to one region.</summary>
    public string? Region { get; }

    /// <summary>The edge location through which calls enter Twilio's network, such as <c>dublin</c>; null for the default.</summary>
    public string? Edge { get; }

    /// <summary>There is an auth token, and so the signatures of webhooks can be checked.</summary>
    public bool HasAuthToken => _authToken is not null;

    /// <summary>
    /// Reads <c>TWILIO_ACCOUNT_SID</c>; <c>TWILIO_API_KEY</c> with <c>TWILIO_API_KEY_SECRET</c>, or <c>TWILIO_AUTH_TOKEN</c>, or
    /// both; and, where they are set, <c>TWILIO_REGION</c> and <c>TWILIO_EDGE</c>.
    /// </summary>
    /// <exception cref="TwilioCredentialsException">Settings are missing or wrong; the exception names all of them.</exception>
    public static TwilioCredentials FromEnvironment() => From(new EnvironmentSource(Environment.GetEnvironmentVariable));

    /// <summary>
    /// Reads <c>AccountSid</c>; <c>ApiKeySid</c> with <c>ApiKeySecret</c>, or <c>AuthToken</c>, or both; and, where they are set,
    /// <c>Region</c> and <c>Edge</c>. Each may also stand under <c>Client</c>, as Twilio's ASP.NET packages have it
    /// (<c>Twilio:Client:AccountSid</c>); where both are set, that one wins.
    /// </summary>
    /// <param name="configuration">The app's configuration.</param>
    /// <param name="section">The path of the section; empty where <paramref name="configuration"/> is the section itself.</param>
    /// <exception cref="TwilioCredentialsException">Settings are missing or wrong; the exception names all of them.</exception>
    public static TwilioCredentials FromConfiguration(IConfiguration configuration, string section = "Twilio")
    {
        if (configuration is null)
            throw new ArgumentNullException(nameof(configuration));
        if (section is null)
            throw new ArgumentNullException(nameof(section));
        return From(new ConfigurationSource(configuration, section));
    }

    /// <summary>
    /// Takes values that come from elsewhere: a vault, a table of tenants. Name the arguments; all are strings. The
    /// checks are those of <see cref="FromEnvironment"/>.
    /// </summary>
    /// <param name="accountSid"><c>AC</c> and 32 hex digits.</param>
    /// <param name="apiKeySid"><c>SK</c> and 32 hex digits; together with <paramref name="apiKeySecret"/>.</param>
    /// <param name="apiKeySecret">The secret of that API key.</param>
    /// <param name="authToken">The account's auth token: needed without an API key, and for the signatures of webhooks.</param>
    /// <param name="region">A region such as <c>ie1</c>.</param>
    /// <param name="edge">An edge location such as <c>dublin</c>.</param>
    /// <exception cref="TwilioCredentialsException">Values are missing or wrong; the exception names the parameters.</exception>
    public static TwilioCredentials Create(
        string? accountSid, string? apiKeySid = null, string? apiKeySecret = null, string? authToken = null,
        string? region = null, string? edge = null) =>
        From(new ValueSource(accountSid, apiKeySid, apiKeySecret, authToken, region, edge));

    /// <summary>
    /// The value of one environment variable. What its name ends in says what it must hold: <c>…ACCOUNT_SID</c>,
    /// <c>…API_KEY</c> or <c>…API_KEY_SID</c>, <c>…API_KEY_SECRET</c>, <c>…AUTH_TOKEN</c>, whatever stands before.
    /// </summary>
    /// <param name="name">The variable's name, such as <c>TWILIO_AUTH_TOKEN</c> or <c>TWILIO_SUPPORT_AUTH_TOKEN</c>.</param>
    /// <returns>The value as it is set; never null or empty.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="TwilioCredentialsException">It is not set, holds a placeholder, or something that contradicts its name.</exception>
    public static string ReadSetting(string name)
    {
        RequireName(name, nameof(name));
        return Read(name, Environment.GetEnvironmentVariable(name));
    }

    /// <summary>
    /// The value of one key of the configuration, checked like <see cref="ReadSetting(string)"/>:
    /// <c>Twilio:AuthToken</c> must hold an auth token.
    /// </summary>
    /// <param name="configuration">The app's configuration, or a section of it.</param>
    /// <param name="key">The key, such as <c>Twilio:AuthToken</c>, from <paramref name="configuration"/> on.</param>
    /// <returns>The value as it is set; never null or empty.</returns>
    /// <exception cref="ArgumentException">An argument is null, or <paramref name="key"/> is empty.</exception>
    /// <exception cref="TwilioCredentialsException">It is not set, holds a placeholder, or something that contradicts its name.</exception>
    public static string ReadSetting(IConfiguration configuration, string key)
    {
        if (configuration is null)
            throw new ArgumentNullException(nameof(configuration));
        RequireName(key, nameof(key));
        return Read(ConfigurationSource.FullName(configuration, key), configuration[key]);
    }

    /// <summary>A client for the <c>client:</c> parameter of REST calls. Make one and keep it: each has its own connections.</summary>
    /// <param name="httpClient">
    /// The SDK's HTTP seam, for instance over a client of <c>IHttpClientFactory</c>; null for one like the SDK's own, with
    /// <see cref="RetryAfterHandler"/> in it.
    /// </param>
    public Twilio.Clients.TwilioRestClient CreateClient(Twilio.Http.HttpClient? httpClient = null) =>
        new(RestUserName, RestPassword, AccountSid, Region, httpClient ?? new Twilio.Http.SystemNetHttpClient(RetryAfterHandler.CreateHttpClient()), Edge);

    /// <summary>
    /// Hands the credentials to the static <see cref="Twilio.TwilioClient"/>, which REST calls without <c>client:</c> use. Its
    /// state belongs to the whole process and is not locked: call this once, when the program starts.
    /// </summary>
    public void InitializeTwilioClient()
    {
        // All that an earlier Init may have left is overwritten: with two arguments it would keep the account.
        Twilio.TwilioClient.Init(RestUserName, RestPassword, AccountSid);
        Twilio.TwilioClient.SetRegion(Region);
        Twilio.TwilioClient.SetEdge(Edge);
    }

    /// <summary>The auth token itself, for checking the signatures of webhooks; null where there is none. Do not print it.</summary>
    public string? RevealAuthToken() => _authToken;

    /// <summary>The secret of the API key itself, for making access tokens; null where there is no API key. Do not print it.</summary>
    public string? RevealApiKeySecret() => _apiKeySecret;

    /// <summary>Which credentials these are, without a secret: SIDs with their first and last four characters.</summary>
    public override string ToString() =>
        "Twilio account " + Masked(AccountSid)
        + (ApiKeySid is null ? "" : ", API key " + Masked(ApiKeySid))
        + (HasAuthToken ? ", auth token (hidden)" : "")
        + (Region is null ? "" : ", region " + Region)
        + (Edge is null ? "" : ", edge " + Edge);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string RestUserName => ApiKeySid ?? AccountSid;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string RestPassword => (_apiKeySecret ?? _authToken)!;

    internal static TwilioCredentials From(SettingSource source)
    {
        Setting account = source.Credential(CredentialKind.AccountSid),
            key = source.Credential(CredentialKind.ApiKeySid),
            secret = source.Credential(CredentialKind.ApiKeySecret),
            token = source.Credential(CredentialKind.AuthToken),
            region = source.Region,
            edge = source.Edge;

        var problems = new List<TwilioSettingProblem>();
        if (!account.IsSet)
            problems.Add(SettingCheck.Missing(account));
        if (!key.IsSet && !secret.IsSet && !token.IsSet)
        {
            problems.Add(new TwilioSettingProblem(
                $"There is no API key and no auth token: {key.Name}, {secret.Name} and {token.Name} are not set.",
                $"Set {key.Name} and {secret.Name} for REST calls, {token.Name} to check the signatures of webhooks; one of the two will do to start.",
                key.Name, secret.Name, token.Name));
        }
        else if (key.IsSet != secret.IsSet)
        {
            // Never fall back to the token silently: whoever sets a key means to use it.
            var (found, missing) = key.IsSet ? (key, secret) : (secret, key);
            problems.Add(new TwilioSettingProblem(
                $"{missing.Name} is not set, though {found.Name} is: an API key needs both.",
                $"Set {missing.Name} to the {SettingCheck.Expected(missing.Kind!.Value)}, or remove {found.Name}.", missing.Name));
        }

        SettingCheck.Values([account, key, secret, token], problems);
        SettingCheck.Location(region, "a region", "'us1', 'ie1' or 'au1'", problems);
        SettingCheck.Location(edge, "an edge location", "'ashburn', 'dublin' or 'sydney'", problems);
        if (problems.Count > 0)
            throw new TwilioCredentialsException(problems);

        return new TwilioCredentials(account.Bare, OrNull(key), OrNull(secret), OrNull(token), OrNull(region), OrNull(edge));
    }

    internal static string Read(string name, string? value)
    {
        var setting = new Setting(SettingName.Kind(name), name, value);
        var problems = new List<TwilioSettingProblem>();
        if (setting.IsSet)
            SettingCheck.Values([setting], problems);
        else
            problems.Add(SettingCheck.Missing(setting));
        return problems.Count == 0 ? value! : throw new TwilioCredentialsException(problems);
    }

    private static string? OrNull(Setting setting) => setting.IsSet ? setting.Bare : null;

    private static string Masked(string sid) => sid.Substring(0, 4) + "…" + sid.Substring(sid.Length - 4);

    private static void RequireName(string name, string parameter)
    {
        if (name is null)
            throw new ArgumentNullException(parameter);
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("The name of the setting is empty.", parameter);
    }
}
