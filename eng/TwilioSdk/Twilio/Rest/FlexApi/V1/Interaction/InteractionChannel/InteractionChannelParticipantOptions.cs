using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.FlexApi.V1.Interaction.InteractionChannel;

public class CreateInteractionChannelParticipantOptions : IOptions<InteractionChannelParticipantResource>
{
    public string PathInteractionSid { get; }
    public string PathChannelSid { get; }
    public InteractionChannelParticipantResource.TypeEnum Type { get; }
    public object MediaProperties { get; }
    public object RoutingProperties { get; set; }

    public CreateInteractionChannelParticipantOptions(
        string pathInteractionSid, string pathChannelSid, InteractionChannelParticipantResource.TypeEnum type,
        object mediaProperties)
    {
        PathInteractionSid = pathInteractionSid;
        PathChannelSid = pathChannelSid;
        Type = type;
        MediaProperties = mediaProperties;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadInteractionChannelParticipantOptions : ReadOptions<InteractionChannelParticipantResource>
{
    public string PathInteractionSid { get; }
    public string PathChannelSid { get; }

    public ReadInteractionChannelParticipantOptions(string pathInteractionSid, string pathChannelSid)
    {
        PathInteractionSid = pathInteractionSid;
        PathChannelSid = pathChannelSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateInteractionChannelParticipantOptions : IOptions<InteractionChannelParticipantResource>
{
    public string PathInteractionSid { get; }
    public string PathChannelSid { get; }
    public string PathSid { get; }
    public InteractionChannelParticipantResource.StatusEnum Status { get; }

    public UpdateInteractionChannelParticipantOptions(
        string pathInteractionSid, string pathChannelSid, string pathSid,
        InteractionChannelParticipantResource.StatusEnum status)
    {
        PathInteractionSid = pathInteractionSid;
        PathChannelSid = pathChannelSid;
        PathSid = pathSid;
        Status = status;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
