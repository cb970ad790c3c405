using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Benchmarks.Workload;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>
/// Typing one character in a file of the solution with Twilio: what an editor then asks of the analyzers for that file. All other
/// files have been seen before.
/// </summary>
public class CostOfKeystroke
{
    private CSharpCompilation _before = null!;
    private SyntaxTree _edited = null!;
    private SemanticModel _model = null!;
    private CompilationWithAnalyzers _analyzed = null!;
    private int _keystrokes;

    /// <summary>A file with credentials in it, one that only calls Twilio, and one that has nothing to do with it.</summary>
    [Params("SetupWithCredentials", "Notifier", "Formatter")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        _before = SampleProject.WithTwilio().Fresh();
        _ = Ask(Compile.InEditor(_before).GetAllDiagnosticsAsync(CancellationToken.None));
        _edited = File switch
        {
            "SetupWithCredentials" => _before.SyntaxTrees.First(tree => tree.FilePath.EndsWith("Setup.cs", StringComparison.Ordinal) && tree.ToString().Contains("\"AC", StringComparison.Ordinal)),
            _ => _before.SyntaxTrees.First(tree => tree.FilePath.EndsWith(File + ".cs", StringComparison.Ordinal)),
        };
    }

    [IterationSetup]
    public void Type()
    {
        var text = _edited.GetText();
        var end = text.ToString().LastIndexOf('}');
        var edited = _edited.WithChangedText(text.WithChanges(new TextChange(new TextSpan(end, 0), $"// {_keystrokes++}\n")));
        var compilation = _before.ReplaceSyntaxTree(_edited, edited);
        _analyzed = Compile.InEditor(compilation);
        _model = compilation.GetSemanticModel(edited);
        // The editor has bound the file already, for its own colours and squiggles.
        _model.GetDiagnostics();
    }

    [Benchmark]
    public int Semantic() => Ask(_analyzed.GetAnalyzerSemanticDiagnosticsAsync(_model, filterSpan: null, CancellationToken.None));

    [Benchmark]
    public int Syntax() => Ask(_analyzed.GetAnalyzerSyntaxDiagnosticsAsync(_model.SyntaxTree, CancellationToken.None));

    private static int Ask(Task<ImmutableArray<Diagnostic>> answer) => answer.GetAwaiter().GetResult().Length;
}
