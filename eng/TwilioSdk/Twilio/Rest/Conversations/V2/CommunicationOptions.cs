using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V2;

public class CreateCommunicationOptions : IOptions<CommunicationCreateResource>
{
    public string PathConversationSid { get; }
    public CommunicationResource.CreateCommunicationInConversationRequest CreateCommunicationInConversationRequest { get; set; }

    public CreateCommunicationOptions(string pathConversationSid)
    {
        PathConversationSid = pathConversationSid;
    }

    public string GetBody() => throw Surface.Only();
}

public class FetchCommunicationOptions : IOptions<CommunicationFetchResource>
{
    public string PathConversationSid { get; }
    public string PathSid { get; }

    public FetchCommunicationOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadCommunicationOptions : ReadOptions<CommunicationReadResource>
{
    public string PathConversationSid { get; }
    public string ChannelId { get; set; }

    public ReadCommunicationOptions(string pathConversationSid)
    {
        PathConversationSid = pathConversationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
