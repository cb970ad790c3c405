using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Benchmarks.Workload;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>A compilation that nobody has touched, for each iteration.</summary>
public abstract class CostBenchmark
{
    private SampleProject _project = null!;

    private protected CSharpCompilation Compilation { get; private set; } = null!;

    private protected CompilationWithAnalyzers Analyzed { get; private set; } = null!;

    private protected abstract SampleProject Project();

    [GlobalSetup]
    public void Generate()
    {
        _project = Project();
        Console.WriteLine($"// {_project}");
    }

    private protected void Renew(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        Compilation = _project.Fresh();
        Analyzed = Compile.Prepare(Compilation, analyzers);
        Compile.CollectGarbage();
    }
}

/// <summary>A class library that does not use Twilio. All may cost 1.02 of Nothing.</summary>
public class CostWithoutTwilio : CostBenchmark
{
    private protected override SampleProject Project() => SampleProject.WithoutTwilio();

    [IterationSetup(Targets = [nameof(Plain), nameof(Nothing)])]
    public void RenewForNothing() => Renew(Compile.Nothing);

    [IterationSetup(Target = nameof(All))]
    public void RenewForAll() => Renew(Compile.All);

    [Benchmark]
    public int Plain() => Compile.Plain(Compilation);

    [Benchmark(Baseline = true)]
    public int Nothing() => Compile.With(Analyzed);

    [Benchmark]
    public int All() => Compile.With(Analyzed);
}

/// <summary>A solution that uses Twilio. All may cost 1.15 of Plain.</summary>
public class CostWithTwilio : CostBenchmark
{
    private protected override SampleProject Project() => SampleProject.WithTwilio();

    [IterationSetup(Targets = [nameof(Plain), nameof(Nothing)])]
    public void RenewForNothing() => Renew(Compile.Nothing);

    [IterationSetup(Target = nameof(All))]
    public void RenewForAll() => Renew(Compile.All);

    [Benchmark(Baseline = true)]
    public int Plain() => Compile.Plain(Compilation);

    [Benchmark]
    public int Nothing() => Compile.With(Analyzed);

    [Benchmark]
    public int All() => Compile.With(Analyzed);
}

/// <summary>One analyzer at a time, to find the one that costs.</summary>
public class CostOfEachAnalyzer : CostBenchmark
{
    public static IEnumerable<string> Names => Compile.All.Select(analyzer => analyzer.GetType().Name).Prepend(nameof(EmptyAnalyzer));

    [ParamsSource(nameof(Names))]
    public string Analyzer { get; set; } = "";

    private protected override SampleProject Project() => SampleProject.WithTwilio();

    [IterationSetup]
    public void Renew() => Renew([Compile.All.Add(Compile.Nothing[0]).Single(analyzer => analyzer.GetType().Name == Analyzer)]);

    [Benchmark]
    public int Run() => Compile.With(Analyzed);
}
