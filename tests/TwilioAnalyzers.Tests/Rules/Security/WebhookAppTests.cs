using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Rules.Security;

/// <summary>An application of many endpoints, half of them checked, most of those by something in another file.</summary>
public class WebhookAppTests
{
    private static readonly Lazy<Case> App = new(() =>
        Case.OfFolder(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules", "Security", "WebhookApp"), "web"));

    [Fact]
    public async Task Verdicts()
    {
        var problems = await CaseRun.Verify(App.Value, IsOfWebhooks);
        if (problems.Length > 0)
            Assert.Fail(problems);
    }

    /// <summary>A file is open, and nothing but its own tree is analysed.</summary>
    [Fact]
    public async Task VerdictsTreeByTree()
    {
        var compilation = CaseRun.Compile(App.Value);
        var actual = new List<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var exceptions = new List<Exception>();
            var editor = compilation.WithAnalyzers(AnalyzerRun.AllAnalyzers, new CompilationWithAnalyzersOptions(
                CaseRun.OptionsOf(App.Value), (exception, _, _) => exceptions.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
            var diagnostics = (await editor.GetAnalyzerSyntaxDiagnosticsAsync(tree, TestContext.Current.CancellationToken))
                .AddRange(await editor.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, TestContext.Current.CancellationToken));
            Assert.Empty(exceptions);
            actual.AddRange(diagnostics.Where(diagnostic => IsOfWebhooks(diagnostic.Id)).Select(diagnostic =>
                Show(diagnostic.Location.GetLineSpan().Path[CaseRun.Directory.Length..], diagnostic.Id, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
        }

        var expected = App.Value.Files.SelectMany(file => file.Expected.Select(mark => Show(file.Path, mark.Id, mark.Span.Start, mark.Span.Length)));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));

        static string Show(string path, string id, int start, int length) => $"{path} {id} at {start}, {length} long";
    }

    private static bool IsOfWebhooks(string id) => id is "TWA1003" or "TWA1006";
}
