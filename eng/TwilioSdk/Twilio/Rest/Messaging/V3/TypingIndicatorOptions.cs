using Twilio.Base;

namespace Twilio.Rest.Messaging.V3;

public class CreateTypingIndicatorOptions : IOptions<TypingIndicatorResource>
{
    public TypingIndicatorResource.TypingIndicatorRequest TypingIndicatorRequest { get; }

    public CreateTypingIndicatorOptions(TypingIndicatorResource.TypingIndicatorRequest typingIndicatorRequest)
    {
        TypingIndicatorRequest = typingIndicatorRequest;
    }

    public string GetBody() => throw Surface.Only();
}
