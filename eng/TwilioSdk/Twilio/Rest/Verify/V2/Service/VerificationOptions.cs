using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Verify.V2.Service;

public class CreateVerificationOptions : IOptions<VerificationResource>
{
    public string PathServiceSid { get; }
    public string To { get; }
    public string Channel { get; }
    public string CustomFriendlyName { get; set; }
    public string CustomMessage { get; set; }
    public string SendDigits { get; set; }
    public string Locale { get; set; }
    public string CustomCode { get; set; }
    public string Amount { get; set; }
    public string Payee { get; set; }
    public object RateLimits { get; set; }
    public object ChannelConfiguration { get; set; }
    public string AppHash { get; set; }
    public string TemplateSid { get; set; }
    public string TemplateCustomSubstitutions { get; set; }
    public string DeviceIp { get; set; }
    public bool? EnableSnaClientToken { get; set; }
    public VerificationResource.RiskCheckEnum RiskCheck { get; set; }
    public string Tags { get; set; }

    public CreateVerificationOptions(string pathServiceSid, string to, string channel)
    {
        PathServiceSid = pathServiceSid;
        To = to;
        Channel = channel;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateVerificationOptions : IOptions<VerificationResource>
{
    public string PathServiceSid { get; }
    public string PathSid { get; }
    public VerificationResource.StatusEnum Status { get; }

    public UpdateVerificationOptions(string pathServiceSid, string pathSid, VerificationResource.StatusEnum status)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
        Status = status;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchVerificationOptions : IOptions<VerificationResource>
{
    public FetchVerificationOptions(string pathServiceSid, string pathSid)
    {
        PathServiceSid = pathServiceSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathServiceSid { get; }
    public string PathSid { get; }
}
