using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>
/// No analyzer and no fix throws, whatever stands in the editor: hostile sources cut at every token, as while typing; every
/// source of the cases and samples, and both with their tokens mixed up. A seeded sample, or all of it with
/// <c>TWILIO_ANALYZERS_FULL=1</c>, which takes an hour.
/// </summary>
public class NeverThrowsTests(ITestOutputHelper output)
{
    private const int Seed = 20120;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("TWILIO_ANALYZERS_FULL") == "1";

    /// <summary>To ask a fix and apply it takes ten times as long as to analyse, so one in so many programs is repaired.</summary>
    private static readonly int ProgramsPerRepair = IsFull ? 4 : 12;

    private static readonly (string Project, bool HasSdk)[] Environments = [("console", true), ("library", false), ("maui", true), ("blazorwasm", false)];

    public static TheoryData<string, bool> Kinds => [.. Environments];

    public static TheoryData<string> Extremes => new(BrokenSources.Extremes.Select(source => source.Name));

    [Fact]
    public void TheLoadedRoslynIsTheOneAskedFor()
    {
        var loaded = typeof(Compilation).Assembly.GetName().Version!;
        output.WriteLine($"Roslyn {loaded}");
        Assert.Equal(Repository.Metadata("RoslynVersion"), loaded.ToString(3));
        Assert.Equal(loaded, typeof(Workspace).Assembly.GetName().Version);
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public Task OnAnExtreme(string name) => NeverThrows(
        Environments.Select(environment => new Func<TestProgram>(() => new(
            name, environment.Project, environment.HasSdk, ("Program.cs", BrokenSources.Extremes.Single(source => source.Name == name).Text)))),
        most: int.MaxValue);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task OnHostileSourcesCutAtEveryToken(string project, bool hasSdk) => NeverThrows(
        BrokenSources.Hostile.SelectMany(source => BrokenSources.CutsOf(source.Text).Append(source.Text.Length).Select(cut =>
            new Func<TestProgram>(() => new($"{source.Name} up to {cut}", project, hasSdk, ("Program.cs", source.Text[..cut]))))),
        most: 250);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task OnHostileSourcesMixedUp(string project, bool hasSdk) => NeverThrows(
        BrokenSources.Hostile.SelectMany(source => Enumerable.Range(0, 500).Select(seed =>
            new Func<TestProgram>(() => new($"{source.Name} mixed by {seed}", project, hasSdk, ("Program.cs", BrokenSources.Mix(source.Text, new Random(seed))))))),
        most: 60);

    /// <summary>Each in its own kind of project, its other files whole.</summary>
    [Fact]
    public Task OnCasesAndSamplesCutAtEveryToken() => NeverThrows(
        WholePrograms().SelectMany(program => program.Files.SelectMany((file, index) => BrokenSources.CutsOf(file.Text).Select(cut => new Func<TestProgram>(() => program with
        {
            Name = $"{program.Name}, {file.Path} up to {cut}",
            Files = program.Files.SetItem(index, (file.Path, file.Text[..cut])),
        })))),
        most: 600);

    [Fact]
    public Task OnCasesAndSamplesMixedUp() => NeverThrows(
        WholePrograms().SelectMany(program => program.Files.SelectMany((file, index) => Enumerable.Range(0, 40).Select(seed => new Func<TestProgram>(() => program with
        {
            Name = $"{program.Name}, {file.Path} mixed by {seed}",
            Files = program.Files.SetItem(index, (file.Path, BrokenSources.Mix(file.Text, new Random(seed)))),
        })))),
        most: 200);

    /// <summary>The files that no compiler reads, cut behind every character and with characters lost.</summary>
    [Fact]
    public async Task OnConfigurationFilesCutAnywhere()
    {
        var files = CaseTables.All.SelectMany(@case => @case.Files).Where(file => !file.IsSource).DistinctBy(file => (file.Path, file.Text)).ToList();
        var random = new Random(Seed);
        var texts = new List<AdditionalText>();
        foreach (var file in files)
        {
            var cuts = IsFull ? Enumerable.Range(0, file.Text.Length) : Enumerable.Range(0, 20).Select(_ => random.Next(file.Text.Length + 1));
            foreach (var cut in cuts)
            {
                texts.Add(Broken(file.Path, file.Text[..cut]));
                texts.Add(Broken(file.Path, file.Text[cut..]));
                if (cut < file.Text.Length)
                    texts.Add(Broken(file.Path, file.Text.Remove(cut, Math.Min(random.Next(1, 4), file.Text.Length - cut))));
            }
        }

        // One file for each reader.
        foreach (var path in files.Select(file => file.Path).DistinctBy(Path.GetExtension))
        {
            foreach (var (_, text) in BrokenSources.Extremes.Concat(BrokenSources.Hostile))
                texts.Add(Broken(path, text));
            foreach (var nested in new[] { "[", "{\"a\":", "<a>", "<a b='", "<!--", "/*", "`${", "\"\\", "&#", "<script>" })
                texts.Add(Broken(path, string.Concat(Enumerable.Repeat(nested, 20_000)) + "\"AC0ddba11c0ffeedecade5ca1ab1e5eed0\""));
        }

        output.WriteLine($"{texts.Count} files");
        var options = new MemoryOptions(
            [KeyValuePair.Create("build_property.ProjectDir", CaseRun.Directory)],
            [KeyValuePair.Create("twilio_analyzers.TWA1005.include_local_files", "true")]);
        // None with two texts of one path: a project that lists a file twice has it looked at once.
        var program = new TestProgram("configuration files", "web", false) { Options = new([.. texts], options) };
        await program.Analyze();

        AdditionalText Broken(string path, string text) => new MemoryText($"{CaseRun.Directory}{texts.Count}/{path}", text);
    }

    private static IEnumerable<TestProgram> WholePrograms() =>
        CaseTables.All.Select(TestProgram.Of).Where(program => program.Files.Length > 0)
            .Concat(new[] { "Before", "After" }.Select(sample => new TestProgram(
                $"samples/{sample}", "web", true,
                [
                    .. Directory.EnumerateFiles(Repository.PathOf("samples", sample), "*.cs").Order(StringComparer.Ordinal)
                        .Select(path => (Path.GetFileName(path), File.ReadAllText(path))),
                ])));

    private async Task NeverThrows(IEnumerable<Func<TestProgram>> all, int most)
    {
        var programs = all.ToArray();
        var total = programs.Length;
        if (!IsFull && total > most)
        {
            new Random(Seed).Shuffle(programs);
            programs = programs[..most];
        }

        var failures = new ConcurrentDictionary<string, string>();
        var slow = new ConcurrentBag<(TimeSpan Elapsed, string Name)>();
        int findings = 0, repairs = 0;
        var cancellationToken = TestContext.Current.CancellationToken;
        await Parallel.ForEachAsync(Enumerable.Range(0, programs.Length), cancellationToken, async (index, _) =>
        {
            var program = programs[index]();
            var watch = Stopwatch.StartNew();
            try
            {
                var diagnostics = await program.Analyze();
                Interlocked.Add(ref findings, diagnostics.Length);
                if (programs.Length < ProgramsPerRepair || index % ProgramsPerRepair == 0)
                    Interlocked.Add(ref repairs, await Repair(program, diagnostics));
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                var thrown = exception is AggregateException aggregate ? aggregate.Flatten().InnerExceptions[0] : exception;
                var where = thrown.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("TwilioAnalyzers.", StringComparison.Ordinal)) ?? thrown.StackTrace;
                failures.TryAdd($"{thrown.GetType().Name} {where}", $"{program.Name} ({program.Project}, {(program.HasSdk ? "with" : "without")} Twilio): {thrown}");
            }

            slow.Add((watch.Elapsed, program.Name));
        });
        output.WriteLine($"{programs.Length} of {total} programs, {findings} findings, {repairs} repairs offered; the slowest: {string.Join(", ", slow.OrderByDescending(it => it.Elapsed).Take(3))}");
        Assert.Empty(failures.Values);
    }

