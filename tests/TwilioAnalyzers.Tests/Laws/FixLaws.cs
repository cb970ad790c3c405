using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>
/// Every fix that is offered on any case compiles without a new warning, keeps every comment and removes its diagnostic;
/// Fix All makes what the fixes one by one make. A seeded sample of the cases, another one on the oldest Roslyn, or all of them
/// with <c>TWILIO_ANALYZERS_FULL=1</c>, which takes a quarter of an hour.
/// </summary>
public class FixLaws
{
    private const int Seed = 20120;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("TWILIO_ANALYZERS_FULL") == "1";

    private static readonly Lazy<Dictionary<string, Case>> Cases = new(() =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules"), "*.cases", SearchOption.AllDirectories)
            .SelectMany(Case.Read)
            .Where(@case => @case.Compiles && @case.Files.Any(file => file.IsSource && file.Expected.Count > 0))
            .ToDictionary(@case => @case.ToString()));

    private static readonly ConcurrentDictionary<(string Kind, bool HasSdk, bool HasGuard, OutputKind Output, string Defines), Project> Bases = new();

    public static TheoryData<string> Names => new(IsFull ? Cases.Value.Keys : Sample());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryFixIsSafe(string name)
    {
        var problems = new StringBuilder();
        foreach (var withGuard in new[] { false, true })
        {
            var @case = Cases.Value[name];
            var states = new States(CaseRun.OptionsOf(@case));
            var start = await states.Of(await ProjectOf(@case, withGuard));
            // With TwilioGuard only the inserted expression differs: Fix All shows it.
            foreach (var diagnostic in withGuard ? [] : start.Diagnostics)
            {
                var actions = await FixRun.ActionsFor(start.Project, diagnostic);
                // Of what its own table is about: other rules may have a fix for the same program.
                if (!@case.HasFix && actions.Count > 0 && @case.Files.Any(file => file.Expected.Any(mark => mark.Id == diagnostic.Id)))
                    problems.AppendLine($"{diagnostic.Id} must have no fix here, and is offered '{actions[0].Action.Title}'");
                foreach (var (_, action) in actions)
                {
                    var changed = await start.Apply(diagnostic, action);
                    await Check($"'{action.Title}' at {diagnostic.Location.GetLineSpan()}", changed, start.Diagnostics.Length - 1);
                }
            }

            foreach (var group in start.Diagnostics.GroupBy(diagnostic => diagnostic.Id))
            {
                var all = await FixAll(start.Project, group.Key, [.. group]);
                var oneByOne = withGuard ? all : await OneByOne(start, group.Key, states);
                // Fix All leaves generated files alone, as the next run of their generator would undo it.
                foreach (var document in all.Documents.Where(document => !document.Name.EndsWith(".g.cs", StringComparison.Ordinal)))
                {
                    var text = (await document.GetTextAsync()).ToString();
                    var other = (await oneByOne.GetDocument(document.Id)!.GetTextAsync()).ToString();
                    if (text != other)
                        problems.AppendLine($"Fix All of {group.Key} differs in {document.Name} (TwilioGuard: {withGuard}):\n{text}\n---\n{other}");
                }

                if (all != start.Project)
                    await Check($"Fix All of {group.Key} (TwilioGuard: {withGuard})", all, start.Diagnostics.Length);
            }

            async Task Check(string what, Project project, int mostDiagnostics)
            {
                var changed = await states.Of(project);
                var news = (await changed.CompilerProblems()).Except(await start.CompilerProblems()).ToList();
                if (news.Count > 0)
                    problems.AppendLine($"{what} makes: {string.Join("; ", news)}\n{changed.Text}");
                var lost = (await Comments(start.Project)).Except(await Comments(changed.Project)).ToList();
                if (lost.Count > 0)
                    problems.AppendLine($"{what} loses the comments: {string.Join(" | ", lost)}\n{changed.Text}");
                var left = changed.Diagnostics;
                // A malformed number that is mended is a hardcoded one still, a task that is awaited may throw where nothing catches, an answer in TwiML
                // shows that it is Twilio who calls, and a catch that records an opt-out and throws on shows that failures get out.
                var exposed = Exposed(start, changed, "TWA2003", "TWA2002") + Exposed(start, changed, "TWA3003", "TWA3001") + Exposed(start, changed, "TWA4001", "TWA1003") + Exposed(start, changed, "TWA4003", "TWA3001");
                if (left.Length - exposed > mostDiagnostics)
                    problems.AppendLine($"{what} leaves {left.Length} diagnostics: {string.Join("; ", left.Select(diagnostic => diagnostic.Id + diagnostic.Location.GetLineSpan()))}\n{changed.Text}");
            }
        }

        if (problems.Length > 0)
            Assert.Fail(problems.ToString());
    }

