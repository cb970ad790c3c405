using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Benchmarks.Workload;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>What is measured: a compilation up to its diagnostics, every method body bound, with and without analyzers.</summary>
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

    /// <summary>
    /// The compiler would go on to emit, which no analyzer slows down: left out, so that it does not make the ratios look better.
    /// </summary>
    public static int Plain(Compilation compilation) => compilation.GetDiagnostics().Length;

    /// <summary>As the compiler does it: analyzers run beside the compilation, on what it has bound.</summary>
    public static int With(CompilationWithAnalyzers compilation) => compilation.GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;

    public static CompilationWithAnalyzers Prepare(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                BuildOptions.For(compilation),
                onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw: its cost says nothing.", exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));

    /// <summary>What the parser left behind is not for what is measured to collect.</summary>
    public static void CollectGarbage()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
