using System.Threading.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Twilio.Clients;

namespace TwilioGuard.Tests.Messaging;

public sealed class MessagingServicesTests
{
    private static readonly (string, string?)[] Credentials = [("Twilio:AccountSid", Invented.AccountSid), ("Twilio:AuthToken", Invented.AuthToken)];

    private readonly VirtualTime _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void ItStartsWithCredentialsAlone()
    {
        using var services = Build(Credentials);
        Start(services);
        Assert.Same(services.GetRequiredService<MessageSender>(), services.GetRequiredService<MessageSender>());
        Assert.IsType<TwilioMessageGateway>(services.GetRequiredService<IMessageGateway>());
        Assert.IsType<SendRateLimiters>(services.GetRequiredService<PartitionedRateLimiter<string>>());
    }

    [Fact]
    public void WithoutCredentialsItDoesNotStart()
    {
        using var services = Build([("Twilio:AccountSid", Invented.AccountSid)]);
        var exception = Assert.Throws<OptionsValidationException>(() => Start(services));
        Assert.Contains("Twilio:AuthToken", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Invented.AccountSid, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheClientOfTheServicesIsTakenWithItsLifetime()
    {
        var made = 0;
        using var services = Build([], collection => collection.AddScoped<ITwilioRestClient>(_ =>
        {
            made++;
            return TwilioCredentials.Create(Invented.AccountSid, authToken: Invented.AuthToken).CreateClient(new NoHttp());
        }));
        Start(services);
        var sender = services.GetRequiredService<MessageSender>();
        for (var i = 0; i < 2; i++)
            await _time.RunAsync(sender.SendAsync(new OutgoingMessage(SimulatedTwilio.Number(1), "Ready.") { From = "12345" }, Token), TimeSpan.FromMilliseconds(1));
        Assert.Equal(2, made);
    }

    [Fact]
    public async Task AGatewayOfTheAppsOwnNeedsNoCredentials()
    {
        var twilio = new SimulatedTwilio(_time) { Latency = TimeSpan.Zero };
        using var services = Build([("Twilio:Messaging:From", "12345")], collection => collection.AddSingleton<IMessageGateway>(twilio));
        Start(services);
        var result = await services.GetRequiredService<MessageSender>().SendAsync(new OutgoingMessage(SimulatedTwilio.Number(1), "0 Accepted"), Token);
        Assert.IsType<SendResult.Sent>(result);
        Assert.Single(twilio.Arrivals["12345"]);
    }

    [Fact]
    public void AGatewayThatIsRegisteredLaterCountsToo()
    {
        using var services = Build([], after: collection => collection.AddSingleton<IMessageGateway>(new SimulatedTwilio(_time)));
        Start(services);
    }

    [Fact]
    public async Task EveryCheckIsAsked()
    {
        var twilio = new SimulatedTwilio(_time) { Latency = TimeSpan.Zero };
        using var services = Build([], collection => collection
            .AddSingleton<IMessageGateway>(twilio)
            .AddSingleton<ISendCheck>(new MessageSenderTests.Check(_ => SuppressionReason.None))
            .AddSingleton<ISendCheck>(new MessageSenderTests.Check(_ => SuppressionReason.Other)));
        var result = await services.GetRequiredService<MessageSender>().SendAsync(SimulatedTwilio.Message(0, Fate.Accepted), Token);
        Assert.Equal(SuppressionReason.Other, Assert.IsType<SendResult.Suppressed>(result).Reason);
    }

    [Fact]
    public void OptionsComeFromTheConfigurationAndCodeWins()
    {
        using var services = Build(
            [
                .. Credentials,
                ("Twilio:Messaging:From", "12345"), ("Twilio:Messaging:MessagingServiceSid", Invented.ServiceSid), ("Twilio:Messaging:DefaultRegion", "DE"),
                ("Twilio:Messaging:CancellationGrace", "00:00:30"), ("Twilio:Messaging:Retry:MaxRetryAttempts", "2"),
                ("Twilio:Messaging:Retry:BaseDelay", "00:00:02"), ("Twilio:Messaging:Retry:MaxDelay", "00:05:00"),
                ("Twilio:Messaging:Rates:0:Sender", "whatsapp:+12025550101"), ("Twilio:Messaging:Rates:0:Messages", "20"),
                ("Twilio:Messaging:Rates:1:Sender", "+1 202 555 0101"), ("Twilio:Messaging:Rates:1:Messages", "5"), ("Twilio:Messaging:Rates:1:Seconds", "0.5"),
            ],
            configure: options => options.From = "54321");
        Start(services);
        var options = services.GetRequiredService<IOptions<MessageSenderOptions>>().Value;
        Assert.Equal(("54321", Invented.ServiceSid, "DE", TimeSpan.FromSeconds(30)),
            (options.From, options.MessagingServiceSid, options.DefaultRegion, options.CancellationGrace));
        Assert.Equal((2, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(5)), (options.Retry!.MaxRetryAttempts, options.Retry.BaseDelay, options.Retry.MaxDelay));
        var rates = MessageSender.RatesOf(options);
        Assert.Equal(SendRate.PerSecond(20), rates("whatsapp:+12025550101"));
        Assert.Equal(new SendRate(5, TimeSpan.FromSeconds(0.5)), rates("+12025550101"));
        Assert.Equal(SendRate.ShortCode, rates("12345"));
    }

    [Fact]
    public void ZeroRepetitionsAreNoRetry()
    {
        using var services = Build([.. Credentials, ("Twilio:Messaging:Retry:MaxRetryAttempts", "0")]);
        Start(services);
        Assert.Null(services.GetRequiredService<IOptions<MessageSenderOptions>>().Value.Retry);
    }

    [Theory]
    [InlineData("From", Invented.ServiceSid, "From")]
    [InlineData("MessagingServiceSid", "MG123", "MessagingServiceSid")]
    [InlineData("DefaultRegion", "USA", "DefaultRegion")]
    [InlineData("CancellationGrace", "soon", "Twilio:Messaging:CancellationGrace")]
    [InlineData("CancellationGrace", "2.00:00:00", "CancellationGrace")]
    [InlineData("Retry:MaxRetryAttempts", "many", "Twilio:Messaging:Retry:MaxRetryAttempts")]
    [InlineData("Retry:MaxDelay", "00:00:00", "MaxDelay")]
    [InlineData("Rates:0:Messages", "5", "Twilio:Messaging:Rates:0:Sender")]
    [InlineData("Rates:0:Sender", "12345", "Twilio:Messaging:Rates:0:Messages")]
    public void AWrongSettingStopsTheStart(string key, string value, string named)
    {
        using var services = Build([.. Credentials, ("Twilio:Messaging:" + key, value)]);
        var exception = Assert.Throws<OptionsValidationException>(() => Start(services));
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "1")]
    [InlineData("100001", "1")]
    [InlineData("1", "0")]
    [InlineData("1", "-1")]
    [InlineData("1", "NaN")]
    [InlineData("1", "1e300")]
    [InlineData("1", "often")]
    public void AWrongRateStopsTheStart(string messages, string seconds)
    {
        using var services = Build(
        [
            .. Credentials, ("Twilio:Messaging:Rates:0:Sender", "12345"), ("Twilio:Messaging:Rates:0:Messages", messages),
            ("Twilio:Messaging:Rates:0:Seconds", seconds),
        ]);
        Assert.Contains("Twilio:Messaging:Rates:0", Assert.Throws<OptionsValidationException>(() => Start(services)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherSection()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(Invented.Configuration(
            ("Phones:AccountSid", Invented.AccountSid), ("Phones:AuthToken", Invented.AuthToken), ("Phones:Messaging:From", "12345")));
        collection.AddTwilioMessaging(section: "Phones");
        using var services = collection.BuildServiceProvider(validateScopes: true);
        Start(services);
        Assert.Equal("12345", services.GetRequiredService<IOptions<MessageSenderOptions>>().Value.From);
    }

    [Fact]
    public void TwiceIsOnce()
    {
        using var services = Build(Credentials, collection => collection.AddTwilioMessaging());
        Start(services);
        Assert.Single(services.GetServices<MessageSender>());
        Assert.Single(services.GetServices<IMessageGateway>());
    }

    [Fact]
    public void NullIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddTwilioMessaging());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddTwilioMessaging(section: null!));
    }

    private ServiceProvider Build(
        (string, string?)[] settings, Action<IServiceCollection>? before = null, Action<MessageSenderOptions>? configure = null,
        Action<IServiceCollection>? after = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(Invented.Configuration(settings));
        collection.AddSingleton<TimeProvider>(_time);
        before?.Invoke(collection);
        collection.AddTwilioMessaging(configure);
        after?.Invoke(collection);
        return collection.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>As a host does when it starts.</summary>
    private static void Start(IServiceProvider services) => services.GetRequiredService<IStartupValidator>().Validate();

    private sealed class NoHttp : Twilio.Http.HttpClient
    {
        public override Twilio.Http.Response MakeRequest(Twilio.Http.Request request) => throw new IOException();

        public override Task<Twilio.Http.Response> MakeRequestAsync(Twilio.Http.Request request) => throw new IOException();
    }
}
