using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Http;

namespace Twilio.Rest.Taskrouter.V1.Workspace.Worker;

public class FetchReservationOptions : IOptions<ReservationResource>
{
    public string PathWorkspaceSid { get; }
    public string PathWorkerSid { get; }
    public string PathSid { get; }

    public FetchReservationOptions(string pathWorkspaceSid, string pathWorkerSid, string pathSid)
    {
        PathWorkspaceSid = pathWorkspaceSid;
        PathWorkerSid = pathWorkerSid;
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadReservationOptions : ReadOptions<ReservationResource>
{
    public string PathWorkspaceSid { get; }
    public string PathWorkerSid { get; }
    public ReservationResource.StatusEnum ReservationStatus { get; set; }

    public ReadReservationOptions(string pathWorkspaceSid, string pathWorkerSid)
    {
        PathWorkspaceSid = pathWorkspaceSid;
        PathWorkerSid = pathWorkerSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class UpdateReservationOptions : IOptions<ReservationResource>
{
    public string PathWorkspaceSid { get; }
    public string PathWorkerSid { get; }
    public string PathSid { get; }
    public string IfMatch { get; set; }
    public ReservationResource.StatusEnum ReservationStatus { get; set; }
    public string WorkerActivitySid { get; set; }
    public string Instruction { get; set; }
    public string DequeuePostWorkActivitySid { get; set; }
    public string DequeueFrom { get; set; }
    public string DequeueRecord { get; set; }
    public int? DequeueTimeout { get; set; }
    public string DequeueTo { get; set; }
    public Uri DequeueStatusCallbackUrl { get; set; }
    public string CallFrom { get; set; }
    public string CallRecord { get; set; }
    public int? CallTimeout { get; set; }
    public string CallTo { get; set; }
    public Uri CallUrl { get; set; }
    public Uri CallStatusCallbackUrl { get; set; }
    public bool? CallAccept { get; set; }
    public string RedirectCallSid { get; set; }
    public bool? RedirectAccept { get; set; }
    public Uri RedirectUrl { get; set; }
    public string To { get; set; }
    public string From { get; set; }
    public Uri StatusCallback { get; set; }
    public HttpMethod StatusCallbackMethod { get; set; }
    public List<ReservationResource.CallStatusEnum> StatusCallbackEvent { get; set; }
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
    public Uri ConferenceStatusCallback { get; set; }
    public HttpMethod ConferenceStatusCallbackMethod { get; set; }
    public List<ReservationResource.ConferenceEventEnum> ConferenceStatusCallbackEvent { get; set; }
    public string ConferenceRecord { get; set; }
    public string ConferenceTrim { get; set; }
    public string RecordingChannels { get; set; }
    public Uri RecordingStatusCallback { get; set; }
    public HttpMethod RecordingStatusCallbackMethod { get; set; }
    public Uri ConferenceRecordingStatusCallback { get; set; }
    public HttpMethod ConferenceRecordingStatusCallbackMethod { get; set; }
    public string Region { get; set; }
    public string SipAuthUsername { get; set; }
    public string SipAuthPassword { get; set; }
    public List<string> DequeueStatusCallbackEvent { get; set; }
    public string PostWorkActivitySid { get; set; }
    public bool? EndConferenceOnCustomerExit { get; set; }
    public bool? BeepOnCustomerEntrance { get; set; }
    public string JitterBufferSize { get; set; }

    public UpdateReservationOptions(string pathWorkspaceSid, string pathWorkerSid, string pathSid)
    {
        PathWorkspaceSid = pathWorkspaceSid;
        PathWorkerSid = pathWorkerSid;
        PathSid = pathSid;
        StatusCallbackEvent = new List<ReservationResource.CallStatusEnum>();
        ConferenceStatusCallbackEvent = new List<ReservationResource.ConferenceEventEnum>();
        DequeueStatusCallbackEvent = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();

    public List<KeyValuePair<string, string>> GetHeaderParams() => throw Surface.Only();
}
