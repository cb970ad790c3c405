using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Rules.Security;

namespace TwilioAnalyzers.Tests.Rules.Security;

public sealed class SecretInConfigurationFileTests
{
    private const string Sid = "ACdecade5ca1ab1e0ddba11c0ffee5eed1";
    private const string KeySid = "SKfacade5ca1ab1ed0b0ec0ffee5eed1e7";
    private const string Token = "5ca1ab1e0ddba11c0ffeefacade1ced7";
    private const string KeySecret = "Dec4deOfC0ffeeB3ansAndF4cadesK9q";
    private const string Hash = "0ddba11cafe5ca1ab1edeadbea7f00d1";

    [Theory]
    [InlineData("""{ "Twilio": { "AccountSid": "[AC]", "AuthToken": "[token]" } }""")]
    [InlineData("""{ "Twilio": { "Client": { "ApiKeySid": "[SK]", "ApiKeySecret": "[secret]" } } }""")]
    [InlineData("""{ "TwilioAuthToken": "[token]", "Twilio:RequestValidation:AuthToken": "[token]", "Twilio:SendGrid:Token": "<hash>" }""")]
    [InlineData("""{ "Twilio": { "Token": "[token]", "Password": "[token]" } }""")]
    [InlineData("""{ "Twilio": { "AuthToken": { "Value": "[token]" } } }""")]
    [InlineData("""{ "Twilio": { "AuthTokens": [ "[token]", "[token]" ] } }""")]
    [InlineData("""{ "Sms": { "Sid": "[AC]", "Token": "[token]" } }""")]
    [InlineData("""{ "Sms": { "AccountSid": "#{Sid}#", "Token": "[token]" } }""")]
    [InlineData("""{ "Acme": { "AccountSid": "[AC]", "AcmeAuthToken": "[token]" } }""")]
    [InlineData("""{ "Sms": { "Provider": "Twilio", "AuthToken": "[token]" } }""")]
    [InlineData("""{ "SmsOptions": { "AuthToken": "[token]" }, "SmsProvider": "Twilio" }""")]
    [InlineData("""{ "Accounts": { "AC": [ "[AC]", "[AC]" ] } }""")]
    [InlineData("""{ "Accounts": { "[AC]": "[token]" } }""")]
    [InlineData("""{ "Accounts": { "[AC]": true } }""")]
    [InlineData("""{ "ConnectionStrings": { "Sms": "AccountSid=[AC];AuthToken=[token]" } }""")]
    [InlineData("""{ "Sms": "[AC]:[token]" }""")]
    [InlineData("""{ "Url": "https://[AC]:[token]@api.twilio.com/2010-04-01" }""")]
    [InlineData("""{ "Url": "https://user:[token]@api.twilio.com/2010-04-01" }""")]
    [InlineData("""{ "Url": "https://api.twilio.com/2010-04-01/Accounts/[AC]/Messages.json" }""")]
    [InlineData("""{ "Twilio": { "AuthToken": " [token] " }, }""")]
    [InlineData("""{ "Twilio": { "ClientSecret": "[secret]" """)]
    [InlineData("""{ "Header": "Basic [basic]" }""")]
    public async Task Json(string text) => await Verify("appsettings.json", text, "TWA1005");

