using System;
using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Notify.V1.Service;

public class CreateBindingOptions : IOptions<BindingResource>
{
    public string PathServiceSid { get; }
    public string Identity { get; }
    public BindingResource.BindingTypeEnum BindingType { get; }
    public string Address { get; }
    public List<string> Tag { get; set; }
    public string NotificationProtocolVersion { get; set; }
    public string CredentialSid { get; set; }
    public string Endpoint { get; set; }

    public CreateBindingOptions(
        string pathServiceSid, string identity, BindingResource.BindingTypeEnum bindingType, string address)
    {
        PathServiceSid = pathServiceSid;
        Identity = identity;
        BindingType = bindingType;
        Address = address;
        Tag = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteBindingOptions : IOptions<BindingResource>
{
    public DeleteBindingOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathSid { get; }
}

public class FetchBindingOptions : IOptions<BindingResource>
{
    public FetchBindingOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathSid { get; }
}

public class ReadBindingOptions : ReadOptions<BindingResource>
{
    public ReadBindingOptions(string pathServiceSid)
    {
        PathServiceSid = pathServiceSid;
        Identity = new List<string>();
        Tag = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public DateTime? StartDate { get; set; }
    public DateTime? EndDate { get; set; }
    public List<string> Identity { get; set; }
    public List<string> Tag { get; set; }
}
