using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.FlexApi.V1.Interaction.InteractionChannel;

public class CreateInteractionChannelInviteOptions : IOptions<InteractionChannelInviteResource>
{
    public string PathInteractionSid { get; }
    public string PathChannelSid { get; }
    public object Routing { get; }

    public CreateInteractionChannelInviteOptions(string pathInteractionSid, string pathChannelSid, object routing)
    {
        PathInteractionSid = pathInteractionSid;
        PathChannelSid = pathChannelSid;
        Routing = routing;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadInteractionChannelInviteOptions : ReadOptions<InteractionChannelInviteResource>
{
    public string PathInteractionSid { get; }
    public string PathChannelSid { get; }

    public ReadInteractionChannelInviteOptions(string pathInteractionSid, string pathChannelSid)
    {
        PathInteractionSid = pathInteractionSid;
        PathChannelSid = pathChannelSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
