using System;
using System.Collections.Generic;

namespace Twilio.Jwt.AccessToken;

public class Token : BaseJwt
{
    public override string Id => throw Surface.Only();
    public override string Subject { get; }
    public override DateTime? Nbf { get; }
    public string Region { get; }
    public override Dictionary<string, object> Headers => throw Surface.Only();
    public override Dictionary<string, object> Claims => throw Surface.Only();

    public Token(
        string accountSid, string signingKeySid, string secret, string identity = null, DateTime? expiration = null,
        DateTime? nbf = null, HashSet<IGrant> grants = null, string region = null)
        : base(secret, signingKeySid, expiration ?? DateTime.UtcNow.AddSeconds(3600))
    {
        Subject = accountSid;
        Nbf = nbf;
        Region = region;
    }
}
