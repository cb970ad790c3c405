using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Sdk;

/// <summary>The names of the assemblies that a compilation references.</summary>
internal sealed class ReferencedNames
{
    private static readonly OncePer<Compilation, ReferencedNames> Known = new();

    private readonly HashSet<string> _names;

    private ReferencedNames(Compilation compilation) => _names = new(compilation.ReferencedAssemblyNames.Select(static assembly => assembly.Name), StringComparer.OrdinalIgnoreCase);

    public static ReferencedNames Of(Compilation compilation) => Known.Get(compilation, 0, static (compilation, _) => new ReferencedNames(compilation));

    public bool Contains(string assembly) => _names.Contains(assembly);
}
