using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;

namespace Twilio.Rest.Api.V2010.Account.Queue;

public class FetchMemberOptions : IOptions<MemberResource>
{
    public string PathQueueSid { get; }
    public string PathCallSid { get; }
    public string PathAccountSid { get; set; }

    public FetchMemberOptions(string pathQueueSid, string pathCallSid)
    {
        PathQueueSid = pathQueueSid;
        PathCallSid = pathCallSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadMemberOptions : ReadOptions<MemberResource>
{
    public string PathQueueSid { get; }
    public string PathAccountSid { get; set; }

    public ReadMemberOptions(string pathQueueSid)
    {
        PathQueueSid = pathQueueSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateMemberOptions : IOptions<MemberResource>
{
    public string PathQueueSid { get; }
    public string PathCallSid { get; }
    public Uri Url { get; }
    public string PathAccountSid { get; set; }
    public HttpMethod Method { get; set; }

    public UpdateMemberOptions(string pathQueueSid, string pathCallSid, Uri url)
    {
        PathQueueSid = pathQueueSid;
        PathCallSid = pathCallSid;
        Url = url;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
