using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>Asks the package's fixes and applies them to a workspace, as an editor and a command line do.</summary>
internal static class FixRun
{
    public static ImmutableArray<CodeFixProvider> AllFixes { get; } =
    [
        .. typeof(CodeFixes.Foundation.TwilioCodeFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>A project of these files in a workspace, nullable as new projects are.</summary>
    public static Project ProjectOf(
        IEnumerable<(string Path, string Text)> files, IEnumerable<MetadataReference> references, OutputKind output, IEnumerable<string>? defines = null)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "app", "app", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(output, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable,
                // As the SDK does: two versions of one assembly are unified without a word.
                specificDiagnosticOptions: [KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress), KeyValuePair.Create("CS1702", ReportDiagnostic.Suppress)]),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: defines ?? []),
            metadataReferences: references));
        foreach (var (path, text) in files)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), path, SourceText.From(text, System.Text.Encoding.UTF8), filePath: CaseRun.Directory + path);
        return solution.GetProject(id)!;
    }

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Project project, AnalyzerOptions? options = null)
    {
        var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var diagnostics = await AnalyzerRun.DiagnosticsOf(compilation!, options);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>What is offered for one finding, the first action first.</summary>
    public static async Task<List<(CodeFixProvider Fix, CodeAction Action)>> ActionsFor(Project project, Diagnostic diagnostic)
    {
        var actions = new List<(CodeFixProvider, CodeAction)>();
        if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document)
            return actions;
        foreach (var fix in AllFixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(
                document, diagnostic, (action, _) => actions.Add((fix, action)), TestContext.Current.CancellationToken));
        }

        return actions;
    }

    public static async Task<Project> Apply(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        // What an editor does after each action: this workspace has not the solution open that the action knows.
        foreach (var document in project.Documents)
        {
            var edited = changed.GetDocument(document.Id)!;
            if (await edited.GetSyntaxRootAsync() == await document.GetSyntaxRootAsync())
                continue;
            var reduced = await Simplifier.ReduceAsync(edited, Simplifier.Annotation);
            changed = (await Formatter.FormatAsync(reduced, Formatter.Annotation)).Project.Solution;
        }

        return changed.GetProject(project.Id)!;
    }

    /// <summary>Fix All over the project, as a command line does: all diagnostics of one id, with the first action's key.</summary>
    public static async Task<Project> FixAll(Project project, string id, string equivalenceKey, IReadOnlyList<Diagnostic> diagnostics)
    {
        var fix = AllFixes.Single(candidate => candidate.FixableDiagnosticIds.Contains(id));
        var context = new FixAllContext(
            project.Documents.First(), fix, FixAllScope.Project, equivalenceKey, [id], new KnownDiagnostics(diagnostics), TestContext.Current.CancellationToken);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? project : await Apply(project, action);
    }

    private sealed class KnownDiagnostics(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
