using System;
using System.Collections.Generic;

namespace Twilio.Jwt;

public class ClientCapability : BaseJwt
{
    public override Dictionary<string, object> Headers => throw Surface.Only();
    public override Dictionary<string, object> Claims => throw Surface.Only();

    public ClientCapability(
        string accountSid, string authToken, DateTime? expiration = null, HashSet<IScope> scopes = null)
        : base(authToken, accountSid, expiration ?? DateTime.UtcNow.AddSeconds(3600))
    {
    }
}
