using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Api.V2010.Account.Message;

public class DeleteMediaOptions : IOptions<MediaResource>
{
    public DeleteMediaOptions(string pathMessageSid, string pathSid)
    {
        PathMessageSid = pathMessageSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathMessageSid { get; }
    public string PathSid { get; }
    public string PathAccountSid { get; set; }
}

public class FetchMediaOptions : IOptions<MediaResource>
{
    public FetchMediaOptions(string pathMessageSid, string pathSid)
    {
        PathMessageSid = pathMessageSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathMessageSid { get; }
    public string PathSid { get; }
    public string PathAccountSid { get; set; }
}

public class ReadMediaOptions : ReadOptions<MediaResource>
{
    public ReadMediaOptions(string pathMessageSid)
    {
        PathMessageSid = pathMessageSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathMessageSid { get; }
    public string PathAccountSid { get; set; }
    public DateTime? DateCreated { get; set; }
    public DateTime? DateCreatedBefore { get; set; }
    public DateTime? DateCreatedAfter { get; set; }
}
