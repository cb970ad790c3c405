using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TwilioAnalyzers.Benchmarks;

if (args is ["ratios", .. var rest])
    return Ratios.Run(rest is [var rounds, ..] ? int.Parse(rounds) : 30, rest is [_, var project, ..] ? project : null);
if (args is ["peers", .. var beside])
{
    var table = Ratios.Beside(beside is [var times, ..] ? int.Parse(times) : 10);
    Console.WriteLine(table);
    if (beside is [_, var readme])
    {
        const string Begin = "<!-- cost -->\n", End = "<!-- /cost -->";
        var text = File.ReadAllText(readme);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"'{readme}' has no {Begin.Trim()} with {End} after it.");
        File.WriteAllText(readme, text[..(begin + Begin.Length)] + table + text[end..]);
    }

    return 0;
}

if (args is ["each", .. var few])
    return Ratios.Each(few is [var number, ..] ? int.Parse(number) : 10);
if (args is ["keystrokes", var several, "each"])
    return Keystrokes.Each(int.Parse(several));
if (args is ["keystrokes", .. var typed])
    return Keystrokes.Run(typed is [var count, ..] ? int.Parse(count) : 200);

// What is found in the solution with Twilio, and that a build finds the same as an editor.
if (args is ["check"])
{
    Console.WriteLine(string.Join('\n', Compile.Check(TwilioAnalyzers.Benchmarks.Workload.SampleProject.WithTwilio())));
    return 0;
}

// In this process: a project generated beside ours would take Roslyn from this repository's package versions, the floor's.
var job = new Job().WithToolchain(new InProcessEmitToolchain(timeout: TimeSpan.FromHours(2), logOutput: true));
if (!args.Contains("--job") && !args.Contains("-j"))
    job = job.WithWarmupCount(4).WithIterationCount(25);

var config = ManualConfig.Create(DefaultConfig.Instance)
    .AddJob(job.AsMutator())
    .AddColumn(StatisticColumn.Median)
    .WithOption(ConfigOptions.DisableLogFile, true);

BenchmarkSwitcher.FromAssembly(typeof(EmptyAnalyzer).Assembly).Run(args, config);
return 0;
