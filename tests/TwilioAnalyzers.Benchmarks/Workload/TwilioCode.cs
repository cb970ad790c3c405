using System.Text;

namespace TwilioAnalyzers.Benchmarks.Workload;

/// <summary>
/// A made-up shop that tells its customers by Twilio: one file in ten calls it, and two of these have credentials in them; one in twenty is a
/// file of endpoints, of which two are webhooks whose signature is checked in another file, and two are webhooks that nothing checks.
/// </summary>
internal static class TwilioCode
{
    private const int SubjectsPerTwilioFile = 2;

    private const int SubjectsPerNotifier = 10;

    public static IEnumerable<SourceFile> Files(int subjects)
    {
        var dice = new Dice(20240229);
        for (var subject = 0; subject < subjects; subject++)
        {
            for (var file = 0; file < LibraryCode.FilesPerSubject; file++)
            {
                var isLast = file == LibraryCode.FilesPerSubject - 1;
                yield return !isLast || subject % 4 == 1 ? LibraryCode.File(subject, file, dice)
                    : subject % SubjectsPerTwilioFile == 0 ? TwilioFile(subject, dice)
                    : EndpointFile(subject, dice);
            }
        }
    }

    private static SourceFile TwilioFile(int subject, Dice dice)
    {
        var name = LibraryCode.Subject(subject);
        var (suffix, open) = (subject / SubjectsPerTwilioFile % 5) switch
        {
            0 => ("Notifier", Notifier(name)),
            1 => ("Caller", Caller(name)),
            2 => ("Webhook", Webhook(name)),
            3 => ("Tokens", Tokens(name)),
            _ => ("Setup", Setup(name, isHardcoded: subject % 20 == 8 && subject < 30, dice)),
        };
        var text = new StringBuilder(LibraryCode.Header(name)).Append(open);
        LibraryCode.AppendMembers(text, name, 60 + dice.Next(160), dice);
        text.Append("}\n");
        return new SourceFile($"/src/Shop/{name}/{name}{suffix}.cs", text.ToString());
    }

    /// <summary>
    /// Of ten: the check; webhooks that the check covers, in a controller and as mappings; webhooks that nothing
    /// covers, of both kinds; the app's own API in the others.
    /// </summary>
    private static SourceFile EndpointFile(int subject, Dice dice)
    {
        var name = LibraryCode.Subject(subject);
        if (subject / 4 == 0)
            return new SourceFile("/src/Shop/Signatures/TwilioSignedAttribute.cs", SignatureFilter);
        var (suffix, open) = (subject / 4) switch
        {
            1 => ("Inbox", Inbox(name, attribute: "[Shop.Signatures.TwilioSigned]")),
            2 => ("Inbox", Inbox(name, attribute: "[Produces(\"text/xml\")]")),
            3 => ("Hooks", Hooks(name, filter: ".AddEndpointFilter<Shop.Signatures.TwilioSignedFilter>()")),
            4 => ("Hooks", Hooks(name, filter: "")),
            var other when other % 2 == 0 => ("Controller", Controller(name, notified: LibraryCode.Subject(subject / SubjectsPerNotifier * SubjectsPerNotifier))),
            _ => ("Endpoints", Endpoints(name)),
        };
        var text = new StringBuilder(LibraryCode.Header(name)).Append(open);
        LibraryCode.AppendMembers(text, name, 60 + dice.Next(120), dice);
        text.Append("}\n");
        return new SourceFile($"/src/Shop/{name}/{name}{suffix}.cs", text.ToString());
    }

    private const string SignatureFilter = """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.Extensions;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Twilio.Security;

        namespace Shop.Signatures;

        /// <summary>Twilio's signature, in one place for controllers and mappings.</summary>
        public sealed class SignatureCheck(IConfiguration configuration)
        {
            public async Task<bool> IsGenuineAsync(HttpRequest request)
            {
                var form = await request.ReadFormAsync();
                var fields = form.ToDictionary(field => field.Key, field => field.Value.ToString());
                return new RequestValidator(configuration["Twilio:AuthToken"]!).Validate(request.GetDisplayUrl(), fields, request.Headers["X-Twilio-Signature"].ToString());
            }
        }

        public sealed class TwilioSignedAttribute : Attribute, IAsyncActionFilter
        {
            public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
            {
                var check = context.HttpContext.RequestServices.GetRequiredService<SignatureCheck>();
                if (!await check.IsGenuineAsync(context.HttpContext.Request))
                {
                    context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
                    return;
                }

                await next();
            }
        }

        public sealed class TwilioSignedFilter(SignatureCheck check) : IEndpointFilter
        {
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
                await check.IsGenuineAsync(context.HttpContext.Request) ? await next(context) : Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        """;

