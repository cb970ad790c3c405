using System;
using System.Collections.Generic;

namespace Twilio.Jwt;

public abstract class BaseJwt
{
    public virtual string Id { get; }
    public virtual string Subject { get; }
    public virtual DateTime? Nbf { get; }
    public abstract Dictionary<string, object> Headers { get; }
    public abstract Dictionary<string, object> Claims { get; }

    protected BaseJwt(string secret, string issuer, DateTime expiration)
    {
    }

    public string ToJwt() => throw Surface.Only();

    public static long ConvertToUnixTimestamp(DateTime date) => throw Surface.Only();
}
