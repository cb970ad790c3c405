using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>What the sources under test are compiled against: the running runtime's assemblies, and the SDK's.</summary>
internal static class References
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> AllPlatform = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path)!.Contains($"{Path.DirectorySeparatorChar}shared{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> AllTwilio = new(() =>
    [
        MetadataReference.CreateFromFile(typeof(global::Twilio.TwilioClient).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(global::Twilio.AspNet.Core.TwilioController).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(global::Twilio.AspNet.Common.SmsRequest).Assembly.Location),
    ]);

    private static readonly Lazy<MetadataReference> Guard = new(() =>
        MetadataReference.CreateFromFile(typeof(global::TwilioGuard.TwilioCredentials).Assembly.Location));

    private static readonly Lazy<MetadataReference> WebGuard = new(() =>
        MetadataReference.CreateFromFile(typeof(global::TwilioGuard.AspNetCore.TwilioGuardOptions).Assembly.Location));

    /// <summary>.NET and ASP.NET Core.</summary>
    public static IReadOnlyList<MetadataReference> Platform => AllPlatform.Value;

    /// <summary>.NET, and of ASP.NET Core only what a client has too.</summary>
    public static IEnumerable<MetadataReference> PlatformOfClients => Platform.Where(reference => !IsServerSide(Path.GetFileName(reference.Display!)));

    /// <summary>.NET without ASP.NET Core and without the facades of what <see cref="WebFrameworks"/> declares.</summary>
    public static IEnumerable<MetadataReference> PlatformOfNetFramework => Platform.Where(reference =>
        !reference.Display!.Contains($"{Path.DirectorySeparatorChar}Microsoft.AspNetCore.App{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && Path.GetFileName(reference.Display) is not ("System.Web.dll" or "System.Configuration.dll"));

    public static IReadOnlyList<MetadataReference> Twilio => AllTwilio.Value;

    public static MetadataReference TwilioGuard => Guard.Value;

    /// <summary>TwilioGuard as a project of these references gets it: with its web half where ASP.NET Core is.</summary>
    public static IEnumerable<MetadataReference> TwilioGuardFor(IEnumerable<MetadataReference> references) =>
        references.Any(reference => Path.GetFileName(reference.Display) == "Microsoft.AspNetCore.Mvc.Core.dll") ? [Guard.Value, WebGuard.Value] : [Guard.Value];

    /// <summary>A small assembly made here, of the name that the rules look for.</summary>
    public static MetadataReference Stub(string assemblyName, string source, IEnumerable<MetadataReference>? references = null) =>
        Assembly(assemblyName, [CSharpSyntaxTree.ParseText(source)], references ?? Platform);

    public static MetadataReference Assembly(string name, IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(name, trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success
            ? MetadataReference.CreateFromImage(stream.ToArray(), filePath: name + ".dll")
            : throw new InvalidOperationException(
                $"{name} does not compile: {string.Join("; ", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(3))}");
    }

    private static bool IsServerSide(string file) =>
        file.StartsWith("Microsoft.AspNetCore.Server", StringComparison.Ordinal) || file.StartsWith("Microsoft.AspNetCore.Hosting", StringComparison.Ordinal);
}
