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
        "if (ex.Code == 21610) {MEANING}\n            {\n                {ADVICE}\n                {TOLD}\n            }\n\n            // known\n            if (ex.Code == 21614)\n                return;\n            throw;")]
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

    private static Project ProjectOf(string source, bool withGuard)
    {
        var references = References.Platform.Concat(References.Twilio).ToList();
        // An executable: nobody but its own code calls its methods.
        var entry = source.Contains("WebApplication.CreateBuilder(args);") ? "" : "internal static class Entry { private static void Main() { } }";
        return FixRun.ProjectOf([("Program.cs", source), ("Entry.cs", entry)], withGuard ? references.Concat(References.TwilioGuardFor(references)) : references, OutputKind.ConsoleApplication);
    }

    private static async Task Become(string id, string key, bool withGuard, string source, string expected)
    {
        var isWindows = source.Contains('\r');
        source = Ended(Usings + "\n" + source + "\n");
        expected = Ended(Usings + "\n" + expected + "\n");
        var project = ProjectOf(source, withGuard);
        var diagnostics = (await FixRun.DiagnosticsOf(project, Options)).Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.NotEmpty(diagnostics);

        var repaired = await FixRun.FixAll(project, id, key, diagnostics);

        Assert.Equal(expected, (await repaired.Documents.First().GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.DoesNotContain(await FixRun.DiagnosticsOf(repaired, Options), diagnostic => diagnostic.Id == id);
        Assert.Empty((await repaired.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        string Ended(string text) => text.ReplaceLineEndings(isWindows ? "\r\n" : "\n");
    }
}
