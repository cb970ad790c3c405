using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.Compliance;

/// <summary>What the fixes of the rules about opt-outs make, to the letter: with TwilioGuard, and with the SDK alone.</summary>
public class ComplianceFixTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Twilio.AspNet.Common;
        using Twilio.AspNet.Core;
        using Twilio.Exceptions;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.TwiML;
        using Twilio.Types;

        """;

    private const string Advice = "// Record the opt-out and send nothing more; only the recipient can undo it.";
    private const string Meaning = "// recipient has opted out; only they can opt in again, with START";
    private const string Told = "Trace.TraceWarning($\"The message was not sent, error {ex.Code}: the recipient does not want these messages\");";

    [Fact]
    public Task ACaseStandsFirst() => Become("TWA4003", "RecordOptOut", withGuard: false, """
        public class Alerts(ILogger<Alerts> logger)
        {
            public async Task<bool> SendAsync(string phone)
            {
                try
                {
                    await MessageResource.CreateAsync(to: phone, from: "+15005550006", body: "Fire");
                    return true;
                }
                catch (ApiException ex) // what Twilio says
                {
                    // by its code
                    switch (ex.Code) // known ones
                    {
                        // nobody there
                        case 21211:
                        case 21614: // a landline
                            logger.LogWarning("no mobile number");
                            return false; // give up
                        default:
                            throw; // not known
                    }
                }
            }
        }
        """, $$"""
        public class Alerts(ILogger<Alerts> logger)
        {
            public async Task<bool> SendAsync(string phone)
            {
                try
                {
                    await MessageResource.CreateAsync(to: phone, from: "+15005550006", body: "Fire");
                    return true;
                }
                catch (ApiException ex) // what Twilio says
                {
                    // by its code
                    switch (ex.Code) // known ones
                    {
                        case 21610: {{Meaning}}
                            {{Advice}}
                            logger.LogWarning("The message was not sent, error {Code}: the recipient does not want these messages", ex.Code);
                            return false;
                        // nobody there
                        case 21211:
                        case 21614: // a landline
                            logger.LogWarning("no mobile number");
                            return false; // give up
                        default:
                            throw; // not known
                    }
                }
            }
        }
        """);

    [Theory]
    [InlineData(
        "the neighbour goes on",
        "switch (ex.Code)\n            {\n                case 21614:\n                    Trace.WriteLine(1);\n                    break;\n                default:\n                    throw;\n            }",
        "switch (ex.Code)\n            {\n                case 21610: {MEANING}\n                    {ADVICE}\n                    {TOLD}\n                    break;\n                case 21614:\n                    Trace.WriteLine(1);\n                    break;\n                default:\n                    throw;\n            }")]
    [InlineData(
        "the neighbour answers something of its own",
        "switch (ex.Code)\n            {\n                case 21614:\n                    throw new ArgumentException(\"landline\", ex);\n                default:\n                    throw;\n            }",
        "switch (ex.Code)\n            {\n                case 21610: {MEANING}\n                    {ADVICE}\n                    {TOLD}\n                    goto default;\n                case 21614:\n                    throw new ArgumentException(\"landline\", ex);\n                default:\n                    throw;\n            }")]
    [InlineData(
        "no default, and the code in a variable",
        "var code = ex.Code;\n            switch (code)\n            {\n                case 21614: throw new ArgumentException(\"landline\", ex);\n            }",
        "var code = ex.Code;\n            switch (code)\n            {\n                case 21610: {MEANING}\n                    {ADVICE}\n                    {TOLD}\n                    break;\n                case 21614: throw new ArgumentException(\"landline\", ex);\n            }")]
    [InlineData(
        "a chain of conditions",
        "if (ex.Code == 21614) // landline\n                Trace.WriteLine(1); // alas\n            else\n                Trace.WriteLine(2);",
        "if (ex.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                {TOLD}\n            }\n            else if (ex.Code == 21614) // landline\n                Trace.WriteLine(1); // alas\n            else\n                Trace.WriteLine(2);")]
    [InlineData(
        "a condition that leaves",
        "// known\n            if (ex.Code == 21614)\n                return;\n            throw;",
        "if (ex.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                {TOLD}\n                return;\n            }\n\n            // known\n            if (ex.Code == 21614)\n                return;\n            throw;")]
    [InlineData(
        "a chain that throws in the end",
        "var code = ex.Code;\n            Trace.WriteLine(\"not sent\");\n            // known\n            if (code == 21211 || code == 21614)\n                Trace.WriteLine(1);\n            else\n                throw;",
        "var code = ex.Code;\n            Trace.WriteLine(\"not sent\");\n            if (ex.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                {TOLD}\n            }\n            // known\n            else if (code == 21211 || code == 21614)\n                Trace.WriteLine(1);\n            else\n                throw;")]
    [InlineData(
        "a chain that leaves, and throws in the end",
        "if (ex.Code == 21211 || ex.Code == 21614)\n            {\n                Trace.WriteLine(1);\n                return; // no mobile\n            }\n            else throw;",
        "if (ex.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                {TOLD}\n                return;\n            }\n\n            if (ex.Code == 21211 || ex.Code == 21614)\n            {\n                Trace.WriteLine(1);\n                return; // no mobile\n            }\n            else throw;")]
    [InlineData(
        "a chain that throws something else in the end",
        "if (ex.Code == 21614)\n                throw new ArgumentException(\"landline\", ex);\n            else throw;",
        "if (ex.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                {TOLD}\n            }\n\n            if (ex.Code == 21614)\n                throw new ArgumentException(\"landline\", ex);\n            else throw;")]
    [InlineData(
        "a switch expression",
        "Trace.WriteLine(ex.Code switch { 21614 => \"landline\", _ => /* any */ ex.Message });",
        "if (ex.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                {TOLD}\n            }\n\n            Trace.WriteLine(ex.Code switch { 21614 => \"landline\", _ => /* any */ ex.Message });")]
    public async Task TheBranchStandsWhereTheOthersDo(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        const string Start = "public class C\n{\n    public void F(string phone)\n    {\n        try\n        {\n            MessageResource.Create(to: phone, from: \"+15005550006\", body: \"Fire\");\n        }\n        catch (ApiException ex)\n        {\n            ";
        const string End = "\n        }\n    }\n}";
        after = after.Replace("{MEANING}", Meaning).Replace("{ADVICE}", Advice).Replace("{TOLD}", Told);
        await Become("TWA4003", "RecordOptOut", withGuard: false, Start + before + End, Start + after + End);
        await Become("TWA4003", "RecordOptOut", withGuard: false, (Start + before + End).Replace("\n", "\r\n"), (Start + after + End).Replace("\n", "\r\n"));
    }

    /// <summary>A condition that lets 21610 pass gets a clause before it; where a clause behind it catches all, the branch goes there.</summary>
    [Theory]
    [InlineData(
        "the only clause, which goes on",
        "        // landlines\n        catch (ApiException ex) when (ex.Code == 21614) // known\n        {\n            Trace.WriteLine(1);\n        }\n",
        "        catch (ApiException ex) when (ex.Code == 21610) {MEANING}\n        {\n            {ADVICE}\n            {TOLD}\n        }\n        // landlines\n        catch (ApiException ex) when (ex.Code == 21614) // known\n        {\n            Trace.WriteLine(1);\n        }\n")]
    [InlineData(
        "the only clause, which throws something else",
        "        catch (ApiException ex) when (ex.Code is 21614)\n        {\n            throw new ArgumentException(\"landline\", ex);\n        }\n",
        "        catch (ApiException ex) when (ex.Code == 21610) {MEANING}\n        {\n            {ADVICE}\n            {TOLD}\n            throw;\n        }\n        catch (ApiException ex) when (ex.Code is 21614)\n        {\n            throw new ArgumentException(\"landline\", ex);\n        }\n")]
    [InlineData(
        "another behind it",
        "        catch (ApiException ex) when (ex.Code is 21614)\n        {\n            Trace.WriteLine(1);\n        }\n        catch (ApiException ex)\n        {\n            Trace.WriteLine(ex.Message); // all\n        }\n",
        "        catch (ApiException ex) when (ex.Code is 21614)\n        {\n            Trace.WriteLine(1);\n        }\n        catch (ApiException ex)\n        {\n            if (ex.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                {TOLD}\n            }\n\n            Trace.WriteLine(ex.Message); // all\n        }\n")]
    [InlineData(
        "any exception behind it",
        "        catch (ApiException e) when (e.Code is 21614)\n        {\n            Trace.WriteLine(1);\n        }\n        catch (Exception)\n        {\n            // never mind\n        }\n",
        "        catch (ApiException e) when (e.Code is 21614)\n        {\n            Trace.WriteLine(1);\n        }\n        catch (Exception exception)\n        {\n            if ((exception as ApiException)?.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                Trace.TraceWarning($\"The message was not sent, error {(exception as ApiException)?.Code}: the recipient does not want these messages\");\n            }\n\n            // never mind\n        }\n")]
    public Task AConditionOfItsOwnClause(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        const string Start = "public class C\n{\n    public void F(string phone)\n    {\n        try\n        {\n            MessageResource.Create(to: phone, from: \"+15005550006\", body: \"Fire\");\n        }\n";
        const string End = "    }\n}";
        return Become("TWA4003", "RecordOptOut", withGuard: false, Start + before + End, Start + after.Replace("{MEANING}", Meaning).Replace("{ADVICE}", Advice).Replace("{TOLD}", Told) + End);
    }

    /// <summary>The store that the class has is told; the kinds of TwilioGuard are asked where the branch has a condition of its own.</summary>
    [Fact]
    public Task TheStoreAtHandIsTold() => Become("TWA4003", "RecordOptOut", withGuard: true, """
        public class Alerts(TwilioGuard.IOptOutStore store, IConfiguration configuration)
        {
            public async Task SendAsync(string? phone)
            {
                try
                {
                    await MessageResource.CreateAsync(from: new PhoneNumber(configuration["From"]), body: "Fire", to: new(phone)); // now
                }
                catch (ApiException ex)
                {
                    switch (ex.Code)
                    {
                        case 21614:
                            break;
                        default:
                            throw;
                    }
                }
            }

            public async Task SendAllAsync(List<PhoneNumber> numbers)
            {
                foreach (var number in numbers)
                {
                    try
                    {
                        await MessageResource.CreateAsync(number, messagingServiceSid: "MGXXXXXXXXXXXXXXXX", body: "Fire");
                    }
                    catch (TwilioException ex)
                    {
                        // landline?
                        if ((ex as ApiException)?.Code == 21614)
                            continue;
                        throw;
                    }
                }
            }
        }
        """, """
        public class Alerts(TwilioGuard.IOptOutStore store, IConfiguration configuration)
        {
            public async Task SendAsync(string? phone)
            {
                try
                {
                    await MessageResource.CreateAsync(from: new PhoneNumber(configuration["From"]), body: "Fire", to: new(phone)); // now
                }
                catch (ApiException ex)
                {
                    switch (ex.Code)
                    {
                        case 21610: // recipient has opted out; only they can opt in again, with START
                            await store.RecordAsync(new TwilioGuard.OptOutChange(phone!, configuration["From"]!, optedOut: true, DateTimeOffset.UtcNow, TwilioGuard.OptOutSource.Rejection));
                            Trace.TraceWarning($"The message was not sent, error {ex.Code}: the recipient does not want these messages");
                            break;
                        case 21614:
                            break;
                        default:
                            throw;
                    }
                }
            }

            public async Task SendAllAsync(List<PhoneNumber> numbers)
            {
                foreach (var number in numbers)
                {
                    try
                    {
                        await MessageResource.CreateAsync(number, messagingServiceSid: "MGXXXXXXXXXXXXXXXX", body: "Fire");
                    }
                    catch (TwilioException ex)
                    {
                        if (TwilioGuard.TwilioExceptionExtensions.Classify(ex).Kind == TwilioGuard.TwilioErrorKind.OptedOut) // the recipient does not want these messages
                        {
                            await store.RecordAsync(new TwilioGuard.OptOutChange(number.ToString(), "MGXXXXXXXXXXXXXXXX", optedOut: true, DateTimeOffset.UtcNow, TwilioGuard.OptOutSource.Rejection));
                            Trace.TraceWarning($"The message was not sent, error {(ex as ApiException)?.Code}: the recipient does not want these messages");
                            continue;
                        }

                        // landline?
                        if ((ex as ApiException)?.Code == 21614)
                            continue;
                        throw;
                    }
                }
            }
        }
        """);

    private const string Registration = """
        internal static class Registration
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<TwilioGuard.IOptOutStore>(provider => null!);
        }

        """;

    /// <summary>The app has a store: a class that is given its services is given this one, too.</summary>
    [Fact]
    public Task TheStoreIsHandedIn() => Become("TWA4003", "RecordOptOut", withGuard: true, Registration + """
        public class Primary(
            ILogger<Primary> logger,
            IConfiguration configuration) // from the services
            : ControllerBase
        {
            [HttpPost]
            public async Task Raise(string phone)
            {
                try
                {
                    await MessageResource.CreateAsync(to: phone, from: "+15005550006", body: "Fire");
                }
                catch (ApiException ex) when (ex.Code == 21614)
                {
                    logger.LogWarning(configuration["Text"]);
                }
            }
        }

        public class Older
        {
            private readonly ILogger _logger; // where to
            private int _count;

            public Older(ILogger<Older> logger)
            {
                _logger = logger;
            }

            public async Task Raise(string phone)
            {
                try
                {
                    await MessageResource.CreateAsync(to: phone, from: "+15005550006", body: "Fire");
                    _count++;
                }
                catch (ApiException ex)
                {
                    if (ex.Code == 21614)
                        _logger.LogWarning("landline {Count}", _count);
                }
            }
        }
        """, Registration + """
        public class Primary(
            ILogger<Primary> logger,
            IConfiguration configuration,
            TwilioGuard.IOptOutStore optOuts) // from the services
            : ControllerBase
        {
            [HttpPost]
            public async Task Raise(string phone)
            {
                try
                {
                    await MessageResource.CreateAsync(to: phone, from: "+15005550006", body: "Fire");
                }
                catch (ApiException ex) when (TwilioGuard.TwilioExceptionExtensions.Classify(ex).Kind == TwilioGuard.TwilioErrorKind.OptedOut) // the recipient does not want these messages
                {
                    await optOuts.RecordAsync(new TwilioGuard.OptOutChange(phone, "+15005550006", optedOut: true, DateTimeOffset.UtcNow, TwilioGuard.OptOutSource.Rejection));
                    logger.LogWarning("The message was not sent, error {Code}: the recipient does not want these messages", ex.Code);
                }
                catch (ApiException ex) when (ex.Code == 21614)
                {
                    logger.LogWarning(configuration["Text"]);
                }
            }
        }

        public class Older
        {
            private readonly ILogger _logger; // where to
            private int _count;
            private readonly TwilioGuard.IOptOutStore _optOuts;

            public Older(ILogger<Older> logger, TwilioGuard.IOptOutStore optOuts)
            {
                _logger = logger;
                _optOuts = optOuts;
            }

            public async Task Raise(string phone)
            {
                try
                {
                    await MessageResource.CreateAsync(to: phone, from: "+15005550006", body: "Fire");
                    _count++;
                }
                catch (ApiException ex)
                {
                    if (TwilioGuard.TwilioExceptionExtensions.Classify(ex).Kind == TwilioGuard.TwilioErrorKind.OptedOut) // the recipient does not want these messages
                    {
                        await _optOuts.RecordAsync(new TwilioGuard.OptOutChange(phone, "+15005550006", optedOut: true, DateTimeOffset.UtcNow, TwilioGuard.OptOutSource.Rejection));
                        _logger.LogWarning("The message was not sent, error {Code}: the recipient does not want these messages", ex.Code);
                    }

                    if (ex.Code == 21614)
                        _logger.LogWarning("landline {Count}", _count);
                }
            }
        }
        """);

    /// <summary>Somebody makes it by hand, or it is not in the app at all: then only the comment is left.</summary>
    [Theory]
    [InlineData("made by hand", "public class Made(ILogger logger) { public static Made Now(ILogger logger) => new(logger);", true)]
    [InlineData("no store in the app", "public class Made(ILogger logger) {", false)]
    [InlineData("nothing from services", "public class Made(string logger) {", true)]
    public Task WithoutAStoreTheCommentSaysIt(string what, string head, bool isRegistered)
    {
        Assert.NotEmpty(what);
        var start = (isRegistered ? Registration : "") + head + "\n    public async Task F(string phone)\n    {\n        try\n        {\n            await MessageResource.CreateAsync(to: phone, from: \"+15005550006\", body: \"Fire\");\n        }\n        catch (ApiException ex)\n        {\n            ";
        const string End = "if (ex.Code == 21614)\n                Trace.WriteLine(logger);\n        }\n    }\n}";
        var told = head.Contains("ILogger") ? "logger.LogWarning(\"The message was not sent, error {Code}: the recipient does not want these messages\", ex.Code);" : Told;
        return Become("TWA4003", "RecordOptOut", withGuard: true, start + End,
            start + $"if (TwilioGuard.TwilioExceptionExtensions.Classify(ex).Kind == TwilioGuard.TwilioErrorKind.OptedOut) // the recipient does not want these messages\n            {{\n                {Advice}\n                {told}\n            }}\n\n            " + End);
    }

    /// <summary>The handler of a minimal API is given the store as its other services.</summary>
    [Fact]
    public Task AHandlerIsGivenTheStore() => Become("TWA4003", "RecordOptOut", withGuard: true, """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<TwilioGuard.IOptOutStore>(provider => null!);
        var app = builder.Build();
        app.MapPost("/alarm", async (string phone) => // from the form
        {
            try
            {
                await MessageResource.CreateAsync(to: phone, from: "+15005550006", body: "Fire");
            }
            catch (ApiException ex)
            {
                switch (ex.Code)
                {
                    case 21614:
                        return Results.BadRequest();
                    default:
                        throw;
                }
            }

            return Results.Ok();
        });
        app.Run();
        """, """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<TwilioGuard.IOptOutStore>(provider => null!);
        var app = builder.Build();
        app.MapPost("/alarm", async (string phone, TwilioGuard.IOptOutStore optOuts) => // from the form
        {
            try
            {
                await MessageResource.CreateAsync(to: phone, from: "+15005550006", body: "Fire");
            }
            catch (ApiException ex)
            {
                switch (ex.Code)
                {
                    case 21610: // recipient has opted out; only they can opt in again, with START
                        await optOuts.RecordAsync(new TwilioGuard.OptOutChange(phone, "+15005550006", optedOut: true, DateTimeOffset.UtcNow, TwilioGuard.OptOutSource.Rejection));
                        Trace.TraceWarning($"The message was not sent, error {ex.Code}: the recipient does not want these messages");
                        return Results.StatusCode(422);
                    case 21614:
                        return Results.BadRequest();
                    default:
                        throw;
                }
            }

            return Results.Ok();
        });
        app.Run();
        """);

    /// <summary>The recipient's own flag is asked, with the way out that fits the place.</summary>
    [Theory]
    [InlineData(
        "a loop",
        "foreach (var guest in guests)\n        {\n            // the news\n            await MessageResource.CreateAsync( // now\n                body: /* short */ \"News\",\n                to: new PhoneNumber(guest.Phone), from: \"+15005550006\"); // sent\n            // counted\n            sent++;\n        }",
        "foreach (var guest in guests)\n        {\n            // the news\n            if (!guest.SmsOptIn)\n                continue;\n            await MessageResource.CreateAsync( // now\n                body: /* short */ \"News\",\n                to: new PhoneNumber(guest.Phone), from: \"+15005550006\"); // sent\n            // counted\n            sent++;\n        }")]
    [InlineData(
        "a loop without braces",
        "foreach (var guest in guests)\n            // the news\n            await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\"); // sent",
        "foreach (var guest in guests)\n            // the news\n            if (guest.SmsOptIn)\n            {\n                await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\"); // sent\n            }")]
    [InlineData(
        "a loop, a try, and a local",
        "foreach (var guest in guests)\n        {\n            try\n            {\n                var phone = guest.Phone;\n                var message = await MessageResource.CreateAsync(phone, from: \"+15005550006\", body: \"News\");\n                Trace.WriteLine(message.Sid);\n            }\n            finally\n            {\n                sent++;\n            }\n        }",
        "foreach (var guest in guests)\n        {\n            try\n            {\n                var phone = guest.Phone;\n                if (!guest.SmsOptIn)\n                    continue;\n                var message = await MessageResource.CreateAsync(phone, from: \"+15005550006\", body: \"News\");\n                Trace.WriteLine(message.Sid);\n            }\n            finally\n            {\n                sent++;\n            }\n        }")]
    [InlineData(
        "two persons in one turn",
        "foreach (var guest in guests)\n        {\n            await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\");\n            await MessageResource.CreateAsync(guest.Friend!.Phone, from: \"+15005550006\", body: \"News\");\n        }",
        "foreach (var guest in guests)\n        {\n            if (guest.SmsOptIn)\n            {\n                await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\");\n            }\n            if (!guest.Friend!.SmsOptIn)\n                continue;\n            await MessageResource.CreateAsync(guest.Friend!.Phone, from: \"+15005550006\", body: \"News\");\n        }")]
    [InlineData(
        "the last thing that is done",
        "var guest = guests[0];\n        if (sent == 0)\n        {\n            // once\n            await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\");\n        }",
        "var guest = guests[0];\n        if (sent == 0)\n        {\n            // once\n            if (!guest.SmsOptIn)\n                return;\n            await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\");\n        }")]
    [InlineData(
        "something is done behind it",
        "var guest = guests[0];\n        await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\");\n        Trace.WriteLine(guest.Phone);",
        "var guest = guests[0];\n        if (guest.SmsOptIn)\n        {\n            await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\");\n        }\n        Trace.WriteLine(guest.Phone);")]
    [InlineData(
        "options in the call",
        "foreach (var guest in guests)\n            await MessageResource.CreateAsync(new CreateMessageOptions(new PhoneNumber(guest.Phone)) { From = new PhoneNumber(\"+15005550006\"), Body = /* short */ \"News\" }); // sent",
        "foreach (var guest in guests)\n            if (guest.SmsOptIn)\n            {\n                await MessageResource.CreateAsync(new CreateMessageOptions(new PhoneNumber(guest.Phone)) { From = new PhoneNumber(\"+15005550006\"), Body = /* short */ \"News\" }); // sent\n            }")]
    [InlineData(
        "options in a variable",
        "foreach (var guest in guests)\n        {\n            // the news\n            var options = new CreateMessageOptions(new PhoneNumber(guest.Phone));\n            options.Body = \"News\";\n            // now\n            await MessageResource.CreateAsync(options);\n        }",
        "foreach (var guest in guests)\n        {\n            // the news\n            var options = new CreateMessageOptions(new PhoneNumber(guest.Phone));\n            options.Body = \"News\";\n            // now\n            if (!guest.SmsOptIn)\n                continue;\n            await MessageResource.CreateAsync(options);\n        }")]
    public async Task TheFlagIsAsked(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        const string Start = "public class Guest\n{\n    public string Phone = \"\";\n    public bool EmailOptIn;\n    public bool SmsOptIn;\n    public Guest? Friend;\n}\n\npublic class News(List<Guest> guests)\n{\n    public async Task SendAsync(int sent)\n    {\n        ";
        const string End = "\n    }\n}";
        await Become("TWA4002", "AskFirst", withGuard: false, Start + before + End, Start + after + End);
        await Become("TWA4002", "AskFirst", withGuard: false, (Start + before + End).Replace("\n", "\r\n"), (Start + after + End).Replace("\n", "\r\n"));
    }

    [Theory]
    [InlineData("bool", "OptedOut", "g.OptedOut")]
    [InlineData("bool?", "AcceptsSms", "g.AcceptsSms != true")]
    [InlineData("bool?", "Unsubscribed", "g.Unsubscribed != false")]
    [InlineData("bool", "DoNotText", "g.DoNotText")]
    [InlineData("bool", "MarketingConsent", "!g.MarketingConsent")]
    public Task TheNameTellsTheSense(string type, string name, string optedOut)
    {
        var start = $"public class Guest\n{{\n    public string Phone = \"\";\n    public {type} {name};\n}}\n\npublic class News\n{{\n    public void Send(List<Guest> guests)\n    {{\n        foreach (var g in guests)\n        {{\n            ";
        const string Send = "MessageResource.Create(g.Phone, from: \"+15005550006\", body: \"News\");\n        }\n    }\n}";
        return Become("TWA4002", "AskFirst", withGuard: false, start + Send, start + $"if ({optedOut})\n                continue;\n            " + Send);
    }

    [Theory]
    [InlineData("no flag", "public string Phone = \"\";", "foreach (var g in guests) { MessageResource.Create(g.Phone, from: \"+15005550006\"); }")]
    [InlineData("a flag for mails", "public string Phone = \"\"; public bool EmailOptIn;", "foreach (var g in guests) { MessageResource.Create(g.Phone, from: \"+15005550006\"); }")]
    [InlineData("a flag of the asking", "public string Phone = \"\"; public bool ConsentRequested;", "foreach (var g in guests) { MessageResource.Create(g.Phone, from: \"+15005550006\"); }")]
    [InlineData("two flags", "public string Phone = \"\"; public bool SmsOptIn; public bool TextConsent;", "foreach (var g in guests) { MessageResource.Create(g.Phone, from: \"+15005550006\"); }")]
    [InlineData("a lambda that sends", "public string Phone = \"\"; public bool SmsOptIn;", "guests.ForEach(g => MessageResource.Create(g.Phone, from: \"+15005550006\"));")]
    [InlineData("what is sent is what counts", "public string Phone = \"\"; public bool SmsOptIn;", "foreach (var g in guests) { var sid = g.Phone == \"\" ? null : MessageResource.Create(g.Phone, from: \"+15005550006\").Sid; Trace.WriteLine(sid); }")]
    public Task NobodyIsAskedByGuessing(string what, string members, string statement) =>
        HasNoFix(what, "TWA4002", $"public class Guest {{ {members} }} public class News {{ public void Send(List<Guest> guests) {{ {statement} }} }}");

    /// <summary>An endpoint that has to answer says that it cannot be done.</summary>
    [Fact]
    public Task AnActionAnswers() => Become("TWA4002", "AskFirst", withGuard: false, """
        public class Guest { public string Phone = ""; public bool SmsOptIn; }

        public class NewsController(List<Guest> guests) : ControllerBase
        {
            public async Task<IActionResult> Send(int id)
            {
                var guest = guests[id];
                // one only
                var message = await MessageResource.CreateAsync(guest.Phone, from: "+15005550006", body: "News");
                return Ok(message.Sid);
            }
        }
        """, """
        public class Guest { public string Phone = ""; public bool SmsOptIn; }

        public class NewsController(List<Guest> guests) : ControllerBase
        {
            public async Task<IActionResult> Send(int id)
            {
                var guest = guests[id];
                // one only
                if (!guest.SmsOptIn)
                    return StatusCode(422);
                var message = await MessageResource.CreateAsync(guest.Phone, from: "+15005550006", body: "News");
                return Ok(message.Sid);
            }
        }
        """);

    /// <summary>What was not sent is not told as sent.</summary>
    [Theory]
    [InlineData("an answer behind it", "async Task<IActionResult>", "{SEND};\n        return Ok();", "if (!guest.SmsOptIn)\n            return StatusCode(422);\n        {SEND};\n        return Ok();")]
    [InlineData("a yes behind it", "async Task<bool>", "{SEND};\n        return true;", "if (!guest.SmsOptIn)\n            return false;\n        {SEND};\n        return true;")]
    [InlineData(
        "a yes behind what is tried",
        "async Task<bool>",
        "try\n        {\n            {SEND}; // now\n        }\n        catch (ApiException)\n        {\n            return false;\n        }\n\n        return true;",
        "try\n        {\n            if (!guest.SmsOptIn)\n                return false;\n            {SEND}; // now\n        }\n        catch (ApiException)\n        {\n            return false;\n        }\n\n        return true;")]
    [InlineData("a result that may be missing", "async Task<string?>", "var message = {SEND};\n        return message.Sid;", "if (!guest.SmsOptIn)\n            return null;\n        var message = {SEND};\n        return message.Sid;")]
    [InlineData("a number that may be missing", "async Task<int?>", "return ({SEND}).ErrorCode;", "if (!guest.SmsOptIn)\n            return null;\n        return ({SEND}).ErrorCode;")]
    [InlineData("what was handed in", "async Task<Guest>", "{SEND};\n        return guest;", "if (guest.SmsOptIn)\n        {\n            {SEND};\n        }\n        return guest;")]
    public Task NothingIsToldAsSent(string what, string type, string before, string after)
    {
        Assert.NotEmpty(what);
        var start = $"public class Guest {{ public string Phone = \"\"; public bool SmsOptIn; }}\n\npublic class NewsController(List<Guest> guests) : ControllerBase\n{{\n    public {type} Send(int id)\n    {{\n        var guest = guests[id];\n        ";
        const string Send = "await MessageResource.CreateAsync(guest.Phone, from: \"+15005550006\", body: \"News\")";
        return Become("TWA4002", "AskFirst", withGuard: false, start + before.Replace("{SEND}", Send) + "\n    }\n}", start + after.Replace("{SEND}", Send) + "\n    }\n}");
    }

    /// <summary>No word for what was not sent: whoever wrote the type has one.</summary>
    [Theory]
    [InlineData("an enumeration", "public enum Outcome { Sent, Failed }", "Outcome", "return Outcome.Sent;")]
    [InlineData("a result of one's own", "public record Outcome(bool Done) { public static Outcome Ok() => new(true); }", "Outcome", "return Outcome.Ok();")]
    [InlineData("an object that says so", "public class Outcome { public bool Done { get; set; } }", "Outcome", "Trace.WriteLine(1); return new Outcome { Done = true };")]
    [InlineData("a sentence", "", "string", "return \"Sent.\";")]
    public Task NobodyIsToldThatItWasSent(string what, string types, string type, string end) =>
        HasNoFix(what, "TWA4002", $"{types} public class Guest {{ public string Phone = \"\"; public bool SmsOptIn; }} public class News(List<Guest> guests) {{ public async Task<{type}> Send(int id) {{ var g = guests[id]; await MessageResource.CreateAsync(g.Phone, from: \"+15005550006\", body: \"News\"); {end} }} }}");

    /// <summary>Whoever waits no longer is not asked for.</summary>
    [Fact]
    public Task TheTokenIsHandedOn() => Become("TWA4002", "AskFirst", withGuard: true, """
        public class News(List<string> phones, TwilioGuard.IOptOutStore optOuts)
        {
            public async Task SendAsync(CancellationToken stopping)
            {
                await Task.Delay(1, stopping);
                foreach (var phone in phones)
                    await MessageResource.CreateAsync(phone, from: "+15005550006", body: "News"); // news
            }
        }
        """.Replace("CancellationToken ", "System.Threading.CancellationToken "), """
        public class News(List<string> phones, TwilioGuard.IOptOutStore optOuts)
        {
            public async Task SendAsync(CancellationToken stopping)
            {
                await Task.Delay(1, stopping);
                foreach (var phone in phones)
                    if (!await optOuts.IsOptedOutAsync(phone, "+15005550006", stopping))
                    {
                        await MessageResource.CreateAsync(phone, from: "+15005550006", body: "News"); // news
                    }
            }
        }
        """.Replace("CancellationToken ", "System.Threading.CancellationToken "));

    /// <summary>TwilioGuard's store knows more than a flag: for this sender, now.</summary>
    [Fact]
    public Task TheStoreIsAsked() => Become("TWA4002", "AskFirst", withGuard: true, Registration + """
        public class Guest { public string? Phone; public bool SmsOptIn; }

        public class News(List<Guest> guests, IConfiguration configuration)
        {
            public async Task SendAsync()
            {
                foreach (var guest in guests)
                {
                    // the news
                    await MessageResource.CreateAsync(from: new PhoneNumber(configuration["From"]), body: "News", to: $"whatsapp:{guest.Phone}").ConfigureAwait(false);
                }

                await Task.WhenAll(SendOneAsync(guests[0]), Task.CompletedTask).ConfigureAwait(false);
            }

            public async Task SendOneAsync(Guest guest)
            {
                await MessageResource.CreateAsync(new PhoneNumber(guest.Phone), messagingServiceSid: "MGXXXXXXXXXXXXXXXX", body: "News").ConfigureAwait(false);
            }
        }
        """, Registration + """
        public class Guest { public string? Phone; public bool SmsOptIn; }

        public class News(List<Guest> guests, IConfiguration configuration, TwilioGuard.IOptOutStore optOuts)
        {
            public async Task SendAsync()
            {
                foreach (var guest in guests)
                {
                    // the news
                    if (await optOuts.IsOptedOutAsync($"whatsapp:{guest.Phone}", configuration["From"]!).ConfigureAwait(false))
                        continue;
                    await MessageResource.CreateAsync(from: new PhoneNumber(configuration["From"]), body: "News", to: $"whatsapp:{guest.Phone}").ConfigureAwait(false);
                }

                await Task.WhenAll(SendOneAsync(guests[0]), Task.CompletedTask).ConfigureAwait(false);
            }

            public async Task SendOneAsync(Guest guest)
            {
                if (await optOuts.IsOptedOutAsync(guest.Phone!, "MGXXXXXXXXXXXXXXXX").ConfigureAwait(false))
                    return;
                await MessageResource.CreateAsync(new PhoneNumber(guest.Phone), messagingServiceSid: "MGXXXXXXXXXXXXXXXX", body: "News").ConfigureAwait(false);
            }
        }
        """);

    /// <summary>Options are asked for what they were given; a setting, and a number's own text, read the same again.</summary>
    [Fact]
    public Task TheStoreIsAskedAboutOptions() => Become("TWA4002", "AskFirst", withGuard: true, Registration + """
        public class Guest { public string Phone = ""; }

        public class News(List<Guest> guests, IConfiguration configuration)
        {
            public async Task SendAsync()
            {
                foreach (var guest in guests)
                {
                    var options = new CreateMessageOptions(new PhoneNumber(guest.Phone)) { Body = "News" };
                    // of the shop
                    options.From = new PhoneNumber(configuration["From"]);
                    // now
                    await MessageResource.CreateAsync(options); // sent
                }

                foreach (var guest in guests)
                    await MessageResource.CreateAsync(new CreateMessageOptions(new PhoneNumber(guest.Phone)) { MessagingServiceSid = Environment.GetEnvironmentVariable("SERVICE"), Body = "News" });
                foreach (var guest in guests)
                {
                    var number = TwilioGuard.E164Number.Parse(guest.Phone);
                    await MessageResource.CreateAsync(to: new PhoneNumber(number.ToString()), from: new PhoneNumber(Environment.GetEnvironmentVariable("FROM")), body: "News");
                }
            }
        }
        """, Registration + """
        public class Guest { public string Phone = ""; }

        public class News(List<Guest> guests, IConfiguration configuration, TwilioGuard.IOptOutStore optOuts)
        {
            public async Task SendAsync()
            {
                foreach (var guest in guests)
                {
                    var options = new CreateMessageOptions(new PhoneNumber(guest.Phone)) { Body = "News" };
                    // of the shop
                    options.From = new PhoneNumber(configuration["From"]);
                    // now
                    if (await optOuts.IsOptedOutAsync(options.To.ToString(), options.From.ToString()))
                        continue;
                    await MessageResource.CreateAsync(options); // sent
                }

                foreach (var guest in guests)
                    if (!await optOuts.IsOptedOutAsync(guest.Phone, Environment.GetEnvironmentVariable("SERVICE")!))
                    {
                        await MessageResource.CreateAsync(new CreateMessageOptions(new PhoneNumber(guest.Phone)) { MessagingServiceSid = Environment.GetEnvironmentVariable("SERVICE"), Body = "News" });
                    }
                foreach (var guest in guests)
                {
                    var number = TwilioGuard.E164Number.Parse(guest.Phone);
                    if (await optOuts.IsOptedOutAsync(number.ToString(), Environment.GetEnvironmentVariable("FROM")!))
                        continue;
                    await MessageResource.CreateAsync(to: new PhoneNumber(number.ToString()), from: new PhoneNumber(Environment.GetEnvironmentVariable("FROM")), body: "News");
                }
            }
        }
        """);

    /// <summary>A program without services has the store in a variable.</summary>
    [Fact]
    public Task TheStoreInAVariableIsAsked() => Become("TWA4002", "AskFirst", withGuard: true, """
        public static class News
        {
            public static async Task SendAsync(string[] args)
            {
                var optOuts = new TwilioGuard.InMemoryOptOutStore();
                string? from = args[0];
                foreach (var line in System.IO.File.ReadAllLines("guests.txt"))
                {
                    // one each
                    var message = await MessageResource.CreateAsync(new CreateMessageOptions(new PhoneNumber(line)) { From = from, Body = "News" });
                    Console.WriteLine(message.Sid);
                }
            }
        }
        """, """
        public static class News
        {
            public static async Task SendAsync(string[] args)
            {
                var optOuts = new TwilioGuard.InMemoryOptOutStore();
                string? from = args[0];
                foreach (var line in System.IO.File.ReadAllLines("guests.txt"))
                {
                    // one each
                    if (await optOuts.IsOptedOutAsync(line, from!))
                        continue;
                    var message = await MessageResource.CreateAsync(new CreateMessageOptions(new PhoneNumber(line)) { From = from, Body = "News" });
                    Console.WriteLine(message.Sid);
                }
            }
        }
        """);

    /// <summary>The compiler finds a variable of top-level statements from any file, and only these statements may use it.</summary>
    [Fact]
    public async Task AVariableOfTopLevelStatementsIsTheirs()
    {
        var references = References.Platform.Concat(References.Twilio).ToList();
        var project = FixRun.ProjectOf(
            [
                ("Campaign.cs", Usings + """
                    public class Guest { public string Phone = ""; }

                    public class Campaign(List<Guest> guests)
                    {
                        public async Task RunAsync()
                        {
                            foreach (var guest in guests)
                            {
                                try
                                {
                                    await MessageResource.CreateAsync(to: guest.Phone, from: "+15005550006", body: "News");
                                }
                                catch (ApiException e) when (e.Code == 21614)
                                {
                                    Trace.WriteLine("landline");
                                }
                            }
                        }
                    }
                    """),
                ("Program.cs", Usings + """
                    TwilioGuard.IOptOutStore store = new TwilioGuard.InMemoryOptOutStore();
                    await new Campaign([]).RunAsync();
                    await store.IsOptedOutAsync("+12025550143", "+15005550006");
                    """),
            ],
            references.Concat(References.TwilioGuardFor(references)), OutputKind.ConsoleApplication);
        var diagnostic = Assert.Single(await FixRun.DiagnosticsOf(project, Options), diagnostic => diagnostic.Id == "TWA4003");

        var (_, action) = Assert.Single(await FixRun.ActionsFor(project, diagnostic));
        var repaired = await FixRun.Apply(project, action);

        Assert.DoesNotContain("store", (await repaired.Documents.First().GetTextAsync(TestContext.Current.CancellationToken)).ToString(), StringComparison.Ordinal);
        Assert.Empty((await repaired.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>Options that are made inside the try are not there in its catch.</summary>
    [Fact]
    public Task OptionsOfTheTryAreNotInItsCatch() => Become("TWA4003", "RecordOptOut", withGuard: true, """
        public class News(TwilioGuard.IOptOutStore optOuts)
        {
            public async Task SendAsync(string phone)
            {
                try
                {
                    var options = new CreateMessageOptions(new PhoneNumber(phone)) { From = new PhoneNumber("+15005550006"), Body = "News" };
                    await MessageResource.CreateAsync(options);
                }
                catch (ApiException e) when (e.Code == 21614)
                {
                    Trace.WriteLine(optOuts);
                }
            }
        }
        """, $$"""
        public class News(TwilioGuard.IOptOutStore optOuts)
        {
            public async Task SendAsync(string phone)
            {
                try
                {
                    var options = new CreateMessageOptions(new PhoneNumber(phone)) { From = new PhoneNumber("+15005550006"), Body = "News" };
                    await MessageResource.CreateAsync(options);
                }
                catch (ApiException e) when (TwilioGuard.TwilioExceptionExtensions.Classify(e).Kind == TwilioGuard.TwilioErrorKind.OptedOut) // the recipient does not want these messages
                {
                    {{Advice}}
                    Trace.TraceWarning($"The message was not sent, error {e.Code}: the recipient does not want these messages");
                }
                catch (ApiException e) when (e.Code == 21614)
                {
                    Trace.WriteLine(optOuts);
                }
            }
        }
        """);

    [Fact]
    public Task NobodyIsAskedForASenderThatMayBeMissing() => HasNoFix("set in a branch", "TWA4002", Registration + """
        public class Guest { public string Phone = ""; }

        public class News(List<Guest> guests, IConfiguration configuration)
        {
            public async Task SendAsync(bool isTest)
            {
                foreach (var guest in guests)
                {
                    CreateMessageOptions options = new(new PhoneNumber(guest.Phone));
                    if (isTest)
                        options.From = new PhoneNumber(configuration["From"]);
                    await MessageResource.CreateAsync(options);
                }
            }
        }
        """, withGuard: true);

    private const string IsStop = "?.Trim().ToUpperInvariant() is \"STOP\" or \"STOPALL\" or \"UNSUBSCRIBE\" or \"CANCEL\" or \"END\" or \"QUIT\" or \"REVOKE\" or \"OPTOUT\" or \"OPT OUT\"";

    private static string ToRecord(string sender) => $"// Record the opt-out of {sender}. On long codes Twilio answers these words itself, except \"OPT OUT\".";

    /// <summary>The guard stands at the top, with the body and the answer that the handler has.</summary>
    [Theory]
    [InlineData(
        "a controller of Twilio.AspNet", "TwilioController",
        "// thanks\n    [HttpPost] // posted\n    public TwiMLResult In([FromForm] SmsRequest request)\n    {\n        // say it\n        return TwiML(new MessagingResponse().Message(\"Hi \" + request.Body)); // said\n    }",
        "// thanks\n    [HttpPost] // posted\n    public TwiMLResult In([FromForm] SmsRequest request)\n    {\n        if (request.Body{STOP})\n        {\n            {RECORD:request.From}\n            return TwiML(new MessagingResponse());\n        }\n\n        // say it\n        return TwiML(new MessagingResponse().Message(\"Hi \" + request.Body)); // said\n    }")]
    [InlineData(
        "an expression body, and a task", "ControllerBase",
        "[HttpPost]\n    public Task<IActionResult> In([FromForm(Name = \"From\")] string sender, [FromForm] string? body, [FromForm] string messageSid) =>\n        /* at once */ Task.FromResult<IActionResult>(Ok(sender)); // done",
        "[HttpPost]\n    public Task<IActionResult> In([FromForm(Name = \"From\")] string sender, [FromForm] string? body, [FromForm] string messageSid)\n    {\n        if (body{STOP})\n        {\n            {RECORD:sender}\n            return Task.FromResult<IActionResult>(Content(\"<Response/>\", \"text/xml\"));\n        }\n\n        /* at once */\n        return Task.FromResult<IActionResult>(Ok(sender)); // done\n    }")]
    [InlineData(
        "the form of the request", "ControllerBase",
        "[HttpPost]\n    public async Task<IActionResult> In()\n    {\n        var form = await Request.ReadFormAsync(); // all of it\n        await Task.Delay(form[\"Body\"].Count + form[\"MessageSid\"].Count);\n        return Ok();\n    }",
        "[HttpPost]\n    public async Task<IActionResult> In()\n    {\n        var form = await Request.ReadFormAsync(); // all of it\n\n        if (form[\"Body\"].ToString(){STOPS})\n        {\n            {RECORD:form[\"From\"].ToString()}\n            return Content(\"<Response/>\", \"text/xml\");\n        }\n\n        await Task.Delay(form[\"Body\"].Count + form[\"MessageSid\"].Count);\n        return Ok();\n    }")]
    [InlineData(
        "a block on one line", "TwilioController",
        "public IActionResult In(SmsRequest request) { /* hi */ return TwiML(new MessagingResponse().Message(request.Body)); }",
        "public IActionResult In(SmsRequest request)\n    {\n        if (request.Body{STOP})\n        {\n            {RECORD:request.From}\n            return TwiML(new MessagingResponse());\n        }\n\n        return TwiML(new MessagingResponse().Message(request.Body));\n        /* hi */\n    }")]
    public async Task TheGuardStandsAtTheTop(string what, string @base, string before, string after)
    {
        Assert.NotEmpty(what);
        var start = $"[ValidateRequest]\npublic class SmsController : {@base}\n{{\n    ";
        const string End = "\n}";
        after = after.Replace("{STOP}", IsStop).Replace("{STOPS}", IsStop[1..]);
        foreach (var sender in new[] { "request.From", "sender", "form[\"From\"].ToString()" })
            after = after.Replace($"{{RECORD:{sender}}}", ToRecord(sender));
        await Become("TWA4001", "LookForStop", withGuard: false, start + before + End, start + after + End);
        await Become("TWA4001", "LookForStop", withGuard: false, (start + before + End).Replace("\n", "\r\n"), (start + after + End).Replace("\n", "\r\n"));
    }

    /// <summary>Handlers of minimal APIs: lambdas with a block and without, and a method.</summary>
    [Fact]
    public Task HandlersOfAMinimalApi() => Become("TWA4001", "LookForStop", withGuard: false, """
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.MapPost("/one", ([FromForm] string from, [FromForm] string body) => /* thanks */ Results.Content($"<Response><Message>{body}</Message></Response>", "text/xml"));
        app.MapPost("/two", ([FromForm] SmsRequest request) =>
        {
            // no answer
            return Results.NoContent();
        }).DisableAntiforgery();
        app.MapPost("/three", Receive);
        app.Run();

        static IResult Receive([FromForm] SmsRequest request) => Results.Content($"<Response><Message>{request.Body}</Message></Response>", "text/xml");
        """, $$"""
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.MapPost("/one", ([FromForm] string from, [FromForm] string body) =>
        {
            if (body{{IsStop[1..]}})
            {
                {{ToRecord("from")}}
                return Results.Content("<Response/>", "text/xml");
            }

            /* thanks */
            return Results.Content($"<Response><Message>{body}</Message></Response>", "text/xml");
        });
        app.MapPost("/two", ([FromForm] SmsRequest request) =>
        {
            if (request.Body{{IsStop}})
            {
                {{ToRecord("request.From")}}
                return Results.Content("<Response/>", "text/xml");
            }

            // no answer
            return Results.NoContent();
        }).DisableAntiforgery();
        app.MapPost("/three", Receive);
        app.Run();

        static IResult Receive([FromForm] SmsRequest request)
        {
            if (request.Body{{IsStop}})
            {
                {{ToRecord("request.From")}}
                return Results.Content("<Response/>", "text/xml");
            }

            return Results.Content($"<Response><Message>{request.Body}</Message></Response>", "text/xml");
        }
        """);

    /// <summary>With a store among the app's services TwilioGuard.AspNetCore records before the handler, and is registered if it is not.</summary>
    [Fact]
    public Task TheLibraryRecordsBeforeTheHandler() => Become("TWA4001", "LookForStop", withGuard: true, """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<TwilioGuard.IOptOutStore>(provider => null!); // the list
        var app = builder.Build();
        app.MapControllers();
        app.MapPost("/one", ([FromForm] string from, [FromForm] string body) => Results.NoContent())
            .DisableAntiforgery(); // signed
        app.Run();

        public class SmsController : TwilioController
        {
            // thanks
            [HttpPost("in")] // posted
            public TwiMLResult In([FromForm] SmsRequest request) => TwiML(new MessagingResponse().Message(request.Body));
        }
        """, """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<TwilioGuard.IOptOutStore>(provider => null!); // the list
        builder.Services.AddTwilioGuard();
        var app = builder.Build();
        app.MapControllers();
        app.MapPost("/one", ([FromForm] string from, [FromForm] string body) => Results.NoContent())
            .DisableAntiforgery()
            .RecordOptOuts(); // signed
        app.Run();

        public class SmsController : TwilioController
        {
            // thanks
            [RecordOptOuts]
            [HttpPost("in")] // posted
            public TwiMLResult In([FromForm] SmsRequest request) => TwiML(new MessagingResponse().Message(request.Body));
        }
        """);

    /// <summary>Where the app has no store, TwilioGuard.Sqlite's is registered with it.</summary>
    [Fact]
    public Task AStoreIsRegisteredWithIt() => Become("TWA4001", "LookForStop", withGuard: true, """
        // all of it
        var app = WebApplication.CreateBuilder(args).Build(); // at once
        app.MapPost("/one", ([FromForm] string from, [FromForm] string body) => Results.NoContent());
        app.MapPost("/two", ([FromForm] SmsRequest request) => Results.Content($"<Response><Message>{request.Body}</Message></Response>", "text/xml"));
        app.Run();
        """, """
        // all of it
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddTwilioGuard();
        builder.Services.AddSqliteOptOuts("opt-outs.db");
        var app = builder.Build(); // at once
        app.MapPost("/one", ([FromForm] string from, [FromForm] string body) => Results.NoContent()).RecordOptOuts();
        app.MapPost("/two", ([FromForm] SmsRequest request) => Results.Content($"<Response><Message>{request.Body}</Message></Response>", "text/xml")).RecordOptOuts();
        app.Run();
        """, withSqlite: true);

    /// <summary>A class that has the store already, in an app that the library cannot be registered in.</summary>
    [Fact]
    public Task TheGuardRecordsItself() => Become("TWA4001", "LookForStop", withGuard: true, """
        [ValidateRequest]
        public class SmsController(TwilioGuard.IOptOutStore store) : TwilioController
        {
            [HttpPost]
            public async Task<TwiMLResult> In([FromForm] SmsRequest request, [FromForm] string? optOutType)
            {
                await Task.Yield();
                return TwiML(new MessagingResponse().Message(request.Body));
            }

            /// <summary>It does not wait for anything.</summary>
            [HttpPost]
            public IActionResult Other([FromForm] string body, [FromForm] string messageSid) => Content($"<Response><Message>{body} {messageSid}</Message></Response>", "text/xml");
        }
        """, $$"""
        [ValidateRequest]
        public class SmsController(TwilioGuard.IOptOutStore store) : TwilioController
        {
            [HttpPost]
            public async Task<TwiMLResult> In([FromForm] SmsRequest request, [FromForm] string? optOutType)
            {
                if (TwilioGuard.OptOutKeywords.Default.Classify(request.Body, request.OptOutType) == TwilioGuard.OptOutIntent.OptOut)
                {
                    await store.RecordAsync(new TwilioGuard.OptOutChange(request.From, request.To, optedOut: true, DateTimeOffset.UtcNow, TwilioGuard.OptOutSource.Keyword, request.MessageSid));
                    return TwiML(new MessagingResponse());
                }

                await Task.Yield();
                return TwiML(new MessagingResponse().Message(request.Body));
            }

            /// <summary>It does not wait for anything.</summary>
            [HttpPost]
            public IActionResult Other([FromForm] string body, [FromForm] string messageSid)
            {
                if (body{{IsStop[1..]}})
                {
                    {{ToRecord("the sender")}}
                    return TwiML(new MessagingResponse());
                }

                return Content($"<Response><Message>{body} {messageSid}</Message></Response>", "text/xml");
            }
        }
        """);

    /// <summary>Before C# 9 there is no pattern of several words.</summary>
    [Fact]
    public async Task AnOlderLanguageHasNoPattern()
    {
        const string Source = "[ValidateRequest]\npublic class SmsController : TwilioController\n{\n    public TwiMLResult In(SmsRequest request)\n    {\n        return TwiML(new MessagingResponse().Message(request.Body));\n    }\n}\n";
        var project = ProjectOf(Usings + Source, withGuard: false);
        project = project.WithParseOptions(((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3))
            .WithCompilationOptions(((Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions)project.CompilationOptions!).WithNullableContextOptions(NullableContextOptions.Disable));
        var diagnostics = (await FixRun.DiagnosticsOf(project, Options)).Where(diagnostic => diagnostic.Id == "TWA4001").ToList();

        var repaired = await FixRun.FixAll(project, "TWA4001", "LookForStop", diagnostics);

        var text = (await repaired.Documents.First().GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.Contains("        if (Array.IndexOf(new[] { \"STOP\", \"STOPALL\", \"UNSUBSCRIBE\", \"CANCEL\", \"END\", \"QUIT\", \"REVOKE\", \"OPTOUT\", \"OPT OUT\" }, request.Body?.Trim().ToUpperInvariant()) >= 0)\n", text);
        Assert.DoesNotContain(await FixRun.DiagnosticsOf(repaired, Options), diagnostic => diagnostic.Id == "TWA4001");
        Assert.Empty((await repaired.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Theory]
    [InlineData("an answer of one's own kind", "[ValidateRequest] public class SmsController : ControllerBase { public object In([FromForm] SmsRequest request) => new { request.Body, request.MessageSid }; }")]
    [InlineData("a text that is no TwiML", "[ValidateRequest] public class SmsController : ControllerBase { public string In([FromForm] SmsRequest request) => \"Hi \" + request.Body; }")]
    [InlineData("a part that may be left out", "[ValidateRequest]\npublic class SmsController : TwilioController\n{\n    public TwiMLResult In([FromForm] SmsRequest request)\n    {\n#if DEBUG\n        request.Body += 1;\n#endif\n        return TwiML(new MessagingResponse().Message(request.Body));\n    }\n}")]
    public Task NothingIsOfferedWithoutAnAnswer(string what, string source) => HasNoFix(what, "TWA4001", source);

    private static async Task HasNoFix(string what, string id, string source, bool withGuard = false)
    {
        Assert.NotEmpty(what);
        var project = ProjectOf(Usings + "\n" + source + "\n", withGuard);
        var diagnostics = (await FixRun.DiagnosticsOf(project, Options)).Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
            Assert.Empty(await FixRun.ActionsFor(project, diagnostic));
    }

    private static AnalyzerOptions Options => new([], new MemoryOptions([], []));

    private static readonly MetadataReference Sqlite = References.Stub(
        "TwilioGuard.Sqlite",
        "namespace Microsoft.Extensions.DependencyInjection { public static class TwilioSqliteServiceCollectionExtensions { public static IServiceCollection AddSqliteOptOuts(this IServiceCollection services, string file) => services; } }");

    private static Project ProjectOf(string source, bool withGuard, bool withSqlite = false)
    {
        var references = References.Platform.Concat(References.Twilio).ToList();
        if (withSqlite)
            references.Add(Sqlite);
        // An executable: nobody but its own code calls its methods.
        var entry = source.Contains("WebApplication.CreateBuilder(args)") ? "" : "internal static class Entry { private static void Main() { } }";
        return FixRun.ProjectOf([("Program.cs", source), ("Entry.cs", entry)], withGuard ? references.Concat(References.TwilioGuardFor(references)) : references, OutputKind.ConsoleApplication);
    }

    private static async Task Become(string id, string key, bool withGuard, string source, string expected, bool withSqlite = false)
    {
        var isWindows = source.Contains('\r');
        source = Ended(Usings + "\n" + source + "\n");
        // What the library's attribute needs comes with it.
        var usings = expected.Contains("[RecordOptOuts]") ? Usings.TrimEnd('\n') + "\nusing TwilioGuard.AspNetCore;\n" : Usings;
        expected = Ended(usings + "\n" + expected + "\n");
        var project = ProjectOf(source, withGuard, withSqlite);
        var diagnostics = (await FixRun.DiagnosticsOf(project, Options)).Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.NotEmpty(diagnostics);

        var repaired = await FixRun.FixAll(project, id, key, diagnostics);

        Assert.Equal(expected, (await repaired.Documents.First().GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.DoesNotContain(await FixRun.DiagnosticsOf(repaired, Options), diagnostic => diagnostic.Id == id);
        Assert.Empty((await repaired.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        string Ended(string text) => text.ReplaceLineEndings(isWindows ? "\r\n" : "\n");
    }
}
