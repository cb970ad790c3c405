using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V1.Service.Conversation;

public class CreateMessageOptions : IOptions<MessageResource>
{
    public string PathChatServiceSid { get; }
    public string PathConversationSid { get; }
    public MessageResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
    public string Author { get; set; }
    public string Body { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateUpdated { get; set; }
    public string Attributes { get; set; }
    public string MediaSid { get; set; }
    public string ContentSid { get; set; }
    public string ContentVariables { get; set; }
    public string Subject { get; set; }

    public CreateMessageOptions(string pathChatServiceSid, string pathConversationSid)
    {
        PathChatServiceSid = pathChatServiceSid;
        PathConversationSid = pathConversationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();
}

public class DeleteMessageOptions : IOptions<MessageResource>
{
    public DeleteMessageOptions(string pathChatServiceSid, string pathConversationSid, string pathSid)
    {
        PathChatServiceSid = pathChatServiceSid;
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();

    public string PathChatServiceSid { get; }
    public string PathConversationSid { get; }
    public string PathSid { get; }
    public MessageResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
}

public class FetchMessageOptions : IOptions<MessageResource>
{
    public FetchMessageOptions(string pathChatServiceSid, string pathConversationSid, string pathSid)
    {
        PathChatServiceSid = pathChatServiceSid;
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathChatServiceSid { get; }
    public string PathConversationSid { get; }
    public string PathSid { get; }
}

public class ReadMessageOptions : ReadOptions<MessageResource>
{
    public ReadMessageOptions(string pathChatServiceSid, string pathConversationSid)
    {
        PathChatServiceSid = pathChatServiceSid;
        PathConversationSid = pathConversationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathChatServiceSid { get; }
    public string PathConversationSid { get; }
    public MessageResource.OrderTypeEnum Order { get; set; }
}

public class UpdateMessageOptions : IOptions<MessageResource>
{
    public UpdateMessageOptions(string pathChatServiceSid, string pathConversationSid, string pathSid)
    {
        PathChatServiceSid = pathChatServiceSid;
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();

    public string PathChatServiceSid { get; }
    public string PathConversationSid { get; }
    public string PathSid { get; }
    public MessageResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
    public string Author { get; set; }
    public string Body { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateUpdated { get; set; }
    public string Attributes { get; set; }
    public string Subject { get; set; }
}
