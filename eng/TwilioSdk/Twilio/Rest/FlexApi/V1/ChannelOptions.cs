using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.FlexApi.V1;

public class CreateChannelOptions : IOptions<ChannelResource>
{
    public string FlexFlowSid { get; }
    public string Identity { get; }
    public string ChatUserFriendlyName { get; }
    public string ChatFriendlyName { get; }
    public string Target { get; set; }
    public string ChatUniqueName { get; set; }
    public string PreEngagementData { get; set; }
    public string TaskSid { get; set; }
    public string TaskAttributes { get; set; }
    public bool? LongLived { get; set; }

    public CreateChannelOptions(
        string flexFlowSid, string identity, string chatUserFriendlyName, string chatFriendlyName)
    {
        FlexFlowSid = flexFlowSid;
        Identity = identity;
        ChatUserFriendlyName = chatUserFriendlyName;
        ChatFriendlyName = chatFriendlyName;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteChannelOptions : IOptions<ChannelResource>
{
    public string PathSid { get; }

    public DeleteChannelOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchChannelOptions : IOptions<ChannelResource>
{
    public string PathSid { get; }

    public FetchChannelOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadChannelOptions : ReadOptions<ChannelResource>
{
    public ReadChannelOptions()
    {
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
