using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Numbers.V2;

public class HostedNumberOrderResource : Resource
{
    public static HostedNumberOrderResource Create(
        CreateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<HostedNumberOrderResource> CreateAsync(
        CreateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static HostedNumberOrderResource Create(
        PhoneNumber phoneNumber, PhoneNumber contactPhoneNumber, string addressSid, string email,
        string accountSid = null, string friendlyName = null, List<string> ccEmails = null, Uri smsUrl = null,
        HttpMethod smsMethod = null, Uri smsFallbackUrl = null, bool? smsCapability = null,
        HttpMethod smsFallbackMethod = null, Uri statusCallbackUrl = null, HttpMethod statusCallbackMethod = null,
        string smsApplicationSid = null, string contactTitle = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<HostedNumberOrderResource> CreateAsync(
        PhoneNumber phoneNumber, PhoneNumber contactPhoneNumber, string addressSid, string email,
        string accountSid = null, string friendlyName = null, List<string> ccEmails = null, Uri smsUrl = null,
        HttpMethod smsMethod = null, Uri smsFallbackUrl = null, bool? smsCapability = null,
        HttpMethod smsFallbackMethod = null, Uri statusCallbackUrl = null, HttpMethod statusCallbackMethod = null,
        string smsApplicationSid = null, string contactTitle = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<HostedNumberOrderResource> CreateWithHeaders(
        CreateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<HostedNumberOrderResource>> CreateWithHeadersAsync(
        CreateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<HostedNumberOrderResource> CreateWithHeaders(
        PhoneNumber phoneNumber, PhoneNumber contactPhoneNumber, string addressSid, string email,
        string accountSid = null, string friendlyName = null, List<string> ccEmails = null, Uri smsUrl = null,
        HttpMethod smsMethod = null, Uri smsFallbackUrl = null, bool? smsCapability = null,
        HttpMethod smsFallbackMethod = null, Uri statusCallbackUrl = null, HttpMethod statusCallbackMethod = null,
        string smsApplicationSid = null, string contactTitle = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<HostedNumberOrderResource>> CreateWithHeadersAsync(
        PhoneNumber phoneNumber, PhoneNumber contactPhoneNumber, string addressSid, string email,
        string accountSid = null, string friendlyName = null, List<string> ccEmails = null, Uri smsUrl = null,
        HttpMethod smsMethod = null, Uri smsFallbackUrl = null, bool? smsCapability = null,
        HttpMethod smsFallbackMethod = null, Uri statusCallbackUrl = null, HttpMethod statusCallbackMethod = null,
        string smsApplicationSid = null, string contactTitle = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static bool Delete(
        DeleteHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static HostedNumberOrderResource Fetch(
        FetchHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<HostedNumberOrderResource> FetchAsync(
        FetchHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static HostedNumberOrderResource Fetch(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<HostedNumberOrderResource> FetchAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<HostedNumberOrderResource> FetchWithHeaders(
        FetchHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<HostedNumberOrderResource>> FetchWithHeadersAsync(
        FetchHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<HostedNumberOrderResource> FetchWithHeaders(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<HostedNumberOrderResource>> FetchWithHeadersAsync(
        string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<HostedNumberOrderResource> Read(
        ReadHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<HostedNumberOrderResource>> ReadAsync(
        ReadHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<HostedNumberOrderResource> Read(
        StatusEnum status = null, bool? smsCapability = null, PhoneNumber phoneNumber = null,
        string incomingPhoneNumberSid = null, string friendlyName = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<HostedNumberOrderResource>> ReadAsync(
        StatusEnum status = null, bool? smsCapability = null, PhoneNumber phoneNumber = null,
        string incomingPhoneNumberSid = null, string friendlyName = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<HostedNumberOrderResource> ReadWithHeaders(
        ReadHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<HostedNumberOrderResource> ReadWithHeaders(
        StatusEnum status = null, bool? smsCapability = null, PhoneNumber phoneNumber = null,
        string incomingPhoneNumberSid = null, string friendlyName = null, long? pageSize = null, long? limit = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<HostedNumberOrderResource>> ReadWithHeadersAsync(
        ReadHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<HostedNumberOrderResource> GetPage(
        string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<HostedNumberOrderResource> NextPage(
        Page<HostedNumberOrderResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<HostedNumberOrderResource> PreviousPage(
        Page<HostedNumberOrderResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static HostedNumberOrderResource Update(
        UpdateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<HostedNumberOrderResource> UpdateAsync(
        UpdateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static HostedNumberOrderResource Update(
        string pathSid, StatusEnum status, int? verificationCallDelay = null, string verificationCallExtension = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<HostedNumberOrderResource> UpdateAsync(
        string pathSid, StatusEnum status, int? verificationCallDelay = null, string verificationCallExtension = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<HostedNumberOrderResource> UpdateWithHeaders(
        UpdateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<HostedNumberOrderResource>> UpdateWithHeadersAsync(
        UpdateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<HostedNumberOrderResource> UpdateWithHeaders(
        string pathSid, StatusEnum status, int? verificationCallDelay = null, string verificationCallExtension = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<HostedNumberOrderResource>> UpdateWithHeadersAsync(
        string pathSid, StatusEnum status, int? verificationCallDelay = null, string verificationCallExtension = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static HostedNumberOrderResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string IncomingPhoneNumberSid { get; private set; }
    public string AddressSid { get; private set; }
    public string SigningDocumentSid { get; private set; }
    public PhoneNumber PhoneNumber { get; private set; }
    public PhoneNumberCapabilities Capabilities { get; private set; }
    public string FriendlyName { get; private set; }
    public StatusEnum Status { get; private set; }
    public string FailureReason { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Email { get; private set; }
    public List<string> CcEmails { get; private set; }
    public Uri Url { get; private set; }
    public string ContactTitle { get; private set; }
    public PhoneNumber ContactPhoneNumber { get; private set; }
    public string BulkHostingRequestSid { get; private set; }
    public string NextStep { get; private set; }
    public int? VerificationAttempts { get; private set; }
    public List<string> VerificationCallSids { get; private set; }
    public int? VerificationCallDelay { get; private set; }
    public string VerificationCallExtension { get; private set; }
    public string VerificationCode { get; private set; }
    public VerificationTypeEnum VerificationType { get; private set; }

    private HostedNumberOrderResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum TwilioProcessing = new StatusEnum("twilio-processing");
        public static readonly StatusEnum Received = new StatusEnum("received");
        public static readonly StatusEnum PendingVerification = new StatusEnum("pending-verification");
        public static readonly StatusEnum Verified = new StatusEnum("verified");
        public static readonly StatusEnum PendingLoa = new StatusEnum("pending-loa");
        public static readonly StatusEnum CarrierProcessing = new StatusEnum("carrier-processing");
        public static readonly StatusEnum Testing = new StatusEnum("testing");
        public static readonly StatusEnum Completed = new StatusEnum("completed");
        public static readonly StatusEnum Failed = new StatusEnum("failed");
        public static readonly StatusEnum ActionRequired = new StatusEnum("action-required");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class VerificationTypeEnum : StringEnum
    {
        public static readonly VerificationTypeEnum PhoneCall = new VerificationTypeEnum("phone-call");

        public VerificationTypeEnum()
        {
        }

        private VerificationTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator VerificationTypeEnum(string value) => new VerificationTypeEnum(value);
    }
}
