using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TwilioAnalyzers.Benchmarks.Workload;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>
/// The bound on typing: one character in a file of a solution of 1,000 files, and all that an editor then asks of the analyzers for that file, beside
/// an analyzer that does nothing when it is called. The two take turns, keystroke by keystroke.
/// </summary>
internal static class Keystrokes
{
    private const double Bound = 10;

    private const int WarmUp = 40;

    /// <summary>Of the file that is typed in, or as near as there is one.</summary>
    private const int Lines = 500;

    /// <summary>For a few dozen keystrokes and what is made for them.</summary>
    private const long RoomOfKeystrokes = 1_000_000_000;

    /// <summary>
    /// An analyzer that does nothing, and is called to do it: the compiler binds the file anew for the first one that asks for its meaning, and no editor is
    /// without one. That is not ours to pay, nor to hide behind an analyzer that registers nothing.
    /// </summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> Idle = [new IdleAnalyzer()];

    /// <summary>Files by what is in them: credentials, a request, a caller of one, an endpoint, nothing of Twilio's.</summary>
    private static readonly (string Name, Func<SyntaxTree, bool> Is)[] Kinds =
    [
        ("credentials", static tree => tree.FilePath.EndsWith("Setup.cs", StringComparison.Ordinal) && Has(tree, "\"AC")),
        ("requests", static tree => tree.FilePath.EndsWith("Notifier.cs", StringComparison.Ordinal)),
        ("endpoints", static tree => Has(tree, "[HttpPost") || Has(tree, ".MapPost(")),
        ("other", static tree => tree.FilePath.EndsWith("Formatter.cs", StringComparison.Ordinal)),
    ];

    /// <summary>Which analyzer is the slow one: each alone, at the median.</summary>
    public static int Each(int keystrokes)
    {
        var project = SampleProject.Large();
        foreach (var (name, isOf) in Kinds)
        {
            var compilation = project.Fresh();
            var edited = Edited(compilation, isOf);
            _ = Compile.InEditor(compilation).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
            Console.WriteLine($"\n{name}");
            foreach (var analyzer in Compile.All.Prepend(Idle[0]))
            {
                var times = new List<double>();
                var allocated = new List<double>();
                for (var i = -5; i < keystrokes; i++)
                {
                    var (next, tree) = Type(compilation, edited, i);
                    var (time, bytes) = Ask(next, tree, [analyzer]);
                    if (time is null)
                        continue;
                    times.Add(time.Value);
                    allocated.Add(bytes / 1e6);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {analyzer.GetType().Name,-40} {At(times, 0.5),8:F2} ms {At(allocated, 0.5),8:F2} MB"));
            }
        }

        return 0;
    }

    public static int Run(int keystrokes)
    {
        var project = SampleProject.Large();
        Console.WriteLine($"\n{project}; {keystrokes} keystrokes a file after {WarmUp} to warm up; milliseconds\n");
        Console.WriteLine("| file | lines | nothing, 50 % | 95 % | all, 50 % | 95 % | above, 95 % | allocated MB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var isWithin = true;
        foreach (var (name, isOf) in Kinds)
        {
            var compilation = project.Fresh();
            var edited = Edited(compilation, isOf);
            // Opened: everything has been seen once.
            _ = Compile.InEditor(compilation).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
            var times = new[] { new List<double>(), new List<double>() };
            var allocated = new List<double>();
            for (var i = -WarmUp; i < keystrokes; i++)
            {
                var (next, tree) = Type(compilation, edited, i);
                for (var turn = 0; turn < 2; turn++)
                {
                    var all = (turn + i) % 2 == 0;
                    var (time, bytes) = Ask(next, tree, all ? Compile.All : Idle);
                    // The room was used up in the middle of it.
                    if (i < 0 || time is null)
                        continue;
                    times[all ? 1 : 0].Add(time.Value);
                    if (all)
                        allocated.Add(bytes / 1e6);
                }
            }

            var above = At(times[1], 0.95) - At(times[0], 0.95);
            isWithin &= above <= Bound;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {edited.GetText().Lines.Count} | {At(times[0], 0.5):F2} | {At(times[0], 0.95):F2} | {At(times[1], 0.5):F2} | {At(times[1], 0.95):F2} | {above:F2} | {At(allocated, 0.5):F2} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe bound of {Bound:F0} ms above nothing is {(isWithin ? "kept" : "BROKEN")}."));
        return isWithin ? 0 : 1;
    }

    private static SyntaxTree Edited(CSharpCompilation compilation, Func<SyntaxTree, bool> isOf) => compilation.SyntaxTrees.Where(isOf).MinBy(tree => Math.Abs(tree.GetText().Lines.Count - Lines))!;

    /// <summary>At the end of the last body that somebody could type in: what the code means changes with it.</summary>
    private static (CSharpCompilation Compilation, SyntaxTree Tree) Type(CSharpCompilation compilation, SyntaxTree edited, int keystroke)
    {
        var body = edited.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Last(method => method.Body is not null).Body!;
        var tree = edited.WithChangedText(edited.GetText().WithChanges(new TextChange(new TextSpan(body.OpenBraceToken.Span.End, 0), $" _ = {Math.Abs(keystroke)};")));
        return (compilation.ReplaceSyntaxTree(edited, tree), tree);
    }

    private static (double? Time, long Bytes) Ask(CSharpCompilation compilation, SyntaxTree tree, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        // Each turn has a compilation of its own: what the other turn bound is not there.
        compilation = compilation.Clone();
        var analyzed = Compile.InEditor(compilation, analyzers);
        var model = compilation.GetSemanticModel(tree);
        // The editor has bound the file already, for its own colours and squiggles.
        model.GetDiagnostics();
        // Which of the two a collection falls upon is chance, and one takes longer than what is measured: it is made room for before.
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion && !GC.TryStartNoGCRegion(RoomOfKeystrokes))
            throw new InvalidOperationException($"There is no room of {RoomOfKeystrokes:N0} bytes that need no collection.");
        var bytes = GC.GetTotalAllocatedBytes();
        var time = Stopwatch.GetTimestamp();
        _ = analyzed.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).GetAwaiter().GetResult();
        _ = analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
        var elapsed = Stopwatch.GetElapsedTime(time).TotalMilliseconds;
        return (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion ? elapsed : null, GC.GetTotalAllocatedBytes() - bytes);
    }

    private static bool Has(SyntaxTree tree, string text) => tree.ToString().Contains(text, StringComparison.Ordinal);

    private static double At(List<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
    }
}
