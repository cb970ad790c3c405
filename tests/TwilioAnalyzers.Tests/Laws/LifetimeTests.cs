using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>An editor makes a compilation a keystroke: none may be kept alive by what the analyzers remember.</summary>
public class LifetimeTests
{
    private const string Source = """
        public static class Keys { public const string Second = "7e57c0de5ca1ab1e0ddba11fa57f00d9"; public const string First = "ACd15ea5ed0ddba11fa57f00dca11ab1e5"; }
        public static class Sms { public static void Start() => Twilio.TwilioClient.Init(Keys.First, Keys.Second); }
        """;

    [Fact]
    public void ACompilationIsCollectedAfterAnalysis() => AssertCollected(Analyze());

    [Fact]
    public void ASolutionIsCollectedAfterItsFixesWereAskedFor() => AssertCollected(AskFixes());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Analyze()
    {
        var compilation = CSharpCompilation.Create(
            "app", [CSharpSyntaxTree.ParseText(Source)], [.. References.Platform, .. References.Twilio], new(OutputKind.DynamicallyLinkedLibrary));
        var diagnostics = Task.Run(() => AnalyzerRun.DiagnosticsOf(compilation)).GetAwaiter().GetResult();
        Assert.Equal(2, diagnostics.Length);
        return new WeakReference(compilation);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AskFixes()
    {
        var project = FixRun.ProjectOf([("Sms.cs", Source)], [.. References.Platform, .. References.Twilio], OutputKind.DynamicallyLinkedLibrary);
        var offered = Task.Run(async () =>
        {
            var count = 0;
            foreach (var diagnostic in await FixRun.DiagnosticsOf(project))
                count += (await FixRun.ActionsFor(project, diagnostic)).Count;
            return count;
        }).GetAwaiter().GetResult();
        Assert.Equal(2, offered);
        return new WeakReference(project.Solution);
    }

    private static void AssertCollected(WeakReference reference)
    {
        for (var i = 0; i < 20 && reference.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Thread.Sleep(50);
        }

        Assert.False(reference.IsAlive);
    }
}
