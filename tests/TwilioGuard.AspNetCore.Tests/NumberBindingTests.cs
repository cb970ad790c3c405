using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests;

/// <summary>Numbers as parameters of endpoints and actions: what is none is the caller's mistake, and answered with 400.</summary>
public sealed class NumberBindingTests
{
    private const string Good = "%2B1+(415)+555-0123", Bad = "415+555+0123", Extension = "%2B14155550123+ext+3";

    private static Task<TestApp> StartAsync(string environment = "Production") => TestApp.StartAsync(
        app =>
        {
            app.MapGet("/api/route/{to}", (E164Number to) => to.Value);
            app.MapGet("/api/query", (E164Number to) => to.Value);
            app.MapGet("/api/optional", (E164Number? to) => to?.Value ?? "none");
            app.MapGet("/api/many", (E164Number[] to) => string.Join(' ', to));
            app.MapGet("/api/header", ([FromHeader(Name = "X-To")] E164Number to) => to.Value);
            app.MapGet("/api/address", (ChannelAddress to) => to.Value);
            app.MapPost("/api/form", ([FromForm] E164Number to, [FromForm] ChannelAddress? chat) => to.Value + " " + chat).DisableAntiforgery();
            app.MapPost("/api/json", (Order order) => order.To.Value + " " + order.Chat + " " + order.Second);
            app.MapControllers();
        },
        builder => builder.Services.AddTwilioGuard().AddControllers().Only(new Types(typeof(NumbersController))),
        environment: environment);

    [Theory]
    [InlineData("/api/route/%2B14155550123", "+14155550123")]
    [InlineData("/api/route/+1-415-555-0123", "+14155550123")]
    [InlineData("/api/query?to=" + Good, "+14155550123")]
    [InlineData("/api/optional?to=" + Good, "+14155550123")]
    [InlineData("/api/optional", "none")]
    [InlineData("/api/many?to=" + Good + "&to=%2B14155550124", "+14155550123 +14155550124")]
    [InlineData("/api/address?to=whatsapp:%2B14155550123", "whatsapp:+14155550123")]
    [InlineData("/mvc/numbers?to=" + Good, "+14155550123")]
    [InlineData("/mvc/numbers/optional", "none")]
    [InlineData("/mvc/numbers/%2B14155550123", "+14155550123")]
    [InlineData("/mvc/numbers/address?to=whatsapp:%2B14155550123", "whatsapp:+14155550123")]
    public async Task ANumberIsBound(string path, string answer)
    {
        await using var app = await StartAsync();
        Assert.Equal(new Answer(200, answer), await app.SendAsync(HttpMethod.Get, path, null, null));
    }

    [Theory]
    [InlineData("/api/route/4155550123")]
    [InlineData("/api/query?to=" + Bad)]
    [InlineData("/api/query?to=" + Extension)]
    [InlineData("/api/query?to=")]
    [InlineData("/api/query")]
    [InlineData("/api/query?to=%00%2B%ED%A0%80")]
    [InlineData("/api/optional?to=" + Bad)]
    [InlineData("/api/many?to=" + Good + "&to=" + Bad)]
    [InlineData("/api/address?to=whatsapp:" + Bad)]
    [InlineData("/api/header")]
    [InlineData("/mvc/numbers?to=" + Bad)]
    [InlineData("/mvc/numbers?to=" + Extension)]
    [InlineData("/mvc/numbers/optional?to=" + Bad)]
    [InlineData("/mvc/numbers/4155550123")]
    [InlineData("/mvc/numbers/address?to=whatsapp:" + Bad)]
    public async Task WhatIsNoNumberIsABadRequest(string path)
    {
        await using var app = await StartAsync();
        AssertRefused(await app.SendAsync(HttpMethod.Get, path, null, null));
    }

    /// <summary>MVC leaves a struct that is missing as it is; what asks for one says so.</summary>
    [Fact]
    public async Task MvcLetsAParameterBeMissing()
    {
        await using var app = await StartAsync();
        Assert.Equal(new Answer(200, "(no number)"), await app.SendAsync(HttpMethod.Get, "/mvc/numbers/missing", null, null));
        AssertRefused(await app.SendAsync(HttpMethod.Get, "/mvc/numbers/required", null, null));
        Assert.Equal(new Answer(200, "+1******0123"), await app.SendAsync(HttpMethod.Get, "/mvc/numbers/required?to=" + Good, null, null));
    }

    [Fact]
    public async Task AHeaderIsBound()
    {
        await using var app = await StartAsync();
        Assert.Equal(new Answer(200, "+14155550123"), await app.SendAsync(HttpMethod.Get, "/api/header", null, null, change: r => r.Headers.Add("X-To", "+1 415 555 0123")));
        AssertRefused(await app.SendAsync(HttpMethod.Get, "/api/header", null, null, change: r => r.Headers.Add("X-To", "415 555 0123")));
    }

