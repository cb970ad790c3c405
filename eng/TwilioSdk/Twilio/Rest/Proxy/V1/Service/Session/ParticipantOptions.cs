using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session;

public class CreateParticipantOptions : IOptions<ParticipantResource>
{
    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string Identifier { get; }
    public string FriendlyName { get; set; }
    public string ProxyIdentifier { get; set; }
    public string ProxyIdentifierSid { get; set; }

    public CreateParticipantOptions(string pathServiceSid, string pathSessionSid, string identifier)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        Identifier = identifier;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteParticipantOptions : IOptions<ParticipantResource>
{
    public DeleteParticipantOptions(string pathServiceSid, string pathSessionSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathSid { get; }
}

public class FetchParticipantOptions : IOptions<ParticipantResource>
{
    public FetchParticipantOptions(string pathServiceSid, string pathSessionSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathSid { get; }
}

public class ReadParticipantOptions : ReadOptions<ParticipantResource>
{
    public ReadParticipantOptions(string pathServiceSid, string pathSessionSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
}
