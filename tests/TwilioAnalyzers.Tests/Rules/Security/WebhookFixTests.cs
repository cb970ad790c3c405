using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.Security;

/// <summary>What the fix of TWA1003 makes, to the letter: with TwilioGuard, with Twilio.AspNet.Core, and with the SDK alone.</summary>
public class WebhookFixTests
{
    private const string Program = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers(); // the hooks

        // built here
        var app = builder.Build();
        app.MapControllers();
        app.Run();
        """;

    private const string Controller = """
        using Microsoft.AspNetCore.Mvc;
        using Twilio.AspNet.Common;

        namespace App;

        [Route("hooks/[controller]")]
        public class SmsController : ControllerBase
        {
            // What customers write.
            [HttpPost("in")] // posted
            public IActionResult In([FromForm] SmsRequest request)
            {
                // say thanks
                return Content("<Response><Message>Thanks</Message></Response>", "text/xml"); // done
            }

            /// <summary>What became of a message.</summary>
            public IActionResult Status([FromForm] string messageSid) => Ok(/* nothing to say */);
        }
        """;

    private enum Libraries
    {
        Sdk,
        TwilioAspNet,
        TwilioGuard,
    }

    [Fact]
    public Task TheAttributeAndItsRegistration() => Become(
        Libraries.TwilioGuard,
        [("Program.cs", Program), ("SmsController.cs", Controller)],
        [
            ("Program.cs", Program.Replace(
                "builder.Services.AddControllers(); // the hooks\n", "builder.Services.AddControllers(); // the hooks\nbuilder.Services.AddTwilioGuard();\n")),
            ("SmsController.cs", Controller
                .Replace("using Twilio.AspNet.Common;\n", "using Twilio.AspNet.Common;\nusing TwilioGuard.AspNetCore;\n")
                .Replace("    [HttpPost(\"in\")]", "    [ValidateTwilioSignature]\n    [HttpPost(\"in\")]")
                .Replace("    public IActionResult Status", "    [ValidateTwilioSignature]\n    public IActionResult Status")),
        ]);

    [Fact]
    public Task TheAttributeOfTwilioAspNetAndItsRegistrationInAStartupClass()
    {
        const string Startup = """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.DependencyInjection;

            public class Startup
            {
                public void ConfigureServices(IServiceCollection services)
                {
                    // controllers only
                    services.AddControllers();
                }

                public void Configure(IApplicationBuilder app) => app.UseRouting().UseEndpoints(endpoints => endpoints.MapControllers());

                public static void Main() { }
            }
            """;
        return Become(
            Libraries.TwilioAspNet,
            [("SmsController.cs", Controller), ("Startup.cs", Startup)],
            [
                ("SmsController.cs", Controller
                    .Replace("using Twilio.AspNet.Common;\n", "using Twilio.AspNet.Common;\nusing Twilio.AspNet.Core;\n")
                    .Replace("    [HttpPost(\"in\")]", "    [ValidateRequest]\n    [HttpPost(\"in\")]")
                    .Replace("    public IActionResult Status", "    [ValidateRequest]\n    public IActionResult Status")),
                ("Startup.cs", Startup
                    .Replace("using Microsoft.Extensions.DependencyInjection;\n", "using Microsoft.Extensions.DependencyInjection;\nusing Twilio.AspNet.Core;\n")
                    .Replace("    {\n        // controllers only\n", "    {\n        services.AddTwilioRequestValidation();\n        // controllers only\n")),
            ]);
    }

    /// <summary>What is registered stays as it is.</summary>
    [Fact]
    public Task NothingIsRegisteredTwice()
    {
        var program = Program.Replace("// the hooks", "// the hooks\nbuilder.Services.AddTwilioGuard(options => options.PublicOrigins.Add(\"https://hooks.example.com\"));");
        return Become(
            Libraries.TwilioGuard,
            [("Program.cs", program), ("SmsController.cs", Controller)],
            [
                ("Program.cs", program),
                ("SmsController.cs", Controller
                    .Replace("using Twilio.AspNet.Common;\n", "using Twilio.AspNet.Common;\nusing TwilioGuard.AspNetCore;\n")
                    .Replace("    [HttpPost(\"in\")]", "    [ValidateTwilioSignature]\n    [HttpPost(\"in\")]")
                    .Replace("    public IActionResult Status", "    [ValidateTwilioSignature]\n    public IActionResult Status")),
            ]);
    }

    /// <summary>A type of the project's own has the short name: the library's stays in full.</summary>
    [Fact]
    public Task AnAttributeOfTheSameNameIsNotMistaken()
    {
        const string Own = "namespace App;\n\npublic class ValidateRequestAttribute : System.Attribute { }\n";
        return Become(
            Libraries.TwilioAspNet,
            [("Own.cs", Own), ("SmsController.cs", Controller)],
            [
                ("Own.cs", Own),
                ("SmsController.cs", Controller
                    .Replace("    [HttpPost(\"in\")]", "    [Twilio.AspNet.Core.ValidateRequest]\n    [HttpPost(\"in\")]")
                    .Replace("    public IActionResult Status", "    [Twilio.AspNet.Core.ValidateRequest]\n    public IActionResult Status")),
            ],
            OutputKind.DynamicallyLinkedLibrary);
    }

    /// <summary>Two handlers of a page want one attribute, and on the class.</summary>
    [Fact]
    public Task APage()
    {
        const string Page = """
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.AspNetCore.Mvc.RazorPages;
            using Twilio.AspNet.Common;

