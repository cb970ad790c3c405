using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using Twilio.TwiML;
using Twilio.Types;
using TwilioGuard;

namespace OrderNotifications;

public sealed class OrderNotifier(IConfiguration configuration, ILogger<OrderNotifier> logger, IOptOutStore optOuts)
{
    // An API key can be revoked by itself; the auth token is the account.
    private readonly TwilioRestClient _client =
        new(TwilioSettings.ApiKey, TwilioSettings.ApiKeySecret, accountSid: TwilioSettings.AccountSid);

    public Task<IResult> NotifyAsync(Order order) =>
        SendAsync(order, new PhoneNumber(order.Phone), $"Hello {order.Customer}, your order {order.Number} is {order.Status}.");

    // The customer types the number of somebody who is waiting, too.
    public Task<IResult> ShareAsync(Order order, E164Number phone) =>
        SendAsync(order, phone, $"The order {order.Number} of {order.Customer} is {order.Status}.");

    // Rings the customer, and then the shop.
    public async Task<IResult> CallAsync(Order order)
    {
        try
        {
            var call = await CallResource.CreateAsync(
                to: new PhoneNumber(order.Phone),
                from: new PhoneNumber(configuration["Twilio:SupportNumber"]),
                twiml: new Twiml(new VoiceResponse().Dial(configuration["Twilio:ShopNumber"]).ToString()),
                client: _client);
            return Results.Ok(call.Sid);
        }
        catch (TwilioException exception)
        {
            return Answer(order, exception.Classify());
        }
    }

    private async Task<IResult> SendAsync(Order order, PhoneNumber to, string text)
    {
        if (await optOuts.IsOptedOutAsync(to.ToString(), configuration["Twilio:From"]!))
            return Results.Problem("They have asked for no messages.", statusCode: 409);
        try
        {
            var message = await MessageResource.CreateAsync(
                to: to,
                from: new PhoneNumber(configuration["Twilio:From"]),
                body: text,
                client: _client);
            return Results.Ok(message.Sid);
        }
        catch (TwilioException exception)
        {
            return Answer(order, exception.Classify());
        }
    }

    private IResult Answer(Order order, TwilioError error)
    {
        // It says what to do, and has no number and no text in it.
        logger.LogError("Nobody was reached about order {Number}: {Error}", order.Number, error);
        return error.Kind switch
        {
            TwilioErrorKind.OptedOut => Results.Problem("They have asked for no messages.", statusCode: 409),
            TwilioErrorKind.InvalidRecipient => Results.Problem("Please check the number.", statusCode: 422),
            _ when error.RepeatSafety is RepeatSafety.Safe => Results.Problem("Please try again in a minute.", statusCode: 503),
            _ => Results.Problem("It did not work, and we were told."),
        };
    }
}
