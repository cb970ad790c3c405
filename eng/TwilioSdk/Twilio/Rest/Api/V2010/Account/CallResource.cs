using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class CallResource : Resource
{
    public static CallResource Create(
        CreateCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CallResource> CreateAsync(
        CreateCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static CallResource Create(
        IEndpoint to, IEndpoint from, string pathAccountSid = null, Uri url = null,
        Twiml twiml = null, string applicationSid = null, HttpMethod method = null,
        Uri fallbackUrl = null, HttpMethod fallbackMethod = null, Uri statusCallback = null,
        List<string> statusCallbackEvent = null, HttpMethod statusCallbackMethod = null,
        string sendDigits = null, int? timeout = null, bool? record = null, string recordingChannels = null,
        string recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        string recordingConfigurationId = null, string sipAuthUsername = null, string sipAuthPassword = null,
        string machineDetection = null, int? machineDetectionTimeout = null,
        List<string> recordingStatusCallbackEvent = null, string trim = null, string callerId = null,
        int? machineDetectionSpeechThreshold = null, int? machineDetectionSpeechEndThreshold = null,
        int? machineDetectionSilenceTimeout = null, string asyncAmd = null, Uri asyncAmdStatusCallback = null,
        HttpMethod asyncAmdStatusCallbackMethod = null, string byoc = null, string callReason = null,
        string callToken = null, string recordingTrack = null, int? timeLimit = null, Uri clientNotificationUrl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CallResource> CreateAsync(
        IEndpoint to, IEndpoint from, string pathAccountSid = null, Uri url = null,
        Twiml twiml = null, string applicationSid = null, HttpMethod method = null,
        Uri fallbackUrl = null, HttpMethod fallbackMethod = null, Uri statusCallback = null,
        List<string> statusCallbackEvent = null, HttpMethod statusCallbackMethod = null,
        string sendDigits = null, int? timeout = null, bool? record = null, string recordingChannels = null,
        string recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        string recordingConfigurationId = null, string sipAuthUsername = null, string sipAuthPassword = null,
        string machineDetection = null, int? machineDetectionTimeout = null,
        List<string> recordingStatusCallbackEvent = null, string trim = null, string callerId = null,
        int? machineDetectionSpeechThreshold = null, int? machineDetectionSpeechEndThreshold = null,
        int? machineDetectionSilenceTimeout = null, string asyncAmd = null, Uri asyncAmdStatusCallback = null,
        HttpMethod asyncAmdStatusCallbackMethod = null, string byoc = null, string callReason = null,
        string callToken = null, string recordingTrack = null, int? timeLimit = null, Uri clientNotificationUrl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CallResource> CreateWithHeaders(
        CreateCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CallResource>> CreateWithHeadersAsync(
        CreateCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CallResource> CreateWithHeaders(
        IEndpoint to, IEndpoint from, string pathAccountSid = null, Uri url = null,
        Twiml twiml = null, string applicationSid = null, HttpMethod method = null,
        Uri fallbackUrl = null, HttpMethod fallbackMethod = null, Uri statusCallback = null,
        List<string> statusCallbackEvent = null, HttpMethod statusCallbackMethod = null,
        string sendDigits = null, int? timeout = null, bool? record = null, string recordingChannels = null,
        string recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        string recordingConfigurationId = null, string sipAuthUsername = null, string sipAuthPassword = null,
        string machineDetection = null, int? machineDetectionTimeout = null,
        List<string> recordingStatusCallbackEvent = null, string trim = null, string callerId = null,
        int? machineDetectionSpeechThreshold = null, int? machineDetectionSpeechEndThreshold = null,
        int? machineDetectionSilenceTimeout = null, string asyncAmd = null, Uri asyncAmdStatusCallback = null,
        HttpMethod asyncAmdStatusCallbackMethod = null, string byoc = null, string callReason = null,
        string callToken = null, string recordingTrack = null, int? timeLimit = null, Uri clientNotificationUrl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CallResource>> CreateWithHeadersAsync(
        IEndpoint to, IEndpoint from, string pathAccountSid = null, Uri url = null,
        Twiml twiml = null, string applicationSid = null, HttpMethod method = null,
        Uri fallbackUrl = null, HttpMethod fallbackMethod = null, Uri statusCallback = null,
        List<string> statusCallbackEvent = null, HttpMethod statusCallbackMethod = null,
        string sendDigits = null, int? timeout = null, bool? record = null, string recordingChannels = null,
        string recordingStatusCallback = null, HttpMethod recordingStatusCallbackMethod = null,
        string recordingConfigurationId = null, string sipAuthUsername = null, string sipAuthPassword = null,
        string machineDetection = null, int? machineDetectionTimeout = null,
        List<string> recordingStatusCallbackEvent = null, string trim = null, string callerId = null,
        int? machineDetectionSpeechThreshold = null, int? machineDetectionSpeechEndThreshold = null,
        int? machineDetectionSilenceTimeout = null, string asyncAmd = null, Uri asyncAmdStatusCallback = null,
        HttpMethod asyncAmdStatusCallbackMethod = null, string byoc = null, string callReason = null,
        string callToken = null, string recordingTrack = null, int? timeLimit = null, Uri clientNotificationUrl = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static CallResource Fetch(FetchCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CallResource> FetchAsync(
        FetchCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static CallResource Fetch(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CallResource> FetchAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CallResource> FetchWithHeaders(
        FetchCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CallResource>> FetchWithHeadersAsync(
        FetchCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CallResource> FetchWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CallResource>> FetchWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<CallResource> Read(
        ReadCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<CallResource>> ReadAsync(
        ReadCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<CallResource> Read(
        string pathAccountSid = null, PhoneNumber to = null, PhoneNumber from = null,
        string parentCallSid = null, StatusEnum status = null, DateTime? startTimeBefore = null,
        DateTime? startTime = null, DateTime? startTimeAfter = null, DateTime? endTimeBefore = null,
        DateTime? endTime = null, DateTime? endTimeAfter = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<CallResource>> ReadAsync(
        string pathAccountSid = null, PhoneNumber to = null, PhoneNumber from = null,
        string parentCallSid = null, StatusEnum status = null, DateTime? startTimeBefore = null,
        DateTime? startTime = null, DateTime? startTimeAfter = null, DateTime? endTimeBefore = null,
        DateTime? endTime = null, DateTime? endTimeAfter = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<CallResource> ReadWithHeaders(
        ReadCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<CallResource> ReadWithHeaders(
        string pathAccountSid = null, PhoneNumber to = null, PhoneNumber from = null,
        string parentCallSid = null, StatusEnum status = null, DateTime? startTimeBefore = null,
        DateTime? startTime = null, DateTime? startTimeAfter = null, DateTime? endTimeBefore = null,
        DateTime? endTime = null, DateTime? endTimeAfter = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<CallResource>> ReadWithHeadersAsync(
        ReadCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<CallResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<CallResource> NextPage(
        Page<CallResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<CallResource> PreviousPage(
        Page<CallResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static CallResource Update(
        UpdateCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CallResource> UpdateAsync(
        UpdateCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static CallResource Update(
        string pathSid, string pathAccountSid = null, Uri url = null, HttpMethod method = null,
        UpdateStatusEnum status = null, Uri fallbackUrl = null, HttpMethod fallbackMethod = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null, Twiml twiml = null,
        int? timeLimit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<CallResource> UpdateAsync(
        string pathSid, string pathAccountSid = null, Uri url = null, HttpMethod method = null,
        UpdateStatusEnum status = null, Uri fallbackUrl = null, HttpMethod fallbackMethod = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null, Twiml twiml = null,
        int? timeLimit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CallResource> UpdateWithHeaders(
        UpdateCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CallResource>> UpdateWithHeadersAsync(
        UpdateCallOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<CallResource> UpdateWithHeaders(
        string pathSid, string pathAccountSid = null, Uri url = null, HttpMethod method = null,
        UpdateStatusEnum status = null, Uri fallbackUrl = null, HttpMethod fallbackMethod = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null, Twiml twiml = null,
        int? timeLimit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<CallResource>> UpdateWithHeadersAsync(
        string pathSid, string pathAccountSid = null, Uri url = null, HttpMethod method = null,
        UpdateStatusEnum status = null, Uri fallbackUrl = null, HttpMethod fallbackMethod = null,
        Uri statusCallback = null, HttpMethod statusCallbackMethod = null, Twiml twiml = null,
        int? timeLimit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static CallResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string ParentCallSid { get; private set; }
    public string AccountSid { get; private set; }
    public string To { get; private set; }
    public string ToFormatted { get; private set; }
    public string From { get; private set; }
    public string FromFormatted { get; private set; }
    public string PhoneNumberSid { get; private set; }
    public StatusEnum Status { get; private set; }
    public DateTime? StartTime { get; private set; }
    public DateTime? EndTime { get; private set; }
    public string Duration { get; private set; }
    public string Price { get; private set; }
    public string PriceUnit { get; private set; }
    public string Direction { get; private set; }
    public string AnsweredBy { get; private set; }
    public string ApiVersion { get; private set; }
    public string ForwardedFrom { get; private set; }
    public string GroupSid { get; private set; }
    public string CallerName { get; private set; }
    public string QueueTime { get; private set; }
    public string TrunkSid { get; private set; }
    public string Uri { get; private set; }
    public Dictionary<string, string> SubresourceUris { get; private set; }

    private CallResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Queued = new StatusEnum("queued");
        public static readonly StatusEnum Ringing = new StatusEnum("ringing");
        public static readonly StatusEnum InProgress = new StatusEnum("in-progress");
        public static readonly StatusEnum Completed = new StatusEnum("completed");
        public static readonly StatusEnum Busy = new StatusEnum("busy");
        public static readonly StatusEnum Failed = new StatusEnum("failed");
        public static readonly StatusEnum NoAnswer = new StatusEnum("no-answer");
        public static readonly StatusEnum Canceled = new StatusEnum("canceled");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class UpdateStatusEnum : StringEnum
    {
        public static readonly UpdateStatusEnum Canceled = new UpdateStatusEnum("canceled");
        public static readonly UpdateStatusEnum Completed = new UpdateStatusEnum("completed");

        public UpdateStatusEnum()
        {
        }

        private UpdateStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator UpdateStatusEnum(string value) => new UpdateStatusEnum(value);
    }
}
