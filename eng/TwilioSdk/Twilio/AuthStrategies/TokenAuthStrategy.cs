using System.Collections.Generic;
using Twilio.Http.BearerToken;

namespace Twilio.AuthStrategies;

public class TokenAuthStrategy : AuthStrategy
{
    private readonly TokenManager tokenManager;

    public TokenAuthStrategy(TokenManager tokenManager)
    {
        this.tokenManager = tokenManager;
    }

    public override string GetAuthString() => throw Surface.Only();

    public override bool RequiresAuthentication() => true;

    public override bool Equals(object obj) =>
        obj is TokenAuthStrategy other && obj.GetType() == GetType() && Equals(tokenManager, other.tokenManager);

    public override int GetHashCode() => EqualityComparer<TokenManager>.Default.GetHashCode(tokenManager);

    public bool tokenExpired(string accessToken) => throw Surface.Only();

    public bool isTokenExpired(string token) => throw Surface.Only();
}
