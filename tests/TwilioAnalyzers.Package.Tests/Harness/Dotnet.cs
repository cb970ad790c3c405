using System.Diagnostics;

namespace TwilioAnalyzers.Package.Tests.Harness;

/// <summary>Runs the SDK that is installed.</summary>
internal static class Dotnet
{
    /// <summary>
    /// What <c>dotnet test</c> sets for its children would make them load its MSBuild and see its properties; and settings of whoever runs the
    /// tests are not those of the apps that are run.
    /// </summary>
    private static readonly string[] Inherited =
        ["MSBUILD", "MSBuild", "TESTINGPLATFORM", "DOTNET_HOST_PATH", "DOTNET_CLI_TELEMETRY_SESSIONID", "CI", "TWILIO_", "Twilio_", "ASPNETCORE_"];

    public static Task<ToolRun> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync("dotnet", folder, environment, arguments);

    public static async Task<ToolRun> RunAsync(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(program, folder, environment, arguments);
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new ToolRun($"{program} {string.Join(' ', arguments)}", process.ExitCode, await output + await error);
    }

    public static Process Start(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => Inherited.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))).ToList())
            start.Environment.Remove(name);
        // Nothing of this run stays behind in a process that outlives it, and messages are in the language that the tests read.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        return Process.Start(start)!;
    }
}
