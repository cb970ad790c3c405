using Twilio.Clients;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace TwilioGuard;

/// <summary>Sends with <see cref="MessageResource"/> of Twilio's SDK.</summary>
/// <remarks>The SDK cannot cancel a request. How long one may take is up to the client's HTTP client, 100 seconds unless set.</remarks>
public sealed class TwilioMessageGateway : IMessageGateway
{
    private readonly ITwilioRestClient? _client;
    private readonly Action<OutgoingMessage, CreateMessageOptions>? _configure;

    /// <summary>A gateway over a client.</summary>
    /// <param name="client">
    /// The client, such as <see cref="TwilioCredentials.CreateClient"/> makes; null for the one that <c>TwilioClient.Init</c> has set up.
    /// </param>
    /// <param name="configure">
    /// Sets what <see cref="OutgoingMessage"/> does not have: <c>(message, options) => options.ValidityPeriod = 3600</c>.
    /// </param>
    public TwilioMessageGateway(ITwilioRestClient? client = null, Action<OutgoingMessage, CreateMessageOptions>? configure = null)
    {
        _client = client;
        _configure = configure;
    }

    /// <inheritdoc/>
    public Task<MessageReceipt?> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (message is null)
            throw new ArgumentNullException(nameof(message));
        return CreateAsync(OptionsFor(message), _client);
    }

    internal CreateMessageOptions OptionsFor(OutgoingMessage message)
    {
        var options = new CreateMessageOptions(new PhoneNumber(message.To))
        {
            Body = message.Body,
            MessagingServiceSid = message.MessagingServiceSid,
            ContentSid = message.ContentSid,
            ContentVariables = message.ContentVariables,
            StatusCallback = message.StatusCallback,
        };
        // The SDK sends a sender of null as an empty one.
        if (message.From is { } from)
            options.From = new PhoneNumber(from);
        if (message.MediaUrls is { Count: > 0 })
            options.MediaUrl = [.. message.MediaUrls];
        _configure?.Invoke(message, options);
        return options;
    }

    internal static async Task<MessageReceipt?> CreateAsync(CreateMessageOptions options, ITwilioRestClient? client)
    {
        // The SDK comes back on the context that it was called on, and waits for ever where that one is blocked.
        var resource = SynchronizationContext.Current is null
            ? await MessageResource.CreateAsync(options, client).ConfigureAwait(false)
            : await Task.Run(() => MessageResource.CreateAsync(options, client)).ConfigureAwait(false);
        return resource?.Sid is { Length: > 0 } sid ? new MessageReceipt(sid, resource.Status?.ToString()) : null;
    }
}
