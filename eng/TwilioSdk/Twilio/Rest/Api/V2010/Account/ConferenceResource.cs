using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public class ConferenceResource : Resource
{
    public static ConferenceResource Fetch(
        FetchConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ConferenceResource> FetchAsync(
        FetchConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ConferenceResource Fetch(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ConferenceResource> FetchAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ConferenceResource> FetchWithHeaders(
        FetchConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ConferenceResource>> FetchWithHeadersAsync(
        FetchConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ConferenceResource> FetchWithHeaders(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ConferenceResource>> FetchWithHeadersAsync(
        string pathSid, string pathAccountSid = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ConferenceResource> Read(
        ReadConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ConferenceResource>> ReadAsync(
        ReadConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ConferenceResource> Read(
        string pathAccountSid = null, DateTime? dateCreatedBefore = null, DateTime? dateCreated = null,
        DateTime? dateCreatedAfter = null, DateTime? dateUpdatedBefore = null, DateTime? dateUpdated = null,
        DateTime? dateUpdatedAfter = null, string friendlyName = null, StatusEnum status = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ConferenceResource>> ReadAsync(
        string pathAccountSid = null, DateTime? dateCreatedBefore = null, DateTime? dateCreated = null,
        DateTime? dateCreatedAfter = null, DateTime? dateUpdatedBefore = null, DateTime? dateUpdated = null,
        DateTime? dateUpdatedAfter = null, string friendlyName = null, StatusEnum status = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ConferenceResource> ReadWithHeaders(
        ReadConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ConferenceResource> ReadWithHeaders(
        string pathAccountSid = null, DateTime? dateCreatedBefore = null, DateTime? dateCreated = null,
        DateTime? dateCreatedAfter = null, DateTime? dateUpdatedBefore = null, DateTime? dateUpdated = null,
        DateTime? dateUpdatedAfter = null, string friendlyName = null, StatusEnum status = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<ConferenceResource>> ReadWithHeadersAsync(
        ReadConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ConferenceResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ConferenceResource> NextPage(
        Page<ConferenceResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ConferenceResource> PreviousPage(
        Page<ConferenceResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ConferenceResource Update(
        UpdateConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ConferenceResource> UpdateAsync(
        UpdateConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ConferenceResource Update(
        string pathSid, string pathAccountSid = null, UpdateStatusEnum status = null, Uri announceUrl = null,
        HttpMethod announceMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ConferenceResource> UpdateAsync(
        string pathSid, string pathAccountSid = null, UpdateStatusEnum status = null, Uri announceUrl = null,
        HttpMethod announceMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ConferenceResource> UpdateWithHeaders(
        UpdateConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ConferenceResource>> UpdateWithHeadersAsync(
        UpdateConferenceOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ConferenceResource> UpdateWithHeaders(
        string pathSid, string pathAccountSid = null, UpdateStatusEnum status = null, Uri announceUrl = null,
        HttpMethod announceMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ConferenceResource>> UpdateWithHeadersAsync(
        string pathSid, string pathAccountSid = null, UpdateStatusEnum status = null, Uri announceUrl = null,
        HttpMethod announceMethod = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ConferenceResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string ApiVersion { get; private set; }
    public string FriendlyName { get; private set; }
    public string Region { get; private set; }
    public string Sid { get; private set; }
    public StatusEnum Status { get; private set; }
    public string Uri { get; private set; }
    public Dictionary<string, string> SubresourceUris { get; private set; }
    public ReasonConferenceEndedEnum ReasonConferenceEnded { get; private set; }
    public string CallSidEndingConference { get; private set; }

    private ConferenceResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Init = new StatusEnum("init");
        public static readonly StatusEnum InProgress = new StatusEnum("in-progress");
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

    public sealed class ReasonConferenceEndedEnum : StringEnum
    {
        public static readonly ReasonConferenceEndedEnum ConferenceEndedViaApi = new ReasonConferenceEndedEnum("conference-ended-via-api");
        public static readonly ReasonConferenceEndedEnum ParticipantWithEndConferenceOnExitLeft
            = new ReasonConferenceEndedEnum("participant-with-end-conference-on-exit-left");
        public static readonly ReasonConferenceEndedEnum ParticipantWithEndConferenceOnExitKicked
            = new ReasonConferenceEndedEnum("participant-with-end-conference-on-exit-kicked");
        public static readonly ReasonConferenceEndedEnum LastParticipantKicked = new ReasonConferenceEndedEnum("last-participant-kicked");
        public static readonly ReasonConferenceEndedEnum LastParticipantLeft = new ReasonConferenceEndedEnum("last-participant-left");

        public ReasonConferenceEndedEnum()
        {
        }

        private ReasonConferenceEndedEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ReasonConferenceEndedEnum(string value) => new ReasonConferenceEndedEnum(value);
    }

    public sealed class UpdateStatusEnum : StringEnum
    {
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
