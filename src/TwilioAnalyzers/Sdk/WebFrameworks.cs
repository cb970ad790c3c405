using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Sdk;

/// <summary>What calls an endpoint's code.</summary>
internal enum WebHost
{
    /// <summary>A controller of ASP.NET Core.</summary>
    AspNetCoreMvc,

    /// <summary>A handler mapped by hand.</summary>
    MinimalApi,

    /// <summary>A handler of a Razor Page.</summary>
    RazorPage,

    /// <summary>A controller of MVC 5 on .NET Framework.</summary>
    Mvc5,

    /// <summary>A controller of Web API 2 on .NET Framework.</summary>
    WebApi2,

    /// <summary>An Azure Function, in its own process or in the host's.</summary>
    Function,

    /// <summary>An endpoint class of FastEndpoints.</summary>
    FastEndpoints,
}

/// <summary>The web frameworks of a compilation, by the assemblies that it references.</summary>
internal sealed class WebFrameworks
{
    private static readonly OncePer<Compilation, WebFrameworks> Known = new();

    private static readonly string[] FrameworkAssemblies =
    [
        "Microsoft.AspNetCore.Mvc.Core", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Http.Abstractions",
        "System.Web.Mvc", "System.Web.Http",
        "Microsoft.Azure.Functions.Worker.Extensions.Http", "Microsoft.Azure.WebJobs.Extensions.Http", "Microsoft.Azure.WebJobs",
        "FastEndpoints",
    ];

    private static readonly string[] TestAssemblies =
    [
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework", "TUnit.Core",
    ];

    private WebFrameworks(bool any, bool isTest)
    {
        Any = any;
        ReferencesTestFramework = isTest;
    }

    /// <summary>Some framework is there that calls endpoints.</summary>
    public bool Any { get; }

    public bool ReferencesTestFramework { get; }

    public static WebFrameworks For(Compilation compilation) => Known.Get(compilation, () =>
    {
        var names = ReferencedNames.Of(compilation);
        return new WebFrameworks(FrameworkAssemblies.Any(names.Contains), TestAssemblies.Any(names.Contains));
    });

    /// <summary>The project can answer requests: an app on a user's device has such assemblies as well, through its libraries.</summary>
    public static bool Serves(Compilation compilation, AnalyzerConfigOptions globalOptions) =>
        For(compilation).Any && ClientSide.Of(compilation, globalOptions).Kind != ClientSideKind.Device;

    /// <summary>Built with the SDK for the web.</summary>
    public static bool IsWebProject(AnalyzerConfigOptions globalOptions) =>
        globalOptions.TryGetValue("build_property.UsingMicrosoftNETSdkWeb", out var isWeb) && isWeb.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A project of tests: its endpoints are called by tests, and its numbers are nobody's.</summary>
    public static bool IsTestProject(Compilation compilation, AnalyzerConfigOptions globalOptions) =>
        globalOptions.TryGetValue("build_property.IsTestProject", out var isTest) && isTest.Trim().Equals("true", StringComparison.OrdinalIgnoreCase)
        || For(compilation).ReferencesTestFramework;
}