    [Theory]
    [InlineData("""{ "Twilio": { "AccountSid": "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "AuthToken": "your_auth_token" } }""")]
    [InlineData("""{ "Twilio": { "AccountSid": "AC0123456789abcdef0123456789abcdef", "AuthToken": "0123456789abcdef0123456789abcdef" } }""")]
    [InlineData("""{ "Twilio": { "AuthToken": "#{Twilio_AuthToken}#", "Sid": "${TWILIO_ACCOUNT_SID}", "Token": "%TWILIO_AUTH_TOKEN%" } }""")]
    [InlineData("""{ "Twilio": { "AuthToken": "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/TwilioAuthToken/<token>)" } }""")]
    [InlineData("""{ "Twilio": { "VerifyServiceSid": "VAdecade5ca1ab1e0ddba11c0ffee5eed1", "ContentSid": "HXdecade5ca1ab1e0ddba11c0ffee5eed1" } }""")]
    [InlineData("""{ "Twilio": { "BodyHash": "<hash>", "Id": "<hash>", "AuthTokenMd5": "<hash>" } }""")]
    [InlineData("""{ "Twilio": { "AccountSid": "", "AuthToken": null } /* "AuthToken": "<token>" */ }""")]
    [InlineData("""{ "Twilio": { "SendGrid": { "Secret": "<hash>" }, "SendGridApiKey": "<hash>" } }""")]
    [InlineData("""{ "Plivo": { "AuthToken": "<hash>" }, "Twilio": { "AuthToken": "" } }""")]
    [InlineData("""{ "Acme": { "AuthToken": "<hash>" }, "Twilio": { "AuthToken": "" } }""")]
    [InlineData("""{ "Jwt": { "Secret": "<hash>" }, "Sms": { "Provider": "Twilio" }, "SecretKey": "<hash>" }""")]
    [InlineData("""{ "AuthToken": "<hash>" }""")]
    [InlineData("""{ "AppSettings": { "Secret": "<hash>", "AccountSid": "ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" } }""")]
    [InlineData("""{ "Sms": { "AccountSid": "", "StorageSecret": "<hash>" } }""")]
    [InlineData("""{ "Sentry": "https://<hash>@o397.ingest.sentry.io/52", "Product": "Twilio" }""")]
    [InlineData("""{ "Twilio": "<hash>" }""")]
    public async Task NoSecretInJson(string text) => await Verify("appsettings.json", text, "TWA1005");

    [Theory]
    [InlineData("""<configuration><appSettings><add key="AccountSid" value="[AC]"/><add key="AuthToken" value="[token]"/></appSettings></configuration>""")]
    [InlineData("""<configuration><appSettings><add key="Sid" value="[AC]"/><add key="Token" value="[token]"/><add key="CryptoKey" value="<hash>"/></appSettings></configuration>""")]
    [InlineData("""<configuration><appSettings><add key="TwilioSid" value="[AC]"/><add key="SecretKey" value="<hash>"/></appSettings></configuration>""")]
    [InlineData("""<configuration><appSettings><add key="ApiKey" value="[SK]"/><add key="ApiSecret" value="[secret]"/></appSettings></configuration>""")]
    [InlineData("""<configuration><!-- <add key="TwilioAuthToken" value="x"/> --><twilio><requestValidation authToken="[token]"/></twilio></configuration>""")]
    [InlineData("""<c><My.Properties.Settings><setting name="TwilioToken" serializeAs="String"><value>[token]</value></setting></My.Properties.Settings></c>""")]
    [InlineData("""<c><connectionStrings><add name="T" connectionString="sid=[AC];token=[token]"/></connectionStrings></c>""")]
    [InlineData("""<c><TwilioDemo.Properties.Settings><setting name="MapSecret"><value><hash></value></setting></TwilioDemo.Properties.Settings></c>""")]
    [InlineData("""<c><appSettings><add key="twilio:requestValidation:authToken" value="[token]"/><add key="twilio:session:id" value="<hash>"/></appSettings></c>""")]
    [InlineData("""<assemblyIdentity name="Twilio" publicKeyToken="b03f5f7f11d50a3a" /><x id="<hash>" />""")]
    [InlineData("""<machineKey validationKey="<hash>" decryptionKey="<hash>" /><!-- twilio -->""")]
    public async Task Xml(string text) => await Verify("Web.config", text, "TWA1005");

    [Theory]
    [InlineData("Properties/launchSettings.json", """{ "profiles": { "TwilioDemo": { "environmentVariables": { "TWILIO_AUTH_TOKEN": "[token]", "SECRET": "<hash>" } } } }""")]
    public async Task LaunchSettings(string path, string text) => await Verify(path, text, "TWA1005");

