using System.Reflection;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>
/// The shipped dlls load in the oldest host: Visual Studio 2022 17.8 and the .NET 8 SDK, whose compiler is Roslyn 4.8. The
/// list is written by hand from what these hosts have beside their compiler; a restore would only tell what was restored.
/// </summary>
public class FloorReferenceTests
{
    private static readonly Dictionary<string, Version> Host = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Text.Encoding.CodePages"] = new(7, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    /// <summary>Only an editor, or dotnet format, has these: a compiler that loads the fixes' dll never looks into it.</summary>
    private static readonly Dictionary<string, Version> Editor = new(Host)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
    };

    [Fact]
    public void TheAnalyzersLoadInTheOldestCompiler() => AssertLoads(Package.AnalyzerAssembly, Host);

    [Fact]
    public void TheFixesLoadInTheOldestEditor() =>
        AssertLoads(Package.CodeFixAssembly, new(Editor) { [Package.AnalyzerAssembly.GetName().Name!] = Package.AnalyzerAssembly.GetName().Version! });

    private static void AssertLoads(Assembly assembly, Dictionary<string, Version> host) => Assert.Empty(
        assembly.GetReferencedAssemblies()
            .Where(reference => !host.TryGetValue(reference.Name!, out var version) || reference.Version > version)
            .Select(reference => host.ContainsKey(reference.Name!)
                ? $"{assembly.GetName().Name} references {reference.Name} {reference.Version}; the oldest host has {host[reference.Name!]}"
                : $"{assembly.GetName().Name} references {reference.Name}, which is not on the list of what the oldest host has"));
}