    private static string Inbox(string name, string attribute) =>
        $$"""
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Twilio.TwiML;

        {{attribute}}
        [Route("hooks/{{name}}")]
        public sealed class {{name}}InboxController(I{{name}}Repository repository) : ControllerBase
        {
            [HttpPost("status")]
            public async Task<IActionResult> Status([FromForm] string messageSid, [FromForm] string messageStatus, CancellationToken cancellationToken)
            {
                await foreach (var item in repository.AllAsync(item => item.Reference == messageSid, cancellationToken))
                    await repository.SaveAsync(item with { Reference = messageStatus }, cancellationToken);
                return NoContent();
            }

            [HttpPost("call")]
            public IActionResult Call(IFormCollection form)
            {
                var response = new VoiceResponse();
                response.Say($"You called {form["Called"]} about your {{name}}.");
                return Content(response.ToString(), "text/xml");
            }

        """;

    private static string Hooks(string name, string filter) =>
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Twilio.TwiML;

        public static class {{name}}Hooks
        {
            public static void Map{{name}}Hooks(this IEndpointRouteBuilder routes)
            {
                routes.MapPost("/hooks/{{name}}/sms", Answer){{filter}};
                routes.MapPost("/hooks/{{name}}/delivered", async (HttpRequest request) =>
                {
                    var form = await request.ReadFormAsync();
                    return form["MessageStatus"] == "failed" ? Results.Accepted() : Results.NoContent();
                }){{filter}};
                routes.MapGet("/{{name}}/health", () => Results.Ok());
            }

            private static async Task<IResult> Answer(HttpRequest request)
            {
                var form = await request.ReadFormAsync();
                return Results.Content(new MessagingResponse().Message($"Thank you, {form["From"]}").ToString(), "text/xml");
            }

        """;

    private static string Controller(string name, string notified) =>
        $$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;

        public sealed record {{name}}Request(string Reference, {{name}}Line[] Lines);

        [ApiController]
        [Authorize]
        [Route("api/{{name}}")]
        public sealed class {{name}}Controller({{name}}Service service, I{{name}}Repository repository) : ControllerBase
        {
            [HttpGet("{id:guid}")]
            public async Task<ActionResult<{{name}}>> Get(Guid id, CancellationToken cancellationToken) =>
                await repository.FindAsync(id, cancellationToken) is { } item ? item : NotFound();

            [HttpPost]
            public async Task<ActionResult<{{name}}>> Create([FromBody] {{name}}Request request, CancellationToken cancellationToken)
            {
                var item = await service.CreateAsync(request.Reference, request.Lines, cancellationToken);
                return CreatedAtAction(nameof(Get), new { id = item.Id }, item);
            }

            [HttpPost("{id:guid}/approve")]
            public async Task<IActionResult> Approve(Guid id, CancellationToken cancellationToken) =>
                await service.ApproveAsync(id, cancellationToken) ? NoContent() : Conflict();

            [HttpPost("{id:guid}/remind")]
            public async Task<IActionResult> Remind(Guid id, string phoneNumber, [FromServices] Shop.{{notified}}s.{{notified}}Notifier notifier, [FromServices] Shop.{{notified}}s.I{{notified}}Repository others, CancellationToken cancellationToken)
            {
                if (await others.FindAsync(id, cancellationToken) is not { } item)
                    return NotFound();
                return await notifier.NotifyAsync(item, phoneNumber) is { } sid ? Accepted((object)sid) : Conflict();
            }

        """;

    private static string Endpoints(string name) =>
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;

        public static class {{name}}Endpoints
        {
            public static void Map{{name}}(this IEndpointRouteBuilder routes)
            {
                var group = routes.MapGroup("/api/{{name}}").RequireAuthorization();
                group.MapGet("/{id:guid}", async (Guid id, I{{name}}Repository repository, CancellationToken cancellationToken) =>
                    await repository.FindAsync(id, cancellationToken) is { } item ? Results.Ok(item) : Results.NotFound());
                group.MapPost("/{id:guid}/approve", async (Guid id, {{name}}Service service, CancellationToken cancellationToken) =>
                    await service.ApproveAsync(id, cancellationToken) ? Results.NoContent() : Results.Conflict());
                group.MapGet("/total", (DateTimeOffset since, {{name}}Service service, CancellationToken cancellationToken) => service.TotalAsync(since, cancellationToken));
            }

        """;

    private static string Notifier(string name) =>
        $$"""
        using Twilio.Exceptions;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.Types;

