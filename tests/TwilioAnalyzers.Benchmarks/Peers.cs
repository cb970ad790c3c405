using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwilioAnalyzers.Benchmarks;

/// <summary>The analyzers that people have beside ours, as their packages ship them.</summary>
internal static partial class Peers
{
    private const string Prefix = "Peer: ";

    /// <summary>By the package's name.</summary>
    public static ImmutableArray<(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)> All { get; } =
    [
        .. typeof(Peers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(attribute => (attribute.Key[Prefix.Length..], Load(attribute.Key[Prefix.Length..], attribute.Value!)))
            .OrderBy(peer => peer.Item1, StringComparer.Ordinal),
    ];

    private static ImmutableArray<DiagnosticAnalyzer> Load(string name, string package)
    {
        var folder = FolderFor(package);
        var context = new AssemblyLoadContext(name);
        context.Resolving += (context, assembly) => Path.Combine(folder, assembly.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var analyzers = Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal)
            .SelectMany(path => TypesIn(context.LoadFromAssemblyPath(path)))
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
                && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } attribute && attribute.Languages.Contains(LanguageNames.CSharp))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        return analyzers.IsEmpty ? throw new InvalidOperationException($"'{folder}' has no analyzer.") : analyzers;
    }

    /// <summary>Code fixes stand beside the analyzers, and need an editor.</summary>
    private static IEnumerable<Type> TypesIn(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    /// <summary>The assemblies that a compiler as new as ours takes: those for the newest Roslyn that is not newer.</summary>
    private static string FolderFor(string package)
    {
        var newest = typeof(Compilation).Assembly.GetName().Version!;
        var folders = Directory.EnumerateFiles(Path.Combine(package, "analyzers"), "*.dll", SearchOption.AllDirectories)
            .Select(path => Path.GetDirectoryName(path)!)
            .Where(folder => !folder.EndsWith(".resources", StringComparison.Ordinal) && !folder.Contains($"{Path.DirectorySeparatorChar}vb", StringComparison.Ordinal))
            .Where(folder => Directory.EnumerateFiles(folder, "*.dll").Any(path => !path.EndsWith(".resources.dll", StringComparison.Ordinal)))
            .Distinct()
            .Select(folder => (Folder: folder, Version: ForRoslyn().Match(folder) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : new Version(1, 0)))
            .Where(folder => folder.Version.Major < newest.Major || folder.Version.Major == newest.Major && folder.Version.Minor <= newest.Minor)
            .OrderByDescending(folder => folder.Version)
            .ToList();
        return folders is [var (best, _), ..] ? best : throw new InvalidOperationException($"'{package}' has no analyzer for Roslyn {newest.ToString(2)}.");
    }

    [GeneratedRegex(@"roslyn(\d+\.\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex ForRoslyn();
}
