using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Benchmarks.Workload;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>What is compiled, and what analyzers may read of its options.</summary>
internal sealed record Prepared(CSharpCompilation Compilation, AnalyzerOptions Options);

/// <summary>What is measured: a compilation as a build does it, from parsed files to a written assembly, with and without analyzers.</summary>
internal static class Compile
{
    public static ImmutableArray<DiagnosticAnalyzer> Nothing { get; } = [new EmptyAnalyzer()];

    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(Foundation.TwilioAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Declare, bind, emit: with no analyzer, the compiler attaches nothing to a compilation.</summary>
    public static int Plain(Prepared prepared) => CommandLine.Run(prepared.Compilation, [], prepared.Options).Length;

    /// <summary>The same, and the analyzers run beside it on what it binds.</summary>
    public static int With(Prepared prepared, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        CommandLine.Run(prepared.Compilation, analyzers, prepared.Options).Length;

    /// <summary>A compilation that nobody has touched, and nothing left of its making.</summary>
    public static Prepared Prepare(SampleProject project)
    {
        var compilation = project.Fresh();
        var options = BuildOptions.For(compilation);
        CollectGarbage();
        return new Prepared(compilation, options);
    }

    /// <summary>As an editor asks: file by file, of a compilation that has no other purpose.</summary>
    public static CompilationWithAnalyzers InEditor(Compilation compilation) => InEditor(compilation, All);

    public static CompilationWithAnalyzers InEditor(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                BuildOptions.For(compilation),
                onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw: its cost says nothing.", exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));

    /// <summary>
    /// What is measured does what it says: with all analyzers it finds what the public way to run them finds; plain, it runs none and says all
    /// else that it says with them.
    /// </summary>
    public static List<string> Check(SampleProject project)
    {
        var fresh = project.Fresh();
        var expected = Sorted(InEditor(fresh).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult());
        var prepared = Prepare(project);
        var all = CommandLine.Run(prepared.Compilation, All, prepared.Options);
        var ids = All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).ToHashSet();
        var found = Sorted(all.Where(diagnostic => ids.Contains(diagnostic.Id)));
        if (!found.SequenceEqual(expected))
            throw new InvalidOperationException($"'{project.Name}': a build reports\n{string.Join('\n', found)}\nand not\n{string.Join('\n', expected)}");

        var scans = Foundation.Work.TextScans;
        prepared = Prepare(project);
        var plain = Sorted(CommandLine.Run(prepared.Compilation, [], prepared.Options));
        if (Foundation.Work.TextScans != scans || !plain.SequenceEqual(Sorted(all.Where(diagnostic => !ids.Contains(diagnostic.Id)))))
            throw new InvalidOperationException($"'{project.Name}': a plain compilation is not the one with analyzers less the analyzers.");
        return found;

        static List<string> Sorted(IEnumerable<Diagnostic> diagnostics) =>
            [.. diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }

    /// <summary>What the parser left behind is not for what is measured to collect.</summary>
    private static void CollectGarbage()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
