using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace TwilioGuard.Stores.Tests.Harness;

/// <summary>
/// A PostgreSQL of the tests' own: a new cluster in a temporary folder, reached by a socket in it, without a port. As root it runs as another user, since
/// PostgreSQL refuses root.
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _programs;
    private readonly string _folder;
    private readonly string? _user;
    private Process? _process;

    private PostgresServer(string programs, string folder, string? user)
    {
        _programs = programs;
        _folder = folder;
        _user = user;
    }

    public string ConnectionString => $"Host={_folder};Username=postgres;Database=postgres;Timeout=5;Command Timeout=20";

    public string Socket => Path.Combine(_folder, ".s.PGSQL.5432");

    /// <summary>A server that runs. Where PostgreSQL is not installed, the test is skipped.</summary>
    public static async Task<PostgresServer> StartNewAsync()
    {
        var programs = FindPrograms();
        if (programs is null)
            Assert.Skip("needs PostgreSQL");
        var user = Environment.UserName != "root" ? null : HasUser("postgres") ? "postgres" : "nobody";
        // A socket's path has at most 107 characters.
        var folder = Path.Combine("/tmp", "twilio-pg-" + Guid.NewGuid().ToString("n")[..12]);
        Directory.CreateDirectory(folder);
        var server = new PostgresServer(programs, folder, user);
        if (user is not null)
            await RunAsync("chown", user, folder);
        await server.RunAsUserAsync("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync");
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        // After a kill its children need a moment to see that it is gone, and until then it does not start.
        for (var attempt = 1; ; attempt++)
        {
            var (program, arguments) = AsUser(
                Path.Combine(_programs, "postgres"),
                ["-D", Data, "-k", _folder, "-c", "listen_addresses=", "-c", "fsync=on", "-c", "shared_buffers=64MB", "-c", "max_connections=60"]);
            _process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            var log = _process.StandardError.ReadToEndAsync();
            if (await AnswersAsync())
                return;
            await StopAsync();
            if (attempt == 20)
                throw new InvalidOperationException("PostgreSQL does not start: " + await log);
            await Task.Delay(250);
        }
    }

    /// <summary>SIGKILL to the server's first process; the others end when they see it.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Without waiting for clients.</summary>
    public async Task StopAsync()
    {
        if (_process is null)
            return;
        if (!_process.HasExited)
        {
            await RunAsync("kill", "-INT", _process.Id.ToString(CultureInfo.InvariantCulture));
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // The system's temporary folder; a process that was killed with it may still write there.
        }
    }

    private string Data => Path.Combine(_folder, "data");

    private static string? FindPrograms()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/local/bin").ToList();
        if (Directory.Exists("/usr/lib/postgresql"))
        {
            folders.InsertRange(0, Directory.GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(static version => double.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0)
                .Select(static version => Path.Combine(version, "bin")));
        }

        return folders.Find(static folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    private static bool HasUser(string name) => File.ReadLines("/etc/passwd").Any(line => line.StartsWith(name + ":", StringComparison.Ordinal));

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {await output}{errors}");
    }

    private async Task RunAsUserAsync(string program, params string[] arguments)
    {
        var (file, all) = AsUser(Path.Combine(_programs, program), arguments);
        await RunAsync(file, all);
    }

    /// <summary>setpriv becomes the program, so that the process is the server itself.</summary>
    private (string Program, string[] Arguments) AsUser(string program, string[] arguments) => _user is null
        ? (program, arguments)
        : ("setpriv", ["--reuid=" + _user, "--regid=" + (_user == "nobody" ? "nogroup" : _user), "--clear-groups", program, .. arguments]);

    private async Task<bool> AnswersAsync()
    {
        for (var wait = 0; wait < 300 && !_process!.HasExited; wait++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
                await connection.OpenAsync();
                return true;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(100);
            }
        }

        return false;
    }
}
