using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TwilioAnalyzers.Benchmarks.Workload;

/// <summary>
/// Options as the compiler hands them to analyzers: one object for each file, over the dictionary of an .editorconfig of usual
/// length.
/// </summary>
internal sealed class BuildOptions : AnalyzerConfigOptionsProvider
{
    private const int EditorConfigLines = 150;

    private readonly Dictionary<SyntaxTree, AnalyzerConfigOptions> _trees = [];

    private BuildOptions(Compilation compilation)
    {
        var text = new StringBuilder("root = true\n[*.cs]\nindent_style = space\n");
        for (var i = 0; i < EditorConfigLines; i++)
            text.Append($"csharp_style_of_team_{i} = true:suggestion\n");
        var set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(SourceText.From(text.ToString()), "/src/.editorconfig")));
        foreach (var tree in compilation.SyntaxTrees)
            _trees.Add(tree, new Values(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions));
        GlobalOptions = new Values(ImmutableDictionary.CreateRange(AnalyzerConfigOptions.KeyComparer, new Dictionary<string, string>
        {
            ["build_property.TargetFramework"] = "net10.0",
            ["build_property.RootNamespace"] = "Shop",
            ["build_property.ProjectDir"] = "/src/Shop/",
            ["build_property.TwilioAnalysisMode"] = "Default",
        }));
    }

    public static AnalyzerOptions For(Compilation compilation) => new([], new BuildOptions(compilation));

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _trees[tree];

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
