using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;

namespace Twilio.Rest.Supersim.V1;

public class CreateSmsCommandOptions : IOptions<SmsCommandResource>
{
    public string Sim { get; }
    public string Payload { get; }
    public HttpMethod CallbackMethod { get; set; }
    public Uri CallbackUrl { get; set; }

    public CreateSmsCommandOptions(string sim, string payload)
    {
        Sim = sim;
        Payload = payload;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchSmsCommandOptions : IOptions<SmsCommandResource>
{
    public string PathSid { get; }

    public FetchSmsCommandOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadSmsCommandOptions : ReadOptions<SmsCommandResource>
{
    public string Sim { get; set; }
    public SmsCommandResource.StatusEnum Status { get; set; }
    public SmsCommandResource.DirectionEnum Direction { get; set; }

    public ReadSmsCommandOptions()
    {
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
