using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.Security;

/// <summary>What the fixes of TWA1001 and TWA1002 make, to the letter.</summary>
public class CredentialFixTests
{
    private const string Sid = "AC5ca1ab1e0ddba11c0ffee7decadef00d";
    private const string OtherSid = "ACfacade51deb1adea11ca793ba5eba11c";
    private const string Token = "deadbea7c0ffee19ba5eba115ca1ab1e";

    [Fact]
    public Task AField() => Becomes(
        $$"""
        using System;

        class Settings
        {
            // The live account.
            private readonly string accountSid = "{{Sid}}"; // of the shop
        }
        """,
        """
        using System;

        class Settings
        {
            // The live account.
            private readonly string accountSid = Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_ACCOUNT_SID."); // of the shop
        }
        """);

    [Fact]
    public Task AConstantBecomesReadOnly() => Becomes(
        $$"""
        using System;

        static class Settings
        {
            /// <summary>Of support.</summary>
            public const string SupportAuthToken = "{{Token}}"; // twilio
        }
        """,
        """
        using System;

        static class Settings
        {
            /// <summary>Of support.</summary>
            public static readonly string SupportAuthToken = Environment.GetEnvironmentVariable("TWILIO_SUPPORT_AUTH_TOKEN") ?? throw new InvalidOperationException("Set the environment variable TWILIO_SUPPORT_AUTH_TOKEN."); // twilio
        }
        """);

    [Fact]
    public Task ALocalConstantBecomesAVariable() => Becomes(
        $$"""
        using System;

        class Program
        {
            static void Main()
            {
                // Mine.
                const string sid = "{{Sid}}";
                Console.WriteLine(sid);
            }
        }
        """,
        """
        using System;

        class Program
        {
            static void Main()
            {
                // Mine.
                string sid = Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_ACCOUNT_SID.");
                Console.WriteLine(sid);
            }
        }
        """);

    [Fact]
    public Task ArgumentsByNameAndTheirComments() => Becomes(
        $$"""
        using System;
        using Twilio;

        class Program
        {
            static void Main() => TwilioClient.Init(
                password: "{{Token}}", // the token
                username: /* the account */ "{{Sid}}");
        }
        """,
        """
        using System;
        using Twilio;

        class Program
        {
            static void Main() => TwilioClient.Init(
                password: Environment.GetEnvironmentVariable("TWILIO_AUTH_TOKEN") ?? throw new InvalidOperationException("Set the environment variable TWILIO_AUTH_TOKEN."), // the token
                username: /* the account */ Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_ACCOUNT_SID."));
        }
        """);

    [Fact]
    public Task AValueInsideALongerLiteral() => Becomes(
        $$"""
        using System;

        class Urls
        {
            public string Messages() => "https://api.twilio.com/2010-04-01/Accounts/{{Sid}}/Messages.json";
        }
        """,
        """
        using System;

        class Urls
        {
            public string Messages() => "https://api.twilio.com/2010-04-01/Accounts/" + (Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_ACCOUNT_SID.")) + "/Messages.json";
        }
        """);

    [Fact]
    public Task AValueInsideAnInterpolatedString() => Becomes(
        $$"""
        using System;

        class Urls
        {
            public string Message(string sid) => $"https://api.twilio.com/2010-04-01/Accounts/{{Sid}}/Messages/{sid}.json";
        }
        """,
        """
        using System;

        class Urls
        {
            public string Message(string sid) => $"https://api.twilio.com/2010-04-01/Accounts/{(Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_ACCOUNT_SID."))}/Messages/{sid}.json";
        }
        """);

    [Fact]
    public async Task TheBranchesOfAConditionNeverBecomeOneSetting()
    {
        var project = Project($$"""
            class Keys
            {
            #if DEBUG
                string accountSid = "{{Sid}}";
            #else
                string accountSid = "{{OtherSid}}";
            #endif
            }
            """);
        var diagnostics = await FixRun.DiagnosticsOf(project);
        Assert.Equal(2, diagnostics.Length);
        foreach (var diagnostic in diagnostics)
            Assert.Empty(await FixRun.ActionsFor(project, diagnostic));
    }

    [Fact]
    public Task ACommentInsideWhatIsGlued() => Becomes(
        $$"""
        using System;

        class Program
        {
            static void Main()
            {
                var accountSid = "{{Sid[..20]}}" + // the first half
                    "{{Sid[20..]}}";
                Console.WriteLine(accountSid);
            }
        }
        """,
        """
        using System;

        class Program
        {
            static void Main()
            {
                var accountSid = // the first half
        Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_ACCOUNT_SID.");
                Console.WriteLine(accountSid);
            }
        }
        """);

    [Fact]
    public Task TwilioGuardWhereItIsReferenced() => Becomes(
        $$"""
        using Twilio;
        using TwilioGuard;

        class Program
        {
            static void Main() => TwilioClient.Init("{{Sid}}", "{{Token}}");
        }
        """,
        """
        using Twilio;
        using TwilioGuard;

        class Program
        {
            static void Main() => TwilioClient.Init(TwilioCredentials.ReadSetting("TWILIO_ACCOUNT_SID"), TwilioCredentials.ReadSetting("TWILIO_AUTH_TOKEN"));
        }
        """,
        withGuard: true);

