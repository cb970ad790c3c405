using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;

namespace Twilio.Rest.Messaging.V1;

public class CreateServiceOptions : IOptions<ServiceResource>
{
    public string FriendlyName { get; }
    public Uri InboundRequestUrl { get; set; }
    public HttpMethod InboundMethod { get; set; }
    public Uri FallbackUrl { get; set; }
    public HttpMethod FallbackMethod { get; set; }
    public Uri StatusCallback { get; set; }
    public bool? StickySender { get; set; }
    public bool? MmsConverter { get; set; }
    public bool? SmartEncoding { get; set; }
    public ServiceResource.ScanMessageContentEnum ScanMessageContent { get; set; }
    public bool? FallbackToLongCode { get; set; }
    public bool? AreaCodeGeomatch { get; set; }
    public int? ValidityPeriod { get; set; }
    public bool? SynchronousValidation { get; set; }
    public string Usecase { get; set; }
    public bool? UseInboundWebhookOnNumber { get; set; }

    public CreateServiceOptions(string friendlyName)
    {
        FriendlyName = friendlyName;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteServiceOptions : IOptions<ServiceResource>
{
    public DeleteServiceOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
}

public class FetchServiceOptions : IOptions<ServiceResource>
{
    public FetchServiceOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
}

public class ReadServiceOptions : ReadOptions<ServiceResource>
{
    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public ReadServiceOptions()
    {
    }
}

public class UpdateServiceOptions : IOptions<ServiceResource>
{
    public UpdateServiceOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
    public string FriendlyName { get; set; }
    public Uri InboundRequestUrl { get; set; }
    public HttpMethod InboundMethod { get; set; }
    public Uri FallbackUrl { get; set; }
    public HttpMethod FallbackMethod { get; set; }
    public Uri StatusCallback { get; set; }
    public bool? StickySender { get; set; }
    public bool? MmsConverter { get; set; }
    public bool? SmartEncoding { get; set; }
    public ServiceResource.ScanMessageContentEnum ScanMessageContent { get; set; }
    public bool? FallbackToLongCode { get; set; }
    public bool? AreaCodeGeomatch { get; set; }
    public int? ValidityPeriod { get; set; }
    public bool? SynchronousValidation { get; set; }
    public string Usecase { get; set; }
    public bool? UseInboundWebhookOnNumber { get; set; }
}
