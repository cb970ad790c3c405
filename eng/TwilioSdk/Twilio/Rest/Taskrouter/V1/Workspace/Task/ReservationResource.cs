using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Taskrouter.V1.Workspace.Task;

public class ReservationResource : Resource
{
    public static ReservationResource Fetch(
        FetchReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<ReservationResource> FetchAsync(
        FetchReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ReservationResource Fetch(
        string pathWorkspaceSid, string pathTaskSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static System.Threading.Tasks.Task<ReservationResource> FetchAsync(
        string pathWorkspaceSid, string pathTaskSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ReservationResource> FetchWithHeaders(
        FetchReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<TwilioResponse<ReservationResource>> FetchWithHeadersAsync(
        FetchReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ReservationResource> FetchWithHeaders(
        string pathWorkspaceSid, string pathTaskSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static System.Threading.Tasks.Task<TwilioResponse<ReservationResource>> FetchWithHeadersAsync(
        string pathWorkspaceSid, string pathTaskSid, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<ReservationResource> Read(
        ReadReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<ResourceSet<ReservationResource>> ReadAsync(
        ReadReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ReservationResource> Read(
        string pathWorkspaceSid, string pathTaskSid, StatusEnum reservationStatus = null, string workerSid = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<ResourceSet<ReservationResource>> ReadAsync(
        string pathWorkspaceSid, string pathTaskSid, StatusEnum reservationStatus = null, string workerSid = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ReservationResource> ReadWithHeaders(
        ReadReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ReservationResource> ReadWithHeaders(
        string pathWorkspaceSid, string pathTaskSid, StatusEnum reservationStatus = null, string workerSid = null,
        long? pageSize = null, long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<ResourceSetResponse<ReservationResource>> ReadWithHeadersAsync(
        ReadReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ReservationResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ReservationResource> NextPage(
        Page<ReservationResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ReservationResource> PreviousPage(
        Page<ReservationResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ReservationResource Update(
        UpdateReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<ReservationResource> UpdateAsync(
        UpdateReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ReservationResource Update(
        string pathWorkspaceSid, string pathTaskSid, string pathSid, StatusEnum reservationStatus = null,
        string workerActivitySid = null, string instruction = null, string dequeuePostWorkActivitySid = null,
        string dequeueFrom = null, string dequeueRecord = null, int? dequeueTimeout = null, string dequeueTo = null,
        Uri dequeueStatusCallbackUrl = null, string callFrom = null, string callRecord = null, int? callTimeout = null,
        string callTo = null, Uri callUrl = null, Uri callStatusCallbackUrl = null, bool? callAccept = null,
        string redirectCallSid = null, bool? redirectAccept = null, Uri redirectUrl = null, string to = null,
        string from = null, Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        List<CallStatusEnum> statusCallbackEvent = null, int? timeout = null, bool? record = null, bool? muted = null,
        string beep = null, bool? startConferenceOnEnter = null, bool? endConferenceOnExit = null, Uri waitUrl = null,
        HttpMethod waitMethod = null, bool? earlyMedia = null, int? maxParticipants = null,
        Uri conferenceStatusCallback = null, HttpMethod conferenceStatusCallbackMethod = null,
        List<ConferenceEventEnum> conferenceStatusCallbackEvent = null, string conferenceRecord = null,
        string conferenceTrim = null, string recordingChannels = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null, Uri conferenceRecordingStatusCallback = null,
        HttpMethod conferenceRecordingStatusCallbackMethod = null, string region = null, string sipAuthUsername = null,
        string sipAuthPassword = null, List<string> dequeueStatusCallbackEvent = null,
        string postWorkActivitySid = null, SupervisorModeEnum supervisorMode = null, string supervisor = null,
        bool? endConferenceOnCustomerExit = null, bool? beepOnCustomerEntrance = null, string jitterBufferSize = null,
        string ifMatch = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<ReservationResource> UpdateAsync(
        string pathWorkspaceSid, string pathTaskSid, string pathSid, StatusEnum reservationStatus = null,
        string workerActivitySid = null, string instruction = null, string dequeuePostWorkActivitySid = null,
        string dequeueFrom = null, string dequeueRecord = null, int? dequeueTimeout = null, string dequeueTo = null,
        Uri dequeueStatusCallbackUrl = null, string callFrom = null, string callRecord = null, int? callTimeout = null,
        string callTo = null, Uri callUrl = null, Uri callStatusCallbackUrl = null, bool? callAccept = null,
        string redirectCallSid = null, bool? redirectAccept = null, Uri redirectUrl = null, string to = null,
        string from = null, Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        List<CallStatusEnum> statusCallbackEvent = null, int? timeout = null, bool? record = null, bool? muted = null,
        string beep = null, bool? startConferenceOnEnter = null, bool? endConferenceOnExit = null, Uri waitUrl = null,
        HttpMethod waitMethod = null, bool? earlyMedia = null, int? maxParticipants = null,
        Uri conferenceStatusCallback = null, HttpMethod conferenceStatusCallbackMethod = null,
        List<ConferenceEventEnum> conferenceStatusCallbackEvent = null, string conferenceRecord = null,
        string conferenceTrim = null, string recordingChannels = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null, Uri conferenceRecordingStatusCallback = null,
        HttpMethod conferenceRecordingStatusCallbackMethod = null, string region = null, string sipAuthUsername = null,
        string sipAuthPassword = null, List<string> dequeueStatusCallbackEvent = null,
        string postWorkActivitySid = null, SupervisorModeEnum supervisorMode = null, string supervisor = null,
        bool? endConferenceOnCustomerExit = null, bool? beepOnCustomerEntrance = null, string jitterBufferSize = null,
        string ifMatch = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ReservationResource> UpdateWithHeaders(
        UpdateReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<TwilioResponse<ReservationResource>> UpdateWithHeadersAsync(
        UpdateReservationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ReservationResource> UpdateWithHeaders(
        string pathWorkspaceSid, string pathTaskSid, string pathSid, StatusEnum reservationStatus = null,
        string workerActivitySid = null, string instruction = null, string dequeuePostWorkActivitySid = null,
        string dequeueFrom = null, string dequeueRecord = null, int? dequeueTimeout = null, string dequeueTo = null,
        Uri dequeueStatusCallbackUrl = null, string callFrom = null, string callRecord = null, int? callTimeout = null,
        string callTo = null, Uri callUrl = null, Uri callStatusCallbackUrl = null, bool? callAccept = null,
        string redirectCallSid = null, bool? redirectAccept = null, Uri redirectUrl = null, string to = null,
        string from = null, Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        List<CallStatusEnum> statusCallbackEvent = null, int? timeout = null, bool? record = null, bool? muted = null,
        string beep = null, bool? startConferenceOnEnter = null, bool? endConferenceOnExit = null, Uri waitUrl = null,
        HttpMethod waitMethod = null, bool? earlyMedia = null, int? maxParticipants = null,
        Uri conferenceStatusCallback = null, HttpMethod conferenceStatusCallbackMethod = null,
        List<ConferenceEventEnum> conferenceStatusCallbackEvent = null, string conferenceRecord = null,
        string conferenceTrim = null, string recordingChannels = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null, Uri conferenceRecordingStatusCallback = null,
        HttpMethod conferenceRecordingStatusCallbackMethod = null, string region = null, string sipAuthUsername = null,
        string sipAuthPassword = null, List<string> dequeueStatusCallbackEvent = null,
        string postWorkActivitySid = null, SupervisorModeEnum supervisorMode = null, string supervisor = null,
        bool? endConferenceOnCustomerExit = null, bool? beepOnCustomerEntrance = null, string jitterBufferSize = null,
        string ifMatch = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static System.Threading.Tasks.Task<TwilioResponse<ReservationResource>> UpdateWithHeadersAsync(
        string pathWorkspaceSid, string pathTaskSid, string pathSid, StatusEnum reservationStatus = null,
        string workerActivitySid = null, string instruction = null, string dequeuePostWorkActivitySid = null,
        string dequeueFrom = null, string dequeueRecord = null, int? dequeueTimeout = null, string dequeueTo = null,
        Uri dequeueStatusCallbackUrl = null, string callFrom = null, string callRecord = null, int? callTimeout = null,
        string callTo = null, Uri callUrl = null, Uri callStatusCallbackUrl = null, bool? callAccept = null,
        string redirectCallSid = null, bool? redirectAccept = null, Uri redirectUrl = null, string to = null,
        string from = null, Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        List<CallStatusEnum> statusCallbackEvent = null, int? timeout = null, bool? record = null, bool? muted = null,
        string beep = null, bool? startConferenceOnEnter = null, bool? endConferenceOnExit = null, Uri waitUrl = null,
        HttpMethod waitMethod = null, bool? earlyMedia = null, int? maxParticipants = null,
        Uri conferenceStatusCallback = null, HttpMethod conferenceStatusCallbackMethod = null,
        List<ConferenceEventEnum> conferenceStatusCallbackEvent = null, string conferenceRecord = null,
        string conferenceTrim = null, string recordingChannels = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null, Uri conferenceRecordingStatusCallback = null,
        HttpMethod conferenceRecordingStatusCallbackMethod = null, string region = null, string sipAuthUsername = null,
        string sipAuthPassword = null, List<string> dequeueStatusCallbackEvent = null,
        string postWorkActivitySid = null, SupervisorModeEnum supervisorMode = null, string supervisor = null,
        bool? endConferenceOnCustomerExit = null, bool? beepOnCustomerEntrance = null, string jitterBufferSize = null,
        string ifMatch = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ReservationResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public StatusEnum ReservationStatus { get; private set; }
    public string Sid { get; private set; }
    public string TaskSid { get; private set; }
    public string WorkerName { get; private set; }
    public string WorkerSid { get; private set; }
    public string WorkspaceSid { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    private ReservationResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Pending = new StatusEnum("pending");
        public static readonly StatusEnum Accepted = new StatusEnum("accepted");
        public static readonly StatusEnum Rejected = new StatusEnum("rejected");
        public static readonly StatusEnum Timeout = new StatusEnum("timeout");
        public static readonly StatusEnum Canceled = new StatusEnum("canceled");
        public static readonly StatusEnum Rescinded = new StatusEnum("rescinded");
        public static readonly StatusEnum Wrapping = new StatusEnum("wrapping");
        public static readonly StatusEnum Completed = new StatusEnum("completed");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class CallStatusEnum : StringEnum
    {
        public static readonly CallStatusEnum Initiated = new CallStatusEnum("initiated");
        public static readonly CallStatusEnum Ringing = new CallStatusEnum("ringing");
        public static readonly CallStatusEnum Answered = new CallStatusEnum("answered");
        public static readonly CallStatusEnum Completed = new CallStatusEnum("completed");

        public CallStatusEnum()
        {
        }

        private CallStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator CallStatusEnum(string value) => new CallStatusEnum(value);
    }

    public sealed class ConferenceEventEnum : StringEnum
    {
        public static readonly ConferenceEventEnum Start = new ConferenceEventEnum("start");
        public static readonly ConferenceEventEnum End = new ConferenceEventEnum("end");
        public static readonly ConferenceEventEnum Join = new ConferenceEventEnum("join");
        public static readonly ConferenceEventEnum Leave = new ConferenceEventEnum("leave");
        public static readonly ConferenceEventEnum Mute = new ConferenceEventEnum("mute");
        public static readonly ConferenceEventEnum Hold = new ConferenceEventEnum("hold");
        public static readonly ConferenceEventEnum Speaker = new ConferenceEventEnum("speaker");

        public ConferenceEventEnum()
        {
        }

        private ConferenceEventEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ConferenceEventEnum(string value) => new ConferenceEventEnum(value);
    }

    public sealed class SupervisorModeEnum : StringEnum
    {
        public static readonly SupervisorModeEnum Monitor = new SupervisorModeEnum("monitor");
        public static readonly SupervisorModeEnum Whisper = new SupervisorModeEnum("whisper");
        public static readonly SupervisorModeEnum Barge = new SupervisorModeEnum("barge");

        public SupervisorModeEnum()
        {
        }

        private SupervisorModeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator SupervisorModeEnum(string value) => new SupervisorModeEnum(value);
    }
}
