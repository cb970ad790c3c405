using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;

namespace Twilio.Rest.Supersim.V1;

public class CreateIpCommandOptions : IOptions<IpCommandResource>
{
    public string Sim { get; }
    public string Payload { get; }
    public int? DevicePort { get; }
    public IpCommandResource.PayloadTypeEnum PayloadType { get; set; }
    public Uri CallbackUrl { get; set; }
    public HttpMethod CallbackMethod { get; set; }

    public CreateIpCommandOptions(string sim, string payload, int? devicePort)
    {
        Sim = sim;
        Payload = payload;
        DevicePort = devicePort;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchIpCommandOptions : IOptions<IpCommandResource>
{
    public string PathSid { get; }

    public FetchIpCommandOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadIpCommandOptions : ReadOptions<IpCommandResource>
{
    public string Sim { get; set; }
    public string SimIccid { get; set; }
    public IpCommandResource.StatusEnum Status { get; set; }
    public IpCommandResource.DirectionEnum Direction { get; set; }

    public ReadIpCommandOptions()
    {
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
