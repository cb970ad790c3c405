using System.Text;
using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests.OptOuts;

/// <summary>What is behind, and messages as Twilio posts them.</summary>
internal static class Handler
{
    public const string Guest = "+15005550006";
    public const string Restaurant = "+15005550009";
    public const string Service = "MG5ca1ab1ec0ffeeba5eba11f00dd1ab10";
    public const string Reply = "<Response><Message>You are out</Message></Response>";

    /// <summary>Says what it got, and whether the store knew by then.</summary>
    public static async Task<string> DescribeAsync(HttpContext context, string from, string? body)
    {
        Reached.By(context);
        var isOut = await context.RequestServices.GetRequiredService<IOptOutStore>().IsOptedOutAsync(from, Restaurant);
        return $"{from}|{body}|{context.TwilioOptOut().Intent}|{(context.TwilioOptOut().TwilioAnswered ? "answered" : "not answered")}|{(isOut ? "out" : "in")}";
    }

    public static async Task<IActionResult> ReceiveAsync(HttpContext context, string from, string? body) =>
        new JsonResult(await DescribeAsync(context, from, body));

    public static string Sid(int number) => "SM" + number.ToString("x32");

    public static string Form(params (string Name, string? Value)[] fields) =>
        string.Join("&", fields.Where(field => field.Value is not null).Select(field => field.Name + "=" + Uri.EscapeDataString(field.Value!)));

    /// <summary>The parameters of an SMS.</summary>
    public static string Message(
        string body, int sid = 1, string? from = Guest, string? to = Restaurant, string? service = null, string? optOutType = null,
        string sidName = "MessageSid") => Form(
        ("ToCountry", "US"), ("ToState", "CA"), (sidName, Sid(sid)), ("NumMedia", "0"), ("SmsStatus", "received"), ("Body", body), ("FromCountry", "US"),
        ("To", to), ("MessagingServiceSid", service), ("NumSegments", "1"), ("AccountSid", "AC5ca1ab1ec0ffeeba5eba11f00dd1ab10"), ("From", from),
        ("OptOutType", optOutType), ("ApiVersion", "2010-04-01"));

    public static void Services(WebApplicationBuilder builder, ListStore store)
    {
        builder.Services.AddTwilioGuard();
        builder.Services.AddSingleton<IOptOutStore>(store);
        builder.Services.AddAntiforgery();
    }

    /// <summary>An app with one endpoint, and a page for what it throws.</summary>
    public static Task<TestApp> StartAsync(
        ListStore store, Delegate handler, Action<IServiceCollection>? services = null, params (string Key, string? Value)[] settings) => TestApp.StartAsync(
        app =>
        {
            Catch(app);
            app.MapMethods("/sms", ["GET", "POST"], handler).RecordOptOuts();
            app.MapMethods("/sms/other", ["GET", "POST"], handler).RecordOptOuts();
        },
        builder =>
        {
            Services(builder, store);
            services?.Invoke(builder.Services);
        },
        settings: [TestApp.WithToken, .. settings]);

    /// <summary>500 for what is thrown, as an app's own page of errors has it.</summary>
    public static void Catch(IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = 500;
            await context.Response.WriteAsync(exception.GetType().Name);
        }
    });

    public static Task WriteAsync(HttpContext context, string text) => context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();
}
