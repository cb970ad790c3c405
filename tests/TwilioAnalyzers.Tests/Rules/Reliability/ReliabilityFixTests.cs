using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.Reliability;

/// <summary>What the fixes of the rules about failures make, to the letter: with TwilioGuard, and with the SDK alone.</summary>
public class ReliabilityFixTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;
        using Twilio.Exceptions;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.Rest.Verify.V2.Service;

        """;

    [Fact]
    public Task TheStatementIsTried() => Become("TWA3001", "Handle", withGuard: false, """
        public class Alerts
        {
            public async Task SendAsync(string phone)
            {
                Trace.WriteLine("begin");

                // first the one who asked
                await MessageResource.CreateAsync( // now
                    to: phone, // checked
                    from: "+15005550006",
                    body: /* short */ "Fire"); // sent

                // then the log
                Trace.WriteLine("end");
            }
        }
        """, """
        public class Alerts
        {
            public async Task SendAsync(string phone)
            {
                Trace.WriteLine("begin");

                // first the one who asked
                try
                {
                    await MessageResource.CreateAsync( // now
                        to: phone, // checked
                        from: "+15005550006",
                        body: /* short */ "Fire"); // sent
                }
                catch (ApiException exception)
                {
                    switch (exception.Code)
                    {
                        case 21610: // recipient has opted out; only they can opt in again, with START
                            // Record the opt-out and send nothing more; only the recipient can undo it.
                            Trace.TraceWarning($"The message was not sent, error {exception.Code}: the recipient does not want these messages");
                            return;
                        case 21211: // 'To' is not a valid number
                        case 21614: // 'To' is not a mobile number
                        case 21612: // no route from this sender to this recipient
                            // Mark the number as unusable for this channel and ask its owner for another one.
                            Trace.TraceWarning($"The message was not sent, error {exception.Code}: the recipient cannot be reached in this way at all");
                            return;
                        case 21408: // no permission for the region
                            // Allow the country under Messaging, Geo permissions in the Console, or send nothing there.
                            Trace.TraceError($"The message was not sent, error {exception.Code}: the account, the sender or the credentials are not set up for this");
                            return;
                        case 20429: // too many requests; the request was not processed
                        case 21611: // sender's queue is full
                            // Wait, longer each time, and send more slowly.
                            Trace.TraceWarning($"The message was not sent, error {exception.Code}: too much at once, or too much in a day");
                            return;
                        default:
                            throw;
                    }
                }

                // then the log
                Trace.WriteLine("end");
            }
        }
        """);

    /// <summary>With TwilioGuard its kinds take the place of the codes.</summary>
    [Fact]
    public Task KindsAreToldApartWithTwilioGuard() => Become("TWA3001", "Handle", withGuard: true, """
        public class Codes
        {
            private readonly ILogger<Codes> _logger;

            public Codes(ILogger<Codes> logger) => _logger = logger;

            public async Task SendAsync(string phone)
            {
                await VerificationResource.CreateAsync(to: phone, channel: "sms", pathServiceSid: "VAXXXXXXXXXXXXXXXX");
            }
        }
        """, """
        public class Codes
        {
            private readonly ILogger<Codes> _logger;

            public Codes(ILogger<Codes> logger) => _logger = logger;

            public async Task SendAsync(string phone)
            {
                try
                {
                    await VerificationResource.CreateAsync(to: phone, channel: "sms", pathServiceSid: "VAXXXXXXXXXXXXXXXX");
                }
                catch (ApiException exception)
                {
                    switch (TwilioGuard.TwilioExceptionExtensions.Classify(exception).Kind)
                    {
                        case TwilioGuard.TwilioErrorKind.InvalidParameter: // a parameter of the request is not valid
                            // Correct the request; the exception's message names the parameter.
                            _logger.LogError("The code was not sent, error {Code}: a parameter of the request is not valid", exception.Code);
                            break;
                        case TwilioGuard.TwilioErrorKind.InvalidRecipient: // the recipient cannot be reached in this way at all
                            // Mark the number as unusable for this channel and ask its owner for another one.
                            _logger.LogWarning("The code was not sent, error {Code}: the recipient cannot be reached in this way at all", exception.Code);
                            break;
                        case TwilioGuard.TwilioErrorKind.RateLimited: // too much at once, or too much in a day
                            // Wait, longer each time, and send more slowly.
                            _logger.LogWarning("The code was not sent, error {Code}: too much at once, or too much in a day", exception.Code);
                            break;
                        case TwilioGuard.TwilioErrorKind.Blocked: // the message was blocked
                            // Do not repeat it: find out who blocks, and why.
                            _logger.LogWarning("The code was not sent, error {Code}: the message was blocked", exception.Code);
                            break;
                        default:
                            throw;
                    }
                }
            }
        }
        """);

    [Theory]
    [InlineData(
        "a declaration whose variable is used at once",
        "void Send() { }\n    public void F(string phone)\n    {\n        var message = MessageResource.Fetch(phone);\n        Trace.WriteLine(message.Sid);\n        Send();\n    }",
        "void Send() { }\n    public void F(string phone)\n    {\n        try\n        {\n            var message = MessageResource.Fetch(phone);\n            Trace.WriteLine(message.Sid);\n        }\n        catch {return;}\n        Send();\n    }")]
    [InlineData(
        "a declaration whose variable is used far below",
        "public void F(string phone)\n    {\n        var message = MessageResource.Fetch(phone); // the last one\n        Trace.WriteLine(1);\n        Trace.WriteLine(2);\n        Trace.WriteLine(3);\n        Trace.WriteLine(message.Sid);\n    }",
        "public void F(string phone)\n    {\n        MessageResource message;\n        try\n        {\n            message = MessageResource.Fetch(phone); // the last one\n        }\n        catch {throw}\n        Trace.WriteLine(1);\n        Trace.WriteLine(2);\n        Trace.WriteLine(3);\n        Trace.WriteLine(message.Sid);\n    }")]
    [InlineData(
        "… and may be null later",
        "public void F(string phone)\n    {\n        var message = MessageResource.Fetch(phone);\n        Trace.WriteLine(1);\n        Trace.WriteLine(2);\n        Trace.WriteLine(3);\n        message = null;\n        Trace.WriteLine(message?.Sid);\n    }",
        "public void F(string phone)\n    {\n        MessageResource? message;\n        try\n        {\n            message = MessageResource.Fetch(phone);\n        }\n        catch {throw}\n        Trace.WriteLine(1);\n        Trace.WriteLine(2);\n        Trace.WriteLine(3);\n        message = null;\n        Trace.WriteLine(message?.Sid);\n    }")]
    [InlineData(
        "a value that is returned",
        "public string F(string phone)\n    {\n        return MessageResource.Fetch(phone).Sid; // its SID\n    }",
        "public string F(string phone)\n    {\n        try\n        {\n            return MessageResource.Fetch(phone).Sid; // its SID\n        }\n        catch {throw}\n    }")]
    [InlineData(
        "an expression body",
        "public string F(string phone) => /* quick */ MessageResource.Fetch(phone).Sid; // its SID",
        "public string F(string phone)\n    {\n        try\n        {\n            /* quick */\n            return MessageResource.Fetch(phone).Sid; // its SID\n        }\n        catch {throw}\n    }")]
    [InlineData(
        "a property",
        "public string F => MessageResource.Fetch(\"SM\").Sid;",
        "public string F\n    {\n        get\n        {\n            try\n            {\n                return MessageResource.Fetch(\"SM\").Sid;\n            }\n            catch {throw}\n        }\n    }")]
    [InlineData(
        "a task that is passed on",
        "public Task<MessageResource> F(string phone) =>\n        MessageResource.FetchAsync(phone);",
        "public async Task<MessageResource> F(string phone)\n    {\n        try\n        {\n            return await MessageResource.FetchAsync(phone);\n        }\n        catch {throw}\n    }")]
    [InlineData(
        "a task that is passed on without its value",
        "public Task F(string phone)\n    {\n        if (phone == \"\")\n            return Task.CompletedTask;\n        return MessageResource.FetchAsync(phone);\n    }",
        "public async Task F(string phone)\n    {\n        if (phone == \"\")\n            return;\n        try\n        {\n            await MessageResource.FetchAsync(phone);\n        }\n        catch {break;}\n    }")]
    [InlineData(
        "an if without braces",
        "public void F(string phone)\n    {\n        if (phone != \"\")\n            // only then\n            MessageResource.Fetch(phone);\n        else\n            Trace.WriteLine(1);\n    }",
        "public void F(string phone)\n    {\n        if (phone != \"\")\n        {\n            // only then\n            try\n            {\n                MessageResource.Fetch(phone);\n            }\n            catch {break;}\n        }\n        else\n            Trace.WriteLine(1);\n    }")]
    [InlineData(
        "a loop whose turns go on",
        "public int F(string[] phones)\n    {\n        var sent = 0;\n        foreach (var phone in phones)\n        {\n            MessageResource.Fetch(phone);\n            sent++;\n        }\n\n        return sent;\n    }",
        "public int F(string[] phones)\n    {\n        var sent = 0;\n        foreach (var phone in phones)\n        {\n            try\n            {\n                MessageResource.Fetch(phone);\n            }\n            catch {continue;}\n            sent++;\n        }\n\n        return sent;\n    }")]
    [InlineData(
        "a loop that waits",
        "public async Task F(string[] phones)\n    {\n        while (true)\n        {\n            MessageResource.Fetch(phones[0]);\n            await Task.Delay(1000);\n        }\n    }",
        "public async Task F(string[] phones)\n    {\n        while (true)\n        {\n            try\n            {\n                MessageResource.Fetch(phones[0]);\n            }\n            catch {break;}\n            await Task.Delay(1000);\n        }\n    }")]
    [InlineData(
        "a loop over what is read",
        "public void F()\n    {\n        foreach (var message in MessageResource.Read(limit: 5))\n            MessageResource.Delete(message.Sid);\n    }",
        "public void F()\n    {\n        try\n        {\n            foreach (var message in MessageResource.Read(limit: 5))\n                MessageResource.Delete(message.Sid);\n        }\n        catch {break;}\n    }")]
    [InlineData(
        "a declaration with using",
        "public void F(string phone)\n    {\n        Trace.WriteLine(0);\n        using var log = System.IO.File.CreateText(MessageResource.Fetch(phone).Sid);\n        log.Write(1);\n        Trace.WriteLine(2);\n    }",
        "public void F(string phone)\n    {\n        Trace.WriteLine(0);\n        try\n        {\n            using var log = System.IO.File.CreateText(MessageResource.Fetch(phone).Sid);\n            log.Write(1);\n            Trace.WriteLine(2);\n        }\n        catch {break;}\n    }")]
    [InlineData(
        "a lambda",
        "public IEnumerable<string> F(IEnumerable<string> phones) =>\n        phones.Select(phone => MessageResource.Fetch(phone).Sid).ToList();",
        "public IEnumerable<string> F(IEnumerable<string> phones) =>\n        phones.Select(phone =>\n        {\n            try\n            {\n                return MessageResource.Fetch(phone).Sid;\n            }\n            catch {throw}\n        }).ToList();")]
    [InlineData(
        "a lambda that runs inside what is tried",
        "public void F(string[] sids)\n    {\n        Trace.WriteLine(MessageResource.Fetch(\"SM\").Sid + string.Join(\",\", sids.Select(sid => MessageResource.Fetch(sid).Sid)));\n    }",
        "public void F(string[] sids)\n    {\n        try\n        {\n            Trace.WriteLine(MessageResource.Fetch(\"SM\").Sid + string.Join(\",\", sids.Select(sid => MessageResource.Fetch(sid).Sid)));\n        }\n        catch {break;}\n    }")]
    [InlineData(
        "a try that catches something else",
        "public void F(string phone)\n    {\n        try\n        {\n            MessageResource.Fetch(phone);\n        }\n        catch (TimeoutException)\n        {\n            // too late\n        }\n    }",
        "public void F(string phone)\n    {\n        try\n        {\n            MessageResource.Fetch(phone);\n        }\n        catch {break;}\n        catch (TimeoutException)\n        {\n            // too late\n        }\n    }")]
    [InlineData(
        "a variable with the usual name",
        "public void F(string phone, Exception exception)\n    {\n        MessageResource.Fetch(phone, client: null);\n        Trace.WriteLine(exception);\n    }",
        "public void F(string phone, Exception exception)\n    {\n        try\n        {\n            MessageResource.Fetch(phone, client: null);\n        }\n        catch2 {return;}\n        Trace.WriteLine(exception);\n    }")]
    [InlineData(
        "the result of a blocked task",
        "public void F(string phone)\n    {\n        Trace.WriteLine(MessageResource.FetchAsync(phone).Result.Sid);\n    }",
        "public void F(string phone)\n    {\n        try\n        {\n            Trace.WriteLine(MessageResource.FetchAsync(phone).GetAwaiter().GetResult().Sid);\n        }\n        catch {break;}\n    }")]
    [InlineData(
        "two requests, one after the other",
        "public void F(string phone)\n    {\n        MessageResource.Fetch(phone);\n        MessageResource.Fetch(phone + MessageResource.Fetch(phone).Sid);\n    }",
        "public void F(string phone)\n    {\n        try\n        {\n            MessageResource.Fetch(phone);\n        }\n        catch {return;}\n        try\n        {\n            MessageResource.Fetch(phone + MessageResource.Fetch(phone).Sid);\n        }\n        catch {break;}\n    }")]
    [InlineData(
        "a section of a switch",
        "public void F(string phone)\n    {\n        switch (phone)\n        {\n            case \"1\":\n                MessageResource.Fetch(phone);\n                break;\n        }\n    }",
        "public void F(string phone)\n    {\n        switch (phone)\n        {\n            case \"1\":\n                try\n                {\n                    MessageResource.Fetch(phone);\n                }\n                catch {break;}\n                break;\n        }\n    }")]
    [InlineData(
        "a block on one line",
        "public void F(string phone) { MessageResource.Fetch(phone); }",
        "public void F(string phone) {\n        try\n        {\n            MessageResource.Fetch(phone);\n        }\n        catch {break;}\n    }")]
    [InlineData(
        "a raw string",
        "public void F(string phone)\n    {\n        MessageResource.Fetch(\"\"\"\n            SM\n            \"\"\");\n    }",
        "public void F(string phone)\n    {\n        try\n        {\n            MessageResource.Fetch(\"\"\"\n            SM\n            \"\"\");\n        }\n        catch {break;}\n    }")]
    public async Task WhatIsNeededLaterStaysInSight(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        await Become("TWA3001", "Handle", withGuard: false, $"public class C\n{{\n    {before}\n}}", $"public class C\n{{\n    {Expanded(after)}\n}}");
        await Become("TWA3001", "Handle", withGuard: false, $"public class C\r\n{{\r\n    {before.Replace("\n", "\r\n")}\r\n}}", $"public class C\r\n{{\r\n    {Expanded(after).Replace("\n", "\r\n")}\r\n}}");
    }

    [Theory]
    [InlineData(
        "an action",
        "public class C : ControllerBase\n{\n    [HttpPost]\n    public async Task<IActionResult> F(string phone)\n    {\n        var message = await MessageResource.FetchAsync(phone);\n        return Ok(message.Sid);\n    }\n}",
        "public class C : ControllerBase\n{\n    [HttpPost]\n    public async Task<IActionResult> F(string phone)\n    {\n        try\n        {\n            var message = await MessageResource.FetchAsync(phone);\n            return Ok(message.Sid);\n        }\n        catch {return StatusCode(404); return StatusCode(503);}\n    }\n}")]
    [InlineData(
        "top-level statements",
        "// all of it\nvar message = await MessageResource.FetchAsync(args[0]);\nTrace.WriteLine(message.Sid);\n\n// the end\nTrace.WriteLine(0);",
        "// all of it\ntry\n{\n    var message = await MessageResource.FetchAsync(args[0]);\n    Trace.WriteLine(message.Sid);\n}\ncatch {return;}\n\n// the end\nTrace.WriteLine(0);")]
    [InlineData(
        "a caller that catches everything has to get an exception",
        "public class C\n{\n    private void F(string phone)\n    {\n        MessageResource.Fetch(phone);\n    }\n\n    public void G()\n    {\n        F(\"\");\n        try\n        {\n            F(\"SM\");\n        }\n        catch (Exception e)\n        {\n            Trace.WriteLine(e);\n        }\n    }\n}",
        "public class C\n{\n    private void F(string phone)\n    {\n        try\n        {\n            MessageResource.Fetch(phone);\n        }\n        catch {throw}\n    }\n\n    public void G()\n    {\n        F(\"\");\n        try\n        {\n            F(\"SM\");\n        }\n        catch (Exception e)\n        {\n            Trace.WriteLine(e);\n        }\n    }\n}")]
    [InlineData(
        "a result that is handed out",
        "public class C\n{\n    public void F(out string sid)\n    {\n        MessageResource.Fetch(\"SM\");\n        sid = \"\";\n    }\n}",
        "public class C\n{\n    public void F(out string sid)\n    {\n        try\n        {\n            MessageResource.Fetch(\"SM\");\n        }\n        catch {throw}\n        sid = \"\";\n    }\n}")]
    [InlineData(
        "an else if belongs to the whole",
        "public class C\n{\n    public void F(string sid)\n    {\n        if (sid == \"\")\n            Trace.WriteLine(1);\n        else if (MessageResource.Fetch(sid).Sid == sid)\n            Trace.WriteLine(2); // found\n    }\n}",
        "public class C\n{\n    public void F(string sid)\n    {\n        try\n        {\n            if (sid == \"\")\n                Trace.WriteLine(1);\n            else if (MessageResource.Fetch(sid).Sid == sid)\n                Trace.WriteLine(2); // found\n        }\n        catch {break;}\n    }\n}")]
    public Task ThePlaceSaysWhatFollows(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        return Become("TWA3001", "Handle", withGuard: false, before, Expanded(after));
    }

    [Theory]
    [InlineData("a caller catches what Twilio throws", "private static void F() { MessageResource.Fetch(\"SM\"); } public static void G() { F(); try { F(); } catch (ApiException e) when (e.Code == 20404) { } }")]
    [InlineData("a field", "private readonly string _sid = MessageResource.Fetch(\"SM\").Sid;")]
    [InlineData("the arguments of another constructor", "public C(string sid) { } public C() : this(MessageResource.Fetch(\"SM\").Sid) { }")]
    [InlineData("a query", "public IEnumerable<string> F(string[] sids) => (from sid in sids select MessageResource.Fetch(sid).Sid).ToList();")]
    [InlineData("a yield", "public IEnumerable<string> F() { yield return MessageResource.Fetch(\"SM\").Sid; }")]
    [InlineData("a task that goes into a list", "public async Task F() { var all = new List<Task>(); all.Add(MessageResource.FetchAsync(\"SM\")); await Task.WhenAll(all); }")]
    [InlineData("a part that may be left out", "public void F()\n    {\n#if DEBUG\n        MessageResource.Fetch(\"SM\");\n#endif\n    }")]
    public Task NothingIsOfferedWhereNoTryCanHelp(string what, string member) => HasNoFix(what, "TWA3001", member);

    [Theory]
    [InlineData(
        "the statements follow",
        "catch (ApiException ex) // sorry\n        {\n            // for the log\n            Trace.WriteLine(ex.Message); // all of it\n            return;\n        }",
        "catch (ApiException ex) // sorry\n        {\n            switch (ex.Code)\n            {SWITCH}\n\n            // for the log\n            Trace.WriteLine(ex.Message); // all of it\n            return;\n        }")]
    [InlineData(
        "the exception gets a name",
        "catch (ApiException) { Trace.WriteLine(1); }",
        "catch (ApiException exception)\n        {\n            switch (exception.Code)\n            {SWITCH}\n\n            Trace.WriteLine(1);\n        }")]
    [InlineData(
        "an empty catch tells of the others too",
        "catch (ApiException)\n        {\n        }",
        "catch (ApiException exception)\n        {\n            switch (exception.Code)\n            {SWITCHDEFAULT}\n        }")]
    [InlineData(
        "a comment stays",
        "catch (ApiException /* of Twilio */)\n        {\n            // nothing to do\n        }",
        "catch (ApiException exception /* of Twilio */)\n        {\n            switch (exception.Code)\n            {SWITCHDEFAULT}\n\n            // nothing to do\n        }")]
    [InlineData(
        "the base has no code",
        "catch (TwilioException ex)\n        {\n            Trace.WriteLine(ex.Message);\n        }",
        "catch (TwilioException ex)\n        {\n            switch ((ex as ApiException)?.Code)\n            {SWITCH}\n\n            Trace.WriteLine(ex.Message);\n        }")]
    public async Task TheCodeIsLookedAt(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        const string Start = "public class C\n{\n    public async Task F(string phone, string code)\n    {\n        try\n        {\n            await VerificationCheckResource.CreateAsync(to: phone, code: code, pathServiceSid: \"VAXXXXXXXXXXXXXXXX\");\n        }\n        ";
        const string End = "\n    }\n}";
        var code = after.Contains(" as ") ? "(ex as ApiException)?.Code" : after.Contains(" ex)") ? "ex.Code" : "exception.Code";
        string[] lines =
        [
            "{",
            "    case 20404: // resource not found; for a verification: approved, expired or never sent",
            "        // Check the SID and the account. A verification that was approved, has expired or was never sent is started anew.",
            $"        Trace.TraceWarning($\"The code was not checked, error {{{code}}}: there is no such resource\");",
            "        break;",
            "    case 60202: // 5 checks of one verification used up",
            "        // Start a new verification when this one has expired, ten minutes after it was sent; nobody may guess on.",
            $"        Trace.TraceWarning($\"The code was not checked, error {{{code}}}: too much at once, or too much in a day\");",
            "        break;",
            "    case 60200: // invalid parameter (number format, code)",
            "        // Correct the request; the exception's message names the parameter.",
            $"        Trace.TraceError($\"The code was not checked, error {{{code}}}: a parameter of the request is not valid\");",
            "        break;",
            "    case 60212: // too many concurrent requests for the number",
            "    case 20429: // too many requests; the request was not processed",
            "        // Wait, longer each time, and send more slowly.",
            $"        Trace.TraceWarning($\"The code was not checked, error {{{code}}}: too much at once, or too much in a day\");",
            "        break;",
        ];
        string[] others = ["    default:", $"        Trace.TraceError($\"The code was not checked, error {{{code}}}\");", "        break;"];
        after = after.Replace("{SWITCHDEFAULT}", string.Join("\n            ", [.. lines, .. others, "}"])).Replace("{SWITCH}", string.Join("\n            ", [.. lines, "}"]));
        await Become("TWA3002", "Examine", withGuard: false, Start + before + End, Start + after + End);
        await Become("TWA3002", "Examine", withGuard: false, (Start + before + End).Replace("\n", "\r\n"), (Start + after + End).Replace("\n", "\r\n"));
    }

    [Fact]
    public Task TheKindIsLookedAtWithTwilioGuard() => Become("TWA3002", "Examine", withGuard: true, """
        using TwilioGuard;

        public class C
        {
            public void F(string sid)
            {
                try
                {
                    VerificationResource.Create(to: sid, channel: "sms", pathServiceSid: "VAXXXXXXXXXXXXXXXX");
                }
                catch (TwilioException)
                {
                    // too bad
                }
            }
        }
        """, """
        using TwilioGuard;

        public class C
        {
            public void F(string sid)
            {
                try
                {
                    VerificationResource.Create(to: sid, channel: "sms", pathServiceSid: "VAXXXXXXXXXXXXXXXX");
                }
                catch (TwilioException exception)
                {
                    switch (exception.Classify().Kind)
                    {
                        case TwilioErrorKind.InvalidParameter: // a parameter of the request is not valid
                            // Correct the request; the exception's message names the parameter.
                            Trace.TraceError($"The code was not sent, error {(exception as ApiException)?.Code}: a parameter of the request is not valid");
                            break;
                        case TwilioErrorKind.InvalidRecipient: // the recipient cannot be reached in this way at all
                            // Mark the number as unusable for this channel and ask its owner for another one.
                            Trace.TraceWarning($"The code was not sent, error {(exception as ApiException)?.Code}: the recipient cannot be reached in this way at all");
                            break;
                        case TwilioErrorKind.RateLimited: // too much at once, or too much in a day
                            // Wait, longer each time, and send more slowly.
                            Trace.TraceWarning($"The code was not sent, error {(exception as ApiException)?.Code}: too much at once, or too much in a day");
                            break;
                        case TwilioErrorKind.Blocked: // the message was blocked
                            // Do not repeat it: find out who blocks, and why.
                            Trace.TraceWarning($"The code was not sent, error {(exception as ApiException)?.Code}: the message was blocked");
                            break;
                        default:
                            Trace.TraceError($"The code was not sent, error {(exception as ApiException)?.Code}");
                            break;
                    }

                    // too bad
                }
            }
        }
        """);

    [Theory]
    [InlineData(
        "a discard",
        "private async Task F(string sid)\n    {\n        // look\n        _ = /* later */ MessageResource.FetchAsync(sid); // gone\n        await Task.Yield();\n    }",
        "private async Task F(string sid)\n    {\n        // look\n        /* later */ await MessageResource.FetchAsync(sid); // gone\n        await Task.Yield();\n    }")]
    [InlineData(
        "Task.Run, and ConfigureAwait as the file has it",
        "public async Task F(string sid)\n    {\n        _ = Task.Run(() => MessageResource.Fetch(sid));\n        await Task.Delay(1).ConfigureAwait(false);\n    }",
        "public async Task F(string sid)\n    {\n        await Task.Run(() => MessageResource.Fetch(sid)).ConfigureAwait(false);\n        await Task.Delay(1).ConfigureAwait(false);\n    }")]
    [InlineData(
        "a method that is not asynchronous yet",
        "private Task F(string sid)\n    {\n        if (sid == \"\")\n            return Task.CompletedTask; // nothing\n        MessageResource.FetchAsync(sid);\n        return Task.Delay(1);\n    }",
        "private async Task F(string sid)\n    {\n        if (sid == \"\")\n            return; // nothing\n        await MessageResource.FetchAsync(sid);\n        await Task.Delay(1);\n    }")]
    [InlineData(
        "returned inside a try",
        "public Task<MessageResource> F(string sid)\n    {\n        try\n        {\n            return MessageResource.FetchAsync(sid); // soon\n        }\n        catch (ApiException e) when (e.Code == 20404)\n        {\n            return Task.FromResult(MessageResource.Fetch(\"SM\"));\n        }\n    }",
        "public async Task<MessageResource> F(string sid)\n    {\n        try\n        {\n            return await MessageResource.FetchAsync(sid); // soon\n        }\n        catch (ApiException e) when (e.Code == 20404)\n        {\n            return MessageResource.Fetch(\"SM\");\n        }\n    }")]
    [InlineData(
        "one sender may be missing",
        "private Sender? _sender = new();\n    private class Sender { public async Task SendAsync() => await MessageResource.FetchAsync(\"SM\"); }\n    public async Task F()\n    {\n        _ = _sender?.SendAsync();\n        _sender = null;\n        await Task.Yield();\n    }",
        "private Sender? _sender = new();\n    private class Sender { public async Task SendAsync() => await MessageResource.FetchAsync(\"SM\"); }\n    public async Task F()\n    {\n        await (_sender?.SendAsync() ?? Task.CompletedTask);\n        _sender = null;\n        await Task.Yield();\n    }")]
    [InlineData(
        "several at once",
        "public async Task F(string[] sids)\n    {\n        foreach (var sid in sids)\n            _ = MessageResource.FetchAsync(sid);\n        _ = Task.WhenAll(sids.Select(sid => MessageResource.FetchAsync(sid)));\n        await Task.Yield();\n    }",
        "public async Task F(string[] sids)\n    {\n        foreach (var sid in sids)\n            await MessageResource.FetchAsync(sid);\n        await Task.WhenAll(sids.Select(sid => MessageResource.FetchAsync(sid)));\n        await Task.Yield();\n    }")]
    [InlineData(
        "a lambda that gives a task",
        "private Func<Task> F = () =>\n    {\n        MessageResource.FetchAsync(\"SM\");\n        return Task.CompletedTask;\n    };",
        "private Func<Task> F = async () =>\n    {\n        await MessageResource.FetchAsync(\"SM\");\n    };")]
    [InlineData(
        "async void, whose callers can await",
        "private async void Send() => await MessageResource.FetchAsync(\"SM\");\n    public async Task F()\n    {\n        Send();\n        await Task.Yield();\n    }",
        "private async Task Send() => await MessageResource.FetchAsync(\"SM\");\n    public async Task F()\n    {\n        await Send();\n        await Task.Yield();\n    }")]
    [InlineData(
        "two in one function that is not asynchronous yet",
        "private Task F(string sid)\n    {\n        MessageResource.FetchAsync(sid); // one\n        MessageResource.FetchAsync(sid); // two\n        return Task.CompletedTask;\n    }",
        "private async Task F(string sid)\n    {\n        await MessageResource.FetchAsync(sid); // one\n        await MessageResource.FetchAsync(sid); // two\n    }")]
    [InlineData(
        "the program itself",
        "static void Main(string[] args)\n    {\n        _ = MessageResource.FetchAsync(args[0]);\n    }",
        "static async Task Main(string[] args)\n    {\n        await MessageResource.FetchAsync(args[0]);\n    }")]
    public Task TheTaskIsAwaited(string what, string before, string after)
    {
        Assert.NotEmpty(what);
        return Become("TWA3003", "Await", withGuard: false, $"public class C\n{{\n    {before}\n}}", $"public class C\n{{\n    {after}\n}}");
    }

    [Theory]
    [InlineData("nothing around it can wait", "public void F() { _ = MessageResource.FetchAsync(\"SM\"); }")]
    [InlineData("a lock", "public async Task F() { lock (this) { _ = MessageResource.FetchAsync(\"SM\"); } await Task.Yield(); }")]
    [InlineData("async void that others call", "public async void F() => await MessageResource.FetchAsync(\"SM\");")]
    [InlineData("a caller that would be warned", "private static Task F() { MessageResource.FetchAsync(\"SM\"); return Task.CompletedTask; } public static void G() => F();")]
    [InlineData("async void whose callers cannot wait", "private async void F() => await MessageResource.FetchAsync(\"SM\"); public void G() => F();")]
    [InlineData("a list", "public async Task F(List<Task> all) { all.Add(MessageResource.FetchAsync(\"SM\")); await Task.Yield(); }", true)]
    public Task NothingIsOfferedWhereNothingCanWait(string what, string member, bool mayBeClean = false) => HasNoFix(what, "TWA3003", member, mayBeClean);

    private static async Task HasNoFix(string what, string id, string member, bool mayBeClean = false)
    {
        Assert.NotEmpty(what);
        var source = $"{Usings}\npublic class C\n{{\n    {member}\n\n    private static void Main() => new C();\n}}\n";
        var project = FixRun.ProjectOf([("Program.cs", source)], References.Platform.Concat(References.Twilio), OutputKind.ConsoleApplication, ["DEBUG"]);
        var diagnostics = (await FixRun.DiagnosticsOf(project, new AnalyzerOptions([], new MemoryOptions([], [])))).Where(diagnostic => diagnostic.Id == id).ToList();
        if (!mayBeClean)
            Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
            Assert.Empty(await FixRun.ActionsFor(project, diagnostic));
    }

    /// <summary>The clause for a request that is no message, shortened in the tests above.</summary>
    private static string Expanded(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.TrimStart();
            var indentation = line[..^trimmed.Length];
            if (!trimmed.StartsWith("catch {", StringComparison.Ordinal) && !trimmed.StartsWith("catch2 {", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            var name = trimmed.StartsWith("catch2", StringComparison.Ordinal) ? "exception2" : "exception";
            var exits = trimmed[(trimmed.IndexOf('{') + 1)..^1].Split("; ");
            var gone = Told("there is no such resource", exits[0]);
            var limited = Told("too much at once, or too much in a day", exits[^1]);
            lines.AddRange($$"""
                catch (ApiException {{name}})
                {
                    switch ({{name}}.Code)
                    {
                        case 20404: // resource not found; for a verification: approved, expired or never sent
                            // Check the SID and the account. A verification that was approved, has expired or was never sent is started anew.
                {{gone}}
                        case 20429: // too many requests; the request was not processed
                            // Wait, longer each time, and send more slowly.
                {{limited}}
                        default:
                            throw;
                    }
                }
                """.ReplaceLineEndings("\n").Split('\n').Select(added => indentation + added));

            string Told(string meaning, string exit) => exit == "throw"
                ? $"            throw new InvalidOperationException($\"Twilio rejected the request, error {{{name}.Code}}: {meaning}\", {name});"
                : $"            Trace.TraceWarning($\"Twilio rejected the request, error {{{name}.Code}}: {meaning}\");\n            {exit.TrimEnd(';')};";
        }

        return string.Join('\n', lines);
    }

    private static async Task Become(string id, string key, bool withGuard, string source, string expected)
    {
        var isWindows = source.Contains('\r');
        source = Ended(Usings + "\n" + source + "\n");
        expected = Ended(Usings + "\n" + expected + "\n");
        var references = References.Platform.Concat(References.Twilio).ToList();
        // An executable: nobody but its own code calls its methods.
        var entry = source.Contains("class ") && !source.Contains(" Main(") ? "internal static class Entry { private static void Main() { } }" : "";
        var project = FixRun.ProjectOf([("Program.cs", source), ("Entry.cs", entry)], withGuard ? references.Concat(References.TwilioGuardFor(references)) : references, OutputKind.ConsoleApplication);
        var options = new AnalyzerOptions([], new MemoryOptions([], []));
        var diagnostics = (await FixRun.DiagnosticsOf(project, options)).Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.NotEmpty(diagnostics);

        var repaired = await FixRun.FixAll(project, id, key, diagnostics);

        Assert.Equal(expected, (await repaired.Documents.First().GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.DoesNotContain(await FixRun.DiagnosticsOf(repaired, options), diagnostic => diagnostic.Id == id);
        Assert.Empty((await repaired.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        string Ended(string text) => text.ReplaceLineEndings(isWindows ? "\r\n" : "\n");
    }
}
