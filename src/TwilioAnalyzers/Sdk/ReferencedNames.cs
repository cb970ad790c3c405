using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Sdk;

/// <summary>The assemblies that a compilation references, by their names. As long as these are the same, so is this.</summary>
internal sealed class ReferencedNames
{
    private static readonly OncePer<Compilation, ReferencedNames> Known = new();

    /// <summary>An editor's compilations of a project share their options.</summary>
    private static readonly ConditionalWeakTable<CompilationOptions, ReferencedNames> Last = new();

    private readonly Dictionary<string, Version> _versions = new(StringComparer.OrdinalIgnoreCase);

    private readonly ReferenceList _references;

    private ReferencedNames(Compilation compilation)
    {
        _references = new ReferenceList(compilation);
        foreach (var assembly in compilation.ReferencedAssemblyNames)
            _versions[assembly.Name] = assembly.Version;
    }

    public static ReferencedNames Of(Compilation compilation) => Known.Get(compilation, 0, static (compilation, _) =>
    {
        if (Last.TryGetValue(compilation.Options, out var last) && last._references.AreOf(compilation))
            return last;
        var names = new ReferencedNames(compilation);
        Last.Set(compilation.Options, names);
        return names;
    });

    public IEnumerable<KeyValuePair<string, Version>> All => _versions;

    public bool Contains(string assembly) => _versions.ContainsKey(assembly);
}
