using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace OrderNotifications;

public sealed class OrderNotifier(IConfiguration configuration)
{
    public async Task<string> NotifyAsync(Order order)
    {
        TwilioClient.Init(TwilioSettings.AccountSid, TwilioSettings.AuthToken);

        var message = await MessageResource.CreateAsync(
            to: new PhoneNumber(order.Phone),
            from: new PhoneNumber(configuration["Twilio:From"]),
            body: $"Hello {order.Customer}, your order {order.Number} is {order.Status}.");
        return message.Sid;
    }
}
