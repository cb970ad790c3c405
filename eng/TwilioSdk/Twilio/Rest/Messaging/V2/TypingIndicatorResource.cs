using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Messaging.V2;

public class TypingIndicatorResource : Resource
{
    public static TypingIndicatorResource Create(
        CreateTypingIndicatorOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TypingIndicatorResource> CreateAsync(
        CreateTypingIndicatorOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TypingIndicatorResource Create(
        ChannelEnum channel, string messageId, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TypingIndicatorResource> CreateAsync(
        ChannelEnum channel, string messageId, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<TypingIndicatorResource> CreateWithHeaders(
        CreateTypingIndicatorOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<TypingIndicatorResource>> CreateWithHeadersAsync(
        CreateTypingIndicatorOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<TypingIndicatorResource> CreateWithHeaders(
        ChannelEnum channel, string messageId, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<TypingIndicatorResource>> CreateWithHeadersAsync(
        ChannelEnum channel, string messageId, ITwilioRestClient client = null) => throw Surface.Only();

    public static TypingIndicatorResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public bool? Success { get; private set; }

    private TypingIndicatorResource()
    {
    }

    public sealed class ChannelEnum : StringEnum
    {
        public static readonly ChannelEnum Whatsapp = new ChannelEnum("whatsapp");

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
