using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace TwilioAnalyzers.Package.Tests.Harness;

/// <summary>A web app that was built, in a process of its own and on a free port of this machine.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private RunningApp(Process process) => _process = process;

    public string Url { get; private set; } = "";

    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    public static async Task<RunningApp> StartAsync(string folder, string dll, IReadOnlyDictionary<string, string> settings)
    {
        var app = new RunningApp(Dotnet.Start("dotnet", folder, settings, dll, "--urls", "http://127.0.0.1:0"));
        var lines = Channel.CreateUnbounded<string>();
        app._process.OutputDataReceived += (_, line) => app.Received(line.Data, lines.Writer);
        app._process.ErrorDataReceived += (_, line) => app.Received(line.Data, null);
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        try
        {
            await foreach (var line in lines.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
            {
                if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                {
                    app.Url = line[(at + Listening.Length)..].Trim();
                    return app;
                }
            }
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        await app.DisposeAsync();
        throw new InvalidOperationException($"The app did not start:\n{app.Output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <param name="line">Null at the end of the stream.</param>
    /// <param name="lines">Who waits for lines.</param>
    private void Received(string? line, ChannelWriter<string>? lines)
    {
        if (line is null)
        {
            lines?.TryComplete();
            return;
        }

        lock (_output)
            _output.AppendLine(line);
        lines?.TryWrite(line);
    }
}
