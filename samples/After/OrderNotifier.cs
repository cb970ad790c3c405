using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using Twilio.TwiML;
using Twilio.Types;
using TwilioGuard;

namespace OrderNotifications;

public sealed class OrderNotifier(IConfiguration configuration, ILogger<OrderNotifier> logger)
{
    // An API key can be revoked by itself; the auth token is the account.
    private readonly TwilioRestClient _client =
        new(TwilioSettings.ApiKey, TwilioSettings.ApiKeySecret, accountSid: TwilioSettings.AccountSid);

    public Task<string?> NotifyAsync(Order order) =>
        SendAsync(order, new PhoneNumber(order.Phone), $"Hello {order.Customer}, your order {order.Number} is {order.Status}.");

    // The customer types the number of somebody who is waiting, too.
    public Task<string?> ShareAsync(Order order, E164Number phone) =>
        SendAsync(order, phone, $"The order {order.Number} of {order.Customer} is {order.Status}.");

    // Rings the customer, and then the shop.
    public async Task<string?> CallAsync(Order order)
    {
        try
        {
            var call = await CallResource.CreateAsync(
                to: new PhoneNumber(order.Phone),
                from: new PhoneNumber(configuration["Twilio:SupportNumber"]),
                twiml: new Twiml(new VoiceResponse().Dial(configuration["Twilio:ShopNumber"]).ToString()),
                client: _client);
            return call.Sid;
        }
        catch (ApiException exception)
        {
            logger.LogError("Twilio refused the call for order {Number} with error {Code}", order.Number, exception.Code);
            return null;
        }
    }

    private async Task<string?> SendAsync(Order order, PhoneNumber to, string text)
    {
        try
        {
            var message = await MessageResource.CreateAsync(
                to: to,
                from: new PhoneNumber(configuration["Twilio:From"]),
                body: text,
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
