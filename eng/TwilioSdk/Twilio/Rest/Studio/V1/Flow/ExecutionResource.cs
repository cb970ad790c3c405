using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Studio.V1.Flow;

public class ExecutionResource : Resource
{
    public static ExecutionResource Create(
        CreateExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ExecutionResource> CreateAsync(
        CreateExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ExecutionResource Create(
        string pathFlowSid, PhoneNumber to, PhoneNumber from, object parameters = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ExecutionResource> CreateAsync(
        string pathFlowSid, PhoneNumber to, PhoneNumber from, object parameters = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ExecutionResource> CreateWithHeaders(
        CreateExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ExecutionResource>> CreateWithHeadersAsync(
        CreateExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ExecutionResource> CreateWithHeaders(
        string pathFlowSid, PhoneNumber to, PhoneNumber from, object parameters = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ExecutionResource>> CreateWithHeadersAsync(
        string pathFlowSid, PhoneNumber to, PhoneNumber from, object parameters = null,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(DeleteExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        DeleteExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static bool Delete(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<bool> DeleteAsync(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        DeleteExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        DeleteExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<bool> DeleteWithHeaders(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<bool>> DeleteWithHeadersAsync(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ExecutionResource Fetch(
        FetchExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ExecutionResource> FetchAsync(
        FetchExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ExecutionResource Fetch(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ExecutionResource> FetchAsync(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ExecutionResource> FetchWithHeaders(
        FetchExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ExecutionResource>> FetchWithHeadersAsync(
        FetchExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ExecutionResource> FetchWithHeaders(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ExecutionResource>> FetchWithHeadersAsync(
        string pathFlowSid, string pathSid, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ExecutionResource> Read(
        ReadExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ExecutionResource>> ReadAsync(
        ReadExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<ExecutionResource> Read(
        string pathFlowSid, DateTime? dateCreatedFrom = null, DateTime? dateCreatedTo = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<ExecutionResource>> ReadAsync(
        string pathFlowSid, DateTime? dateCreatedFrom = null, DateTime? dateCreatedTo = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ExecutionResource> ReadWithHeaders(
        ReadExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<ExecutionResource> ReadWithHeaders(
        string pathFlowSid, DateTime? dateCreatedFrom = null, DateTime? dateCreatedTo = null, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<ExecutionResource>> ReadWithHeadersAsync(
        ReadExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<ExecutionResource> GetPage(string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ExecutionResource> NextPage(
        Page<ExecutionResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<ExecutionResource> PreviousPage(
        Page<ExecutionResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static ExecutionResource Update(
        UpdateExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ExecutionResource> UpdateAsync(
        UpdateExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ExecutionResource Update(
        string pathFlowSid, string pathSid, StatusEnum status, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ExecutionResource> UpdateAsync(
        string pathFlowSid, string pathSid, StatusEnum status, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ExecutionResource> UpdateWithHeaders(
        UpdateExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ExecutionResource>> UpdateWithHeadersAsync(
        UpdateExecutionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<ExecutionResource> UpdateWithHeaders(
        string pathFlowSid, string pathSid, StatusEnum status, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<ExecutionResource>> UpdateWithHeadersAsync(
        string pathFlowSid, string pathSid, StatusEnum status, ITwilioRestClient client = null) => throw Surface.Only();

    public static ExecutionResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string FlowSid { get; private set; }
    public string ContactSid { get; private set; }
    public string ContactChannelAddress { get; private set; }
    public object Context { get; private set; }
    public StatusEnum Status { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }
    public Dictionary<string, string> Links { get; private set; }

    private ExecutionResource()
    {
    }

    public sealed class StatusEnum : StringEnum
    {
        public static readonly StatusEnum Active = new StatusEnum("active");
        public static readonly StatusEnum Ended = new StatusEnum("ended");

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