    [Theory]
    [InlineData("wwwroot/app.js", "const client = require('twilio')('[AC]', '[token]');")]
    [InlineData("wwwroot/app.js", "const client = require('twilio')(sid, '[token]');")]
    [InlineData("wwwroot/app.js", "const accountSid = '[AC]'; const authToken = process.env.T || \"[token]\";")]
    [InlineData("wwwroot/app.js", "xhr.setRequestHeader('Authorization', 'Basic ' + btoa('[AC]' + ':' + '[token]'));")]
    [InlineData("wwwroot/app.js", "$.ajax({ username: '[AC]', password: '[token]' });")]
    [InlineData("wwwroot/app.js", "localStorage.setItem('twilioToken', '[token]');")]
    [InlineData("wwwroot/app.js", "fetch(`https://api.twilio.com/2010-04-01/Accounts/${sid}`, { headers: { a: `https://${sid}:[token]@api.twilio.com` } });")]
    [InlineData("wwwroot/app.js", "FlexWebChat.createWebChat({ accountSid: 'ACdecade5ca1ab1e0ddba11c0ffee5eed1', flexFlowSid: 'x' }); // '<token>'")]
    [InlineData("wwwroot/app.js", "const flow = 'https://webhooks.twilio.com/v1/Accounts/ACdecade5ca1ab1e0ddba11c0ffee5eed1/Flows/FW';")]
    [InlineData("wwwroot/app.js", "const twilioHash = '<hash>'; md5('<hash>');")]
    [InlineData("wwwroot/index.html", "<body data-twilio-auth-token=\"[token]\"><script>\nvar sid = '[AC]';</script><input name=TwilioToken value=[token]>")]
    [InlineData("wwwroot/index.html", "<link rel=stylesheet integrity='md5-<hash>'><p id='<hash>'>twilio</p>")]
    [InlineData("wwwroot/appsettings.json", """{ "Twilio": { "AuthToken": "[token]" } }""")]
    public async Task WhatIsPublishedIsTwa1004(string path, string text) => await Verify(path, text, "TWA1004");

    [Theory]
    [InlineData("wwwroot/lib/app.js")]
    [InlineData("wwwroot/app.min.js")]
    [InlineData("node_modules/a/appsettings.json")]
    [InlineData("Pages/Index.razor")]
    [InlineData("wwwroot/Index.cshtml")]
    [InlineData("obj/appsettings.json")]
    [InlineData(".env")]
    public async Task OtherFilesAreLeftOut(string path) => Assert.Empty(await Analyze(File(path, $"TWILIO_SID=\"{Sid}\"")));

