using System;
using System.Collections.Generic;

namespace Twilio.Jwt.Taskrouter;

public class TaskRouterCapability : BaseJwt
{
    public override Dictionary<string, object> Headers => throw Surface.Only();
    public override Dictionary<string, object> Claims => throw Surface.Only();

    public TaskRouterCapability(
        string accountSid, string authToken, string workspaceSid, string channelId, string friendlyName = null,
        DateTime? expiration = null, List<Policy> policies = null)
        : base(authToken, accountSid, expiration ?? DateTime.UtcNow.AddSeconds(3600))
    {
    }
}
