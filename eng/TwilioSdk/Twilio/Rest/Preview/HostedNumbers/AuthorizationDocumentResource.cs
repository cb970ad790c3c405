using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Preview.HostedNumbers;

public class AuthorizationDocumentResource : Resource
{
    public static AuthorizationDocumentResource Create(
        CreateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<AuthorizationDocumentResource> CreateAsync(
        CreateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static AuthorizationDocumentResource Create(
        List<string> hostedNumberOrderSids, string addressSid, string email, string contactTitle,
        string contactPhoneNumber, List<string> ccEmails = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<AuthorizationDocumentResource> CreateAsync(
        List<string> hostedNumberOrderSids, string addressSid, string email, string contactTitle,
        string contactPhoneNumber, List<string> ccEmails = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<AuthorizationDocumentResource> CreateWithHeaders(
        CreateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<AuthorizationDocumentResource>> CreateWithHeadersAsync(
        CreateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<AuthorizationDocumentResource> CreateWithHeaders(
        List<string> hostedNumberOrderSids, string addressSid, string email, string contactTitle,
        string contactPhoneNumber, List<string> ccEmails = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<AuthorizationDocumentResource>> CreateWithHeadersAsync(
        List<string> hostedNumberOrderSids, string addressSid, string email, string contactTitle,
        string contactPhoneNumber, List<string> ccEmails = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static AuthorizationDocumentResource Fetch(
        FetchAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<AuthorizationDocumentResource> FetchAsync(
        FetchAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static AuthorizationDocumentResource Fetch(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<AuthorizationDocumentResource> FetchAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<AuthorizationDocumentResource> FetchWithHeaders(
        FetchAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<AuthorizationDocumentResource>> FetchWithHeadersAsync(
        FetchAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<AuthorizationDocumentResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<AuthorizationDocumentResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<AuthorizationDocumentResource> Read(
        ReadAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<AuthorizationDocumentResource>> ReadAsync(
        ReadAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<AuthorizationDocumentResource> Read(
        string email = null, StatusEnum status = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<AuthorizationDocumentResource>> ReadAsync(
        string email = null, StatusEnum status = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<AuthorizationDocumentResource> ReadWithHeaders(
        ReadAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<AuthorizationDocumentResource> ReadWithHeaders(
        string email = null, StatusEnum status = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<AuthorizationDocumentResource>> ReadWithHeadersAsync(
        ReadAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<AuthorizationDocumentResource> GetPage(
        string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<AuthorizationDocumentResource> NextPage(
        Page<AuthorizationDocumentResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<AuthorizationDocumentResource> PreviousPage(
        Page<AuthorizationDocumentResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static AuthorizationDocumentResource Update(
        UpdateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<AuthorizationDocumentResource> UpdateAsync(
        UpdateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static AuthorizationDocumentResource Update(
        string pathSid, List<string> hostedNumberOrderSids = null, string addressSid = null, string email = null,
        List<string> ccEmails = null, StatusEnum status = null, string contactTitle = null,
        string contactPhoneNumber = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<AuthorizationDocumentResource> UpdateAsync(
        string pathSid, List<string> hostedNumberOrderSids = null, string addressSid = null, string email = null,
        List<string> ccEmails = null, StatusEnum status = null, string contactTitle = null,
        string contactPhoneNumber = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<AuthorizationDocumentResource> UpdateWithHeaders(
        UpdateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<AuthorizationDocumentResource>> UpdateWithHeadersAsync(
        UpdateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<AuthorizationDocumentResource> UpdateWithHeaders(
        string pathSid, List<string> hostedNumberOrderSids = null, string addressSid = null, string email = null,
        List<string> ccEmails = null, StatusEnum status = null, string contactTitle = null,
        string contactPhoneNumber = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<AuthorizationDocumentResource>> UpdateWithHeadersAsync(
        string pathSid, List<string> hostedNumberOrderSids = null, string addressSid = null, string email = null,
        List<string> ccEmails = null, StatusEnum status = null, string contactTitle = null,
        string contactPhoneNumber = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static AuthorizationDocumentResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AddressSid { get; private set; }
    public StatusEnum Status { get; private set; }
    public string Email { get; private set; }
    public List<string> CcEmails { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    private AuthorizationDocumentResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Opened = new StatusEnum("opened");
        public static readonly StatusEnum Signing = new StatusEnum("signing");
        public static readonly StatusEnum Signed = new StatusEnum("signed");
        public static readonly StatusEnum Canceled = new StatusEnum("canceled");
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
