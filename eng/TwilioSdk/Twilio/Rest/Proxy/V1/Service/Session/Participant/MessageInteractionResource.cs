using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Proxy.V1.Service.Session.Participant;

public class MessageInteractionResource : Resource
{
    public static MessageInteractionResource Create(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageInteractionResource> CreateAsync(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageInteractionResource Create(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null,
        List<Uri> mediaUrl = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageInteractionResource> CreateAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null,
        List<Uri> mediaUrl = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageInteractionResource> CreateWithHeaders(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageInteractionResource>> CreateWithHeadersAsync(
        CreateMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageInteractionResource> CreateWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null,
        List<Uri> mediaUrl = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageInteractionResource>> CreateWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string body = null,
        List<Uri> mediaUrl = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageInteractionResource Fetch(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageInteractionResource> FetchAsync(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageInteractionResource Fetch(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageInteractionResource> FetchAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageInteractionResource> FetchWithHeaders(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageInteractionResource>> FetchWithHeadersAsync(
        FetchMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageInteractionResource> FetchWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageInteractionResource>> FetchWithHeadersAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, string pathSid,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MessageInteractionResource> Read(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MessageInteractionResource>> ReadAsync(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSet<MessageInteractionResource> Read(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSet<MessageInteractionResource>> ReadAsync(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MessageInteractionResource> ReadWithHeaders(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static ResourceSetResponse<MessageInteractionResource> ReadWithHeaders(
        string pathServiceSid, string pathSessionSid, string pathParticipantSid, long? pageSize = null,
        long? limit = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<ResourceSetResponse<MessageInteractionResource>> ReadWithHeadersAsync(
        ReadMessageInteractionOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Page<MessageInteractionResource> GetPage(
        string targetUrl, ITwilioRestClient client) => throw Surface.Only();

    public static Page<MessageInteractionResource> NextPage(
        Page<MessageInteractionResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static Page<MessageInteractionResource> PreviousPage(
        Page<MessageInteractionResource> page, ITwilioRestClient client) => throw Surface.Only();

    public static MessageInteractionResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string SessionSid { get; private set; }
    public string ServiceSid { get; private set; }
    public string AccountSid { get; private set; }
    public string Data { get; private set; }
    public TypeEnum Type { get; private set; }
    public string ParticipantSid { get; private set; }
    public string InboundParticipantSid { get; private set; }
    public string InboundResourceSid { get; private set; }
    public ResourceStatusEnum InboundResourceStatus { get; private set; }
    public string InboundResourceType { get; private set; }
    public Uri InboundResourceUrl { get; private set; }
    public string OutboundParticipantSid { get; private set; }
    public string OutboundResourceSid { get; private set; }
    public ResourceStatusEnum OutboundResourceStatus { get; private set; }
    public string OutboundResourceType { get; private set; }
    public Uri OutboundResourceUrl { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public Uri Url { get; private set; }

    private MessageInteractionResource()
    {
    }

    public sealed class TypeEnum : StringEnum
    {
        public static readonly TypeEnum Message = new TypeEnum("message");
        public static readonly TypeEnum Voice = new TypeEnum("voice");
        public static readonly TypeEnum Unknown = new TypeEnum("unknown");

        public TypeEnum()
        {
        }

        private TypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TypeEnum(string value) => new TypeEnum(value);
    }

    public sealed class ResourceStatusEnum : StringEnum
    {
        public static readonly ResourceStatusEnum Accepted = new ResourceStatusEnum("accepted");
        public static readonly ResourceStatusEnum Answered = new ResourceStatusEnum("answered");
        public static readonly ResourceStatusEnum Busy = new ResourceStatusEnum("busy");
        public static readonly ResourceStatusEnum Canceled = new ResourceStatusEnum("canceled");
        public static readonly ResourceStatusEnum Completed = new ResourceStatusEnum("completed");
        public static readonly ResourceStatusEnum Deleted = new ResourceStatusEnum("deleted");
        public static readonly ResourceStatusEnum Delivered = new ResourceStatusEnum("delivered");
        public static readonly ResourceStatusEnum DeliveryUnknown = new ResourceStatusEnum("delivery-unknown");
        public static readonly ResourceStatusEnum Failed = new ResourceStatusEnum("failed");
        public static readonly ResourceStatusEnum InProgress = new ResourceStatusEnum("in-progress");
        public static readonly ResourceStatusEnum Initiated = new ResourceStatusEnum("initiated");
        public static readonly ResourceStatusEnum NoAnswer = new ResourceStatusEnum("no-answer");
        public static readonly ResourceStatusEnum Queued = new ResourceStatusEnum("queued");
        public static readonly ResourceStatusEnum Received = new ResourceStatusEnum("received");
        public static readonly ResourceStatusEnum Receiving = new ResourceStatusEnum("receiving");
        public static readonly ResourceStatusEnum Ringing = new ResourceStatusEnum("ringing");
        public static readonly ResourceStatusEnum Scheduled = new ResourceStatusEnum("scheduled");
        public static readonly ResourceStatusEnum Sending = new ResourceStatusEnum("sending");
        public static readonly ResourceStatusEnum Sent = new ResourceStatusEnum("sent");
        public static readonly ResourceStatusEnum Undelivered = new ResourceStatusEnum("undelivered");
        public static readonly ResourceStatusEnum Unknown = new ResourceStatusEnum("unknown");

        public ResourceStatusEnum()
        {
        }

        private ResourceStatusEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ResourceStatusEnum(string value) => new ResourceStatusEnum(value);
    }
}
