using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Benchmarks.Workload;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>A compilation that nobody has touched, for each iteration.</summary>
public abstract class CostBenchmark
{
    private SampleProject _project = null!;

    private protected Prepared Prepared { get; private set; } = null!;

    private protected abstract SampleProject Project();

    [GlobalSetup]
    public virtual void Generate()
    {
        _project = Project();
        Console.WriteLine($"// {_project}, {Compile.Check(_project).Count} findings");
    }

    [IterationSetup]
    public void Renew() => Prepared = Compile.Prepare(_project);
}

/// <summary>A class library that does not use Twilio. All may cost 1.02 of Nothing.</summary>
public class CostWithoutTwilio : CostBenchmark
{
    private protected override SampleProject Project() => SampleProject.WithoutTwilio();

    [Benchmark]
    public int Plain() => Compile.Plain(Prepared);

    [Benchmark(Baseline = true)]
    public int Nothing() => Compile.With(Prepared, Compile.Nothing);

    [Benchmark]
    public int All() => Compile.With(Prepared, Compile.All);
}

/// <summary>A solution that uses Twilio. All may cost 1.15 of Plain.</summary>
public class CostWithTwilio : CostBenchmark
{
    private protected override SampleProject Project() => SampleProject.WithTwilio();

    [Benchmark(Baseline = true)]
    public int Plain() => Compile.Plain(Prepared);

    [Benchmark]
    public int Nothing() => Compile.With(Prepared, Compile.Nothing);

    [Benchmark]
    public int All() => Compile.With(Prepared, Compile.All);
}

/// <summary>One analyzer at a time, to find the one that costs.</summary>
public class CostOfEachAnalyzer : CostBenchmark
{
    private ImmutableArray<DiagnosticAnalyzer> _analyzers = [];

    public static IEnumerable<string> Names => Compile.All.Select(analyzer => analyzer.GetType().Name).Prepend(nameof(EmptyAnalyzer));

    [ParamsSource(nameof(Names))]
    public string Analyzer { get; set; } = "";

    private protected override SampleProject Project() => SampleProject.WithTwilio();

    public override void Generate()
    {
        base.Generate();
        _analyzers = [Compile.All.Add(Compile.Nothing[0]).Single(analyzer => analyzer.GetType().Name == Analyzer)];
    }

    [Benchmark]
    public int Run() => Compile.With(Prepared, _analyzers);
}
