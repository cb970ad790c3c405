namespace TwilioAnalyzers.Benchmarks.Workload;

internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.AsSpan().Count('\n');
}
