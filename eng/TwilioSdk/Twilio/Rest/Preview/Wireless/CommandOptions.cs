using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Preview.Wireless;

public class CreateCommandOptions : IOptions<CommandResource>
{
    public string Command { get; }
    public string Device { get; set; }
    public string Sim { get; set; }
    public string CallbackMethod { get; set; }
    public Uri CallbackUrl { get; set; }
    public string CommandMode { get; set; }
    public string IncludeSid { get; set; }

    public CreateCommandOptions(string command)
    {
        Command = command;
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
    public string Device { get; set; }
    public string Sim { get; set; }
    public string Status { get; set; }
    public string Direction { get; set; }

    public ReadCommandOptions()
    {
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
