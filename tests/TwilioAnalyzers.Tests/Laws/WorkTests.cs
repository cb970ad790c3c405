using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>The counters belong to the process: nothing else may run beside these.</summary>
[CollectionDefinition(nameof(WorkTests), DisableParallelization = true)]
public class WorkCollection;

/// <summary>What a project without Twilio pays is counted, and so is what one with it pays.</summary>
[Collection(nameof(WorkTests))]
public class WorkTests
{
    private const int Files = 200;

    [Fact]
    public async Task WithoutTwilioOneTextScanAFileAndNothingElse()
    {
        Reset();
        var compilation = Compile(References.Platform, _ => "");

        Assert.Empty(await AnalyzerRun.DiagnosticsOf(compilation));

        Assert.Equal(Files, Work.TextScans);
        Assert.Equal(0, Work.CredentialScans);
        Assert.Equal(0, Work.NameIndexes);
        Assert.Equal(0, Work.SignatureSearches);
        Assert.Equal(1, Work.SdkLookups);
    }

    [Fact]
    public async Task WithTwilioTheSdkIsLookedUpOnceAndNoNameIsIndexedWithoutACandidate()
    {
        Reset();
        var compilation = Compile(
            [.. References.Platform, .. References.Twilio],
            file => file % 10 == 0 ? "class Sms { void Start(string sid, string token) => Twilio.TwilioClient.Init(sid, token); }" : "");

        Assert.Empty(await AnalyzerRun.DiagnosticsOf(compilation));

        Assert.Equal(Files, Work.TextScans);
        Assert.Equal(0, Work.CredentialScans);
        Assert.Equal(0, Work.NameIndexes);
        Assert.InRange(Work.SignatureSearches, 0, 1);
        Assert.Equal(1, Work.SdkLookups);
    }

    /// <summary>Controllers and mappings that are no webhooks, as every web app has them: nobody asks who calls what.</summary>
    [Fact]
    public async Task WithTwilioTheAppsOwnApiCostsOneSearchForSignatures()
    {
        Reset();
        var compilation = Compile(
            [.. References.Platform, .. References.Twilio],
            file => (file % 20) switch
            {
                0 => """
                    using Microsoft.AspNetCore.Mvc;
                    [ApiController]
                    [Route("orders")]
                    public class OrdersController : ControllerBase
                    {
                        [HttpGet("{id}")] public ActionResult<Order> Get(int id) => new Order { Name = id.ToString() };
                        [HttpPost] public IActionResult Create([FromBody] Order order) => Ok(order.Name);
                    }
                    """,
                10 => """
                    using Microsoft.AspNetCore.Builder;
                    using Microsoft.AspNetCore.Http;
                    using Microsoft.AspNetCore.Routing;
                    public static class OrderRoutes
                    {
                        public static void MapOrders(this IEndpointRouteBuilder routes) => routes.MapPost("/orders", (Order order) => Results.Ok(order.Sum(1, 2)));
                    }
                    """,
                _ => "",
            });
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        Assert.Empty(await AnalyzerRun.DiagnosticsOf(compilation));

        Assert.Equal(Files, Work.TextScans);
        Assert.Equal(0, Work.NameIndexes);
        Assert.InRange(Work.SignatureSearches, 0, 1);
        Assert.Equal(1, Work.SdkLookups);
    }

    /// <summary>Webhooks in many files, a check in another: all of them ask one search.</summary>
    [Fact]
    public async Task SignaturesAreSearchedOnceACompilation()
    {
        Reset();
        var compilation = Compile(
            [.. References.Platform, .. References.Twilio],
            file => file switch
            {
                0 => """
                    public static class Signatures
                    {
                        public static bool IsTwilios(string url, string body, string signature) => new Twilio.Security.RequestValidator("").Validate(url, body, signature);
                    }
                    """,
                < 20 => """
                    using Microsoft.AspNetCore.Mvc;
                    public class SmsController : ControllerBase
                    {
                        [HttpPost] public IActionResult Sms([FromForm] string messageSid, string accountSid, string url, string signature) =>
                            Files.Part0.Signatures.IsTwilios(url, accountSid, signature) ? Content("<Response/>" + messageSid, "text/xml") : StatusCode(403);
                    }
                    """,
                _ => "",
            });
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        Assert.Empty(await AnalyzerRun.DiagnosticsOf(compilation));

        Assert.Equal(1, Work.SignatureSearches);
        Assert.Equal(Files, Work.NameIndexes);
    }

    /// <summary>A candidate is followed, once a file: a file is not read again for the next one.</summary>
    [Fact]
    public async Task NamesAreIndexedOnceAFile()
    {
        Reset();
        var compilation = Compile(
            [.. References.Platform, .. References.Twilio],
            file => file < 3 ? "public static class Sums { public const string Left = \"7e57c0de5ca1ab1e0ddba11fa57f00d9\"; public const string Right = \"0b5e55ed5adca75b16f1e1d5c0a1de5c\"; }" : "");

        Assert.Empty(await AnalyzerRun.DiagnosticsOf(compilation));

        Assert.Equal(3, Work.CredentialScans);
        Assert.Equal(Files, Work.NameIndexes);
    }

