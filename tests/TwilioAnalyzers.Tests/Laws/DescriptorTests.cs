using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>Every rule, option and fix is named, filed and worded like the others.</summary>
public class DescriptorTests
{
    public static TheoryData<string> Ids => new(RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Distinct());

    [Fact]
    public void IdsAreUnique() => Assert.Equal(
        RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Distinct(), RuleCatalog.Descriptors.Select(descriptor => descriptor.Id));

    [Fact]
    public void TheCatalogHoldsEveryRule() => Assert.Equal(
        Package.Rules.Select(rule => rule.Descriptor.Id).Order(), RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Order());

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheDescriptorHasItsForm(string id)
    {
        var (_, table, descriptor) = Package.Rules.Single(rule => rule.Descriptor.Id == id);
        Assert.Matches("^TWA[0-9]{4}$", id);
        Assert.Equal("Twilio." + table.Name[..^"Rules".Length], descriptor.Category);
        Assert.Equal("Rules", table.Name[^5..]);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri);
        Assert.True(Uri.TryCreate(descriptor.HelpLinkUri, UriKind.Absolute, out _), descriptor.HelpLinkUri);

        var title = descriptor.Title.ToString();
        var message = descriptor.MessageFormat.ToString();
        var description = descriptor.Description.ToString();
        Assert.False(title.EndsWith('.') || title.Length == 0 || title.Contains('\n'), title);
        Assert.False(message.EndsWith('.') || message.Length == 0 || message.Contains('\n'), message);
        Assert.EndsWith(".", description);
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void AWeaknessIsTaggedAsScannersReadIt(string id)
    {
        var tags = Package.RuleOf(id).CustomTags.ToList();
        var weaknesses = tags.Where(tag => tag.Contains("cwe", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.All(weaknesses, tag => Assert.Matches("^external/cwe/cwe-[1-9][0-9]*$", tag));
        Assert.Equal(weaknesses.Count > 0, tags.Contains("security"));
        Assert.Equal(tags.Distinct(), tags);
    }

    [Fact]
    public void AFamilyHasOneDigit()
    {
        var digits = Package.Rules.GroupBy(rule => rule.Table.Name, rule => rule.Descriptor.Id[3]).ToList();
        Assert.All(digits, family => Assert.Single(family.Distinct()));
        Assert.Equal(digits.Count, digits.Select(family => family.First()).Distinct().Count());
    }

    [Fact]
    public void EveryOptionBelongsToARuleOrToAll()
    {
        Assert.All(RuleCatalog.Options, option =>
        {
            Assert.True(option.RuleId == RuleOption.AllRules || RuleCatalog.Descriptors.Any(descriptor => descriptor.Id == option.RuleId), option.Key);
            Assert.Matches("^[a-z]+(_[a-z]+)*$", option.Name);
            Assert.EndsWith(".", option.Description);
        });
        var keys = RuleCatalog.Options.Select(option => option.Key.ToLowerInvariant()).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    /// <summary>A rule that is not reported by an analyzer of its name would not be found by whoever looks for it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void TheAnalyzerIsNamedAfterItsRule(string id)
    {
        var stem = Package.Rules.Single(rule => rule.Descriptor.Id == id).Stem;
        var analyzer = Assert.Single(Package.Analyzers, analyzer => analyzer.GetType().Name == stem + "Analyzer");
        Assert.Contains(analyzer.SupportedDiagnostics, descriptor => descriptor.Id == id);
    }

    [Fact]
    public void EveryAnalyzerIsARule() => Assert.All(Package.Analyzers, analyzer =>
    {
        var type = analyzer.GetType();
        Assert.Contains(Package.Rules, rule => rule.Stem + "Analyzer" == type.Name);
        Assert.All(analyzer.SupportedDiagnostics, descriptor => Assert.Contains(Package.Rules, rule => ReferenceEquals(rule.Descriptor, descriptor)));
        Assert.IsAssignableFrom<Foundation.TwilioAnalyzer>(analyzer);
        Assert.True(type is { IsPublic: true, IsSealed: true }, type.Name);
        Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages ?? []);
    });

    [Fact]
    public void EveryFixIsARulesAndRepairsAll() => Assert.All(Package.Fixes, fix =>
    {
        var type = fix.GetType();
        var rule = Package.Rules.SingleOrDefault(rule => rule.Stem + "CodeFix" == type.Name);
        Assert.True(rule.Descriptor is not null, $"{type.Name} is named after no rule.");
        Assert.Contains(rule.Descriptor.Id, fix.FixableDiagnosticIds);
        Assert.All(fix.FixableDiagnosticIds, id => Assert.Contains(RuleCatalog.Descriptors, descriptor => descriptor.Id == id));
        Assert.True(type is { IsPublic: true, IsSealed: true }, type.Name);

        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal(type.Name, export.Name);
        Assert.Equal([LanguageNames.CSharp], export.Languages);

        var all = fix.GetFixAllProvider();
        Assert.NotNull(all);
        Assert.Equal(
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            all.GetSupportedFixAllScopes().Where(scope => scope <= FixAllScope.Solution).Order());
    });

    /// <summary>
    /// What lives as long as the process (statics, analyzers, fixes) holds nothing of a compilation, but in a table whose
    /// entries go when the compilation goes.
    /// </summary>
    [Fact]
    public void NothingLongLivedHoldsACompilation()
    {
        var types = Package.AnalyzerAssembly.GetTypes().Concat(Package.CodeFixAssembly.GetTypes()).ToList();
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var found = new List<string>();
        foreach (var type in types.Where(type => !type.ContainsGenericParameters))
        {
            foreach (var field in type.GetFields(Declared | BindingFlags.Static))
                Walk(field.FieldType, $"static {type.Name}.{field.Name}", []);
            if (typeof(DiagnosticAnalyzer).IsAssignableFrom(type) || typeof(CodeFixProvider).IsAssignableFrom(type))
            {
                foreach (var field in type.GetFields(Declared | BindingFlags.Instance))
                    Walk(field.FieldType, $"{type.Name}.{field.Name}", []);
            }
        }

        Assert.Empty(found);

        void Walk(Type type, string path, HashSet<Type> seen)
        {
            if (!seen.Add(type) || typeof(Delegate).IsAssignableFrom(type))
                return;
            if (IsOfACompilation(type))
            {
                found.Add($"{path}: {type.Name}");
                return;
            }

            if (type.HasElementType)
            {
                Walk(type.GetElementType()!, path, seen);
                return;
            }

            if (type.IsGenericType)
            {
                var arguments = type.GetGenericArguments();
                // An entry lives as long as its key: a key that lives as long as the compilation may hold all of it.
                if (type.GetGenericTypeDefinition() is var table && (table == typeof(ConditionalWeakTable<,>) || table == typeof(Foundation.OncePer<,>)))
                {
                    if (!IsOfACompilation(arguments[0]))
                        Walk(arguments[1], path + " → value", seen);
                    return;
                }

                if (!IsOwn(type))
                {
                    foreach (var argument in arguments)
                        Walk(argument, path, seen);
                }
            }

            if (!IsOwn(type))
                return;
            for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
            {
                foreach (var field in declaring.GetFields(Declared | BindingFlags.Instance))
                    Walk(field.FieldType, $"{path} → {type.Name}.{field.Name}", seen);
            }

            foreach (var derived in types.Where(candidate => candidate != type && !candidate.ContainsGenericParameters && type.IsAssignableFrom(candidate)))
                Walk(derived, path, seen);
        }
    }

    private static bool IsOwn(Type type) => type.Assembly == Package.AnalyzerAssembly || type.Assembly == Package.CodeFixAssembly;

    private static bool IsOfACompilation(Type type) =>
        typeof(ISymbol).IsAssignableFrom(type) || typeof(Compilation).IsAssignableFrom(type) || typeof(SemanticModel).IsAssignableFrom(type)
        || typeof(IOperation).IsAssignableFrom(type) || typeof(Solution).IsAssignableFrom(type) || typeof(Project).IsAssignableFrom(type)
        || typeof(TextDocument).IsAssignableFrom(type) || typeof(AnalyzerOptions).IsAssignableFrom(type);
}
