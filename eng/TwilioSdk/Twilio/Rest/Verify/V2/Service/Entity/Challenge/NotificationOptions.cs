using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Verify.V2.Service.Entity.Challenge;

public class CreateNotificationOptions : IOptions<NotificationResource>
{
    public string PathServiceSid { get; }
    public string PathIdentity { get; }
    public string PathChallengeSid { get; }
    public int? Ttl { get; set; }

    public CreateNotificationOptions(string pathServiceSid, string pathIdentity, string pathChallengeSid)
    {
        PathServiceSid = pathServiceSid;
        PathIdentity = pathIdentity;
        PathChallengeSid = pathChallengeSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
