using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.PhoneNumbers;

/// <summary>What the fixes of the phone rules make, to the letter: with TwilioGuard, and with the SDK alone.</summary>
public class PhoneNumberFixTests
{
    private const string Alerts = """
        using System;
        using System.Collections.Generic;
        using System.Text.RegularExpressions;
        using System.Threading.Tasks;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.Rest.Verify.V2.Service;
        using Twilio.Types;

        public class Person
        {
            public string? Phone { get; set; }
        }

        public class Alerts
        {
            private static readonly string? Sender = Environment.GetEnvironmentVariable("SMS_FROM");

            public async Task SendAsync(string phone, Person person)
            {
                // first the one who asked
                await MessageResource.CreateAsync( // now
                    to: /* whoever it is */ new PhoneNumber(phone), // unchecked
                    from: Sender, body: "Fire"); // sent

                CallResource.Create(new PhoneNumber(phone), new PhoneNumber(Sender), url: new Uri("https://example.com/fire"));

                // then the person
                MessageResource.Create("whatsapp:" + person.Phone, from: Sender, body: "Fire");
                VerificationResource.Create(person.Phone, "sms", "VA1");
            }

            public void SendAll(IEnumerable<string> phones)
            {
                foreach (var phone in phones) // each of them
                    MessageResource.Create(new PhoneNumber(phone), from: Sender, body: "Fire");
            }

            public void Ask() => MessageResource.Create(Console.ReadLine() /* as typed */, from: Sender, body: "Fire");
        }
        """;

    [Fact]
    public Task NumbersAreParsedWhereTheyAreSent() => Become("TWA2001", "E164Number", withGuard: true, Alerts, Alerts
        .Replace("/* whoever it is */ new PhoneNumber(phone), // unchecked", "/* whoever it is */ TwilioGuard.E164Number.Parse(phone), // unchecked")
        .Replace("\"whatsapp:\" + person.Phone", "\"whatsapp:\" + TwilioGuard.E164Number.Parse(person.Phone ?? \"\").Value")
        .Replace("    MessageResource.Create(new PhoneNumber(phone), from: Sender, body: \"Fire\");\n    }", "    MessageResource.Create(TwilioGuard.E164Number.Parse(phone), from: Sender, body: \"Fire\");\n    }")
        .Replace("Console.ReadLine() /* as typed */", "TwilioGuard.E164Number.Parse(Console.ReadLine() ?? \"\") /* as typed */"));

    [Fact]
    public Task WhatIsNoNumberIsRefusedBefore() => Become("TWA2001", "Guard", withGuard: false, Alerts, Alerts
        .Replace(
            "        // first the one who asked\n        await",
            """
                    // first the one who asked
                    if (!Regex.IsMatch(phone, @"^\+[1-9][0-9]{6,14}\z"))
                        throw new ArgumentException("This is no phone number in international form (+ and digits, E.164).", nameof(phone));
                    await
            """)
        .Replace(
            "        // then the person\n        MessageResource",
            """
                    // then the person
                    if (!Regex.IsMatch(person.Phone ?? "", @"^\+[1-9][0-9]{6,14}\z"))
                        throw new ArgumentException("This is no phone number in international form (+ and digits, E.164).", nameof(person.Phone));
                    MessageResource
            """)
        .Replace(
            "    MessageResource.Create(new PhoneNumber(phone), from: Sender, body: \"Fire\");\n    }",
            "    MessageResource.Create(Regex.IsMatch(phone, @\"^\\+[1-9][0-9]{6,14}\\z\") ? new PhoneNumber(phone) : throw new ArgumentException(\"This is no phone number in international form (+ and digits, E.164).\", nameof(phone)), from: Sender, body: \"Fire\");\n    }")
        .Replace(
            "Console.ReadLine() /* as typed */",
            "Console.ReadLine() is string phoneNumber && Regex.IsMatch(phoneNumber, @\"^\\+[1-9][0-9]{6,14}\\z\") ? phoneNumber : throw new ArgumentException(\"This is no phone number in international form (+ and digits, E.164).\") /* as typed */"));

