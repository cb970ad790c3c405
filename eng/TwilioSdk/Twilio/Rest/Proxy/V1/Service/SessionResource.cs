using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service;

public class SessionResource : Resource
{
    public static SessionResource Create(
        CreateSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SessionResource> CreateAsync(
        CreateSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static SessionResource Create(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null,
        ModeEnum mode = null, StatusEnum status = null, List<object> participants = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SessionResource> CreateAsync(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null,
        ModeEnum mode = null, StatusEnum status = null, List<object> participants = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SessionResource> CreateWithHeaders(
        CreateSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SessionResource>> CreateWithHeadersAsync(
        CreateSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SessionResource> CreateWithHeaders(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null,
        ModeEnum mode = null, StatusEnum status = null, List<object> participants = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SessionResource>> CreateWithHeadersAsync(
        string pathServiceSid, string uniqueName = null, DateTime? dateExpiry = null, int? ttl = null,
        ModeEnum mode = null, StatusEnum status = null, List<object> participants = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static SessionResource Fetch(
        FetchSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SessionResource> FetchAsync(
        FetchSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static SessionResource Fetch(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SessionResource> FetchAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SessionResource> FetchWithHeaders(
        FetchSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SessionResource>> FetchWithHeadersAsync(
        FetchSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SessionResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SessionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<SessionResource> Read(
        ReadSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<SessionResource>> ReadAsync(
        ReadSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<SessionResource> Read(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSet<SessionResource>> ReadAsync(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSetResponse<SessionResource> ReadWithHeaders(
        ReadSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<SessionResource> ReadWithHeaders(
        string pathServiceSid, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSetResponse<SessionResource>> ReadWithHeadersAsync(
        ReadSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<SessionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<SessionResource> NextPage(
        Page<SessionResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<SessionResource> PreviousPage(
        Page<SessionResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static SessionResource Update(
        UpdateSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SessionResource> UpdateAsync(
        UpdateSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static SessionResource Update(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, StatusEnum status = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<SessionResource> UpdateAsync(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, StatusEnum status = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SessionResource> UpdateWithHeaders(
        UpdateSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SessionResource>> UpdateWithHeadersAsync(
        UpdateSessionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<SessionResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, StatusEnum status = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<SessionResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, DateTime? dateExpiry = null, int? ttl = null, StatusEnum status = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static SessionResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string ServiceSid { get; private set; }
    public string AccountSid { get; private set; }
    public DateTime? DateStarted { get; private set; }
    public DateTime? DateEnded { get; private set; }
    public DateTime? DateLastInteraction { get; private set; }
    public DateTime? DateExpiry { get; private set; }
    public string UniqueName { get; private set; }
    public StatusEnum Status { get; private set; }
    public string ClosedReason { get; private set; }
    public int? Ttl { get; private set; }
    public ModeEnum Mode { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    private SessionResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Open = new StatusEnum("open");
        public static readonly StatusEnum InProgress = new StatusEnum("in-progress");
        public static readonly StatusEnum Closed = new StatusEnum("closed");
        public static readonly StatusEnum Failed = new StatusEnum("failed");
        public static readonly StatusEnum Unknown = new StatusEnum("unknown");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class ModeEnum : StringEnum
    {
        public static readonly ModeEnum MessageOnly = new ModeEnum("message-only");
        public static readonly ModeEnum VoiceOnly = new ModeEnum("voice-only");
        public static readonly ModeEnum VoiceAndMessage = new ModeEnum("voice-and-message");

        public ModeEnum()
        {
        }

        private ModeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ModeEnum(string value) => new ModeEnum(value);
    }
}
