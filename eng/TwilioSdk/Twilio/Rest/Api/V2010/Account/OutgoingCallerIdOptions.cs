using System.Collections.Generic;
using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class UpdateOutgoingCallerIdOptions : IOptions<OutgoingCallerIdResource>
{
    public string PathSid { get; }
    public string PathAccountSid { get; set; }
    public string FriendlyName { get; set; }

    public UpdateOutgoingCallerIdOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteOutgoingCallerIdOptions : IOptions<OutgoingCallerIdResource>
{
    public DeleteOutgoingCallerIdOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
    public string PathAccountSid { get; set; }
}

public class FetchOutgoingCallerIdOptions : IOptions<OutgoingCallerIdResource>
{
    public FetchOutgoingCallerIdOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
    public string PathAccountSid { get; set; }
}

public class ReadOutgoingCallerIdOptions : ReadOptions<OutgoingCallerIdResource>
{
    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public ReadOutgoingCallerIdOptions()
    {
    }

    public string PathAccountSid { get; set; }
    public PhoneNumber PhoneNumber { get; set; }
    public string FriendlyName { get; set; }
}
