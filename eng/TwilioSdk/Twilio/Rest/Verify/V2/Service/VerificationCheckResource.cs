using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Verify.V2.Service;

public class VerificationCheckResource : Resource
{
    public static VerificationCheckResource Create(
        CreateVerificationCheckOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<VerificationCheckResource> CreateAsync(
        CreateVerificationCheckOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static VerificationCheckResource Create(
        string pathServiceSid, string code = null, string to = null, string verificationSid = null,
        string amount = null, string payee = null, string snaClientToken = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<VerificationCheckResource> CreateAsync(
        string pathServiceSid, string code = null, string to = null, string verificationSid = null,
        string amount = null, string payee = null, string snaClientToken = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static TwilioResponse<VerificationCheckResource> CreateWithHeaders(
        CreateVerificationCheckOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<VerificationCheckResource>> CreateWithHeadersAsync(
        CreateVerificationCheckOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<VerificationCheckResource> CreateWithHeaders(
        string pathServiceSid, string code = null, string to = null, string verificationSid = null,
        string amount = null, string payee = null, string snaClientToken = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static Task<TwilioResponse<VerificationCheckResource>> CreateWithHeadersAsync(
        string pathServiceSid, string code = null, string to = null, string verificationSid = null,
        string amount = null, string payee = null, string snaClientToken = null, ITwilioRestClient client = null)
        => throw Surface.Only();

    public static VerificationCheckResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string ServiceSid { get; private set; }
    public string AccountSid { get; private set; }
    public string To { get; private set; }
    public ChannelEnum Channel { get; private set; }
    public string Status { get; private set; }
    public bool? Valid { get; private set; }
    public string Amount { get; private set; }
    public string Payee { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public List<object> SnaAttemptsErrorCodes { get; private set; }

    private VerificationCheckResource()
    {
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
