using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service;

public class CreateSessionOptions : IOptions<SessionResource>
{
    public string PathServiceSid { get; }
    public string UniqueName { get; set; }
    public DateTime? DateExpiry { get; set; }
    public int? Ttl { get; set; }
    public SessionResource.ModeEnum Mode { get; set; }
    public SessionResource.StatusEnum Status { get; set; }
    public List<object> Participants { get; set; }

    public CreateSessionOptions(string pathServiceSid)
    {
        PathServiceSid = pathServiceSid;
        Participants = new List<object>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteSessionOptions : IOptions<SessionResource>
{
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public DeleteSessionOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchSessionOptions : IOptions<SessionResource>
{
    public string PathServiceSid { get; }
    public string PathSid { get; }

    public FetchSessionOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadSessionOptions : ReadOptions<SessionResource>
{
    public string PathServiceSid { get; }

    public ReadSessionOptions(string pathServiceSid)
    {
        PathServiceSid = pathServiceSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateSessionOptions : IOptions<SessionResource>
{
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public DateTime? DateExpiry { get; set; }
    public int? Ttl { get; set; }
    public SessionResource.StatusEnum Status { get; set; }

    public UpdateSessionOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
