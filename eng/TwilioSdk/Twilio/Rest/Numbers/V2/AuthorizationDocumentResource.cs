using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Numbers.V2;

public class AuthorizationDocumentResource : Resource
{
    public static AuthorizationDocumentResource Create(
        CreateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<AuthorizationDocumentResource> CreateAsync(
        CreateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static AuthorizationDocumentResource Create(
        string addressSid, string email, PhoneNumber contactPhoneNumber, List<string> hostedNumberOrderSids,
        string contactTitle = null, List<string> ccEmails = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<AuthorizationDocumentResource> CreateAsync(
        string addressSid, string email, PhoneNumber contactPhoneNumber, List<string> hostedNumberOrderSids,
        string contactTitle = null, List<string> ccEmails = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<AuthorizationDocumentResource> CreateWithHeaders(
        CreateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<AuthorizationDocumentResource>> CreateWithHeadersAsync(
        CreateAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<AuthorizationDocumentResource> CreateWithHeaders(
        string addressSid, string email, PhoneNumber contactPhoneNumber, List<string> hostedNumberOrderSids,
        string contactTitle = null, List<string> ccEmails = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<AuthorizationDocumentResource>> CreateWithHeadersAsync(
        string addressSid, string email, PhoneNumber contactPhoneNumber, List<string> hostedNumberOrderSids,
        string contactTitle = null, List<string> ccEmails = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static bool Delete(
        DeleteAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteAuthorizationDocumentOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

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
