using Twilio.Annotations;
using Twilio.AuthStrategies;
using Twilio.Exceptions;
using Twilio.Http.BearerToken;

namespace Twilio.Credential;

[Beta]
#pragma warning disable CS0659 // The SDK's type has no GetHashCode of its own either.
public class OrgsClientCredentialProvider : CredentialProvider
#pragma warning restore CS0659
{
    private readonly string clientId;
    private readonly string clientSecret;
    private TokenManager tokenManager;

    public OrgsClientCredentialProvider(string clientId, string clientSecret)
    {
        this.clientId = clientId ?? throw new AuthenticationException("The client ID is null.");
        this.clientSecret = clientSecret ?? throw new AuthenticationException("The client secret is null.");
    }

    public OrgsClientCredentialProvider(string clientId, string clientSecret, TokenManager tokenManager)
        : this(clientId, clientSecret)
    {
        this.tokenManager = tokenManager ?? throw new AuthenticationException("The token manager is null.");
    }

    public override AuthStrategy ToAuthStrategy()
    {
        tokenManager = tokenManager ?? new OrgsTokenManager(clientId, clientSecret);
        return new TokenAuthStrategy(tokenManager);
    }

    public override bool Equals(object obj) =>
        obj is OrgsClientCredentialProvider other
        && obj.GetType() == GetType()
        && clientId == other.clientId
        && clientSecret == other.clientSecret
        && Equals(tokenManager, other.tokenManager);
}
