using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace OrderNotifications;

public sealed class OrderNotifier(IConfiguration configuration, ILogger<OrderNotifier> logger)
{
    // An API key can be revoked by itself; the auth token is the account.
    private readonly TwilioRestClient _client =
        new(TwilioSettings.ApiKey, TwilioSettings.ApiKeySecret, accountSid: TwilioSettings.AccountSid);

    public async Task<string?> NotifyAsync(Order order)
    {
        try
        {
            var message = await MessageResource.CreateAsync(
                to: new PhoneNumber(order.Phone),
                from: new PhoneNumber(configuration["Twilio:From"]),
                body: $"Hello {order.Customer}, your order {order.Number} is {order.Status}.",
                client: _client);
            return message.Sid;
        }
        catch (ApiException exception)
        {
            logger.LogError("Twilio refused the message for order {Number} with error {Code}", order.Number, exception.Code);
            return null;
        }
    }
}
