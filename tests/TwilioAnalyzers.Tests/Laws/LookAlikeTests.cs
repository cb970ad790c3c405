using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;
using TwilioAnalyzers.Tests.Harness;

namespace TwilioAnalyzers.Tests.Laws;

/// <summary>Symbols count, not names: what only looks like the SDK is not it; and code that is as it should be is left alone.</summary>
public class LookAlikeTests
{
    private const string Value = "7e57c0de5ca1ab1e0ddba11fa57f00d9";

    public static TheoryData<string, string> Places => new(
        from taker in CredentialTakers.All
        from place in taker.Parameters.Where(parameter => parameter.Kind.IsSecret()).Select(parameter => parameter.Member)
            .Concat(taker.Properties.Where(property => property.Kind.IsSecret()).Select(property => property.Name)).Distinct()
        select (taker.Type, place));

    /// <summary>The project's own class of the SDK's name, in its own namespace that ends as the SDK's does.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public async Task OwnClassesOfTheSdksNamesAreNotTheSdk(string type, string place)
    {
        var declaration = Declare("Contoso." + type, place);
        foreach (var hasSdk in new[] { true, false })
        {
            await IsSilent(new("another file", "library", hasSdk, ("Own.cs", declaration), ("Use.cs", Use("Contoso." + type, place, "First"))));
            await IsSilent(new("the same file", "library", hasSdk, ("Own.cs", declaration + Use("Contoso." + type, place, $"\"{Value}\""))));
        }
    }

    /// <summary>The SDK's full names in an assembly that is not the SDK's: a wrapper, a fake for tests.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public async Task AnAssemblyThatIsNotTheSdksIsNotTheSdk(string type, string place)
    {
        var program = new TestProgram("another assembly", "library", false, ("Use.cs", Use(type, place, "First")));
        var compilation = program.Compile().AddReferences(References.Stub("Contoso.Twilio", Declare(type, place)));
        Compiles(compilation);
        Assert.Empty(await program.Analyze(compilation));
    }

    /// <summary>The SDK itself, so that the two laws above are silent for the right reason.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public async Task AnAssemblyOfTheSdksNameIsTheSdk(string type, string place)
    {
        var program = new TestProgram("an SDK", "library", false, ("Use.cs", Use(type, place, "First")));
        var name = type.StartsWith("Twilio.AspNet.Core.", StringComparison.Ordinal) ? "Twilio.AspNet.Core"
            : type.StartsWith("Twilio.AspNet.Mvc.", StringComparison.Ordinal) ? "Twilio.AspNet.Mvc"
            : "Twilio";
        var compilation = program.Compile().AddReferences(References.Stub(name, Declare(type, place)));
        Compiles(compilation);
        // The method that checks a signature here is called by nobody, which TWA1006 says as well.
        Assert.Equal("TWA1002", Assert.Single((await program.Analyze(compilation)).Where(diagnostic => diagnostic.Id != "TWA1006")).Id);
    }

    /// <summary>Some ten thousand lines that know much of credentials and hold none: this repository's own.</summary>
    [Theory]
    [InlineData("src", true)]
    [InlineData("eng", false)]
    public async Task ThisRepositorysOwnCodeIsLeftAlone(string folder, bool hasSdk)
    {
        var root = Repository.PathOf(folder);
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(root, path), File.ReadAllText(path)));
        await IsSilent(new(folder, "library", hasSdk, [.. files]), compiles: false);
    }

    private static async Task IsSilent(TestProgram program, bool compiles = true)
    {
        var compilation = program.Compile();
        if (compiles)
            Compiles(compilation);
        Assert.Empty(await program.Analyze(compilation));
    }

    private static void Compiles(Compilation compilation) => Assert.Empty(
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    private static string Declare(string type, string place)
    {
        var dot = type.LastIndexOf('.');
        var (space, name) = (type[..dot], type[(dot + 1)..]);
        var parameters = string.Join(", ", Parameters(type, place).Select(parameter => "string " + parameter));
        var member = IsProperty(type, place) ? $"public string {place} {{ get; set; }}"
            : place == ".ctor" ? $"public {name}({parameters}) {{ }}"
            : $"public static void {place}({parameters}) {{ }}";
        return $"namespace {space} {{ public class {name} {(name.EndsWith("Attribute", StringComparison.Ordinal) ? ": System.Attribute " : "")}{{ {member} }} }}\n";
    }

    private static string Use(string type, string place, string value)
    {
        var arguments = string.Join(", ", Parameters(type, place).Select(parameter => KindOf(type, place, parameter).IsSecret() ? value : "\"\""));
        var expression = IsProperty(type, place) ? $"_ = new global::{type} {{ {place} = {(value == "First" ? value : "null")} }};"
            : place == ".ctor" ? $"_ = new global::{type}({arguments});"
            : $"global::{type}.{place}({arguments});";
        return $"class Use {{ static readonly string First = \"{Value}\"; static void M() {{ {expression} }} }}\n";
    }

    private static bool IsProperty(string type, string place) => TakerOf(type).PropertyNamed(place) is not null;

    private static IEnumerable<string> Parameters(string type, string place) =>
        TakerOf(type).Parameters.Where(parameter => parameter.Member == place).Select(parameter => parameter.Parameter);

    private static CredentialKind KindOf(string type, string place, string parameter) => TakerOf(type).ParameterOf(place, parameter)!.Value;

    private static CredentialTaker TakerOf(string type) =>
        CredentialTakers.All.Single(taker => type == taker.Type || type == "Contoso." + taker.Type);
}