    /// <summary>Requests in some files, their callers in others: whoever follows a failure asks one index a file, and makes it once.</summary>
    [Fact]
    public async Task CallersOfRequestsAreLookedForInOneIndexAFile()
    {
        Reset();
        var compilation = Compile(
            [.. References.Platform, .. References.Twilio],
            file => (file % 20) switch
            {
                0 => """
                    public static class Texts
                    {
                        public static string Send(string from) => Twilio.Rest.Api.V2010.Account.MessageResource.Create("+12025550142", from: from, body: "Hello").Sid;
                    }
                    """,
                10 => $$"""
                    internal static class Desk
                    {
                        public static string Tell(string from)
                        {
                            try
                            {
                                return Files.Part{{file - 10}}.Texts.Send(from);
                            }
                            catch (Twilio.Exceptions.ApiException e) when (e.Code == 21610)
                            {
                                return "";
                            }
                        }
                    }
                    """,
                _ => "",
            });
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        Assert.Empty(await AnalyzerRun.DiagnosticsOf(compilation));

        Assert.Equal(Files, Work.TextScans);
        Assert.Equal(Files, Work.NameIndexes);
        Assert.Equal(1, Work.SdkLookups);
    }

    /// <summary>An editor keeps no version of a file but the present one: what is remembered from keystroke to keystroke outlives those before it.</summary>
    [Fact]
    public async Task WhatIsRememberedOutlivesTheFileThatWasEdited()
    {
        Reset();
        var compilation = Compile([.. References.Platform, .. References.Twilio], file => file switch
        {
            40 => "public static class Signatures { public static bool IsTwilios(string url, string body, string signature) => new Twilio.Security.RequestValidator(\"\").Validate(url, body, signature); }",
            50 => "public static class Plain { public static string Text() { return \"\"; } }",
            _ => "",
        });
        await AnalyzerRun.DiagnosticsOf(compilation);
        for (var keystroke = 0; keystroke < 3; keystroke++)
        {
            var (next, before) = Edited(compilation);
            compilation = next;
            for (var i = 0; i < 8 && before.IsAlive; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }

            await AnalyzerRun.DiagnosticsOf(compilation);
        }

        Assert.Equal(1, Work.SignatureSearches);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (CSharpCompilation Next, WeakReference Before) Edited(CSharpCompilation compilation)
        {
            var edited = compilation.SyntaxTrees[50];
            var text = edited.ToString();
            var next = CSharpSyntaxTree.ParseText(text.Insert(text.IndexOf("return", StringComparison.Ordinal), " "), (CSharpParseOptions)edited.Options, edited.FilePath);
            return (compilation.ReplaceSyntaxTree(edited, next), new WeakReference(edited));
        }
    }

    [Fact]
    public void WithoutTwilioNothingIsRegisteredThatBindsCode()
    {
        var compilation = CSharpCompilation.Create("app", references: References.Platform, options: new(OutputKind.DynamicallyLinkedLibrary));
        foreach (var analyzer in AnalyzerRun.AllAnalyzers)
        {
            var registered = Registrations.Of(analyzer, compilation);
            Assert.True(
                registered.All(kind => kind is "SyntaxTree" or "AdditionalFile" or "CompilationEnd"),
                $"{analyzer.GetType().Name} registers {string.Join(", ", registered)}.");
        }
    }

    private static void Reset() => Work.TextScans = Work.CredentialScans = Work.NameIndexes = Work.SdkLookups = Work.SignatureSearches = 0;

    private static CSharpCompilation Compile(IEnumerable<MetadataReference> references, Func<int, string> more) => CSharpCompilation.Create(
        "app",
        Enumerable.Range(0, Files).Select(file => CSharpSyntaxTree.ParseText(
            $$"""
            namespace Files.Part{{file}}
            {
                {{more(file)}}
                public class Order
                {
                    public string Name { get; set; } = "order {{file}}";
                    public string Sum(int a, int b) => (a + b).ToString() + " of " + Name;
                }
            }
            """, path: $"/app/File{file}.cs")),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Writes down what an analyzer registers, and runs none of it.</summary>
    private sealed class Registrations(Compilation compilation)
        : CompilationStartAnalysisContext(compilation, new AnalyzerOptions([]), TestContext.Current.CancellationToken)
    {
        private readonly List<string> _kinds = [];

        public static IReadOnlyList<string> Of(DiagnosticAnalyzer analyzer, Compilation compilation)
        {
            var registrations = new Registrations(compilation);
            analyzer.Initialize(new Starter(registrations));
            return registrations._kinds;
        }

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => _kinds.Add("CodeBlock");

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => _kinds.Add("CodeBlock");

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => _kinds.Add("CompilationEnd");

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => _kinds.Add("SemanticModel");

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, System.Collections.Immutable.ImmutableArray<SymbolKind> symbolKinds) => _kinds.Add("Symbol");

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
            Action<SyntaxNodeAnalysisContext> action, System.Collections.Immutable.ImmutableArray<TLanguageKindEnum> syntaxKinds) => _kinds.Add("SyntaxNode");

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => _kinds.Add("SyntaxTree");

        public override void RegisterAdditionalFileAction(Action<AdditionalFileAnalysisContext> action) => _kinds.Add("AdditionalFile");

        public override void RegisterOperationAction(Action<OperationAnalysisContext> action, System.Collections.Immutable.ImmutableArray<OperationKind> operationKinds) => _kinds.Add("Operation");

        private sealed class Starter(Registrations registrations) : AnalysisContext
        {
            public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
            {
            }

            public override void EnableConcurrentExecution()
            {
            }

            public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => action(registrations);

            public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => registrations._kinds.Add("Compilation");

            public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => registrations._kinds.Add("CodeBlock");

            public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => registrations._kinds.Add("CodeBlock");

            public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => registrations._kinds.Add("SemanticModel");

            public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, System.Collections.Immutable.ImmutableArray<SymbolKind> symbolKinds) => registrations._kinds.Add("Symbol");

            public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(
                Action<SyntaxNodeAnalysisContext> action, System.Collections.Immutable.ImmutableArray<TLanguageKindEnum> syntaxKinds) => registrations._kinds.Add("SyntaxNode");

            public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => registrations._kinds.Add("SyntaxTree");
        }
    }
}
