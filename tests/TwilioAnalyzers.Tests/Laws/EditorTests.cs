using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>An editor and a build say the same.</summary>
public class EditorTests
{
    private static readonly Lazy<Dictionary<string, Case>> Cases = new(() =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules"), "*.cases", SearchOption.AllDirectories)
            .SelectMany(Case.Read)
            .ToDictionary(@case => @case.ToString()));

    public static TheoryData<string> Tables => new(Cases.Value.Values.Select(@case => @case.Table).Distinct());

    /// <summary>Tree by tree as an editor asks, and all at once as a build does.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public async Task TreeByTreeIsAllAtOnce(string table)
    {
        foreach (var @case in Cases.Value.Values.Where(@case => @case.Table == table))
        {
            var options = CaseRun.OptionsOf(@case);
            var whole = await AnalyzerRun.DiagnosticsOf(CaseRun.Compile(@case), options);

            var compilation = CaseRun.Compile(@case);
            var editor = compilation.WithAnalyzers(AnalyzerRun.AllAnalyzers, options);
            var parts = new List<Diagnostic>();
            foreach (var tree in compilation.SyntaxTrees)
            {
                parts.AddRange(await editor.GetAnalyzerSyntaxDiagnosticsAsync(tree, TestContext.Current.CancellationToken));
                parts.AddRange(await editor.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, TestContext.Current.CancellationToken));
            }

            foreach (var file in options.AdditionalFiles)
                parts.AddRange((await editor.GetAnalysisResultAsync(file, TestContext.Current.CancellationToken)).GetAllDiagnostics());

            // TWA0001 speaks of the whole project and no file of it.
            var expected = whole.Where(diagnostic => diagnostic.Id != "TWA0001").Select(diagnostic => diagnostic.ToString()).Order();
            Assert.True(expected.SequenceEqual(parts.Select(diagnostic => diagnostic.ToString()).Order()), @case.ToString());
        }
    }

    /// <summary>What is remembered from keystroke to keystroke: after an edit in one file everything is as if it were seen for the first time.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public async Task AnEditLeavesNothingStale(string table)
    {
        // In CI a fifth of the cases of several files, where most can go stale, and some of the others: on the oldest Roslyn other ones than on the newest.
        var random = new Random(Repository.IsRoslynFloor ? 20121 : 20120);
        var isFull = Environment.GetEnvironmentVariable("TWILIO_ANALYZERS_FULL") == "1";
        foreach (var @case in Cases.Value.Values.Where(@case => @case.Table == table && (isFull || random.Next(@case.Files.Count(file => file.IsSource) > 1 ? 5 : 40) == 0)))
        {
            var options = CaseRun.OptionsOf(@case);
            var opened = CaseRun.Compile(@case);
            var atFirst = await OutcomeOf(opened);
            foreach (var tree in opened.SyntaxTrees)
            {
                var statements = (await tree.GetRootAsync(TestContext.Current.CancellationToken)).DescendantNodes().OfType<StatementSyntax>().Where(statement => statement.Parent is BlockSyntax).ToList();
                if (statements.Count == 0)
                    continue;
                var removed = statements[random.Next(statements.Count)];
                var text = await tree.GetTextAsync(TestContext.Current.CancellationToken);
                var without = tree.WithChangedText(text.Replace(removed.Span, ""));
                var edited = opened.ReplaceSyntaxTree(tree, without);
                var seen = await OutcomeOf(edited);
                var fresh = edited.RemoveAllSyntaxTrees().AddSyntaxTrees(edited.SyntaxTrees.Select(other => CSharpSyntaxTree.ParseText(other.GetText(), (CSharpParseOptions)other.Options, other.FilePath)));
                AssertSame(await OutcomeOf(fresh), seen, "without");

                AssertSame(atFirst, await OutcomeOf(edited.ReplaceSyntaxTree(without, without.WithChangedText(text))), "again with");

                void AssertSame(List<string> expected, List<string> actual, string edit) => Assert.True(expected.SequenceEqual(actual),
                    $"{@case}: {edit} '{removed.ToString().ReplaceLineEndings(" ")}' in {tree.FilePath}\n{string.Join("\n", actual.Except(expected).Select(one => "stale " + one).Concat(expected.Except(actual).Select(one => "lost " + one)))}");
            }

            async Task<List<string>> OutcomeOf(Compilation compilation) => [.. (await AnalyzerRun.DiagnosticsOf(compilation, options)).Select(diagnostic => diagnostic.ToString()).Order()];
        }
    }

    /// <summary>A project reference is another project's source to an editor, and its dll to a build.</summary>
    [Theory]
    [InlineData("public static class Keys { public const string First = \"7e57c0de5ca1ab1e0ddba11fa57f00d9\"; }", "Twilio.TwilioClient.Init(\"\", Keys.First)")]
    [InlineData("public static class Keys { public static readonly string First = \"7e57c0de5ca1ab1e0ddba11fa57f00d9\"; }", "Twilio.TwilioClient.Init(\"\", Keys.First)")]
    [InlineData("public static class Keys { public static string First() => \"7e57c0de5ca1ab1e0ddba11fa57f00d9\"; }", "Twilio.TwilioClient.Init(\"\", Keys.First())")]
    [InlineData("public static class Sms { public static void Start(string a, string b) => Twilio.TwilioClient.Init(a, b); }", "Sms.Start(\"\", \"7e57c0de5ca1ab1e0ddba11fa57f00d9\")")]
    [InlineData("public interface ISms { string First { get; } }", "Run(new Own()); static void Run(ISms s) => Twilio.TwilioClient.Init(\"\", s.First); } class Own : ISms { public string First => \"7e57c0de5ca1ab1e0ddba11fa57f00d9\"; } static void M() {")]
    public async Task SourceAndMetadataOfAReferenceAreTheSame(string library, string statement)
    {
        var referenced = Compile("library", library, References.Platform.Concat(References.Twilio));
        using var image = new MemoryStream();
        Assert.True(referenced.Emit(image).Success);
        var source = $"class App {{ static void Main() {{ {statement}; }} }}";

        var asSource = await DiagnosticsOf(referenced.ToMetadataReference());
        var asMetadata = await DiagnosticsOf(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(asMetadata, asSource);

        async Task<IEnumerable<string>> DiagnosticsOf(MetadataReference reference)
        {
            var compilation = Compile("app", source, [.. References.Platform, .. References.Twilio, reference]);
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            return (await AnalyzerRun.DiagnosticsOf(compilation)).Select(diagnostic => diagnostic.ToString()).Order();
        }
    }

    private static CSharpCompilation Compile(string name, string source, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name, [CSharpSyntaxTree.ParseText(source, path: $"/{name}/File.cs")], references, new(OutputKind.DynamicallyLinkedLibrary));
}
