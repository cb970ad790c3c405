using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using TwilioGuard.Tests;

namespace TwilioGuard.AspNetCore.Tests.Harness;

/// <summary>An app on a real server, on a port of its own of this machine, and a client that signs as Twilio does.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    public const string Token = "5ca1ab1ec0ffeeba5eba11f00dd1ab10";
    public const string OtherToken = "decadefeedfaceb01dfade5ea5edbed5";

    /// <summary>What no log may hold: the tokens, and what people wrote.</summary>
    private static readonly string[] Secret = [Token, OtherToken, "+15005550006", "15005550006", "15005550009", "A table for two"];

    private static readonly Lazy<X509Certificate2> Certificate = new(MakeCertificate);

    private readonly WebApplication _app;
    private readonly Journal _journal;
    private readonly MeterListener _meter = new();
    private readonly ConcurrentDictionary<string, long> _counts = new();

    private TestApp(WebApplication app, Journal journal)
    {
        _app = app;
        _journal = journal;
        var factory = app.Services.GetService<IMeterFactory>();
        _meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "TwilioGuard.AspNetCore" && instrument.Meter.Scope == factory)
                listener.EnableMeasurementEvents(instrument);
        };
        _meter.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            _counts.AddOrUpdate(instrument.Name + " " + string.Join(" ", tags.ToArray().Select(t => t.Key + "=" + t.Value)), value, (_, old) => old + value));
        _meter.Start();
    }

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    public int Port { get; private set; }

    /// <summary>How often something behind the check of this app was reached.</summary>
    public int Reached => _app.Services.GetRequiredService<Reached>().Times;

    public IReadOnlyCollection<string> Log => _journal.Lines;

    public IReadOnlyDictionary<string, long> Counts => _counts;

    public static (string Key, string? Value) WithToken => ("Twilio:AuthToken", Token);

    /// <summary>Builds the app, starts it, and hands over what the start threw.</summary>
    public static async Task<Exception> FailsToStartAsync(
        Action<WebApplication> pipeline, Action<WebApplicationBuilder> services, string environment = "Production", params (string Key, string? Value)[] settings)
    {
        var journal = new Journal();
        var exception = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var app = Build(services, https: false, environment, startupCheck: true, settings, journal);
            pipeline(app);
            await app.StartAsync(TestContext.Current.CancellationToken);
        });
        AssertTellsNothing(exception.ToString());
        AssertTellsNothing(string.Join("\n", journal.Lines));
        return exception;
    }

    public static async Task<TestApp> StartAsync(
        Action<WebApplication> pipeline, Action<WebApplicationBuilder>? services = null, bool https = false, string environment = "Production",
        bool startupCheck = true, params (string Key, string? Value)[] settings)
    {
        var journal = new Journal();
        var app = Build(services ?? (b => b.Services.AddTwilioGuard()), https, environment, startupCheck, settings.Length == 0 ? [WithToken] : settings, journal);
        pipeline(app);
        var test = new TestApp(app, journal);
        await app.StartAsync(TestContext.Current.CancellationToken);
        test.Port = new Uri(app.Urls.Single()).Port;
        test.Origin = (https ? "https" : "http") + "://127.0.0.1:" + test.Port;
        test.Client = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == Certificate.Value.GetCertHashString() },
            AllowAutoRedirect = false,
        }) { BaseAddress = new Uri(test.Origin) };
        return test;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Client.Dispose();
        _meter.Dispose();
        // In every test, whatever else it looks at.
        AssertTellsNothing(string.Join("\n", Log));
        Assert.All(_counts.Keys, AssertTellsNothing);
        if (Log.FirstOrDefault(line => line.StartsWith("Error Microsoft", StringComparison.Ordinal)) is { } error)
            Assert.Fail(error);
    }

    /// <summary>A form as Twilio sends and signs it.</summary>
    /// <param name="path">Path and query.</param>
    /// <param name="form">The body, encoded.</param>
    /// <param name="url">What is signed, where it is not the URL that is called.</param>
    /// <param name="token">The auth token that signs.</param>
    public Task<Answer> PostAsync(string path, string form, string? url = null, string token = Token) =>
        SendAsync(HttpMethod.Post, path, form, Sign(url ?? Origin + path, form, token));

    public Task<Answer> GetAsync(string path, string? url = null, string token = Token) =>
        SendAsync(HttpMethod.Get, path, null, ReferenceSignature.Of(token, url ?? Origin + path));

    /// <summary>A body with its hash in the query.</summary>
    public Task<Answer> PostJsonAsync(string path, string json, string? sent = null)
    {
        path += (path.Contains('?') ? "&" : "?") + "bodySHA256=" + ReferenceSignature.HashOf(Encoding.UTF8.GetBytes(json));
        return SendAsync(HttpMethod.Post, path, sent ?? json, ReferenceSignature.Of(Token, Origin + path), "application/json");
    }

    public async Task<Answer> SendAsync(
        HttpMethod method, string path, string? body, string? signature, string? type = "application/x-www-form-urlencoded",
        Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (type is not null)
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        if (signature is not null)
            request.Headers.TryAddWithoutValidation("X-Twilio-Signature", signature);
        change?.Invoke(request);
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Sends these bytes and no others; gives back the status line's number and the body.</summary>
    /// <param name="request">The bytes, one for each character; asks the server to close.</param>
    /// <param name="isCutOff">Nothing comes after them.</param>
    public async Task<Answer> RawAsync(string request, bool isCutOff = false)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        if (isCutOff)
            socket.Client.Shutdown(SocketShutdown.Send);
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (IOException) when (isCutOff)
        {
            // The server does not read on, and resets the connection.
        }

        var response = Encoding.Latin1.GetString(answer.ToArray());
        if (response.Length == 0)
            return new Answer(0, "");
        var end = response.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return new Answer(int.Parse(response.Split(' ')[1]), response[(end + 4)..]);
    }

    public static string Sign(string url, string form, string token = Token) => ReferenceSignature.Of(token, url, Decode(form));

    public static List<KeyValuePair<string, string?>> Decode(string form) =>
        form.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Text(pair[0]), (string?)Text(pair.ElementAtOrDefault(1) ?? "")))
            .ToList();

    private static string Text(string encoded) => Uri.UnescapeDataString(encoded.Replace('+', ' '));

    private static void AssertTellsNothing(string text)
    {
        foreach (var secret in Secret)
            Assert.False(text.Contains(secret, StringComparison.Ordinal), "A secret is told.");
    }

    private static WebApplication Build(
        Action<WebApplicationBuilder> services, bool https, string environment, bool startupCheck, (string Key, string? Value)[] settings, Journal journal)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ApplicationName = typeof(TestApp).Assembly.GetName().Name,
            Args = startupCheck ? [] : ["--preventHostingStartup=true"],
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)));
        builder.Logging.ClearProviders().AddProvider(journal).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (https)
                listen.UseHttps(Certificate.Value);
        }));
        builder.Services.AddSingleton<Reached>();
        services(builder);
        return builder.Build();
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}