    /// <summary>Each variable of a pattern has a name of its own, as it has when the fixes are made one by one.</summary>
    [Fact]
    public Task NamesAreTakenOnce()
    {
        const string Source = """
            using System;
            using System.Text.RegularExpressions;
            using System.Threading.Tasks;
            using Twilio.Rest.Api.V2010.Account;

            public class Alerts
            {
                public async Task SendAsync(string[] args, bool quick)
                {
                    if (quick)
                        _ = MessageResource.CreateAsync(args[0], from: "+15005550006", body: "Fire");
                    else
                        await MessageResource.CreateAsync(args[1], from: "+15005550006", body: "Fire");
                }
            }
            """;
        return Become("TWA2001", "Guard", withGuard: false, Source, Source
            .Replace("args[0]", Checked("args[0]", "phoneNumber"))
            .Replace("args[1]", Checked("args[1]", "phoneNumber2")));

        static string Checked(string number, string name) =>
            $"{number} is string {name} && Regex.IsMatch({name}, @\"^\\+[1-9][0-9]{{6,14}}\\z\") ? {name} : throw new ArgumentException(\"This is no phone number in international form (+ and digits, E.164).\")";
    }

    private const string Written = """
        using System;
        using System.Collections.Generic;
        using Twilio.Rest.Api.V2010.Account;
        using Twilio.TwiML;
        using Twilio.Types;

        public class Hotline
        {
            // Somebody answers here day and night.
            private const string SupportNumber = "+12127365000"; // since 2019

            private static readonly Dictionary<string, string> Offices = new()
            {
                ["berlin"] = "+493022730027",
                ["paris"] = /* by day */ "+33140205050",
            };

            public void Alert(string office)
            {
                MessageResource.Create(
                    to: new PhoneNumber(/* the line */ SupportNumber),
                    from: new PhoneNumber("whatsapp:+442072193000"), // ours
                    body: "Help");
                CallResource.Create(new PhoneNumber(Offices[office]), new PhoneNumber(SupportNumber), url: new Uri("https://example.com/help"));
            }

            public VoiceResponse Forward() => new VoiceResponse().Dial("+1 (212) 736-5000" /* the front desk */);
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task NumbersMoveToSettings(bool withGuard)
    {
        return Become("TWA2002", "Environment", withGuard, Written, Written
            .Replace("const string SupportNumber = \"+12127365000\"", $"static readonly string SupportNumber = {Read("TWILIO_SUPPORT_NUMBER")}")
            .Replace("\"+493022730027\"", Read("TWILIO_BERLIN_NUMBER"))
            .Replace("\"+33140205050\"", Read("TWILIO_PARIS_NUMBER"))
            .Replace("\"whatsapp:+442072193000\"", Read("TWILIO_FROM_NUMBER")));

        string Read(string variable) => withGuard
            ? $"TwilioGuard.TwilioCredentials.ReadSetting(\"{variable}\")"
            : $"Environment.GetEnvironmentVariable(\"{variable}\") ?? throw new InvalidOperationException(\"Set the environment variable {variable}.\")";
    }

    [Fact]
    public Task TheInternationalFormIsWritten() => Become("TWA2003", "International", withGuard: false, Written, Written.Replace("\"+1 (212) 736-5000\"", "\"+12127365000\""));

    private static async Task Become(string id, string key, bool withGuard, string source, string expected)
    {
        source = source.ReplaceLineEndings("\n");
        var references = References.Platform.Concat(References.Twilio).ToList();
        var project = FixRun.ProjectOf([("Program.cs", source)], withGuard ? references.Concat(References.TwilioGuardFor(references)) : references, OutputKind.DynamicallyLinkedLibrary);
        // A web project: nobody but its own code calls its methods.
        var options = new Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions([], new MemoryOptions([KeyValuePair.Create("build_property.UsingMicrosoftNETSdkWeb", "true")], []));
        var diagnostics = (await FixRun.DiagnosticsOf(project, options)).Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.NotEmpty(diagnostics);

        var repaired = await FixRun.FixAll(project, id, key, diagnostics);

        Assert.Equal(expected.ReplaceLineEndings("\n"), (await repaired.Documents.Single().GetTextAsync(TestContext.Current.CancellationToken)).ToString().ReplaceLineEndings("\n"));
        Assert.DoesNotContain(await FixRun.DiagnosticsOf(repaired, options), diagnostic => diagnostic.Id == id);
        Assert.Empty((await repaired.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