            [IgnoreAntiforgeryToken]
            public class InboundModel : PageModel
            {
                public IActionResult OnPost(SmsRequest request) => Content("<Response />", "text/xml");

                public IActionResult OnPostVoice(VoiceRequest request) => Content("<Response />", "text/xml");
            }
            """;
        return Become(
            Libraries.TwilioGuard,
            [("Inbound.cshtml.cs", Page)],
            [("Inbound.cshtml.cs", Page
                .Replace("using Twilio.AspNet.Common;\n", "using Twilio.AspNet.Common;\nusing TwilioGuard.AspNetCore;\n")
                .Replace("[IgnoreAntiforgeryToken]\n", "[ValidateTwilioSignature]\n[IgnoreAntiforgeryToken]\n"))],
            OutputKind.DynamicallyLinkedLibrary);
    }

    [Theory]
    [InlineData(true, "RequireTwilioSignature", "AddTwilioGuard")]
    [InlineData(false, "ValidateTwilioRequest", "AddTwilioRequestValidation")]
    public Task TheCallEndsTheChain(bool withGuard, string call, string registration)
    {
        const string Source = """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.DependencyInjection;
            using Twilio.AspNet.Core;

            var builder = WebApplication.CreateBuilder(args);
            var app = builder.Build();

            // Replies come in here.
            app.MapPost("/sms", async (HttpRequest request) => // a handler
            {
                var form = await request.ReadFormAsync();
                return Results.Text("<Response><Message>" + form["Body"] + "</Message></Response>", "application/xml"); // the answer
            })
                .WithName("sms") // its name
                .DisableAntiforgery(); // posted by Twilio

            app.MapPost(handler: Status, pattern: "/status");
            if (args.Length > 0)
            {
                app.MapGroup("/more").MapPost("/status", Status).WithName("status");
            }

            app.Run();

            static IResult Status(HttpRequest request) => Results.Ok(request.Form["MessageSid"].ToString());
            """;
        return Become(
            withGuard ? Libraries.TwilioGuard : Libraries.TwilioAspNet,
            [("Program.cs", Source)],
            [("Program.cs", Source
                .Replace("CreateBuilder(args);\n", $"CreateBuilder(args);\nbuilder.Services.{registration}();\n")
                .Replace("    .DisableAntiforgery();", $"    .DisableAntiforgery()\n    .{call}();")
                .Replace("\"/status\");", $"\"/status\").{call}();")
                .Replace(".WithName(\"status\");", $".WithName(\"status\").{call}();"))]);
    }

    /// <summary>Nothing can be registered between creating and building: the two are taken apart.</summary>
    [Fact]
    public Task ABuilderThatIsBuiltAtOnce() => Become(
        Libraries.TwilioGuard,
        [("Program.cs", """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;

            // The whole app.
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/status", (HttpRequest request) => Results.Ok(request.Form["MessageSid"].ToString()));
            app.Run();
            """)],
        [("Program.cs", """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.Extensions.DependencyInjection;

            // The whole app.
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddTwilioGuard();
            var app = builder.Build();
            app.MapPost("/status", (HttpRequest request) => Results.Ok(request.Form["MessageSid"].ToString())).RequireTwilioSignature();
            app.Run();
            """)]);

    [Fact]
    public Task TheSdksOwnCheckInAnAction() => Become(
        Libraries.Sdk,
        [("HookController.cs", """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Mvc;
            using Twilio.Security;

            public class HookController : Controller
            {
                // Delivery.
                [HttpPost]
                public Task<IActionResult> Status([FromForm] string messageSid) => // short
                    Task.FromResult<IActionResult>(Ok()); // done
            }
            """)],
        [("HookController.cs", """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Mvc;
            using Twilio.Security;

