using System.Reflection;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Whether these are the tests on the oldest Roslyn that the package supports.</summary>
    public static bool IsRoslynFloor => Metadata("RoslynVersion") == Metadata("RoslynFloorVersion");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == key).Value!;
}
