using System.IO.Compression;

namespace TwilioAnalyzers.Package.Tests;

/// <summary>What is inside a .nupkg.</summary>
internal static class PackageContent
{
    /// <summary>The files that the package's author chose, sorted.</summary>
    public static IEnumerable<string> List(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    public static string ReadNuspec(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var reader = new StreamReader(archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        return reader.ReadToEnd();
    }
}