    /// <summary>A quarter of the cases, and on the oldest Roslyn an eighth, of the others.</summary>
    private static IEnumerable<string> Sample()
    {
        var shuffled = Cases.Value.Keys.Order(StringComparer.Ordinal).ToArray();
        new Random(Seed).Shuffle(shuffled);
        var quarter = shuffled.Length / 4;
        return Repository.IsRoslynFloor ? shuffled.Skip(quarter).Take(quarter / 2) : shuffled.Take(quarter);
    }

    /// <summary>So many of the one that went are of the other now.</summary>
    private static int Exposed(State start, State changed, string mended, string other) =>
        Math.Max(0, Math.Min(Count(start, mended) - Count(changed, mended), Count(changed, other) - Count(start, other)));

    private static int Count(State state, string id) => state.Diagnostics.Count(diagnostic => diagnostic.Id == id);

    /// <summary>Made of an empty project of the same references, so that these are bound once for all cases.</summary>
    private static async Task<Project> ProjectOf(Case @case, bool withGuard)
    {
        var compilation = CaseRun.Compile(@case);
        var references = withGuard ? compilation.References.Concat(References.TwilioGuardFor(compilation.References)).ToList() : compilation.References;
        var key = (@case.Project, @case.HasSdk, withGuard, compilation.Options.OutputKind, string.Join(';', @case.Defines));
        var project = @case.Library.Count > 0
            ? FixRun.ProjectOf([], references, compilation.Options.OutputKind, @case.Defines)
            : Bases.GetOrAdd(key, _ => FixRun.ProjectOf([], references, compilation.Options.OutputKind, @case.Defines));
        (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetSpecialType(SpecialType.System_Object);
        foreach (var file in @case.Files.Where(file => file.IsSource))
            project = project.AddDocument(file.Path, SourceText.From(file.Text, Encoding.UTF8), filePath: CaseRun.Directory + file.Path).Project;
        return project;
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

    private static async Task<Project> OneByOne(State state, string id, States states)
    {
        var skipped = 0;
        for (var round = 0; round < 100; round++)
        {
            var diagnostics = state.Diagnostics.Where(diagnostic => diagnostic.Id == id).ToList();
            if (skipped >= diagnostics.Count)
                break;
            var actions = await FixRun.ActionsFor(state.Project, diagnostics[skipped]);
            if (actions.Count == 0)
                skipped++;
            else
                state = await states.Of(await state.Apply(diagnostics[skipped], actions[0].Action));
        }

        return state.Project;
    }

    /// <summary>One text of a case's files, with what the analyzers and the compiler say of it.</summary>
    private sealed class State(Project project, string text, ImmutableArray<Diagnostic> diagnostics)
    {
        private readonly Dictionary<(Diagnostic, string), Project> _applied = [];
        private HashSet<string>? _compilerProblems;

        public Project Project => project;

        public string Text => text;

        public ImmutableArray<Diagnostic> Diagnostics => diagnostics;

        /// <summary>The first fix one by one is a single fix too. Simplifying and formatting is what takes most of this law's time.</summary>
        public async Task<Project> Apply(Diagnostic diagnostic, CodeAction action)
        {
            if (!_applied.TryGetValue((diagnostic, action.Title), out var changed))
                _applied.Add((diagnostic, action.Title), changed = await FixRun.Apply(project, action));
            return changed;
        }

        /// <summary>Errors and warnings without their places, which a fix moves.</summary>
        public async Task<HashSet<string>> CompilerProblems() => _compilerProblems ??=
        [
            .. (await project.GetCompilationAsync())!.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
        ];
    }

    /// <summary>Several ways lead to the same text: a single fix, the first of them one by one, Fix All. It is compiled and analysed once.</summary>
    private sealed class States(AnalyzerOptions options)
    {
        private readonly Dictionary<string, State> _known = [];

        public async Task<State> Of(Project project)
        {
            var text = await FixLaws.Text(project);
            if (!_known.TryGetValue(text, out var state))
                _known.Add(text, state = new State(project, text, await FixRun.DiagnosticsOf(project, options)));
            return state;
        }
    }

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
            text.AppendLine(document.Name).AppendLine((await document.GetTextAsync()).ToString());
        return text.ToString();
    }
}