    /// <summary>As in an editor: the menu is made, its entries tried, then all at once.</summary>
    private static async Task<int> Repair(TestProgram program, ImmutableArray<Diagnostic> diagnostics)
    {
        if (!diagnostics.Any(IsFixable))
            return 0;
        var project = program.ToProject();
        var fixable = (await program.Analyze(await project.GetCompilationAsync(TestContext.Current.CancellationToken))).Where(IsFixable).ToList();
        // The findings of one file are repaired alike.
        var actions = new List<(string Id, CodeAction Action)>();
        foreach (var diagnostic in fixable.Take(IsFull ? 10 : 5))
            actions.AddRange((await FixRun.ActionsFor(project, diagnostic)).Select(offered => (diagnostic.Id, offered.Action)));
        foreach (var (_, action) in actions.Take(IsFull ? 3 : 1))
            await FixRun.Apply(project, action);
        var all = actions.Select(offered => (offered.Id, offered.Action.EquivalenceKey)).Distinct().Take(IsFull ? int.MaxValue : 1).ToList();
        foreach (var (id, key) in all)
            await FixRun.FixAll(project, id, key!, [.. fixable.Where(diagnostic => diagnostic.Id == id).Take(5)]);
        return actions.Count;

        static bool IsFixable(Diagnostic diagnostic) => FixRun.AllFixes.Any(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id));
    }
}
