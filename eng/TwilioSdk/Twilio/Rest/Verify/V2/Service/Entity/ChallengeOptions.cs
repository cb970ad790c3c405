using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Verify.V2.Service.Entity;

public class CreateChallengeOptions : IOptions<ChallengeResource>
{
    public string PathServiceSid { get; }
    public string PathIdentity { get; }
    public string FactorSid { get; }
    public DateTime? ExpirationDate { get; set; }
    public string DetailsMessage { get; set; }
    public List<object> DetailsFields { get; set; }
    public object HiddenDetails { get; set; }
    public string AuthPayload { get; set; }

    public CreateChallengeOptions(string pathServiceSid, string pathIdentity, string factorSid)
    {
        PathServiceSid = pathServiceSid;
        PathIdentity = pathIdentity;
        FactorSid = factorSid;
        DetailsFields = new List<object>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchChallengeOptions : IOptions<ChallengeResource>
{
    public FetchChallengeOptions(string pathServiceSid, string pathIdentity, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathIdentity = pathIdentity;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathIdentity { get; }
    public string PathSid { get; }
}

public class ReadChallengeOptions : ReadOptions<ChallengeResource>
{
    public ReadChallengeOptions(string pathServiceSid, string pathIdentity)
    {
        PathServiceSid = pathServiceSid;
        PathIdentity = pathIdentity;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathIdentity { get; }
    public string FactorSid { get; set; }
    public ChallengeResource.ChallengeStatusesEnum Status { get; set; }
    public ChallengeResource.ListOrdersEnum Order { get; set; }
}

public class UpdateChallengeOptions : IOptions<ChallengeResource>
{
    public UpdateChallengeOptions(string pathServiceSid, string pathIdentity, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathIdentity = pathIdentity;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathIdentity { get; }
    public string PathSid { get; }
    public string AuthPayload { get; set; }
    public object Metadata { get; set; }
}
