using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;

namespace Twilio.Rest.Wireless.V1;

public class CreateCommandOptions : IOptions<CommandResource>
{
    public string Command { get; }
    public string Sim { get; set; }
    public HttpMethod CallbackMethod { get; set; }
    public Uri CallbackUrl { get; set; }
    public CommandResource.CommandModeEnum CommandMode { get; set; }
    public string IncludeSid { get; set; }
    public bool? DeliveryReceiptRequested { get; set; }

    public CreateCommandOptions(string command)
    {
        Command = command;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteCommandOptions : IOptions<CommandResource>
{
    public string PathSid { get; }

    public DeleteCommandOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchCommandOptions : IOptions<CommandResource>
{
    public string PathSid { get; }

    public FetchCommandOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadCommandOptions : ReadOptions<CommandResource>
{
    public string Sim { get; set; }
    public CommandResource.StatusEnum Status { get; set; }
    public CommandResource.DirectionEnum Direction { get; set; }
    public CommandResource.TransportEnum Transport { get; set; }

    public ReadCommandOptions()
    {
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