            public class HookController : Controller
            {
                // Delivery.
                [HttpPost]
                public Task<IActionResult> Status([FromForm] string messageSid)
                {
                    if (string.IsNullOrEmpty(Request.Headers["X-Twilio-Signature"])
                        || !new RequestValidator(Environment.GetEnvironmentVariable("TWILIO_AUTH_TOKEN") ?? throw new InvalidOperationException("Set the environment variable TWILIO_AUTH_TOKEN.")).Validate(
                            $"{Request.Scheme}://{Request.Host}{Request.PathBase}{Request.Path}{Request.QueryString}",
                            Request.HasFormContentType ? Enumerable.ToDictionary(Request.Form, field => field.Key, field => field.Value.ToString()) : new Dictionary<string, string>(),
                            Request.Headers["X-Twilio-Signature"].ToString()))
                    {
                        return Task.FromResult<IActionResult>(new StatusCodeResult(403));
                    }

                    // short
                    return Task.FromResult<IActionResult>(Ok());
                } // done
            }
            """)],
        OutputKind.DynamicallyLinkedLibrary);

    [Fact]
    public Task TheSdksOwnCheckAtAnEndpoint() => Become(
        Libraries.Sdk,
        [("Program.cs", """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/status", ([FromForm] string messageSid) => Results.Ok()).DisableAntiforgery(); // posted
            app.Run();
            """)],
        [("Program.cs", """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            var app = WebApplication.CreateBuilder(args).Build();
            app.MapPost("/status", ([FromForm] string messageSid) => Results.Ok()).AddEndpointFilter(async (filterContext, filterNext) =>
            {
                var request = filterContext.HttpContext.Request;
                if (string.IsNullOrEmpty(request.Headers["X-Twilio-Signature"])
                    || !new Twilio.Security.RequestValidator(System.Environment.GetEnvironmentVariable("TWILIO_AUTH_TOKEN") ?? throw new System.InvalidOperationException("Set the environment variable TWILIO_AUTH_TOKEN.")).Validate(
                        $"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}{request.QueryString}",
                        request.HasFormContentType ? System.Linq.Enumerable.ToDictionary(request.Form, field => field.Key, field => field.Value.ToString()) : new System.Collections.Generic.Dictionary<string, string>(),
                        request.Headers["X-Twilio-Signature"].ToString()))
                {
                    return Results.StatusCode(403);
                }

                return await filterNext(filterContext);
            }).DisableAntiforgery(); // posted
            app.Run();
            """)]);

    /// <summary>Only TwilioGuard compares a body of JSON with its hash.</summary>
    [Theory]
    [InlineData(nameof(Libraries.Sdk), 0)]
    [InlineData(nameof(Libraries.TwilioAspNet), 0)]
    [InlineData(nameof(Libraries.TwilioGuard), 1)]
    public async Task ABodyOfJson(string libraries, int actions)
    {
        var project = ProjectOf(Enum.Parse<Libraries>(libraries), [("Hook.cs", """
            using Microsoft.AspNetCore.Mvc;

            public class Delivery { public string? MessageSid { get; set; } public string? MessageStatus { get; set; } public string? SmsSid { get; set; } }

            public class HookController : ControllerBase
            {
                [HttpPost("/delivery")]
                public IActionResult Delivered([FromBody] Delivery delivery) => Ok();
            }
            """)], OutputKind.DynamicallyLinkedLibrary);
        var diagnostic = Assert.Single(await FixRun.DiagnosticsOf(project));
        Assert.Equal("TWA1003", diagnostic.Id);
        Assert.Equal(actions, (await FixRun.ActionsFor(project, diagnostic)).Count);
    }

    /// <summary>Lines of a file from Windows end as its others do.</summary>
    [Fact]
    public async Task LinesEndAsTheFilesDo()
    {
        foreach (var libraries in Enum.GetValues<Libraries>())
        {
            var project = ProjectOf(
                libraries, [("Program.cs", Program.ReplaceLineEndings("\r\n")), ("SmsController.cs", Controller.ReplaceLineEndings("\r\n"))], OutputKind.ConsoleApplication);
            var repaired = await FixRun.FixAll(project, "TWA1003", "ValidateSignature", await FixRun.DiagnosticsOf(project));
            var controller = (await repaired.Documents.Single(document => document.Name == "SmsController.cs").GetTextAsync()).ToString();
            Assert.NotEqual(Controller.ReplaceLineEndings("\r\n"), controller);
            Assert.DoesNotContain("\n", controller.Replace("\r\n", ""));
        }
    }

    /// <summary>Whether the webhooks look for STOP is another rule's matter.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> OfSecurity(Project project) =>
        [.. (await FixRun.DiagnosticsOf(project)).Where(diagnostic => diagnostic.Descriptor.Category == "Twilio.Security")];

    private static async Task Become(
        Libraries libraries, (string Path, string Text)[] sources, (string Path, string Text)[] expected, OutputKind output = OutputKind.ConsoleApplication)
    {
        var project = ProjectOf(libraries, sources, output);
        var diagnostics = await OfSecurity(project);
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal("TWA1003", diagnostic.Id));

        var repaired = await FixRun.FixAll(project, "TWA1003", "ValidateSignature", diagnostics);

        foreach (var (path, text) in expected)
        {
            Assert.Equal(
                text.ReplaceLineEndings("\n"),
                (await repaired.Documents.Single(document => document.Name == path).GetTextAsync()).ToString().ReplaceLineEndings("\n"));
        }

        Assert.Empty(await OfSecurity(repaired));
        Assert.Empty((await repaired.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private static Project ProjectOf(Libraries libraries, IEnumerable<(string Path, string Text)> sources, OutputKind output)
    {
        IReadOnlyList<MetadataReference> references =
        [
            .. References.Platform,
            .. References.Twilio.Where(reference => libraries != Libraries.Sdk || Path.GetFileName(reference.Display) != "Twilio.AspNet.Core.dll"),
        ];
        return FixRun.ProjectOf(sources, libraries == Libraries.TwilioGuard ? [.. references, .. References.TwilioGuardFor(references)] : references, output);
    }
}
