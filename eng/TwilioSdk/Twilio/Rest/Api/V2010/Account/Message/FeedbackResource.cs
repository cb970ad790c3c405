using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account.Message;

public class FeedbackResource : Resource
{
    public static FeedbackResource Create(
        CreateFeedbackOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<FeedbackResource> CreateAsync(
        CreateFeedbackOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static FeedbackResource Create(
        string pathMessageSid, string pathAccountSid = null, OutcomeEnum outcome = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<FeedbackResource> CreateAsync(
        string pathMessageSid, string pathAccountSid = null, OutcomeEnum outcome = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<FeedbackResource> CreateWithHeaders(
        CreateFeedbackOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<FeedbackResource>> CreateWithHeadersAsync(
        CreateFeedbackOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<FeedbackResource> CreateWithHeaders(
        string pathMessageSid, string pathAccountSid = null, OutcomeEnum outcome = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<FeedbackResource>> CreateWithHeadersAsync(
        string pathMessageSid, string pathAccountSid = null, OutcomeEnum outcome = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static FeedbackResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string MessageSid { get; private set; }
    public OutcomeEnum Outcome { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public string Uri { get; private set; }

    private FeedbackResource()
    {
    }

    public sealed class OutcomeEnum : StringEnum
    {
        public static readonly OutcomeEnum Confirmed = new OutcomeEnum("confirmed");
        public static readonly OutcomeEnum Unconfirmed = new OutcomeEnum("unconfirmed");

        public OutcomeEnum()
        {
        }

        private OutcomeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator OutcomeEnum(string value) => new OutcomeEnum(value);
    }
}
