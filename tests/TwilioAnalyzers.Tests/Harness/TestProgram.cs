using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>
/// A program that need not compile, made cheaply many times: the references of its kind of project are read and bound once.
/// </summary>
internal sealed record TestProgram(string Name, string Project, bool HasSdk, params ImmutableArray<(string Path, string Text)> Files)
{
    private static readonly ConcurrentDictionary<(string Project, bool HasSdk), Lazy<CSharpCompilation>> Bases = new();

    private static readonly ConcurrentDictionary<(string Project, bool HasSdk), Lazy<Project>> Projects = new();

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview, DocumentationMode.Parse);

    public static TestProgram Of(Case @case) =>
        new(@case.ToString(), @case.Project, @case.HasSdk, [.. @case.Files.Where(file => file.IsSource).Select(file => (file.Path, file.Text))]);

    public AnalyzerOptions Options { get; init; } = OptionsOf(Project);

    public CSharpCompilation Compile() => Bases
        .GetOrAdd((Project, HasSdk), key => new(() => CreateBase(key.Project, key.HasSdk))).Value
        .AddSyntaxTrees(Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, CaseRun.Directory + file.Path, Encoding.UTF8)));

    /// <summary>What the analyzers report; what one of them throws is thrown.</summary>
    public async Task<ImmutableArray<Diagnostic>> Analyze(Compilation? compilation = null)
    {
        var exceptions = new ConcurrentQueue<Exception>();
        var run = (compilation ?? Compile()).WithAnalyzers(AnalyzerRun.AllAnalyzers, new CompilationWithAnalyzersOptions(
            Options, (exception, _, _) => exceptions.Enqueue(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return exceptions.IsEmpty ? diagnostics : throw new AggregateException(exceptions);
    }

    /// <summary>The same program as an editor holds it.</summary>
    public Project ToProject()
    {
        var project = Projects.GetOrAdd((Project, HasSdk), key => new(() => FixRun.ProjectOf([], ReferencesOf(key.Project, key.HasSdk), ProjectKind.Named(key.Project).Output))).Value;
        foreach (var (path, text) in Files)
            project = project.AddDocument(path, SourceText.From(text, Encoding.UTF8), filePath: CaseRun.Directory + path).Project;
        return project;
    }

    public static AnalyzerOptions OptionsOf(string project) => new([], new MemoryOptions(
        ProjectKind.Named(project).Properties.Select(property => KeyValuePair.Create("build_property." + property.Property, property.Value)), []));

    private static IEnumerable<MetadataReference> ReferencesOf(string project, bool hasSdk) =>
        ProjectKind.Named(project).ReferencesWith(hasSdk);

    private static CSharpCompilation CreateBase(string project, bool hasSdk)
    {
        var created = CSharpCompilation.Create(
            "app", references: ReferencesOf(project, hasSdk),
            options: new CSharpCompilationOptions(ProjectKind.Named(project).Output, allowUnsafe: true));
        // Binds the references, which all that is made from this one then shares.
        _ = created.GetSpecialType(SpecialType.System_Object);
        return created;
    }
}
