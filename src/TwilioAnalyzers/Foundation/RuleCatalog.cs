using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Foundation;

/// <summary>All rules and their options, read from the family tables: the static fields of every class named …Rules.</summary>
internal static class RuleCatalog
{
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        Fields<DiagnosticDescriptor>().OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public static ImmutableArray<RuleOption> Options { get; } =
        Fields<RuleOption>().OrderBy(option => option.Key, StringComparer.Ordinal).ToImmutableArray();

    private static IEnumerable<T> Fields<T>() =>
        from type in typeof(RuleCatalog).Assembly.GetTypes()
        where type.IsAbstract && type.IsSealed && type.Name.EndsWith("Rules", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public)
        where typeof(T).IsAssignableFrom(field.FieldType)
        select (T)field.GetValue(null);
}
