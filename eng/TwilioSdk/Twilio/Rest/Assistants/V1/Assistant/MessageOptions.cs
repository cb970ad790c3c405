using Twilio.Base;

namespace Twilio.Rest.Assistants.V1.Assistant;

public class CreateMessageOptions : IOptions<MessageResource>
{
    public string PathId { get; }
    public MessageResource.AssistantsV1ServiceAssistantSendMessageRequest AssistantsV1ServiceAssistantSendMessageRequest { get; }

    public CreateMessageOptions(
        string pathId,
        MessageResource.AssistantsV1ServiceAssistantSendMessageRequest assistantsV1ServiceAssistantSendMessageRequest)
    {
        PathId = pathId;
        AssistantsV1ServiceAssistantSendMessageRequest = assistantsV1ServiceAssistantSendMessageRequest;
    }

    public string GetBody() => throw Surface.Only();
}
