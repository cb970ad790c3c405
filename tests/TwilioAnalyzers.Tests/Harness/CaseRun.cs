using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>Compiles a case and holds the analyzers' verdicts against the table's.</summary>
internal static class CaseRun
{
    public const string Directory = "/app/";

    public static CSharpCompilation Compile(Case @case)
    {
        var kind = ProjectKind.Named(@case.Project);
        var parseOptions = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: @case.Defines);
        var trees = Parse(@case.Files.Where(file => file.IsSource));
        var references = kind.ReferencesWith(@case.HasSdk).ToList();
        if (@case.Library.Count > 0)
            references.Add(References.Assembly("Library", Parse(@case.Library), references));
        // Only a program that begins somewhere can be an executable to the compiler.
        var begins = trees.Any(tree => tree.GetRoot().DescendantNodes().Any(node =>
            node is GlobalStatementSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Main" }));
        return CSharpCompilation.Create(
            "app",
            trees,
            references,
            new CSharpCompilationOptions(begins ? kind.Output : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

        List<SyntaxTree> Parse(IEnumerable<CaseFile> files) =>
            [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parseOptions, Directory + file.Path, Encoding.UTF8))];
    }

    public static AnalyzerOptions OptionsOf(Case @case)
    {
        var kind = ProjectKind.Named(@case.Project);
        var global = kind.Properties.Select(property => KeyValuePair.Create("build_property." + property.Property, property.Value))
            .Append(KeyValuePair.Create("build_property.MSBuildProjectDirectory", Directory));
        var perFile = @case.Options.Select(line => line.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0].Trim(), parts[1].Trim()));
        return new AnalyzerOptions(
            [.. @case.Files.Where(file => !file.IsSource).Select(file => new MemoryText(Directory + file.Path, file.Text))],
            new MemoryOptions(global, perFile));
    }

    /// <summary>Empty where every verdict is right; else what was missed and what was wrong.</summary>
    public static async Task<string> Verify(Case @case, Func<string, bool> idsToCompare)
    {
        var compilation = Compile(@case);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (@case.Compiles && errors.Count > 0)
            return "The case does not compile: " + string.Join("\n", errors.Take(5));
        var diagnostics = await AnalyzerRun.DiagnosticsOf(compilation, OptionsOf(@case));
        var actual = diagnostics.Where(diagnostic => idsToCompare(diagnostic.Id))
            .Select(diagnostic => (Path: diagnostic.Location.GetLineSpan().Path[Directory.Length..], diagnostic.Id, Span: diagnostic.Location.SourceSpan))
            .ToList();
        var expected = @case.Files.SelectMany(file => file.Expected.Select(mark => (file.Path, mark.Id, mark.Span))).ToList();

        var report = new StringBuilder();
        foreach (var missed in Without(expected, actual))
            report.AppendLine($"missed {missed.Id} at {Show(@case, missed)}");
        foreach (var wrong in Without(actual, expected))
            report.AppendLine($"wrong {wrong.Id} at {Show(@case, wrong)}");
        var messages = diagnostics.Where(diagnostic => idsToCompare(diagnostic.Id)).Select(diagnostic => diagnostic.GetMessage()).ToList();
        foreach (var unsaid in @case.Says.Where(said => !messages.Exists(message => message.Contains(said, StringComparison.Ordinal))))
            report.AppendLine($"no message says: {unsaid}");
        // What the compiler calls the code that has no name is nothing to a reader.
        foreach (var message in messages.Where(message => message.Contains("<top-level") || message.Contains("<Main>")))
            report.AppendLine($"a message names code that has no name: {message}");
        return report.ToString();
    }

    private static List<T> Without<T>(List<T> all, List<T> others)
    {
        var rest = new List<T>(all);
        foreach (var other in others)
            rest.Remove(other);
        return rest;
    }

    private static string Show(Case @case, (string Path, string Id, TextSpan Span) place)
    {
        if (@case.Files.FirstOrDefault(candidate => candidate.Path == place.Path) is not { } file)
            return place.Path;
        var line = file.Text[..place.Span.Start].Count(c => c == '\n') + 1;
        return $"{place.Path}:{line}: {file.Text.Substring(place.Span.Start, place.Span.Length)}";
    }
}
