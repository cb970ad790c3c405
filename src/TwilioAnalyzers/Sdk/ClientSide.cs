using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TwilioAnalyzers.Sdk;

/// <summary>Whether what a project builds runs on its user's device.</summary>
internal enum ClientSideKind
{
    /// <summary>A server, a tool, a library.</summary>
    None,

    /// <summary>A desktop app: its code ships, its configuration may be an administrator's.</summary>
    Desktop,

    /// <summary>A browser, a phone or a store app: whatever it can read, its user can.</summary>
    Device,
}

/// <summary>A project whose output ships to its users.</summary>
/// <param name="Kind">How far its user is trusted.</param>
/// <param name="Name">What a message calls it: "a Blazor WebAssembly app".</param>
internal sealed record ClientSide(ClientSideKind Kind, string Name)
{
    private static readonly ClientSide Nothing = new(ClientSideKind.None, "");

    private static readonly (string Assembly, string Name)[] DeviceAssemblies =
    [
        ("Microsoft.Maui.Controls", "a .NET MAUI app"),
        ("Microsoft.Maui", "a .NET MAUI app"),
        ("Xamarin.Forms.Core", "a Xamarin app"),
        ("Mono.Android", "an Android app"),
        ("Xamarin.iOS", "an iOS app"),
        ("Microsoft.iOS", "an iOS app"),
        ("Microsoft.WinUI", "a WinUI app"),
        ("Windows.Foundation.UniversalApiContract", "a UWP app"),
    ];

    public static ClientSide Of(Compilation compilation, AnalyzerConfigOptions globalOptions)
    {
        if (Is("UsingMicrosoftNETSdkBlazorWebAssembly"))
            return new(ClientSideKind.Device, "a Blazor WebAssembly app");
        if (Is("UseMaui"))
            return new(ClientSideKind.Device, "a .NET MAUI app");
        if (Is("UseWinUI"))
            return new(ClientSideKind.Device, "a WinUI app");
        switch (Property("TargetPlatformIdentifier").ToLowerInvariant())
        {
            case "android":
                return new(ClientSideKind.Device, "an Android app");
            case "ios" or "maccatalyst" or "tvos":
                return new(ClientSideKind.Device, "an iOS app");
            case "uap":
                return new(ClientSideKind.Device, "a UWP app");
        }

        var references = ReferencedNames.Of(compilation);

        // The server half of a hosted app references its client, and with it all that the client references.
        var isServer = references.Contains("Microsoft.AspNetCore.Server.Kestrel") || references.Contains("System.Web.Mvc")
            || references.Contains("Microsoft.Azure.WebJobs") || references.Contains("Microsoft.Azure.Functions.Worker.Core");
        if (!isServer)
        {
            foreach (var (assembly, name) in DeviceAssemblies)
            {
                if (references.Contains(assembly))
                    return new(ClientSideKind.Device, name);
            }

            if (references.Contains("Microsoft.AspNetCore.Components.WebAssembly") && compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary)
                return new(ClientSideKind.Device, "a Blazor WebAssembly app");
        }

        var isWindowed = compilation.Options.OutputKind == OutputKind.WindowsApplication;
        if (Is("UseWPF") || isWindowed && references.Contains("PresentationFramework"))
            return new(ClientSideKind.Desktop, "a WPF app");
        if (Is("UseWindowsForms") || isWindowed && references.Contains("System.Windows.Forms"))
            return new(ClientSideKind.Desktop, "a Windows Forms app");
        return Nothing;

        string Property(string name) => globalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

        bool Is(string name) => string.Equals(Property(name), "true", StringComparison.OrdinalIgnoreCase);
    }
}
