using System.Collections.Generic;
using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Studio.V1.Flow;

public class CreateEngagementOptions : IOptions<EngagementResource>
{
    public string PathFlowSid { get; }
    public PhoneNumber To { get; }
    public PhoneNumber From { get; }
    public object Parameters { get; set; }

    public CreateEngagementOptions(string pathFlowSid, PhoneNumber to, PhoneNumber from)
    {
        PathFlowSid = pathFlowSid;
        To = to;
        From = from;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteEngagementOptions : IOptions<EngagementResource>
{
    public DeleteEngagementOptions(string pathFlowSid, string pathSid)
    {
        PathFlowSid = pathFlowSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathFlowSid { get; }
    public string PathSid { get; }
}

public class FetchEngagementOptions : IOptions<EngagementResource>
{
    public FetchEngagementOptions(string pathFlowSid, string pathSid)
    {
        PathFlowSid = pathFlowSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathFlowSid { get; }
    public string PathSid { get; }
}

public class ReadEngagementOptions : ReadOptions<EngagementResource>
{
    public ReadEngagementOptions(string pathFlowSid)
    {
        PathFlowSid = pathFlowSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathFlowSid { get; }
}
