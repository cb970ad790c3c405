using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class CreateCallOptions : IOptions<CallResource>
{
    public IEndpoint To { get; }
    public IEndpoint From { get; }
    public string PathAccountSid { get; set; }
    public HttpMethod Method { get; set; }
    public Uri FallbackUrl { get; set; }
    public HttpMethod FallbackMethod { get; set; }
    public Uri StatusCallback { get; set; }
    public List<string> StatusCallbackEvent { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public string SendDigits { get; set; }
    public int? Timeout { get; set; }
    public bool? Record { get; set; }
    public string RecordingChannels { get; set; }
    public string RecordingStatusCallback { get; set; }
    public HttpMethod RecordingStatusCallbackMethod { get; set; }
    public string RecordingConfigurationId { get; set; }
    public string SipAuthUsername { get; set; }
    public string SipAuthPassword { get; set; }
    public string MachineDetection { get; set; }
    public int? MachineDetectionTimeout { get; set; }
    public List<string> RecordingStatusCallbackEvent { get; set; }
    public string Trim { get; set; }
    public string CallerId { get; set; }
    public int? MachineDetectionSpeechThreshold { get; set; }
    public int? MachineDetectionSpeechEndThreshold { get; set; }
    public int? MachineDetectionSilenceTimeout { get; set; }
    public string AsyncAmd { get; set; }
    public Uri AsyncAmdStatusCallback { get; set; }
    public HttpMethod AsyncAmdStatusCallbackMethod { get; set; }
    public string Byoc { get; set; }
    public string CallReason { get; set; }
    public string CallToken { get; set; }
    public string RecordingTrack { get; set; }
    public int? TimeLimit { get; set; }
    public Uri ClientNotificationUrl { get; set; }
    public Uri Url { get; set; }
    public Twiml Twiml { get; set; }
    public string ApplicationSid { get; set; }

    public CreateCallOptions(IEndpoint to, IEndpoint from)
    {
        To = to;
        From = from;
        StatusCallbackEvent = new List<string>();
        RecordingStatusCallbackEvent = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateCallOptions : IOptions<CallResource>
{
    public string PathSid { get; }
    public string PathAccountSid { get; set; }
    public Uri Url { get; set; }
    public HttpMethod Method { get; set; }
    public CallResource.UpdateStatusEnum Status { get; set; }
    public Uri FallbackUrl { get; set; }
    public HttpMethod FallbackMethod { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public Twiml Twiml { get; set; }
    public int? TimeLimit { get; set; }

    public UpdateCallOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteCallOptions : IOptions<CallResource>
{
    public DeleteCallOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
    public string PathAccountSid { get; set; }
}

public class FetchCallOptions : IOptions<CallResource>
{
    public FetchCallOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathSid { get; }
    public string PathAccountSid { get; set; }
}

public class ReadCallOptions : ReadOptions<CallResource>
{
    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public ReadCallOptions()
    {
    }

    public string PathAccountSid { get; set; }
    public PhoneNumber To { get; set; }
    public PhoneNumber From { get; set; }
    public string ParentCallSid { get; set; }
    public CallResource.StatusEnum Status { get; set; }
    public DateTime? StartTime { get; set; }
    public DateTime? StartTimeBefore { get; set; }
    public DateTime? StartTimeAfter { get; set; }
    public DateTime? EndTime { get; set; }
    public DateTime? EndTimeBefore { get; set; }
    public DateTime? EndTimeAfter { get; set; }
}
