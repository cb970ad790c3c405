using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Verify.V2.Service;

public class VerificationResource : Resource
{
    public static VerificationResource Create(
        CreateVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<VerificationResource> CreateAsync(
        CreateVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static VerificationResource Create(
        string pathServiceSid, string to, string channel, string customFriendlyName = null, string customMessage = null,
        string sendDigits = null, string locale = null, string customCode = null, string amount = null,
        string payee = null, object rateLimits = null, object channelConfiguration = null, string appHash = null,
        string templateSid = null, string templateCustomSubstitutions = null, string deviceIp = null,
        bool? enableSnaClientToken = null, RiskCheckEnum riskCheck = null, string tags = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<VerificationResource> CreateAsync(
        string pathServiceSid, string to, string channel, string customFriendlyName = null, string customMessage = null,
        string sendDigits = null, string locale = null, string customCode = null, string amount = null,
        string payee = null, object rateLimits = null, object channelConfiguration = null, string appHash = null,
        string templateSid = null, string templateCustomSubstitutions = null, string deviceIp = null,
        bool? enableSnaClientToken = null, RiskCheckEnum riskCheck = null, string tags = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<VerificationResource> CreateWithHeaders(
        CreateVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<VerificationResource>> CreateWithHeadersAsync(
        CreateVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<VerificationResource> CreateWithHeaders(
        string pathServiceSid, string to, string channel, string customFriendlyName = null, string customMessage = null,
        string sendDigits = null, string locale = null, string customCode = null, string amount = null,
        string payee = null, object rateLimits = null, object channelConfiguration = null, string appHash = null,
        string templateSid = null, string templateCustomSubstitutions = null, string deviceIp = null,
        bool? enableSnaClientToken = null, RiskCheckEnum riskCheck = null, string tags = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<VerificationResource>> CreateWithHeadersAsync(
        string pathServiceSid, string to, string channel, string customFriendlyName = null, string customMessage = null,
        string sendDigits = null, string locale = null, string customCode = null, string amount = null,
        string payee = null, object rateLimits = null, object channelConfiguration = null, string appHash = null,
        string templateSid = null, string templateCustomSubstitutions = null, string deviceIp = null,
        bool? enableSnaClientToken = null, RiskCheckEnum riskCheck = null, string tags = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static VerificationResource Fetch(
        FetchVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<VerificationResource> FetchAsync(
        FetchVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static VerificationResource Fetch(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<VerificationResource> FetchAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<VerificationResource> FetchWithHeaders(
        FetchVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<VerificationResource>> FetchWithHeadersAsync(
        FetchVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<VerificationResource> FetchWithHeaders(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<VerificationResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static VerificationResource Update(
        UpdateVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<VerificationResource> UpdateAsync(
        UpdateVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static VerificationResource Update(
        string pathServiceSid, string pathSid, StatusEnum status, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<VerificationResource> UpdateAsync(
        string pathServiceSid, string pathSid, StatusEnum status, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<VerificationResource> UpdateWithHeaders(
        UpdateVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<VerificationResource>> UpdateWithHeadersAsync(
        UpdateVerificationOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<VerificationResource> UpdateWithHeaders(
        string pathServiceSid, string pathSid, StatusEnum status, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<VerificationResource>> UpdateWithHeadersAsync(
        string pathServiceSid, string pathSid, StatusEnum status, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static VerificationResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string ServiceSid { get; private set; }
    public string AccountSid { get; private set; }
    public string To { get; private set; }
    public ChannelEnum Channel { get; private set; }
    public string Status { get; private set; }
    public bool? Valid { get; private set; }
    public object Lookup { get; private set; }
    public string Amount { get; private set; }
    public string Payee { get; private set; }
    public List<object> SendCodeAttempts { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public object Sna { get; private set; }
    public Uri Url { get; private set; }

    private VerificationResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Canceled = new StatusEnum("canceled");
        public static readonly StatusEnum Approved = new StatusEnum("approved");

        public StatusEnum()
        {
        }

        private StatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusEnum(string value) => new StatusEnum(value);
    }

    public sealed class RiskCheckEnum : StringEnum
    {
        public static readonly RiskCheckEnum Enable = new RiskCheckEnum("enable");
        public static readonly RiskCheckEnum Disable = new RiskCheckEnum("disable");

        public RiskCheckEnum()
        {
        }

        private RiskCheckEnum(string value)
            : base(value)
        {
        }

        public static implicit operator RiskCheckEnum(string value) => new RiskCheckEnum(value);
    }

    public sealed class ChannelEnum : StringEnum
    {
        public static readonly ChannelEnum Sms = new ChannelEnum("sms");
        public static readonly ChannelEnum Call = new ChannelEnum("call");
        public static readonly ChannelEnum Email = new ChannelEnum("email");
        public static readonly ChannelEnum Whatsapp = new ChannelEnum("whatsapp");
        public static readonly ChannelEnum Sna = new ChannelEnum("sna");

        public ChannelEnum()
        {
        }

        private ChannelEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ChannelEnum(string value) => new ChannelEnum(value);
    }
}
