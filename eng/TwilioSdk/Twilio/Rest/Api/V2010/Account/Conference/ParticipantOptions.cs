using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account.Conference;

public class CreateParticipantOptions : IOptions<ParticipantResource>
{
    public string PathConferenceSid { get; }
    public IEndpoint From { get; }
    public IEndpoint To { get; }
    public string PathAccountSid { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public List<string> StatusCallbackEvent { get; set; }
    public string Label { get; set; }
    public int? Timeout { get; set; }
    public bool? Record { get; set; }
    public bool? Muted { get; set; }
    public string Beep { get; set; }
    public bool? StartConferenceOnEnter { get; set; }
    public bool? EndConferenceOnExit { get; set; }
    public Uri WaitUrl { get; set; }
    public HttpMethod WaitMethod { get; set; }
    public bool? EarlyMedia { get; set; }
    public int? MaxParticipants { get; set; }
    public string ConferenceRecord { get; set; }
    public string ConferenceTrim { get; set; }
    public Uri ConferenceStatusCallback { get; set; }
    public HttpMethod ConferenceStatusCallbackMethod { get; set; }
    public List<string> ConferenceStatusCallbackEvent { get; set; }
    public string RecordingChannels { get; set; }
    public Uri RecordingStatusCallback { get; set; }
    public HttpMethod RecordingStatusCallbackMethod { get; set; }
    public string SipAuthUsername { get; set; }
    public string SipAuthPassword { get; set; }
    public string Region { get; set; }
    public Uri ConferenceRecordingStatusCallback { get; set; }
    public HttpMethod ConferenceRecordingStatusCallbackMethod { get; set; }
    public List<string> RecordingStatusCallbackEvent { get; set; }
    public List<string> ConferenceRecordingStatusCallbackEvent { get; set; }
    public bool? Coaching { get; set; }
    public string CallSidToCoach { get; set; }
    public string JitterBufferSize { get; set; }
    public string Byoc { get; set; }
    public string CallerId { get; set; }
    public string CallReason { get; set; }
    public string RecordingTrack { get; set; }
    public string RecordingConfigurationId { get; set; }
    public int? TimeLimit { get; set; }
    public string MachineDetection { get; set; }
    public int? MachineDetectionTimeout { get; set; }
    public int? MachineDetectionSpeechThreshold { get; set; }
    public int? MachineDetectionSpeechEndThreshold { get; set; }
    public int? MachineDetectionSilenceTimeout { get; set; }
    public Uri AmdStatusCallback { get; set; }
    public HttpMethod AmdStatusCallbackMethod { get; set; }
    public string Trim { get; set; }
    public string CallToken { get; set; }
    public Uri ClientNotificationUrl { get; set; }
    public string CallerDisplayName { get; set; }

    public CreateParticipantOptions(string pathConferenceSid, IEndpoint from, IEndpoint to)
    {
        PathConferenceSid = pathConferenceSid;
        From = from;
        To = to;
        StatusCallbackEvent = new List<string>();
        ConferenceStatusCallbackEvent = new List<string>();
        RecordingStatusCallbackEvent = new List<string>();
        ConferenceRecordingStatusCallbackEvent = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteParticipantOptions : IOptions<ParticipantResource>
{
    public DeleteParticipantOptions(string pathConferenceSid, string pathCallSid)
    {
        PathConferenceSid = pathConferenceSid;
        PathCallSid = pathCallSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConferenceSid { get; }
    public string PathCallSid { get; }
    public string PathAccountSid { get; set; }
}

public class FetchParticipantOptions : IOptions<ParticipantResource>
{
    public FetchParticipantOptions(string pathConferenceSid, string pathCallSid)
    {
        PathConferenceSid = pathConferenceSid;
        PathCallSid = pathCallSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConferenceSid { get; }
    public string PathCallSid { get; }
    public string PathAccountSid { get; set; }
}

public class ReadParticipantOptions : ReadOptions<ParticipantResource>
{
    public ReadParticipantOptions(string pathConferenceSid)
    {
        PathConferenceSid = pathConferenceSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConferenceSid { get; }
    public string PathAccountSid { get; set; }
    public bool? Muted { get; set; }
    public bool? Hold { get; set; }
    public bool? Coaching { get; set; }
}

public class UpdateParticipantOptions : IOptions<ParticipantResource>
{
    public UpdateParticipantOptions(string pathConferenceSid, string pathCallSid)
    {
        PathConferenceSid = pathConferenceSid;
        PathCallSid = pathCallSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public string PathConferenceSid { get; }
    public string PathCallSid { get; }
    public string PathAccountSid { get; set; }
    public bool? Muted { get; set; }
    public bool? Hold { get; set; }
    public Uri HoldUrl { get; set; }
    public HttpMethod HoldMethod { get; set; }
    public Uri AnnounceUrl { get; set; }
    public HttpMethod AnnounceMethod { get; set; }
    public Uri WaitUrl { get; set; }
    public HttpMethod WaitMethod { get; set; }
    public bool? BeepOnExit { get; set; }
    public bool? EndConferenceOnExit { get; set; }
    public bool? Coaching { get; set; }
    public string CallSidToCoach { get; set; }
}
