using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TwilioAnalyzers.Benchmarks.Workload;

/// <summary>What is compiled: sources in memory, and references that are read once.</summary>
internal sealed class SampleProject
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly CompilationOptions CompilationOptions = new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: true)
        .WithSyntaxTreeOptionsProvider(new NoSeverities());

    private static readonly Lazy<ImmutableArray<MetadataReference>> Platform = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path)!.Contains($"{Path.DirectorySeparatorChar}shared{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Twilio = new(() =>
    [
        MetadataReference.CreateFromFile(typeof(global::Twilio.TwilioClient).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(global::Twilio.AspNet.Core.TwilioController).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(global::Twilio.AspNet.Common.SmsRequest).Assembly.Location),
    ]);

    private readonly ImmutableArray<(string Path, SourceText Text)> _sources;
    private readonly ImmutableArray<MetadataReference> _references;

    private SampleProject(string name, IEnumerable<SourceFile> files, ImmutableArray<MetadataReference> references)
    {
        Name = name;
        Files = [.. files];
        _references = references;
        _sources = [.. Files.Append(new SourceFile("/src/Shop/GlobalUsings.cs", GlobalUsings)).Select(file => (file.Path, SourceText.From(file.Text, Encoding.UTF8)))];
        if (Fresh().GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"The sample '{name}' does not compile, so that its cost says nothing: {error}");
    }

    /// <summary>A class library of 1,000 files that has never heard of Twilio.</summary>
    public static SampleProject WithoutTwilio() => new("without Twilio", LibraryCode.Files(subjects: 200), Platform.Value);

    /// <summary>200 files of the same: some analyzers need minutes for a thousand.</summary>
    public static SampleProject SmallWithoutTwilio() => new("without Twilio", LibraryCode.Files(subjects: 40), Platform.Value);

    /// <summary>200 files, 20 of which call Twilio. All in one project: then the SDK is referenced wherever a rule looks.</summary>
    public static SampleProject WithTwilio() => new("with Twilio", TwilioCode.Files(subjects: 40), Platform.Value.AddRange(Twilio.Value));

    /// <summary>1,000 files, 100 of which call Twilio: what somebody types in.</summary>
    public static SampleProject Large() => new("large, with Twilio", TwilioCode.Files(subjects: 200), Platform.Value.AddRange(Twilio.Value));

    public string Name { get; }

    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>
    /// Parsed anew: the analyzers remember what they saw of a tree and of a compilation, and a build sees each once.
    /// </summary>
    public CSharpCompilation Fresh()
    {
        var trees = new SyntaxTree[_sources.Length];
        Parallel.For(0, trees.Length, i => trees[i] = CSharpSyntaxTree.ParseText(_sources[i].Text, ParseOptions, _sources[i].Path));
        return CSharpCompilation.Create("Shop", trees, _references, (CSharpCompilationOptions)CompilationOptions);
    }

    public override string ToString()
    {
        var lines = Files.Select(file => file.Lines).Order().ToArray();
        return $"{Name}: {Files.Length} files, {lines.Sum():N0} lines, median {lines[lines.Length / 2]}";
    }

    /// <summary>No .editorconfig speaks of a severity. A build always has such a provider, and some analyzers count on it.</summary>
    private sealed class NoSeverities : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
