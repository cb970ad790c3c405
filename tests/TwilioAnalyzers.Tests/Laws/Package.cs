using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Foundation;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>What the laws range over, found by reflection: a new rule or fix is under them without being named here.</summary>
internal static class Package
{
    public static Assembly AnalyzerAssembly { get; } = typeof(Foundation.TwilioAnalyzer).Assembly;

    public static Assembly CodeFixAssembly { get; } = typeof(TwilioCodeFix).Assembly;

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => AnalyzerRun.AllAnalyzers;

    public static ImmutableArray<CodeFixProvider> Fixes => FixRun.AllFixes;

    /// <summary>Every descriptor with the field that declares it; the field's name is the rule's stem.</summary>
    public static ImmutableArray<(string Stem, Type Table, DiagnosticDescriptor Descriptor)> Rules { get; } =
    [
        .. from table in AnalyzerAssembly.GetTypes()
           where table.IsAbstract && table.IsSealed && table.Name.EndsWith("Rules", StringComparison.Ordinal)
           from field in table.GetFields(BindingFlags.Static | BindingFlags.Public)
           where field.FieldType == typeof(DiagnosticDescriptor)
           select (field.Name, table, (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    public static DiagnosticDescriptor RuleOf(string id) => RuleCatalog.Descriptors.Single(descriptor => descriptor.Id == id);
}
