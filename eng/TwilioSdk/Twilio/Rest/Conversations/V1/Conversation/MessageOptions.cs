using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Conversations.V1.Conversation;

public class CreateMessageOptions : IOptions<MessageResource>
{
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

    public CreateMessageOptions(string pathConversationSid)
    {
        PathConversationSid = pathConversationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();
}

public class DeleteMessageOptions : IOptions<MessageResource>
{
    public DeleteMessageOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();

    public string PathConversationSid { get; }
    public string PathSid { get; }
    public MessageResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
}

public class FetchMessageOptions : IOptions<MessageResource>
{
    public FetchMessageOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConversationSid { get; }
    public string PathSid { get; }
}

public class ReadMessageOptions : ReadOptions<MessageResource>
{
    public ReadMessageOptions(string pathConversationSid)
    {
        PathConversationSid = pathConversationSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConversationSid { get; }
    public MessageResource.OrderTypeEnum Order { get; set; }
}

public class UpdateMessageOptions : IOptions<MessageResource>
{
    public UpdateMessageOptions(string pathConversationSid, string pathSid)
    {
        PathConversationSid = pathConversationSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();

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
