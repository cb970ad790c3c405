using Twilio.Annotations;

namespace Twilio.Http.BearerToken;

[Beta]
public class OrgsTokenManager : TokenManager
{
    public string GrantType { get; }
    public string ClientId { get; }
    public string ClientSecret { get; set; }
    public string Code { get; set; }
    public string RedirectUri { get; set; }
    public string Audience { get; set; }
    public string RefreshToken { get; set; }
    public string Scope { get; set; }

    public OrgsTokenManager(
        string clientId, string clientSecret, string code = null, string redirectUri = null, string audience = null,
        string refreshToken = null, string scope = null)
    {
        GrantType = "client_credentials";
        ClientId = clientId;
        ClientSecret = clientSecret;
        Code = code;
        RedirectUri = redirectUri;
        Audience = audience;
        RefreshToken = refreshToken;
        Scope = scope;
    }

    public string fetchAccessToken() => throw Surface.Only();
}
