using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V2;

public class CreateActionOptions : IOptions<ActionCreateResource>
{
    public string PathConversationId { get; }
    public ActionResource.CreateConversationActionRequest CreateConversationActionRequest { get; }

    public CreateActionOptions(
        string pathConversationId, ActionResource.CreateConversationActionRequest createConversationActionRequest)
    {
        PathConversationId = pathConversationId;
        CreateConversationActionRequest = createConversationActionRequest;
    }

    public string GetBody() => throw Surface.Only();
}

public class FetchActionOptions : IOptions<ActionFetchResource>
{
    public FetchActionOptions(string pathConversationId, string pathActionId)
    {
        PathConversationId = pathConversationId;
        PathActionId = pathActionId;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConversationId { get; }
    public string PathActionId { get; }
}
