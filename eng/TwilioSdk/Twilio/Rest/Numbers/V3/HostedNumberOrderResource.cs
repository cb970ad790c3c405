using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.Rest.Numbers.V3;

public class HostedNumberOrderResource : Resource
{
    public static HostedNumberOrderCreateResource Create(
        CreateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<HostedNumberOrderCreateResource> CreateAsync(
        CreateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static HostedNumberOrderCreateResource Create(
        PhoneNumber phoneNumber, bool? smsCapability, string accountSid = null, string friendlyName = null,
        string uniqueName = null, List<string> ccEmails = null, Uri smsUrl = null, HttpMethod smsMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsFallbackMethod = null, Uri statusCallbackUrl = null,
        HttpMethod statusCallbackMethod = null, string smsApplicationSid = null, string addressSid = null,
        string email = null, VerificationTypeEnum verificationType = null, string verificationDocumentSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<HostedNumberOrderCreateResource> CreateAsync(
        PhoneNumber phoneNumber, bool? smsCapability, string accountSid = null, string friendlyName = null,
        string uniqueName = null, List<string> ccEmails = null, Uri smsUrl = null, HttpMethod smsMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsFallbackMethod = null, Uri statusCallbackUrl = null,
        HttpMethod statusCallbackMethod = null, string smsApplicationSid = null, string addressSid = null,
        string email = null, VerificationTypeEnum verificationType = null, string verificationDocumentSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<HostedNumberOrderCreateResource> CreateWithHeaders(
        CreateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<HostedNumberOrderCreateResource>> CreateWithHeadersAsync(
        CreateHostedNumberOrderOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<HostedNumberOrderCreateResource> CreateWithHeaders(
        PhoneNumber phoneNumber, bool? smsCapability, string accountSid = null, string friendlyName = null,
        string uniqueName = null, List<string> ccEmails = null, Uri smsUrl = null, HttpMethod smsMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsFallbackMethod = null, Uri statusCallbackUrl = null,
        HttpMethod statusCallbackMethod = null, string smsApplicationSid = null, string addressSid = null,
        string email = null, VerificationTypeEnum verificationType = null, string verificationDocumentSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<HostedNumberOrderCreateResource>> CreateWithHeadersAsync(
        PhoneNumber phoneNumber, bool? smsCapability, string accountSid = null, string friendlyName = null,
        string uniqueName = null, List<string> ccEmails = null, Uri smsUrl = null, HttpMethod smsMethod = null,
        Uri smsFallbackUrl = null, HttpMethod smsFallbackMethod = null, Uri statusCallbackUrl = null,
        HttpMethod statusCallbackMethod = null, string smsApplicationSid = null, string addressSid = null,
        string email = null, VerificationTypeEnum verificationType = null, string verificationDocumentSid = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public HostedNumberOrderResource()
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
        public static readonly VerificationTypeEnum PhoneBill = new VerificationTypeEnum("phone-bill");

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
