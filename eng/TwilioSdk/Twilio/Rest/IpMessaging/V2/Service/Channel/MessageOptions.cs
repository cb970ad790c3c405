using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.IpMessaging.V2.Service.Channel;

public class CreateMessageOptions : IOptions<MessageResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public MessageResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
    public string From { get; set; }
    public string Attributes { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateUpdated { get; set; }
    public string LastUpdatedBy { get; set; }
    public string Body { get; set; }
    public string MediaSid { get; set; }

    public CreateMessageOptions(string pathServiceSid, string pathChannelSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();
}

public class DeleteMessageOptions : IOptions<MessageResource>
{
    public string PathServiceSid { get; }
    public string PathChannelSid { get; }
    public string PathSid { get; }
    public MessageResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }

    public DeleteMessageOptions(string pathServiceSid, string pathChannelSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();
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
    public MessageResource.WebhookEnabledTypeEnum XTwilioWebhookEnabled { get; set; }
    public string Body { get; set; }
    public string Attributes { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateUpdated { get; set; }
    public string LastUpdatedBy { get; set; }
    public string From { get; set; }

    public UpdateMessageOptions(string pathServiceSid, string pathChannelSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathChannelSid = pathChannelSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();
}
