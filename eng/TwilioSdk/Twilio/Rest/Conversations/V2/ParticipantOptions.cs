using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V2;

public class CreateParticipantOptions : IOptions<ParticipantCreateResource>
{
    public string PathConversationSid { get; }
    public ParticipantResource.CreateParticipantInConversationRequest CreateParticipantInConversationRequest { get; set; }

    public CreateParticipantOptions(string pathConversationSid)
    {
        PathConversationSid = pathConversationSid;
    }

    public string GetBody() => throw Surface.Only();
}

public class FetchParticipantOptions : IOptions<ParticipantFetchResource>
{
    public string PathConversationSid { get; }
    public string PathSid { get; }

    public FetchParticipantOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadParticipantOptions : ReadOptions<ParticipantReadResource>
{
    public string PathConversationSid { get; }

    public ReadParticipantOptions(string pathConversationSid)
    {
        PathConversationSid = pathConversationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateParticipantOptions : IOptions<ParticipantUpdateResource>
{
    public string PathConversationSid { get; }
    public string PathSid { get; }
    public ParticipantResource.UpdateParticipantInConversationRequest UpdateParticipantInConversationRequest { get; set; }

    public UpdateParticipantOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public string GetBody() => throw Surface.Only();
}