    [Fact]
    public Task TheConfigurationInScope() => Becomes(
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class Sender
        {
            private readonly IConfiguration _configuration;

            public Sender(IConfiguration configuration) => _configuration = configuration;

            public string Account() => "{{Sid}}";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class Sender
        {
            private readonly IConfiguration _configuration;

            public Sender(IConfiguration configuration) => _configuration = configuration;

            public string Account() => _configuration["Twilio:AccountSid"] ?? throw new InvalidOperationException("Set Twilio:AccountSid in the configuration.");
        }
        """,
        equivalenceKey: "Configuration");

    [Fact]
    public async Task TwoAccountsNeverBecomeOneSetting()
    {
        var project = Project($$"""
            class First { string accountSid = "{{Sid}}"; }
            class Second { string accountSid = "{{OtherSid}}"; }
            """);
        foreach (var diagnostic in await FixRun.DiagnosticsOf(project))
            Assert.Empty(await FixRun.ActionsFor(project, diagnostic));
    }

    [Fact]
    public Task TwoAccountsThatAreCalledDifferently() => Becomes(
        $$"""
        using System;

        class Accounts
        {
            string liveAccountSid = "{{Sid}}";
            string trialAccountSid = "{{OtherSid}}";
        }
        """,
        """
        using System;

        class Accounts
        {
            string liveAccountSid = Environment.GetEnvironmentVariable("TWILIO_LIVE_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_LIVE_ACCOUNT_SID.");
            string trialAccountSid = Environment.GetEnvironmentVariable("TWILIO_TRIAL_ACCOUNT_SID") ?? throw new InvalidOperationException("Set the environment variable TWILIO_TRIAL_ACCOUNT_SID.");
        }
        """);

    /// <summary>Each of these needs a constant somewhere, be it in another file.</summary>
    [Theory]
    [InlineData("class S { public const string Sid = \"{0}\"; }", "[System.Obsolete(S.Sid)] class User { }")]
    [InlineData("class S { public const string Sid = \"{0}\"; }", "class User { bool Is(string s) { switch (s) { case S.Sid: return true; default: return false; } } }")]
    [InlineData("class S { public const string Sid = \"{0}\"; }", "class User { bool Is(string s) => s is S.Sid; }")]
    [InlineData("class S { public const string Sid = \"{0}\"; }", "class User { void Send(string sid = S.Sid) { } }")]
    [InlineData("class S { public const string Sid = \"{0}\"; }", "class User { const string Path = \"/Accounts/\" + S.Sid; }")]
    [InlineData("class S { static readonly string Path = \"/Accounts/\" + Sid; public const string Sid = \"{0}\"; }", "")]
    [InlineData("class S { void M() { const string sid = \"{0}\"; System.Func<string> f = static () => sid; f(); } }", "")]
    [InlineData("class S { System.Linq.Expressions.Expression<System.Func<string>> E = () => \"{0}\"; }", "")]
    [InlineData("class S { void Send(string sid = \"{0}\") { } }", "")]
    [InlineData("interface I { const string Sid = \"{0}\"; }", "")]
    public async Task NoFixWhereAConstantIsRequired(string declaration, string use)
    {
        var project = FixRun.ProjectOf(
            [("S.cs", declaration.Replace("{0}", Sid, StringComparison.Ordinal)), ("User.cs", use)], References.Platform, OutputKind.DynamicallyLinkedLibrary);
        Assert.Empty((await project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var diagnostics = await FixRun.DiagnosticsOf(project);
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
            Assert.Empty(await FixRun.ActionsFor(project, diagnostic));
    }

    [Fact]
    public async Task AThousandFindingsInAHundredFiles()
    {
        var project = FixRun.ProjectOf(
            Enumerable.Range(0, 100).Select(file => ($"File{file}.cs", ManyFindings(file))), References.Platform, OutputKind.DynamicallyLinkedLibrary);
        var diagnostics = await FixRun.DiagnosticsOf(project);
        Assert.Equal(1_000, diagnostics.Length);

        var repaired = await FixRun.FixAll(project, "TWA1001", "Environment", diagnostics);

        Assert.Empty(await FixRun.DiagnosticsOf(repaired));
        Assert.Empty((await repaired.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private static string ManyFindings(int file)
    {
        // A seed a field: invented values, no two the same.
        var fields = Enumerable.Range(0, 10).Select(field =>
        {
            var random = new Random(file * 10 + field);
            var digits = string.Concat(Enumerable.Range(0, 32).Select(_ => "0123456789abcdef"[random.Next(16)]));
            return $"    public const string Tenant{(char)('A' + file / 26)}{(char)('a' + file % 26)}{(char)('a' + field)}AccountSid = \"AC{digits}\";";
        });
        return $"public static class Accounts{file}\n{{\n{string.Join("\n", fields)}\n}}\n";
    }

    private static async Task Becomes(string source, string expected, bool withGuard = false, string equivalenceKey = "Environment")
    {
        var project = Project(source, withGuard);
        foreach (var id in new[] { "TWA1001", "TWA1002" })
        {
            var diagnostics = (await FixRun.DiagnosticsOf(project)).Where(diagnostic => diagnostic.Id == id).ToList();
            if (diagnostics.Count > 0)
                project = await FixRun.FixAll(project, id, equivalenceKey, diagnostics);
        }

        Assert.Equal(
            expected.ReplaceLineEndings("\n"),
            (await project.Documents.Single().GetTextAsync()).ToString().ReplaceLineEndings("\n"));
        Assert.Empty(await FixRun.DiagnosticsOf(project));
    }

    private static Project Project(string source, bool withGuard = false) => FixRun.ProjectOf(
        [("Program.cs", source)],
        [.. References.Platform, .. References.Twilio, .. withGuard ? new[] { References.TwilioGuard } : []],
        OutputKind.DynamicallyLinkedLibrary);
}
