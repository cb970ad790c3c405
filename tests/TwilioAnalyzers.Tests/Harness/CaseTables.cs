namespace TwilioAnalyzers.Tests.Harness;

/// <summary>The cases of every table of every family.</summary>
internal static class CaseTables
{
    private static readonly Lazy<IReadOnlyList<Case>> Read = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "TwilioAnalyzers.Tests", "Rules"), "*.cases", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(Case.Read),
    ]);

    public static IReadOnlyList<Case> All => Read.Value;
}
