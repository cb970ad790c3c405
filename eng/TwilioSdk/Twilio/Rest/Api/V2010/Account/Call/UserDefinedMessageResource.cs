using System;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Api.V2010.Account.Call;

public class UserDefinedMessageResource : Resource
{
    public static UserDefinedMessageResource Create(
        CreateUserDefinedMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<UserDefinedMessageResource> CreateAsync(
        CreateUserDefinedMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static UserDefinedMessageResource Create(
        string pathCallSid, string content, string pathAccountSid = null, string idempotencyKey = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<UserDefinedMessageResource> CreateAsync(
        string pathCallSid, string content, string pathAccountSid = null, string idempotencyKey = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<UserDefinedMessageResource> CreateWithHeaders(
        CreateUserDefinedMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<UserDefinedMessageResource>> CreateWithHeadersAsync(
        CreateUserDefinedMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<UserDefinedMessageResource> CreateWithHeaders(
        string pathCallSid, string content, string pathAccountSid = null, string idempotencyKey = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<UserDefinedMessageResource>> CreateWithHeadersAsync(
        string pathCallSid, string content, string pathAccountSid = null, string idempotencyKey = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static UserDefinedMessageResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string AccountSid { get; private set; }
    public string CallSid { get; private set; }
    public string Sid { get; private set; }
    public DateTime? DateCreated { get; private set; }

    private UserDefinedMessageResource()
    {
    }
}
