using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>
/// eng/TwilioSdk says what the Twilio packages say: each type of it is there, with the same members, nothing more and
/// nothing less, and what a value holds without the network is the same too.
/// </summary>
public class TwilioSdkReferenceTests
{
    private static readonly string[] Assemblies = ["Twilio", "Twilio.AspNet.Common", "Twilio.AspNet.Core"];

    private static readonly SymbolDisplayFormat Declaration = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.IncludeNotNullableReferenceTypeModifier);

    [Fact]
    public void TheReferenceSaysWhatThePackagesSay()
    {
        if (Metadata("TwilioSdk") != "package")
        {
            Assert.Skip("needs -p:TwilioSdk=package");
        }

        var differences = new List<string>();
        CompareDeclarations(differences);
        CompareValues(differences);
        Assert.True(
            differences.Count == 0,
            $"eng/TwilioSdk and the packages differ in {differences.Count} places; correct eng/TwilioSdk:\n"
            + string.Join("\n", differences.Take(200)));
    }

    private static void CompareDeclarations(List<string> differences)
    {
        var references = Declarations(Assemblies.Select(ReferencePath));
        var packages = Declarations(Assemblies.Select(PackagePath));
        foreach (var name in Assemblies)
        {
            // Two times the same assembly would agree with itself.
            Assert.NotEqual(references.Identities[name], packages.Identities[name]);
        }

        Assert.True(references.Types.Count > 500, $"The reference has {references.Types.Count} types only.");
        foreach (var (name, reference) in references.Types.OrderBy(type => type.Key, StringComparer.Ordinal))
        {
            if (packages.Types.TryGetValue(name, out var package))
            {
                differences.AddRange(reference.Except(package).Select(line => $"{name}: only in eng/TwilioSdk: {line}"));
                differences.AddRange(package.Except(reference).Select(line => $"{name}: only in the package: {line}"));
            }
            else
            {
                differences.Add($"{name}: the package has no such type");
            }
        }
    }

    private static (Dictionary<string, SortedSet<string>> Types, Dictionary<string, AssemblyIdentity> Identities)
        Declarations(IEnumerable<string> paths)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Assemblies.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path));
        var measured = paths.Select(path => MetadataReference.CreateFromFile(path)).ToArray();

        // A private setter is a part of what a property says; by default Roslyn leaves it out.
        var compilation = CSharpCompilation.Create(
            "Comparison",
            references: platform.Concat(measured),
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        var assemblies = measured.Select(it => (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(it)!).ToArray();
        return (
            assemblies.SelectMany(assembly => Types(assembly.GlobalNamespace))
                .ToDictionary(type => type.ToDisplayString(), Lines),
            assemblies.ToDictionary(assembly => assembly.Name, assembly => assembly.Identity));
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .Where(member => member is INamespaceSymbol || IsVisible(member))
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static SortedSet<string> Lines(INamedTypeSymbol type)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal)
        {
            $"{type.DeclaredAccessibility} {(type.IsStatic ? "static " : "")}{(type.IsAbstract ? "abstract " : "")}"
            + $"{(type.IsSealed ? "sealed " : "")}{type.ToDisplayString(Declaration)}"
            + $" : {type.BaseType?.ToDisplayString(Declaration)}",
        };
        lines.UnionWith(type.Interfaces.Select(it => $"implements {it.ToDisplayString(Declaration)}"));
        lines.UnionWith(Attributes(type).Select(attribute => $"[{attribute}]"));
        foreach (var member in type.GetMembers().Where(member => IsVisible(member) && member is not INamedTypeSymbol))
        {
            // The accessors are told with their property.
            if (member is IMethodSymbol { AssociatedSymbol: not null })
            {
                continue;
            }

            var attributes = string.Concat(Attributes(member).Select(attribute => $"[{attribute}] "));
            lines.Add(attributes + member.ToDisplayString(Declaration));
        }

        return lines;
    }

    // What a caller meets: not the notes of the compiler, and not how the SDK reads and writes its JSON.
    private static IEnumerable<string> Attributes(ISymbol symbol) =>
        symbol.GetAttributes()
            .Where(attribute => attribute.AttributeClass!.ContainingNamespace.ToDisplayString() is var container
                && container != "System.Runtime.CompilerServices"
                && container != "System.Diagnostics"
                && container != "System.Reflection"
                && !container.StartsWith("Newtonsoft.", StringComparison.Ordinal))
            .Select(attribute => attribute.ToString()!)
            .Order(StringComparer.Ordinal);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
            or Accessibility.ProtectedOrInternal;

    private static void CompareValues(List<string> differences)
    {
        var references = new AssemblyLoadContext("eng/TwilioSdk");
        var reference = references.LoadFromAssemblyPath(ReferencePath("Twilio"));
        var package = Assembly.LoadFrom(PackagePath("Twilio"));
        Assert.NotEqual(reference.GetName().Version, package.GetName().Version);
        foreach (var type in reference.GetTypes().Where(type => type.IsVisible))
        {
            if (package.GetType(type.FullName!) is { } same)
            {
                differences.AddRange(Values(type).Except(Values(same)).Select(
                    value => $"{type.FullName}: only in eng/TwilioSdk: {value}"));
                differences.AddRange(Values(same).Except(Values(type)).Select(
                    value => $"{type.FullName}: only in the package: {value}"));
            }
        }
    }

    // The text of every constant, and what new options hold.
    private static IEnumerable<string> Values(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (field.FieldType == typeof(string) || field.FieldType.BaseType?.Name == "StringEnum")
            {
                yield return $"{field.Name} is {field.GetValue(null)}";
            }
        }

        if (type is { IsAbstract: false, Name: var name } && name.EndsWith("Options", StringComparison.Ordinal))
        {
            var constructor = type.GetConstructors().Single();
            var options = constructor.Invoke(constructor.GetParameters().Select(Argument).ToArray());
            foreach (var property in type.GetProperties())
            {
                var value = property.GetValue(options);
                yield return $"new {name}().{property.Name} is {(value is ICollection list ? list.Count : value) ?? "null"}";
            }
        }
    }

    private static object? Argument(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? parameter.Name
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : null;

    private static string PackagePath(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");

    private static string ReferencePath(string assembly) => Metadata("TwilioSdkReference:" + assembly)
        ?? throw new InvalidOperationException($"The build did not say where eng/TwilioSdk/{assembly} came out.");

    private static string? Metadata(string key) =>
        typeof(TwilioSdkReferenceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .SingleOrDefault(attribute => attribute.Key == key)?.Value;
}