    [Theory]
    [InlineData("/api/form")]
    [InlineData("/mvc/numbers/form")]
    public async Task AFormIsBound(string path)
    {
        await using var app = await StartAsync();
        Assert.Equal(new Answer(200, "+14155550123 "), await app.SendAsync(HttpMethod.Post, path, "to=" + Good, null));
        Assert.Equal(
            new Answer(200, "+14155550123 whatsapp:+14155550124"), await app.SendAsync(HttpMethod.Post, path, "to=" + Good + "&chat=whatsapp%3A%2B14155550124", null));
        AssertRefused(await app.SendAsync(HttpMethod.Post, path, "to=" + Bad, null));
        AssertRefused(await app.SendAsync(HttpMethod.Post, path, "to=" + Good + "&chat=" + Bad, null));
    }

    [Theory]
    [InlineData("/api/json", "Production")]
    [InlineData("/mvc/numbers/json", "Production")]
    [InlineData("/mvc/numbers/json", "Development")]
    public async Task AJsonBodyIsBound(string path, string environment)
    {
        await using var app = await StartAsync(environment);
        Task<Answer> SendAsync(string json) => app.SendAsync(HttpMethod.Post, path, json, null, "application/json");
        Assert.Equal(new Answer(200, "+14155550123 whatsapp:+14155550124 "), await SendAsync("""{"to":"+1 (415) 555-0123","chat":"whatsapp:+14155550124"}"""));
        foreach (var json in (string[])[
            """{"to":"415 555 0123"}""", """{"to":"+1 415 555 0123 ext 3"}""", """{"to":14155550123}""", """{"to":null}""", "{}", """{"to":"\ud800"}""",
            """{"to":"+14155550123","chat":"whatsapp:415 555 0123"}""", """{"to":"+14155550123","second":""}"""])
        {
            AssertRefused(await SendAsync(json));
        }
    }

    /// <summary>What an API tells its caller is the reason, in the format of problem details.</summary>
    [Fact]
    public async Task AnApiControllerSaysWhy()
    {
        await using var app = await StartAsync();
        var answer = await app.SendAsync(HttpMethod.Post, "/mvc/numbers/json", """{"to":"415 555 0123"}""", null, "application/json");
        var errors = JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors");
        Assert.Contains("no country code and no default region", errors.GetProperty("$.to")[0].GetString());
    }

    [Fact]
    public void ConfigurationIsBound()
    {
        static IConfiguration Of(params (string Key, string? Value)[] settings) =>
            new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value))).Build();

        var number = E164Number.Parse("+14155550123");
        var restaurant = Of(("From", "+14155550123"), ("Chat", "whatsapp:+14155550123"), ("Staff:0", "+1 415 555 0123"), ("Staff:1", "+1 415 555 0124"))
            .Get<Restaurant>()!;
        Assert.Equal((number, null, ChannelAddress.ForWhatsApp(number)), (restaurant.From, restaurant.Kitchen, restaurant.Chat));
        Assert.Equal([number, E164Number.Parse("+14155550124")], restaurant.Staff);

        var exception = Assert.Throws<InvalidOperationException>(() => Of(("From", "415 555 0123")).Get<Restaurant>());
        Assert.Contains("'From'", exception.Message);
        Assert.Contains("no country code", exception.InnerException!.Message);
    }

    private static void AssertRefused(Answer answer)
    {
        Assert.Equal(400, answer.Status);
        foreach (var trace in (string[])["   at ", "Exception", "TwilioGuard.E164Number", "NumberReader"])
            Assert.DoesNotContain(trace, answer.Body);
    }

    private sealed class Restaurant
    {
        public E164Number From { get; set; }

        public E164Number? Kitchen { get; set; }

        public ChannelAddress Chat { get; set; }

        public List<E164Number> Staff { get; } = [];
    }
}

public sealed class Order
{
    public required E164Number To { get; init; }

    public ChannelAddress? Chat { get; init; }

    public E164Number? Second { get; init; }
}

[ApiController]
[Route("/mvc/numbers")]
public sealed class NumbersController : ControllerBase
{
    [HttpGet]
    public IActionResult Show(E164Number to) => Content(to.Value);

    [HttpGet("{to}")]
    public IActionResult ShowRoute(E164Number to) => Content(to.Value);

    [HttpGet("optional")]
    public IActionResult ShowOptional(E164Number? to) => Content(to?.Value ?? "none");

    [HttpGet("missing")]
    public IActionResult ShowMissing(E164Number to) => Content(to.ToMaskedString());

    [HttpGet("required")]
    public IActionResult ShowRequired([Required] E164Number? to) => Content(to!.Value.ToMaskedString());

    [HttpGet("address")]
    public IActionResult ShowAddress([FromQuery] ChannelAddress to) => Content(to.Value);

    [HttpPost("form")]
    public IActionResult TakeForm([FromForm] E164Number to, [FromForm] ChannelAddress? chat) => Content(to.Value + " " + chat);

    [HttpPost("json")]
    public IActionResult TakeJson(Order order) => Content(order.To.Value + " " + order.Chat + " " + order.Second);
}