internal sealed record Answer(int Status, string Body);

internal sealed class Reached
{
    private int _times;

    public int Times => _times;

    public static void By(HttpContext context) => Interlocked.Increment(ref context.RequestServices.GetRequiredService<Reached>()._times);
}

/// <summary>Everything that is logged, at every level, with scopes' and exceptions' text.</summary>
internal sealed class Journal : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Writer(Journal journal, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // The framework's own chatter (paths, bound values) is the app's to filter; its errors count.
            if (category.StartsWith("TwilioGuard", StringComparison.Ordinal) || logLevel >= LogLevel.Warning)
                journal._lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
        }
    }
}

/// <summary>Only these controllers and models, of all that the tests have.</summary>
internal sealed class Types(params Type[] types) : ApplicationPart, IApplicationPartTypeProvider
{
    public override string Name => nameof(Types);

    IEnumerable<System.Reflection.TypeInfo> IApplicationPartTypeProvider.Types => types.Select(System.Reflection.IntrospectionExtensions.GetTypeInfo);
}

/// <summary>Only these pages.</summary>
internal sealed class Pages(params string[] names) : ApplicationPart, IRazorCompiledItemProvider
{
    public override string Name => nameof(Pages);

    public IEnumerable<Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItem> CompiledItems =>
        new Microsoft.AspNetCore.Razor.Hosting.RazorCompiledItemLoader().LoadItems(typeof(Pages).Assembly)
            .Where(item => names.Contains(Path.GetFileNameWithoutExtension(item.Identifier)));
}

internal static class MvcParts
{
    public static IMvcBuilder Only(this IMvcBuilder mvc, params ApplicationPart[] parts) => mvc.ConfigureApplicationPartManager(manager =>
    {
        manager.ApplicationParts.Clear();
        foreach (var part in parts)
            manager.ApplicationParts.Add(part);
    });
}
