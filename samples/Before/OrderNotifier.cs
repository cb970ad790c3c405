using Twilio;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using Twilio.TwiML;
using Twilio.Types;

namespace OrderNotifications;

public sealed class OrderNotifier(IConfiguration configuration, ILogger<OrderNotifier> logger)
{
    private const string SupportNumber = "+14155552671";

    public Task<string> NotifyAsync(Order order) =>
        SendAsync(order.Phone, $"Hello {order.Customer}, your order {order.Number} is {order.Status}.");

    // The customer types the number of somebody who is waiting, too.
    public async Task<string?> ShareAsync(Order order, string phone)
    {
        try
        {
            return await SendAsync(phone, $"The order {order.Number} of {order.Customer} is {order.Status}.");
        }
        catch (ApiException exception)
        {
            logger.LogError(exception, "The order {Number} was not shared", order.Number);
            return null;
        }
    }

    // Rings the customer, and then the shop.
    public async Task<string> CallAsync(Order order)
    {
        TwilioClient.Init(TwilioSettings.AccountSid, TwilioSettings.AuthToken);

        var call = await CallResource.CreateAsync(
            to: new PhoneNumber(order.Phone),
            from: new PhoneNumber(SupportNumber),
            twiml: new Twiml(new VoiceResponse().Dial("(212) 736-5000").ToString()));
        return call.Sid;
    }

    private async Task<string> SendAsync(string phone, string text)
    {
        TwilioClient.Init(TwilioSettings.AccountSid, TwilioSettings.AuthToken);

        var message = await MessageResource.CreateAsync(
            to: new PhoneNumber(phone),
            from: new PhoneNumber(configuration["Twilio:From"]),
            body: text);
        return message.Sid;
    }
}