        public sealed class {{name}}Notifier(string messagingServiceSid, Uri statusCallback)
        {
            /// <summary>Tells the customer how far it is.</summary>
            public async Task<string?> NotifyAsync({{name}} item, string phoneNumber)
            {
                try
                {
                    var message = await MessageResource.CreateAsync(
                        to: new PhoneNumber(phoneNumber),
                        messagingServiceSid: messagingServiceSid,
                        body: $"Your {item.Reference} is now {item.Status}.",
                        statusCallback: statusCallback).ConfigureAwait(false);
                    return message.Sid;
                }
                catch (ApiException exception) when (exception.Code is 21211 or 21610)
                {
                    return null;
                }
            }

            public async Task<int> NotifyAllAsync(IEnumerable<{{name}}> items, PhoneNumber from)
            {
                var sent = 0;
                foreach (var item in items.Where(item => item.Status == {{name}}Status.Approved))
                {
                    if (item.Tags.TryGetValue("phone", out var phone))
                    {
                        CreateMessageOptions options = new(new PhoneNumber(phone)) { From = from, Body = "Good news: " + item.Reference };
                        await MessageResource.CreateAsync(options).ConfigureAwait(false);
                        sent++;
                    }
                }

                return sent;
            }

        """;

    private static string Caller(string name) =>
        $$"""
        using Twilio.Clients;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.Types;

        public sealed class {{name}}Caller(ITwilioRestClient client)
        {
            private readonly PhoneNumber _from = new("+15005550006");

            public Task<CallResource> CallAsync(string phoneNumber, Uri script) =>
                CallResource.CreateAsync(to: new PhoneNumber(phoneNumber), from: _from, url: script, timeout: 30, client: client);

            public async Task<IReadOnlyList<string>> RecentAsync(string phoneNumber)
            {
                var messages = await MessageResource.ReadAsync(to: new PhoneNumber(phoneNumber), limit: 20, client: client).ConfigureAwait(false);
                return messages.Select(message => $"{message.DateSent:u} {message.Body}").ToList();
            }

        """;

    private static string Webhook(string name) =>
        $$"""
        using Microsoft.AspNetCore.Mvc;
        using Twilio.AspNet.Common;
        using Twilio.AspNet.Core;
        using Twilio.TwiML;

        [ApiController]
        [Route("twilio/{{name}}")]
        public sealed class {{name}}Webhook(I{{name}}Repository repository) : TwilioController
        {
            [HttpPost("sms")]
            [ValidateRequest]
            public async Task<TwiMLResult> Incoming([FromForm] SmsRequest request, CancellationToken cancellationToken)
            {
                var response = new MessagingResponse();
                if (!Guid.TryParse(request.Body?.Trim(), out var id))
                    response.Message("Please send the number of your {{name}}.");
                else if (await repository.FindAsync(id, cancellationToken) is { } item)
                    response.Message($"It is {item.Status}; {item.Lines.Count} lines, {item.Amount:N2}.");
                return TwiML(response);
            }

            [HttpPost("voice")]
            [ValidateRequest]
            public TwiMLResult Voice([FromForm] VoiceRequest request)
            {
                var response = new VoiceResponse();
                response.Say("Thank you for your call from " + request.From);
                return TwiML(response);
            }

        """;

    private static string Tokens(string name) =>
        $$"""
        using Twilio.Jwt.AccessToken;
        using Twilio.Security;

        public sealed class {{name}}Tokens(string accountSid, string apiKeySid, string apiKeySecret, string authToken)
        {
            private readonly RequestValidator _validator = new(authToken);

            public string For(string identity, string room)
            {
                var grants = new HashSet<IGrant> { new VideoGrant { Room = room } };
                return new Token(accountSid, apiKeySid, apiKeySecret, identity, grants: grants).ToJwt();
            }

            public bool IsGenuine(string url, IDictionary<string, string> form, string signature) => _validator.Validate(url, form, signature);

        """;

    private static string Setup(string name, bool isHardcoded, Dice dice)
    {
        var credentials = isHardcoded
            ? $"""
                    private const string AccountSid = "AC{dice.Hex(32)}";

                    private const string AuthToken = "{dice.Hex(32)}";

                    public static void Start() => TwilioClient.Init(AccountSid, AuthToken);
                """
            : """
                    public static void Start(Microsoft.Extensions.Configuration.IConfiguration configuration) =>
                        TwilioClient.Init(configuration["Twilio:AccountSid"], configuration["Twilio:AuthToken"]);
                """;
        return $$"""
            using Twilio;
            using Twilio.AspNet.Core;
            using Twilio.Clients;

            public static class {{name}}Setup
            {
            {{credentials}}

                public static TwilioRestClient Client(string user, string password, string? subaccount = null) => new(user, password, accountSid: subaccount);

                public static TwilioClientOptions Options(IReadOnlyDictionary<string, string> settings) => new()
                {
                    AccountSid = settings["AccountSid"],
                    AuthToken = settings["AuthToken"],
                };

            """;
    }
}
