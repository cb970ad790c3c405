using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>
/// Every fix that is offered on any case compiles without a new warning, keeps every comment and removes its diagnostic;
/// Fix All makes what the fixes one by one make.
/// </summary>
public class FixLaws
{
    private static readonly Lazy<Dictionary<string, Case>> Cases = new(() =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules"), "*.cases", SearchOption.AllDirectories)
            .SelectMany(Case.Read)
            .Where(@case => @case.Compiles && @case.Files.Any(file => file.IsSource && file.Expected.Count > 0))
            .ToDictionary(@case => @case.ToString()));

    public static TheoryData<string> Names => new(Cases.Value.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryFixIsSafe(string name)
    {
        var problems = new StringBuilder();
        foreach (var withGuard in new[] { false, true })
        {
            var @case = Cases.Value[name];
            var project = ProjectOf(@case, withGuard);
            var options = CaseRun.OptionsOf(@case);
            var diagnostics = await FixRun.DiagnosticsOf(project, options);
            var before = await CompilerProblems(project);
            // With TwilioGuard only the inserted expression differs: Fix All shows it.
            foreach (var diagnostic in withGuard ? [] : diagnostics)
            {
                var actions = await FixRun.ActionsFor(project, diagnostic);
                if (!@case.HasFix && actions.Count > 0)
                    problems.AppendLine($"{diagnostic.Id} must have no fix here, and is offered '{actions[0].Action.Title}'");
                foreach (var (_, action) in actions)
                {
                    var changed = await FixRun.Apply(project, action);
                    await Check($"'{action.Title}' at {diagnostic.Location.GetLineSpan()}", project, changed, before, diagnostics.Length - 1);
                }
            }

            foreach (var group in diagnostics.GroupBy(diagnostic => diagnostic.Id))
            {
                var all = await FixAll(project, group.Key, [.. group]);
                var oneByOne = withGuard ? all : await OneByOne(project, group.Key, options);
                // Fix All leaves generated files alone, as the next run of their generator would undo it.
                foreach (var document in all.Documents.Where(document => !document.Name.EndsWith(".g.cs", StringComparison.Ordinal)))
                {
                    var text = (await document.GetTextAsync()).ToString();
                    var other = (await oneByOne.GetDocument(document.Id)!.GetTextAsync()).ToString();
                    if (text != other)
                        problems.AppendLine($"Fix All of {group.Key} differs in {document.Name} (TwilioGuard: {withGuard}):\n{text}\n---\n{other}");
                }

                if (all != project)
                    await Check($"Fix All of {group.Key} (TwilioGuard: {withGuard})", project, all, before, diagnostics.Length);
            }

            async Task Check(string what, Project old, Project changed, HashSet<string> known, int mostDiagnostics)
            {
                var news = (await CompilerProblems(changed)).Except(known).ToList();
                if (news.Count > 0)
                    problems.AppendLine($"{what} makes: {string.Join("; ", news)}\n{await Text(changed)}");
                var lost = (await Comments(old)).Except(await Comments(changed)).ToList();
                if (lost.Count > 0)
                    problems.AppendLine($"{what} loses the comments: {string.Join(" | ", lost)}\n{await Text(changed)}");
                var left = await FixRun.DiagnosticsOf(changed, options);
                if (left.Length > mostDiagnostics)
                    problems.AppendLine($"{what} leaves {left.Length} diagnostics: {string.Join("; ", left.Select(diagnostic => diagnostic.Id + diagnostic.Location.GetLineSpan()))}\n{await Text(changed)}");
            }
        }

        if (problems.Length > 0)
            Assert.Fail(problems.ToString());
    }

    private static Project ProjectOf(Case @case, bool withGuard)
    {
        var compilation = CaseRun.Compile(@case);
        return FixRun.ProjectOf(
            @case.Files.Where(file => file.IsSource).Select(file => (file.Path, file.Text)),
            withGuard ? compilation.References.Concat(References.TwilioGuardFor(compilation.References)) : compilation.References,
            compilation.Options.OutputKind,
            @case.Defines);
    }

    private static async Task<Project> FixAll(Project project, string id, IReadOnlyList<Diagnostic> diagnostics) =>
        await FirstKey(project, diagnostics) is { } key ? await FixRun.FixAll(project, id, key, diagnostics) : project;

    private static async Task<string?> FirstKey(Project project, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if ((await FixRun.ActionsFor(project, diagnostic)).FirstOrDefault().Action?.EquivalenceKey is { } key)
                return key;
        }

        return null;
    }

    private static async Task<Project> OneByOne(Project project, string id, Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions options)
    {
        var skipped = 0;
        for (var round = 0; round < 100; round++)
        {
            var diagnostics = (await FixRun.DiagnosticsOf(project, options)).Where(diagnostic => diagnostic.Id == id).ToList();
            if (skipped >= diagnostics.Count)
                break;
            var actions = await FixRun.ActionsFor(project, diagnostics[skipped]);
            if (actions.Count == 0)
                skipped++;
            else
                project = await FixRun.Apply(project, actions[0].Action);
        }

        return project;
    }

    /// <summary>Errors and warnings without their places, which a fix moves.</summary>
    private static async Task<HashSet<string>> CompilerProblems(Project project) =>
    [
        .. (await project.GetCompilationAsync())!.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];

    private static async Task<List<string>> Comments(Project project)
    {
        var comments = new List<string>();
        foreach (var document in project.Documents)
        {
            comments.AddRange((await document.GetSyntaxRootAsync())!.DescendantTrivia()
                .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia)
                .Select(trivia => trivia.ToString().Trim()));
        }

        return comments;
    }

    private static async Task<string> Text(Project project)
    {
        var text = new StringBuilder();
        foreach (var document in project.Documents)
            text.AppendLine((await document.GetTextAsync()).ToString());
        return text.ToString();
    }
}
