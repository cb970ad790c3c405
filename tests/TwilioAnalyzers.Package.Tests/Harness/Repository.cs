using System.Reflection;

namespace TwilioAnalyzers.Package.Tests.Harness;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>Where this machine's restores put packages: what the solution needed is there, so that consumers need no network.</summary>
    public static string PackageFolder { get; } = Metadata("NuGetPackageRoot");

    /// <summary>The solution was built with the real package, which then is in <see cref="PackageFolder"/>.</summary>
    public static bool UsesTwilioPackage { get; } = Metadata("TwilioSdk") == "package";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
