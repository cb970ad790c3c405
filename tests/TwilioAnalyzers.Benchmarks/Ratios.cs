using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text;
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

    /// <summary>Nearly twice what is allocated for a file.</summary>
    private const long RoomOfFile = 5_000_000;

    private static readonly (string Name, ImmutableArray<DiagnosticAnalyzer>? Analyzers)[] Ways =
        [("Plain", null), ("Nothing", Compile.Nothing), ("All", Compile.All)];

    /// <param name="rounds">How often each way is taken.</param>
    /// <param name="only">"with" or "without": one of the two projects.</param>
    public static int Run(int rounds, string? only)
    {
        var isWithin = only == "with" || IsWithin(SampleProject.WithoutTwilio(), rounds, reference: 1, bound: 1.02);
        isWithin &= only == "without" || IsWithin(SampleProject.WithTwilio(), rounds, reference: 0, bound: 1.15);
        return isWithin ? 0 : 1;
    }

    /// <summary>Ours and what people have beside it, by the time and the memory of a plain compilation: a table for the README.</summary>
    public static string Beside(int rounds)
    {
        (string Name, ImmutableArray<DiagnosticAnalyzer>? Analyzers)[] ways =
        [
            ("no analyzer", null), ("one that registers nothing", Compile.Nothing), ("one called for each invocation, which does nothing", [new EmptyOperationAnalyzer()]),
            ("**TwilioAnalyzers**", Compile.All),
            .. Peers.All.Select(peer => (peer.Name, (ImmutableArray<DiagnosticAnalyzer>?)peer.Analyzers)),
        ];
        var table = new StringBuilder("| Analyzers | With Twilio: time | memory | Without: time | memory |\n| --- | --- | --- | --- | --- |\n");
        var projects = (With: SampleProject.WithTwilio(), Without: SampleProject.SmallWithoutTwilio());
        var (with, without) = (Measured(projects.With), Measured(projects.Without));
        for (var way = 0; way < ways.Length; way++)
            table.AppendLine(CultureInfo.InvariantCulture, $"| {ways[way].Name} | {with[way]} | {without[way]} |");
        return table + string.Create(CultureInfo.InvariantCulture,
            $"\nThe projects: {projects.With}; {projects.Without}. {rounds} rounds; the median of the rounds' ratios to no analyzer, with its 95 % interval.\n");

        string[] Measured(SampleProject project)
        {
            var measured = Take(project, rounds, ways, isOfOthers: true);
            return [.. ways.Select((_, way) => $"{Interval.Of(measured.Elapsed[way], measured.Elapsed[0]).ToString("F2")} | {Interval.Of(measured.Allocated[way], measured.Allocated[0]).Middle.ToString("F2", CultureInfo.InvariantCulture)}")];
        }
    }

    /// <summary>Each analyzer alone, over the solution with Twilio.</summary>
    public static int Each(int rounds)
    {
        Measure(SampleProject.WithTwilio(), rounds, [.. Ways, .. Compile.All.Select(analyzer => (analyzer.GetType().Name, (ImmutableArray<DiagnosticAnalyzer>?)[analyzer]))], reference: 1);
        return 0;
    }

    private static bool IsWithin(SampleProject project, int rounds, int reference, double bound)
    {
        var ratio = Measure(project, rounds, Ways, reference);
        var verdict = ratio.High <= bound ? "within" : ratio.Low > bound ? "ABOVE" : "not told apart from";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nAll is {verdict} the bound of {bound:F2} of {Ways[reference].Name}."));
        return ratio.Low <= bound;
    }

    /// <returns>The time of the last way by that of the reference.</returns>
    private static Interval Measure(SampleProject project, int rounds, (string Name, ImmutableArray<DiagnosticAnalyzer>? Analyzers)[] ways, int reference)
    {
        Console.WriteLine($"\n{project}, {Compile.Check(project).Count} findings; {rounds} rounds after {WarmUpRounds} to warm up");
        var (elapsed, processor, allocated) = Take(project, rounds, ways, isOfOthers: false);
        Console.WriteLine($"\n| {"",-38} | {"median ms",9} | {"of " + ways[reference].Name,-22} | {"processor ms",12} | {"of " + ways[reference].Name,-22} | {"allocated MB",12} | {"of " + ways[reference].Name,-22} |");
        Console.WriteLine("| --- | ---: | --- | ---: | --- | ---: | --- |");
        for (var way = 0; way < ways.Length; way++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {ways[way].Name,-38} | {Median(elapsed[way]),9:F0} | {Interval.Of(elapsed[way], elapsed[reference]),-22} | {Median(processor[way]),12:F0} | {Interval.Of(processor[way], processor[reference]),-22} | {Median(allocated[way]),12:F1} | {Interval.Of(allocated[way], allocated[reference]),-22} |"));
        }

        return Interval.Of(elapsed[^1], elapsed[reference]);
    }

    private static (List<double>[] Elapsed, List<double>[] Processor, List<double>[] Allocated) Take(
        SampleProject project, int rounds, (string Name, ImmutableArray<DiagnosticAnalyzer>? Analyzers)[] ways, bool isOfOthers)
    {
        var elapsed = Array.ConvertAll(ways, _ => new List<double>());
        var processor = Array.ConvertAll(ways, _ => new List<double>());
        var allocated = Array.ConvertAll(ways, _ => new List<double>());
        var warmUpRounds = isOfOthers ? 1 : WarmUpRounds;
        for (var round = -warmUpRounds; round < rounds; round++)
        {
            for (var i = 0; i < ways.Length; i++)
            {
                var way = (i + round + warmUpRounds) % ways.Length;
                var (time, work, megabytes) = Once(project, ways[way].Analyzers, isOfOthers);
                if (isOfOthers)
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{project.Name}, round {round}, {ways[way].Name}: {time:F0} ms"));
                if (round < 0)
                    continue;
                elapsed[way].Add(time);
                processor[way].Add(work);
                allocated[way].Add(megabytes);
            }
        }

        return (elapsed, processor, allocated);
    }

    /// <remarks>
    /// Nothing is collected while it runs. A compilation of this size is collected three or four times, each for a good hundred milliseconds, and which of
    /// the two it is hangs on one percent more or less that is allocated: what is allocated is told beside the time instead.
    /// </remarks>
    private static (double Time, double Work, double Megabytes) Once(SampleProject project, ImmutableArray<DiagnosticAnalyzer>? analyzers, bool isOfOthers)
    {
        var prepared = Compile.Prepare(project);
        var room = project.Files.Length * RoomOfFile * (isOfOthers ? 2 : 1);
        if (!GC.TryStartNoGCRegion(room))
            throw new InvalidOperationException($"There is no room of {room / 1e9:F1} GB to measure without a collection.");
        var allocated = GC.GetTotalAllocatedBytes();
        var work = Environment.CpuUsage.TotalTime;
        var time = Stopwatch.GetTimestamp();
        _ = analyzers is { } some ? Compile.With(prepared, some) : Compile.Plain(prepared);
        var result = (Stopwatch.GetElapsedTime(time).TotalMilliseconds, (Environment.CpuUsage.TotalTime - work).TotalMilliseconds, (GC.GetTotalAllocatedBytes() - allocated) / 1e6);
        // Others may need more than there is: then they are measured with a collection, as a build has it.
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion && isOfOthers)
            return result;
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
            throw new InvalidOperationException($"More than {room / 1e9:F1} GB were allocated, and a collection ran: what was measured says nothing.");
        GC.EndNoGCRegion();
        return result;
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

        public override string ToString() => ToString("F3");

        public string ToString(string format)
        {
            return $"{Text(Middle)} ({Text(Low)} to {Text(High)})";

            string Text(double value) => value.ToString(format, CultureInfo.InvariantCulture);
        }
    }
}
