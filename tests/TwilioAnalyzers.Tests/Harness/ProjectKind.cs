using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>What a kind of project means to the compiler: references, properties, output.</summary>
internal sealed record ProjectKind(OutputKind Output, IReadOnlyList<MetadataReference> References, params (string Property, string Value)[] Properties)
{
    private const string Xunit = "namespace Xunit { public class FactAttribute : System.Attribute { } public class TheoryAttribute : FactAttribute { } }";

    private static readonly Lazy<ProjectKind> AspNetFramework = new(() =>
        new(OutputKind.DynamicallyLinkedLibrary, WebFrameworks.AspNetFramework) { Twilio = WebFrameworks.TwilioForAspNetFramework });

    private static readonly Dictionary<string, Lazy<ProjectKind>> Kinds = new()
    {
        ["console"] = new(() => new(OutputKind.ConsoleApplication, Harness.References.Platform)),
        ["library"] = new(() => new(OutputKind.DynamicallyLinkedLibrary, Harness.References.Platform)),
        ["web"] = new(() => new(OutputKind.ConsoleApplication, Harness.References.Platform, ("UsingMicrosoftNETSdkWeb", "true"))),
        ["blazorserver"] = new(() => new(OutputKind.ConsoleApplication, Harness.References.Platform, ("UsingMicrosoftNETSdkWeb", "true"))),
        ["functions"] = new(() => new(OutputKind.DynamicallyLinkedLibrary, WebFrameworks.FunctionsWorker)),
        ["functionsinprocess"] = new(() => new(OutputKind.DynamicallyLinkedLibrary, WebFrameworks.FunctionsInProcess)),
        ["fastendpoints"] = new(() => new(
            OutputKind.ConsoleApplication, WebFrameworks.FastEndpointsOnAspNetCore, ("UsingMicrosoftNETSdkWeb", "true"))),
        ["mvc5"] = AspNetFramework,
        ["webapi2"] = AspNetFramework,
        ["test"] = new(() => new(
            OutputKind.DynamicallyLinkedLibrary, [.. Harness.References.Platform, Harness.References.Stub("xunit.core", Xunit)], ("IsTestProject", "true"))),
        ["blazorwasm"] = new(() => Client(
            "Microsoft.AspNetCore.Components.WebAssembly", ClientFrameworks.BlazorWebAssembly, ("UsingMicrosoftNETSdkBlazorWebAssembly", "true"))),
        ["maui"] = new(() => Client("Microsoft.Maui.Controls", ClientFrameworks.Maui, ("UseMaui", "true"))),
        ["xamarin"] = new(() => Client("Xamarin.Forms.Core", ClientFrameworks.XamarinForms)),
        ["uwp"] = new(() => Client("Windows.Foundation.UniversalApiContract", ClientFrameworks.Uwp)),
        ["winui"] = new(() => Client("Microsoft.WinUI", ClientFrameworks.WinUI, ("UseWinUI", "true"))),
        ["wpf"] = new(() => Client("PresentationFramework", ClientFrameworks.Wpf, ("UseWPF", "true"))),
        ["winforms"] = new(() => Client("System.Windows.Forms", ClientFrameworks.WinForms, ("UseWindowsForms", "true"))),
    };

    /// <summary>The SDK's assemblies that such a project refers to.</summary>
    public IReadOnlyList<MetadataReference> Twilio { get; init; } = Harness.References.Twilio;

    public IEnumerable<MetadataReference> ReferencesWith(bool sdk) => sdk ? References.Concat(Twilio) : References;

    public static ProjectKind Named(string name) =>
        Kinds.TryGetValue(name, out var kind) ? kind.Value : throw new FormatException($"'{name}' is no kind of project.");

    private static ProjectKind Client(string assembly, string source, params (string, string)[] properties) =>
        new(OutputKind.WindowsApplication, [.. Harness.References.PlatformOfClients, Harness.References.Stub(assembly, source)], properties);
}
