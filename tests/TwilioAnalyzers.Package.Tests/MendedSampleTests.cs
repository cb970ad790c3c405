using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using TwilioAnalyzers.Package.Tests.Harness;

namespace TwilioAnalyzers.Package.Tests;

/// <summary>A copy of samples/After outside the repository, with the packages in place of the projects; it runs.</summary>
public sealed class MendedSampleTests(MendedSampleTests.Build build) : IClassFixture<MendedSampleTests.Build>
{
    private const string Token = "c0ffee5ca1ab1eba5eba11f00dd1ab1e";

    private static readonly Dictionary<string, string> Nothing = [];
    private static readonly Dictionary<string, string> Settings = new() { ["TWILIO_AUTH_TOKEN"] = Token };

    [Fact]
    public async Task Without_settings_it_says_which_one_is_missing()
    {
        var run = (await Dotnet.RunAsync(build.Folder, Nothing, Build.Dll, "--urls", "http://127.0.0.1:0")).Fails();
        Assert.Contains("Twilio:AuthToken and TWILIO_AUTH_TOKEN are not set", run.Output);
        Assert.DoesNotContain("listening", run.Output);
    }

    [Fact]
    public async Task Only_what_Twilio_signed_gets_an_answer()
    {
        await using var app = await RunningApp.StartAsync(build.Folder, Build.Dll, Settings);
        using var client = new HttpClient();
        var url = app.Url + "/sms";
        var signature = Sign(url, ("Body", "1001"), ("From", "+12025550143"));

        var (status, text) = await PostAsync(client, url, signature, "From=%2B12025550143&Body=1001");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("<Response><Message>Hello Ada, your order 1001 is on its way.</Message></Response>", string.Concat(text.Split('\n').Select(line => line.Trim())));

        Assert.Equal((HttpStatusCode.Forbidden, ""), await PostAsync(client, url, signature, "From=%2B12025550143&Body=1002"));
        Assert.Equal((HttpStatusCode.Forbidden, ""), await PostAsync(client, url + "?", signature, "From=%2B12025550143&Body=1001"));
        Assert.Equal((HttpStatusCode.Forbidden, ""), await PostAsync(client, url, "A" + signature[1..], "From=%2B12025550143&Body=1001"));
        Assert.Equal((HttpStatusCode.Forbidden, ""), await PostAsync(client, url, null, "From=%2B12025550143&Body=1001"));
        Assert.DoesNotContain(Token, app.Output);
    }

    [Fact]
    public async Task A_report_of_delivery_must_be_signed_too()
    {
        await using var app = await RunningApp.StartAsync(build.Folder, Build.Dll, Settings);
        using var client = new HttpClient();
        var url = app.Url + "/sms/status";
        var signature = Sign(url, ("MessageSid", "SMc0ffee"), ("MessageStatus", "undelivered"));

        Assert.Equal((HttpStatusCode.NoContent, ""), await PostAsync(client, url, signature, "MessageSid=SMc0ffee&MessageStatus=undelivered"));
        Assert.Equal((HttpStatusCode.Forbidden, ""), await PostAsync(client, url, signature, "MessageSid=SMc0ffee&MessageStatus=delivered"));
        Assert.Equal((HttpStatusCode.Forbidden, ""), await PostAsync(client, url, null, "MessageSid=SMc0ffee&MessageStatus=undelivered"));
    }

    [Theory]
    [InlineData("(202) 555-0187")]
    [InlineData("+1202555018")]
    [InlineData("call me")]
    [InlineData("")]
    public async Task What_is_no_number_gets_no_further_than_the_request(string phone)
    {
        await using var app = await RunningApp.StartAsync(build.Folder, Build.Dll, Settings);
        using var client = new HttpClient();
        var cancellation = TestContext.Current.CancellationToken;

        using var response = await client.PostAsJsonAsync(app.Url + "/orders/1001/share", new { phone }, cancellation);
        Assert.Equal((HttpStatusCode.BadRequest, ""), (response.StatusCode, await response.Content.ReadAsStringAsync(cancellation)));
        Assert.DoesNotContain("TWILIO_", app.Output);
    }

    private static async Task<(HttpStatusCode Status, string Text)> PostAsync(HttpClient client, string url, string? signature, string form)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        if (signature is not null)
            request.Headers.Add("X-Twilio-Signature", signature);
        using var response = await client.SendAsync(request, cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(cancellation));
    }

    /// <summary>As Twilio does: the URL, then name and value of each parameter, by name.</summary>
    private static string Sign(string url, params (string Name, string Value)[] form) => Convert.ToBase64String(HMACSHA1.HashData(
        Encoding.UTF8.GetBytes(Token),
        Encoding.UTF8.GetBytes(url + string.Concat(form.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => field.Name + field.Value)))));

    /// <summary>Builds the sample once, as it is.</summary>
    public sealed class Build(Feed feed) : IAsyncLifetime
    {
        public const string Dll = "bin/Debug/net10.0/OrderNotifications.dll";

        private readonly Consumer _sample = feed.CopyOfSample("After");

        public string Folder => _sample.PathOf("");

        public async ValueTask InitializeAsync() => (await _sample.BuildAsync()).Succeeds().Finds();

        public ValueTask DisposeAsync() => default;
    }
}
