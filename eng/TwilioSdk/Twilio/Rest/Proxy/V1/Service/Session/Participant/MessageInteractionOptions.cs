using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

public class CreateMessageInteractionOptions : IOptions<MessageInteractionResource>
{
    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathParticipantSid { get; }
    public string Body { get; set; }
    public List<Uri> MediaUrl { get; set; }

    public CreateMessageInteractionOptions(string pathServiceSid, string pathSessionSid, string pathParticipantSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        PathParticipantSid = pathParticipantSid;
        MediaUrl = new List<Uri>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchMessageInteractionOptions : IOptions<MessageInteractionResource>
{
    public FetchMessageInteractionOptions(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        PathParticipantSid = pathParticipantSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathParticipantSid { get; }
    public string PathSid { get; }
}

public class ReadMessageInteractionOptions : ReadOptions<MessageInteractionResource>
{
    public ReadMessageInteractionOptions(string pathServiceSid, string pathSessionSid, string pathParticipantSid)
    {
        PathServiceSid = pathServiceSid;
        PathSessionSid = pathSessionSid;
        PathParticipantSid = pathParticipantSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathSessionSid { get; }
    public string PathParticipantSid { get; }
}
