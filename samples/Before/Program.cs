using Microsoft.AspNetCore.Mvc;
using OrderNotifications;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OrderStore>();
builder.Services.AddSingleton<OrderNotifier>();
builder.Services.AddHttpClient<PhoneVerification>();

var app = builder.Build();
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapPost("/orders/{number:int}/notify", async (int number, OrderStore orders, OrderNotifier notifier) =>
    orders.Find(number) is { } order ? Results.Ok(await notifier.NotifyAsync(order)) : Results.NotFound());

app.MapPost("/orders/{number:int}/share", async (int number, Friend friend, OrderStore orders, OrderNotifier notifier) =>
    orders.Find(number) is not { } order ? Results.NotFound()
    : await notifier.ShareAsync(order, friend.Phone) is { } message ? Results.Ok(message)
    : Results.Problem("Please try again."));

// Ringing takes a while, and the page does not wait for it.
app.MapPost("/orders/{number:int}/call", (int number, OrderStore orders, OrderNotifier notifier) =>
{
    if (orders.Find(number) is not { } order)
        return Results.NotFound();
    _ = notifier.CallAsync(order);
    return Results.Accepted();
});

app.MapPost("/orders/{number:int}/verify", async (int number, OrderStore orders, PhoneVerification verification) =>
    orders.Find(number) is { } order ? Results.Ok(await verification.StartAsync(order.Phone)) : Results.NotFound());

// Twilio calls these two, with what customers answer and with what became of our messages.
app.MapPost("/sms", Replies.Answer).DisableAntiforgery();

app.MapPost("/sms/status", ([FromForm] string messageSid, [FromForm] string messageStatus) =>
{
    if (messageStatus is "failed" or "undelivered")
        app.Logger.LogWarning("The message {Sid} did not arrive", messageSid);
    return Results.NoContent();
}).DisableAntiforgery();

app.Run();
