using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Verify.V2.Service.Entity;

public class ChallengeResource : Resource
{
    public static ChallengeResource Create(
        CreateChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChallengeResource> CreateAsync(
        CreateChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ChallengeResource Create(
        string pathServiceSid, string pathIdentity, string factorSid, DateTime? expirationDate = null,
        string detailsMessage = null, List<object> detailsFields = null, object hiddenDetails = null,
        string authPayload = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChallengeResource> CreateAsync(
        string pathServiceSid, string pathIdentity, string factorSid, DateTime? expirationDate = null,
        string detailsMessage = null, List<object> detailsFields = null, object hiddenDetails = null,
        string authPayload = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChallengeResource> CreateWithHeaders(
        CreateChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChallengeResource>> CreateWithHeadersAsync(
        CreateChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChallengeResource> CreateWithHeaders(
        string pathServiceSid, string pathIdentity, string factorSid, DateTime? expirationDate = null,
        string detailsMessage = null, List<object> detailsFields = null, object hiddenDetails = null,
        string authPayload = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChallengeResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathIdentity, string factorSid, DateTime? expirationDate = null,
        string detailsMessage = null, List<object> detailsFields = null, object hiddenDetails = null,
        string authPayload = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ChallengeResource Fetch(
        FetchChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChallengeResource> FetchAsync(
        FetchChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ChallengeResource Fetch(
        string pathServiceSid, string pathIdentity, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ChallengeResource> FetchAsync(
        string pathServiceSid, string pathIdentity, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<ChallengeResource> FetchWithHeaders(
        FetchChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChallengeResource>> FetchWithHeadersAsync(
        FetchChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChallengeResource> FetchWithHeaders(
        string pathServiceSid, string pathIdentity, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<ChallengeResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathIdentity, string pathSid, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSet<ChallengeResource> Read(
        ReadChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ChallengeResource>> ReadAsync(
        ReadChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ChallengeResource> Read(
        string pathServiceSid, string pathIdentity, string factorSid = null, ChallengeStatusesEnum status = null,
        ListOrdersEnum order = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSet<ChallengeResource>> ReadAsync(
        string pathServiceSid, string pathIdentity, string factorSid = null, ChallengeStatusesEnum status = null,
        ListOrdersEnum order = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static ResourceSetResponse<ChallengeResource> ReadWithHeaders(
        ReadChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ChallengeResource> ReadWithHeaders(
        string pathServiceSid, string pathIdentity, string factorSid = null, ChallengeStatusesEnum status = null,
        ListOrdersEnum order = null, long? pageSize = null, long? limit = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<ResourceSetResponse<ChallengeResource>> ReadWithHeadersAsync(
        ReadChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ChallengeResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ChallengeResource> NextPage(
        Page<ChallengeResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ChallengeResource> PreviousPage(
        Page<ChallengeResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ChallengeResource Update(
        UpdateChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChallengeResource> UpdateAsync(
        UpdateChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ChallengeResource Update(
        string pathServiceSid, string pathIdentity, string pathSid, string authPayload = null, object metadata = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ChallengeResource> UpdateAsync(
        string pathServiceSid, string pathIdentity, string pathSid, string authPayload = null, object metadata = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChallengeResource> UpdateWithHeaders(
        UpdateChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChallengeResource>> UpdateWithHeadersAsync(
        UpdateChallengeOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ChallengeResource> UpdateWithHeaders(
        string pathServiceSid, string pathIdentity, string pathSid, string authPayload = null, object metadata = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ChallengeResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathIdentity, string pathSid, string authPayload = null, object metadata = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ChallengeResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    private ChallengeResource()
    {
    }

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string EntitySid { get; private set; }
    public string Identity { get; private set; }
    public string FactorSid { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public DateTime? DateResponded { get; private set; }
    public DateTime? ExpirationDate { get; private set; }
    public ChallengeStatusesEnum Status { get; private set; }
    public ChallengeReasonsEnum RespondedReason { get; private set; }
    public object Details { get; private set; }
    public object HiddenDetails { get; private set; }
    public object Metadata { get; private set; }
    public FactorTypesEnum FactorType { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    public sealed class ListOrdersEnum : StringEnum
    {
        public static readonly ListOrdersEnum Asc = new ListOrdersEnum("asc");
        public static readonly ListOrdersEnum Desc = new ListOrdersEnum("desc");

        public ListOrdersEnum()
        {
        }

        private ListOrdersEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ListOrdersEnum(string value) => new ListOrdersEnum(value);
    }

    public sealed class ChallengeStatusesEnum : StringEnum
    {
        public static readonly ChallengeStatusesEnum Pending = new ChallengeStatusesEnum("pending");
        public static readonly ChallengeStatusesEnum Expired = new ChallengeStatusesEnum("expired");
        public static readonly ChallengeStatusesEnum Approved = new ChallengeStatusesEnum("approved");
        public static readonly ChallengeStatusesEnum Denied = new ChallengeStatusesEnum("denied");

        public ChallengeStatusesEnum()
        {
        }

        private ChallengeStatusesEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ChallengeStatusesEnum(string value) => new ChallengeStatusesEnum(value);
    }

    public sealed class FactorTypesEnum : StringEnum
    {
        public static readonly FactorTypesEnum Push = new FactorTypesEnum("push");
        public static readonly FactorTypesEnum Totp = new FactorTypesEnum("totp");
        public static readonly FactorTypesEnum Passkeys = new FactorTypesEnum("passkeys");

        public FactorTypesEnum()
        {
        }

        private FactorTypesEnum(string value)
            : base(value)
        {
        }

        public static implicit operator FactorTypesEnum(string value) => new FactorTypesEnum(value);
    }

    public sealed class ChallengeReasonsEnum : StringEnum
    {
        public static readonly ChallengeReasonsEnum None = new ChallengeReasonsEnum("none");
        public static readonly ChallengeReasonsEnum NotNeeded = new ChallengeReasonsEnum("not_needed");
        public static readonly ChallengeReasonsEnum NotRequested = new ChallengeReasonsEnum("not_requested");

        public ChallengeReasonsEnum()
        {
        }

        private ChallengeReasonsEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ChallengeReasonsEnum(string value) => new ChallengeReasonsEnum(value);
    }
}
