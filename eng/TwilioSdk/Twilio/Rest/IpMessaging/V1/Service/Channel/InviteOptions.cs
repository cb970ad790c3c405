using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.IpMessaging.V1.Service.Channel;

public class CreateInviteOptions : IOptions<InviteResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public string Identity { get; }
    public string RoleSid { get; set; }

    public CreateInviteOptions(string pathServiceSid, string pathChannelSid, string identity)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        Identity = identity;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteInviteOptions : IOptions<InviteResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public string PathSid { get; }

    public DeleteInviteOptions(string pathServiceSid, string pathChannelSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchInviteOptions : IOptions<InviteResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public string PathSid { get; }

    public FetchInviteOptions(string pathServiceSid, string pathChannelSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadInviteOptions : ReadOptions<InviteResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public List<string> Identity { get; set; }

    public ReadInviteOptions(string pathServiceSid, string pathChannelSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        Identity = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
