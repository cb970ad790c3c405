using OrderNotifications;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OrderStore>();
builder.Services.AddSingleton<OrderNotifier>();
builder.Services.AddHttpClient<PhoneVerification>();

var app = builder.Build();
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapPost("/orders/{number:int}/notify", async (int number, OrderStore orders, OrderNotifier notifier) =>
    orders.Find(number) is not { } order ? Results.NotFound()
    : await notifier.NotifyAsync(order) is { } message ? Results.Ok(message)
    : Results.Problem("The message was not sent."));

app.MapPost("/orders/{number:int}/verify", async (int number, OrderStore orders, PhoneVerification verification) =>
    orders.Find(number) is { } order ? Results.Ok(await verification.StartAsync(order.Phone)) : Results.NotFound());

app.Run();
