using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;

namespace Twilio.Rest.Assistants.V1.Assistant;

public class MessageResource : Resource
{
    public static MessageResource Create(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> CreateAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource Create(
        string pathId, AssistantsV1ServiceAssistantSendMessageRequest assistantsV1ServiceAssistantSendMessageRequest,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<MessageResource> CreateAsync(
        string pathId, AssistantsV1ServiceAssistantSendMessageRequest assistantsV1ServiceAssistantSendMessageRequest,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> CreateWithHeaders(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        CreateMessageOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<MessageResource> CreateWithHeaders(
        string pathId, AssistantsV1ServiceAssistantSendMessageRequest assistantsV1ServiceAssistantSendMessageRequest,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<MessageResource>> CreateWithHeadersAsync(
        string pathId, AssistantsV1ServiceAssistantSendMessageRequest assistantsV1ServiceAssistantSendMessageRequest,
        ITwilioRestClient client = null) => throw Surface.Only();

    public static MessageResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Status { get; }
    public string SessionId { get; }
    public string AccountSid { get; }
    public bool? Flagged { get; private set; }
    public bool? Aborted { get; private set; }
    public string Body { get; private set; }
    public string Error { get; private set; }

    private MessageResource()
    {
    }

    public class AssistantsV1ServiceAssistantSendMessageRequest
    {
        public string Identity { get; private set; }
        public string Body { get; private set; }
        public string SessionId { get; private set; }
        public string Webhook { get; private set; }
        public string Mode { get; private set; }

        public AssistantsV1ServiceAssistantSendMessageRequest()
        {
        }

        public class Builder
        {
            private readonly AssistantsV1ServiceAssistantSendMessageRequest built = new AssistantsV1ServiceAssistantSendMessageRequest();

            public Builder()
            {
            }

            public Builder WithIdentity(string identity)
            {
                built.Identity = identity;
                return this;
            }

            public Builder WithBody(string body)
            {
                built.Body = body;
                return this;
            }

            public Builder WithSessionId(string sessionId)
            {
                built.SessionId = sessionId;
                return this;
            }

            public Builder WithWebhook(string webhook)
            {
                built.Webhook = webhook;
                return this;
            }

            public Builder WithMode(string mode)
            {
                built.Mode = mode;
                return this;
            }

            public AssistantsV1ServiceAssistantSendMessageRequest Build() => built;
        }
    }
}
