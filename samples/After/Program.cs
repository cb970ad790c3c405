using Microsoft.AspNetCore.Mvc;
using OrderNotifications;
using TwilioGuard;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OrderStore>();
builder.Services.AddSingleton<OrderNotifier>();
builder.Services.AddHttpClient<PhoneVerification>();
builder.Services.AddTwilioGuard();
// Gone when the app ends: good enough to try it out.
builder.Services.AddTwilioOptOuts<InMemoryOptOutStore>();

var app = builder.Build();
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapPost("/orders/{number:int}/notify", async (int number, OrderStore orders, OrderNotifier notifier) =>
    orders.Find(number) is { } order ? await notifier.NotifyAsync(order) : Results.NotFound());

app.MapPost("/orders/{number:int}/share", async (int number, Friend friend, OrderStore orders, OrderNotifier notifier) =>
    orders.Find(number) is { } order ? await notifier.ShareAsync(order, friend.Phone) : Results.NotFound());

app.MapPost("/orders/{number:int}/call", async (int number, OrderStore orders, OrderNotifier notifier) =>
    orders.Find(number) is { } order ? await notifier.CallAsync(order) : Results.NotFound());

app.MapPost("/orders/{number:int}/verify", async (int number, OrderStore orders, PhoneVerification verification) =>
    orders.Find(number) is { } order ? Results.Ok(await verification.StartAsync(order.Phone)) : Results.NotFound());

// Twilio calls these two, with what customers answer and with what became of our messages.
app.MapPost("/sms", Replies.Answer).RecordOptOuts();

app.MapPost("/sms/status", ([FromForm] string messageSid, [FromForm] string messageStatus) =>
{
    if (messageStatus is "failed" or "undelivered")
        app.Logger.LogWarning("The message {Sid} did not arrive", messageSid);
    return Results.NoContent();
}).RequireTwilioSignature();

app.Run();
