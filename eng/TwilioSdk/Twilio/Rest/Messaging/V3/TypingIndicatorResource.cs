using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Messaging.V3;

public class TypingIndicatorResource : Resource
{
    public static TypingIndicatorResource Create(
        CreateTypingIndicatorOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TypingIndicatorResource> CreateAsync(
        CreateTypingIndicatorOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TypingIndicatorResource Create(
        TypingIndicatorRequest typingIndicatorRequest, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TypingIndicatorResource> CreateAsync(
        TypingIndicatorRequest typingIndicatorRequest, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<TypingIndicatorResource> CreateWithHeaders(
        CreateTypingIndicatorOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<TypingIndicatorResource>> CreateWithHeadersAsync(
        CreateTypingIndicatorOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<TypingIndicatorResource> CreateWithHeaders(
        TypingIndicatorRequest typingIndicatorRequest, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<TypingIndicatorResource>> CreateWithHeadersAsync(
        TypingIndicatorRequest typingIndicatorRequest, ITwilioRestClient client = null) => throw Surface.Only();

    public static TypingIndicatorResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public bool? Success { get; private set; }

    private TypingIndicatorResource()
    {
    }

    public class TypingIndicatorRequest
    {
        public ChannelEnum Channel { get; private set; }
        public EventEnum Event { get; private set; }
        public string From { get; private set; }
        public string MessageId { get; private set; }
        public string To { get; private set; }

        public TypingIndicatorRequest()
        {
        }

        public class Builder
        {
            private readonly TypingIndicatorRequest built = new TypingIndicatorRequest();

            public Builder()
            {
            }

            public Builder WithChannel(ChannelEnum channel)
            {
                built.Channel = channel;
                return this;
            }

            public Builder WithEvent(EventEnum varEvent)
            {
                built.Event = varEvent;
                return this;
            }

            public Builder WithFrom(string from)
            {
                built.From = from;
                return this;
            }

            public Builder WithMessageId(string messageId)
            {
                built.MessageId = messageId;
                return this;
            }

            public Builder WithTo(string to)
            {
                built.To = to;
                return this;
            }

            public TypingIndicatorRequest Build() => built;
        }
    }

    public sealed class EventEnum : StringEnum
    {
        public static readonly EventEnum Start = new EventEnum("START");
        public static readonly EventEnum End = new EventEnum("END");

        public EventEnum()
        {
        }

        private EventEnum(string value)
            : base(value)
        {
        }

        public static implicit operator EventEnum(string value) => new EventEnum(value);
    }

    public sealed class ChannelEnum : StringEnum
    {
        public static readonly ChannelEnum Whatsapp = new ChannelEnum("WHATSAPP");

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
