using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Benchmarks.Workload;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>
/// The two bounds, measured in pairs: each round compiles once in each way, and a ratio is taken within a round. A machine that
/// is slower for a minute is slower for both; measured one after the other, two percent would drown.
/// </summary>
internal static class Ratios
{
    private const int WarmUpRounds = 3;

    private static readonly (string Name, ImmutableArray<DiagnosticAnalyzer>? Analyzers)[] Ways =
        [("Plain", null), ("Nothing", Compile.Nothing), ("All", Compile.All)];

    public static int Run(int rounds)
    {
        var isWithin = Measure(SampleProject.WithoutTwilio(), rounds, reference: 1, bound: 1.02);
        isWithin &= Measure(SampleProject.WithTwilio(), rounds, reference: 0, bound: 1.15);
        return isWithin ? 0 : 1;
    }

    private static bool Measure(SampleProject project, int rounds, int reference, double bound)
    {
        Console.WriteLine($"\n{project}, {Compile.Check(project).Count} findings; {rounds} rounds after {WarmUpRounds} to warm up");
        var elapsed = Array.ConvertAll(Ways, _ => new List<double>());
        var processor = Array.ConvertAll(Ways, _ => new List<double>());
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            for (var i = 0; i < Ways.Length; i++)
            {
                var way = (i + round + WarmUpRounds) % Ways.Length;
                var (time, work) = Once(project, Ways[way].Analyzers);
                if (round < 0)
                    continue;
                elapsed[way].Add(time);
                processor[way].Add(work);
            }
        }

        Console.WriteLine($"\n| {"",-7} | {"median ms",9} | {"of " + Ways[reference].Name,-22} | {"processor ms",12} | {"of " + Ways[reference].Name,-22} |");
        Console.WriteLine("| --- | ---: | --- | ---: | --- |");
        for (var way = 0; way < Ways.Length; way++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Ways[way].Name,-7} | {Median(elapsed[way]),9:F0} | {Interval.Of(elapsed[way], elapsed[reference]),-22} | {Median(processor[way]),12:F0} | {Interval.Of(processor[way], processor[reference]),-22} |"));
        }

        var ratio = Interval.Of(elapsed[^1], elapsed[reference]);
        var verdict = ratio.High <= bound ? "within" : ratio.Low > bound ? "ABOVE" : "not told apart from";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nAll is {verdict} the bound of {bound:F2} of {Ways[reference].Name}."));
        return ratio.Low <= bound;
    }

    private static (double Time, double Work) Once(SampleProject project, ImmutableArray<DiagnosticAnalyzer>? analyzers)
    {
        var prepared = Compile.Prepare(project);
        var work = Environment.CpuUsage.TotalTime;
        var time = Stopwatch.GetTimestamp();
        _ = analyzers is { } some ? Compile.With(prepared, some) : Compile.Plain(prepared);
        return (Stopwatch.GetElapsedTime(time).TotalMilliseconds, (Environment.CpuUsage.TotalTime - work).TotalMilliseconds);
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>
    /// The median of the rounds' ratios, and the two of them that hold it with at least 95 %: no assumption about how they are
    /// spread, and no harm from a round in which something else ran.
    /// </summary>
    private readonly record struct Interval(double Middle, double Low, double High)
    {
        public static Interval Of(List<double> values, List<double> references)
        {
            var ratios = values.Zip(references, (value, reference) => value / reference).Order().ToList();
            // The count of rounds below the true median is binomial with one half.
            var below = Math.Pow(0.5, ratios.Count);
            var sum = below;
            var rank = 0;
            while (sum <= 0.025)
            {
                rank++;
                below = below * (ratios.Count - rank + 1) / rank;
                sum += below;
            }

            rank = Math.Max(rank - 1, 0);
            return new(Median(ratios), ratios[rank], ratios[ratios.Count - 1 - rank]);
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Middle:F3} ({Low:F3} to {High:F3})");
    }
}
