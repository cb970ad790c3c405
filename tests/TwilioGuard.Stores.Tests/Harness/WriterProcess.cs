using System.Diagnostics;
using System.Globalization;

namespace TwilioGuard.Stores.Tests.Harness;

/// <summary>Another process that writes, and says what it has written.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private WriterProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>It waits until <see cref="Go"/>.</summary>
    public static async Task<WriterProcess> StartAsync(string kind, string connection, string prefix, int seed, int count)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "TwilioGuard.Stores.Writer.dll"), kind, connection, prefix,
            seed.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture),
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        var writer = new WriterProcess(Process.Start(start)!);
        Assert.Equal("ready", await writer._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        return writer;
    }

    public void Go() => _process.StandardInput.WriteLine();

    /// <summary>The number of the next change that is recorded; null at its end.</summary>
    public async Task<int?> NextAsync() =>
        await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line ? int.Parse(line, CultureInfo.InvariantCulture) : null;

    /// <summary>What it says until its end.</summary>
    public async Task<List<int>> RestAsync()
    {
        var rest = new List<int>();
        while (await NextAsync() is { } number)
            rest.Add(number);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return rest;
    }

    public async Task SucceedsAsync()
    {
        await RestAsync();
        Assert.True(_process.ExitCode == 0, await _errors);
    }

    /// <summary>SIGKILL.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
