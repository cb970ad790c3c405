using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account.Conference;

public class ParticipantResource : Resource
{
    public static ParticipantResource Create(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> CreateAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Create(
        string pathConferenceSid, IEndpoint from, IEndpoint to, string pathAccountSid = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        List<string> statusCallbackEvent = null, string label = null, int? timeout = null, bool? record = null,
        bool? muted = null, string beep = null, bool? startConferenceOnEnter = null, bool? endConferenceOnExit = null,
        Uri waitUrl = null, HttpMethod waitMethod = null, bool? earlyMedia = null,
        int? maxParticipants = null, string conferenceRecord = null, string conferenceTrim = null,
        Uri conferenceStatusCallback = null, HttpMethod conferenceStatusCallbackMethod = null,
        List<string> conferenceStatusCallbackEvent = null, string recordingChannels = null,
        Uri recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        string sipAuthUsername = null, string sipAuthPassword = null, string region = null,
        Uri conferenceRecordingStatusCallback = null,
        HttpMethod conferenceRecordingStatusCallbackMethod = null,
        List<string> recordingStatusCallbackEvent = null, List<string> conferenceRecordingStatusCallbackEvent = null,
        bool? coaching = null, string callSidToCoach = null, string jitterBufferSize = null, string byoc = null,
        string callerId = null, string callReason = null, string recordingTrack = null,
        string recordingConfigurationId = null, int? timeLimit = null, string machineDetection = null,
        int? machineDetectionTimeout = null, int? machineDetectionSpeechThreshold = null,
        int? machineDetectionSpeechEndThreshold = null, int? machineDetectionSilenceTimeout = null,
        Uri amdStatusCallback = null, HttpMethod amdStatusCallbackMethod = null, string trim = null,
        string callToken = null, Uri clientNotificationUrl = null, string callerDisplayName = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> CreateAsync(
        string pathConferenceSid, IEndpoint from, IEndpoint to, string pathAccountSid = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        List<string> statusCallbackEvent = null, string label = null, int? timeout = null, bool? record = null,
        bool? muted = null, string beep = null, bool? startConferenceOnEnter = null, bool? endConferenceOnExit = null,
        Uri waitUrl = null, HttpMethod waitMethod = null, bool? earlyMedia = null,
        int? maxParticipants = null, string conferenceRecord = null, string conferenceTrim = null,
        Uri conferenceStatusCallback = null, HttpMethod conferenceStatusCallbackMethod = null,
        List<string> conferenceStatusCallbackEvent = null, string recordingChannels = null,
        Uri recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        string sipAuthUsername = null, string sipAuthPassword = null, string region = null,
        Uri conferenceRecordingStatusCallback = null,
        HttpMethod conferenceRecordingStatusCallbackMethod = null,
        List<string> recordingStatusCallbackEvent = null, List<string> conferenceRecordingStatusCallbackEvent = null,
        bool? coaching = null, string callSidToCoach = null, string jitterBufferSize = null, string byoc = null,
        string callerId = null, string callReason = null, string recordingTrack = null,
        string recordingConfigurationId = null, int? timeLimit = null, string machineDetection = null,
        int? machineDetectionTimeout = null, int? machineDetectionSpeechThreshold = null,
        int? machineDetectionSpeechEndThreshold = null, int? machineDetectionSilenceTimeout = null,
        Uri amdStatusCallback = null, HttpMethod amdStatusCallbackMethod = null, string trim = null,
        string callToken = null, Uri clientNotificationUrl = null, string callerDisplayName = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        CreateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> CreateWithHeaders(
        string pathConferenceSid, IEndpoint from, IEndpoint to, string pathAccountSid = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        List<string> statusCallbackEvent = null, string label = null, int? timeout = null, bool? record = null,
        bool? muted = null, string beep = null, bool? startConferenceOnEnter = null, bool? endConferenceOnExit = null,
        Uri waitUrl = null, HttpMethod waitMethod = null, bool? earlyMedia = null,
        int? maxParticipants = null, string conferenceRecord = null, string conferenceTrim = null,
        Uri conferenceStatusCallback = null, HttpMethod conferenceStatusCallbackMethod = null,
        List<string> conferenceStatusCallbackEvent = null, string recordingChannels = null,
        Uri recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        string sipAuthUsername = null, string sipAuthPassword = null, string region = null,
        Uri conferenceRecordingStatusCallback = null,
        HttpMethod conferenceRecordingStatusCallbackMethod = null,
        List<string> recordingStatusCallbackEvent = null, List<string> conferenceRecordingStatusCallbackEvent = null,
        bool? coaching = null, string callSidToCoach = null, string jitterBufferSize = null, string byoc = null,
        string callerId = null, string callReason = null, string recordingTrack = null,
        string recordingConfigurationId = null, int? timeLimit = null, string machineDetection = null,
        int? machineDetectionTimeout = null, int? machineDetectionSpeechThreshold = null,
        int? machineDetectionSpeechEndThreshold = null, int? machineDetectionSilenceTimeout = null,
        Uri amdStatusCallback = null, HttpMethod amdStatusCallbackMethod = null, string trim = null,
        string callToken = null, Uri clientNotificationUrl = null, string callerDisplayName = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> CreateWithHeadersAsync(
        string pathConferenceSid, IEndpoint from, IEndpoint to, string pathAccountSid = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null,
        List<string> statusCallbackEvent = null, string label = null, int? timeout = null, bool? record = null,
        bool? muted = null, string beep = null, bool? startConferenceOnEnter = null, bool? endConferenceOnExit = null,
        Uri waitUrl = null, HttpMethod waitMethod = null, bool? earlyMedia = null,
        int? maxParticipants = null, string conferenceRecord = null, string conferenceTrim = null,
        Uri conferenceStatusCallback = null, HttpMethod conferenceStatusCallbackMethod = null,
        List<string> conferenceStatusCallbackEvent = null, string recordingChannels = null,
        Uri recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        string sipAuthUsername = null, string sipAuthPassword = null, string region = null,
        Uri conferenceRecordingStatusCallback = null,
        HttpMethod conferenceRecordingStatusCallbackMethod = null,
        List<string> recordingStatusCallbackEvent = null, List<string> conferenceRecordingStatusCallbackEvent = null,
        bool? coaching = null, string callSidToCoach = null, string jitterBufferSize = null, string byoc = null,
        string callerId = null, string callReason = null, string recordingTrack = null,
        string recordingConfigurationId = null, int? timeLimit = null, string machineDetection = null,
        int? machineDetectionTimeout = null, int? machineDetectionSpeechThreshold = null,
        int? machineDetectionSpeechEndThreshold = null, int? machineDetectionSilenceTimeout = null,
        Uri amdStatusCallback = null, HttpMethod amdStatusCallbackMethod = null, string trim = null,
        string callToken = null, Uri clientNotificationUrl = null, string callerDisplayName = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ParticipantResource Fetch(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> FetchAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Fetch(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ParticipantResource> FetchAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        FetchParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> FetchWithHeaders(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> FetchWithHeadersAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<ParticipantResource> Read(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ParticipantResource> Read(
        string pathConferenceSid, string pathAccountSid = null, bool? muted = null, bool? hold = null,
        bool? coaching = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSet<ParticipantResource>> ReadAsync(
        string pathConferenceSid, string pathAccountSid = null, bool? muted = null, bool? hold = null,
        bool? coaching = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ParticipantResource> ReadWithHeaders(
        string pathConferenceSid, string pathAccountSid = null, bool? muted = null, bool? hold = null,
        bool? coaching = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSetResponse<ParticipantResource>> ReadWithHeadersAsync(
        ReadParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ParticipantResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ParticipantResource> NextPage(
        Page<ParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ParticipantResource> PreviousPage(
        Page<ParticipantResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ParticipantResource Update(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> UpdateAsync(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource Update(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, bool? muted = null,
        bool? hold = null, Uri holdUrl = null, HttpMethod holdMethod = null, Uri announceUrl = null,
        HttpMethod announceMethod = null, Uri waitUrl = null, HttpMethod waitMethod = null,
        bool? beepOnExit = null, bool? endConferenceOnExit = null, bool? coaching = null, string callSidToCoach = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ParticipantResource> UpdateAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, bool? muted = null,
        bool? hold = null, Uri holdUrl = null, HttpMethod holdMethod = null, Uri announceUrl = null,
        HttpMethod announceMethod = null, Uri waitUrl = null, HttpMethod waitMethod = null,
        bool? beepOnExit = null, bool? endConferenceOnExit = null, bool? coaching = null, string callSidToCoach = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> UpdateWithHeaders(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> UpdateWithHeadersAsync(
        UpdateParticipantOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ParticipantResource> UpdateWithHeaders(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, bool? muted = null,
        bool? hold = null, Uri holdUrl = null, HttpMethod holdMethod = null, Uri announceUrl = null,
        HttpMethod announceMethod = null, Uri waitUrl = null, HttpMethod waitMethod = null,
        bool? beepOnExit = null, bool? endConferenceOnExit = null, bool? coaching = null, string callSidToCoach = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ParticipantResource>> UpdateWithHeadersAsync(
        string pathConferenceSid, string pathCallSid, string pathAccountSid = null, bool? muted = null,
        bool? hold = null, Uri holdUrl = null, HttpMethod holdMethod = null, Uri announceUrl = null,
        HttpMethod announceMethod = null, Uri waitUrl = null, HttpMethod waitMethod = null,
        bool? beepOnExit = null, bool? endConferenceOnExit = null, bool? coaching = null, string callSidToCoach = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ParticipantResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string CallSid { get; private set; }
    public string Label { get; private set; }
    public string CallSidToCoach { get; private set; }
    public bool? Coaching { get; private set; }
    public string ConferenceSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public bool? EndConferenceOnExit { get; private set; }
    public bool? Muted { get; private set; }
    public bool? Hold { get; private set; }
    public bool? StartConferenceOnEnter { get; private set; }
    public StatusEnum Status { get; private set; }
    public string QueueTime { get; private set; }
    public string Uri { get; private set; }

    private ParticipantResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Queued = new StatusEnum("queued");
        public static readonly StatusEnum Connecting = new StatusEnum("connecting");
        public static readonly StatusEnum Ringing = new StatusEnum("ringing");
        public static readonly StatusEnum Connected = new StatusEnum("connected");
        public static readonly StatusEnum Complete = new StatusEnum("complete");
        public static readonly StatusEnum Failed = new StatusEnum("failed");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }
}
