using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Chat.V1.Service.Channel;

public class CreateMessageOptions : IOptions<MessageResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public string Body { get; }
    public string From { get; set; }
    public string Attributes { get; set; }

    public CreateMessageOptions(string pathServiceSid, string pathChannelSid, string body)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        Body = body;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteMessageOptions : IOptions<MessageResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public string PathSid { get; }

    public DeleteMessageOptions(string pathServiceSid, string pathChannelSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchMessageOptions : IOptions<MessageResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public string PathSid { get; }

    public FetchMessageOptions(string pathServiceSid, string pathChannelSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadMessageOptions : ReadOptions<MessageResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public MessageResource.OrderTypeEnum Order { get; set; }

    public ReadMessageOptions(string pathServiceSid, string pathChannelSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateMessageOptions : IOptions<MessageResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public string PathSid { get; }
    public string Body { get; set; }
    public string Attributes { get; set; }

    public UpdateMessageOptions(string pathServiceSid, string pathChannelSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
