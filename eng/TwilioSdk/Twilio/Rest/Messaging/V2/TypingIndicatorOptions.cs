using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Messaging.V2;

public class CreateTypingIndicatorOptions : IOptions<TypingIndicatorResource>
{
    public TypingIndicatorResource.ChannelEnum Channel { get; }
    public string MessageId { get; }

    public CreateTypingIndicatorOptions(TypingIndicatorResource.ChannelEnum channel, string messageId)
    {
        Channel = channel;
        MessageId = messageId;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
