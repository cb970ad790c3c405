using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests;

/// <summary>Counts when binding comes to it.</summary>
public sealed class BindingProbe : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        Reached.By(bindingContext.HttpContext);
        bindingContext.Result = ModelBindingResult.Success(bindingContext.ValueProvider.GetValue("From").FirstValue);
        return Task.CompletedTask;
    }
}

[ValidateTwilioSignature]
public sealed class SmsController : Controller
{
    [HttpPost("/mvc/sms")]
    public async Task<IActionResult> Receive([ModelBinder(typeof(BindingProbe))] string from, [FromForm] string? body)
    {
        Request.Body.Position = 0;
        return Content(from + "|" + body + "|" + await new StreamReader(Request.Body).ReadToEndAsync());
    }

    [HttpGet("/mvc/sms")]
    public IActionResult Show(string? from) => Content("shown " + from);

    [HttpPost("/mvc/{**path}")]
    public IActionResult Any(string path) => Content(path);
}

[ApiController]
public sealed class EventsController : ControllerBase
{
    [HttpPost("/api/events")]
    [ValidateTwilioSignature]
    public IActionResult Receive([FromBody] Event sent) => Ok(sent.Name);

    [HttpPost("/api/open")]
    public IActionResult Open() => Ok("open");

    public sealed record Event(string Name);
}

[RecordOptOuts]
public sealed class InboundController : Controller
{
    [HttpPost("/mvc/inbound")]
    public Task<IActionResult> Receive([FromForm] string from, [FromForm] string? body) => OptOuts.Handler.ReceiveAsync(HttpContext, from, body);

    [HttpPost("/mvc/inbound/failing")]
    public IActionResult Fail()
    {
        Reached.By(HttpContext);
        throw new InvalidTimeZoneException();
    }
}

[RecordOptOuts]
[ValidateTwilioSignature]
public sealed class InboundAndSignedController : Controller
{
    [HttpPost("/mvc/both")]
    public Task<IActionResult> Receive([FromForm] string from, [FromForm] string? body) => OptOuts.Handler.ReceiveAsync(HttpContext, from, body);
}

[ApiController]
[ValidateTwilioSignature]
public sealed class SignedInboundController : ControllerBase
{
    [HttpPost("/api/inbound")]
    [RecordOptOuts]
    public Task<IActionResult> Receive([FromForm] string from, [FromForm] string? body) => OptOuts.Handler.ReceiveAsync(HttpContext, from, body);
}

public sealed class BareInboundController : Controller
{
    [HttpPost("/bare/inbound")]
    public Task<IActionResult> Receive([FromForm] string from, [FromForm] string? body) => OptOuts.Handler.ReceiveAsync(HttpContext, from, body);
}