    [Fact]
    public async Task AProjectInsideAWwwrootPublishesNothing()
    {
        var path = "inetpub/wwwroot/site/Web.config";
        var script = "inetpub/wwwroot/site/Scripts/app.js";
        var found = await Analyze(
            [File(path, $"<a b='{Sid}'/>"), File(script, $"a = '{Sid}'")], new() { ["build_property.ProjectDir"] = "/p/inetpub/wwwroot/site/" });
        Assert.Equal("TWA1005", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    public async Task TheLineAndColumnAreThoseOfAnEditor(string newLine, bool hasByteOrderMark)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasByteOrderMark);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes($"{{{newLine}  // é{newLine}  \"Sid\": \"{Sid}\"{newLine}}}")).ToArray();
        var found = await Analyze(new TestFile("/p/appsettings.json", SourceText.From(bytes, bytes.Length)));
        var position = Assert.Single(found).Location.GetLineSpan();
        Assert.Equal(new LinePosition(2, 10), position.StartLinePosition);
        Assert.Equal(new LinePosition(2, 44), position.EndLinePosition);
        Assert.Equal("/p/appsettings.json", position.Path);
    }

    [Fact]
    public async Task UnreadableEmptyAndHugeFilesAreSkipped()
    {
        Assert.Empty(await Analyze(new TestFile("/p/appsettings.json", null)));
        Assert.Empty(await Analyze(File("appsettings.json", "")));
        Assert.Empty(await Analyze(File("appsettings.json", $"\"{Sid}\"" + new string(' ', 1_000_000))));
        Assert.Single(await Analyze(File("appsettings.json", $"\"{Sid}\"" + new string(' ', 900_000))));
    }

    [Fact]
    public async Task AFileGivenTwiceIsReportedOnce() =>
        Assert.Single(await Analyze(File("appsettings.json", $"\"{Sid}\""), File("appsettings.json", $"\"{Sid}\"")));

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("SUGGESTION", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("loud", DiagnosticSeverity.Warning)]
    [InlineData("none", null)]
    public async Task ItsOwnSeverity(string value, DiagnosticSeverity? expected)
    {
        Dictionary<string, string> options = new() { ["twilio_analyzers.TWA1005.severity"] = value };
        var settings = await Analyze([File("appsettings.json", $"\"{Sid}\"")], options);
        Assert.Equal(expected, settings.SingleOrDefault()?.Severity);
        // Published files are another rule's.
        var published = await Analyze([File("wwwroot/app.js", $"'{Sid}'")], options);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(published).Severity);
    }

    [Fact]
    public async Task WhatTheProjectSaysAboutTheRuleWins()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions([new("TWA1005", ReportDiagnostic.Suppress)]);
        Assert.Empty(await Analyze([File("appsettings.json", $"\"{Sid}\"")], [], options));
        var asError = await Analyze(
            [File("appsettings.json", $"\"{Sid}\"")], [], options.WithSpecificDiagnosticOptions([]).WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(asError).Severity);
    }

    [Theory]
    [InlineData("**/appsettings.Test.json, x.json", "appsettings.Test.json", false)]
    [InlineData("sub/*.json", "sub/appsettings.json", false)]
    [InlineData("sub/*.json", "appsettings.json", true)]
    [InlineData("wwwroot/**", "wwwroot/js/app.js", false)]
    public async Task ExcludedFiles(string globs, string path, bool isReported)
    {
        var found = await Analyze([File(path, $"\"{Sid}\"")], new()
        {
            ["twilio_analyzers.TWA1005.exclude"] = globs,
            ["build_property.ProjectDir"] = "/p/",
        });
        Assert.Equal(isReported, found.Length == 1);
    }

    [Theory]
    [InlineData(".env", "export TWILIO_AUTH_TOKEN='[token]'\nTWILIO_ACCOUNT_SID=[AC] # mine\nOTHER_SECRET=<hash>")]
    [InlineData("local.settings.json", """{ "Values": { "AuthToken": "[token]", "AccountSid": "[AC]", "StorageKey": "<hash>" } }""")]
    public async Task LocalFilesOnRequest(string path, string text) =>
        await Verify(path, text, "TWA1005", new() { ["twilio_analyzers.TWA1005.include_local_files"] = "true" });

    private static async Task Verify(string path, string markup, string id, Dictionary<string, string>? options = null)
    {
        var text = new StringBuilder();
        List<string> expected = [];
        (string Mark, string Value)[] marks =
        [
            ("[AC]", Sid), ("[SK]", KeySid), ("[token]", Token), ("[secret]", KeySecret), ("<token>", Token), ("<hash>", Hash),
            ("[basic]", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Sid}:{Token}")).TrimEnd('=')),
        ];
        for (var i = 0; i < markup.Length;)
        {
            var (mark, value) = marks.FirstOrDefault(candidate => string.CompareOrdinal(markup, i, candidate.Mark, 0, candidate.Mark.Length) == 0);
            if (mark is null)
            {
                text.Append(markup[i++]);
                continue;
            }

            if (mark[0] == '[')
                expected.Add($"{id} {text.Length}+{value.Length}");
            text.Append(value);
            i += mark.Length;
        }

        var found = await Analyze([File(path, text.ToString())], options ?? []);
        Assert.Equal(expected, found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceSpan.Start}+{diagnostic.Location.SourceSpan.Length}"));
    }

    private static TestFile File(string path, string text) => new("/p/" + path, SourceText.From(text));

    private static Task<ImmutableArray<Diagnostic>> Analyze(params TestFile[] files) => Analyze(files, []);

    private static async Task<ImmutableArray<Diagnostic>> Analyze(
        TestFile[] files, Dictionary<string, string> options, CSharpCompilationOptions? compilationOptions = null)
    {
        options.TryAdd("build_property.ProjectDir", "/p/");
        var compilation = CSharpCompilation.Create(
            "Test", [CSharpSyntaxTree.ParseText("class C {}")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            compilationOptions ?? new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analyzerOptions = new AnalyzerOptions([.. files], new TestOptionsProvider(new TestOptions(options)));
        var found = await compilation.WithAnalyzers([new SecretInConfigurationFileAnalyzer()], analyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        Assert.All(found, diagnostic =>
        {
            var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            Assert.All((string[])[Sid, KeySid, Token, KeySecret], secret => Assert.DoesNotContain(secret, message, StringComparison.OrdinalIgnoreCase));
            Assert.Empty(diagnostic.Properties);
        });
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class TestFile(string path, SourceText? text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class TestOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    private sealed class TestOptionsProvider(AnalyzerConfigOptions options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => options;
    }
}
