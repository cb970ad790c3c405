using System.Diagnostics.Metrics;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Twilio.Clients;
using TwilioGuard;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what sends messages.</summary>
public static class TwilioMessagingServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="MessageSender"/> for the whole app. It sends with the <see cref="ITwilioRestClient"/> of the services, whatever its
    /// lifetime, or where there is none with one of the credentials in the configuration or the environment (<see cref="TwilioCredentials"/>).
    /// Options come from <c>Twilio:Messaging</c>. When the host starts, a setting that is missing or wrong stops it with the setting's
    /// name.
    /// </summary>
    /// <remarks>
    /// Registered before, these are taken in place of its own: <see cref="IMessageGateway"/>, <see cref="TimeProvider"/>, and a
    /// <see cref="PartitionedRateLimiter{TResource}"/> of <see cref="string"/> under that type. Every <see cref="ISendCheck"/> is asked; it lives as long
    /// as the app. So does the <see cref="IOptOutStore"/> that <c>AddTwilioOptOuts</c> registers, before or after.
    /// </remarks>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Sets options in code; they win over the configuration.</param>
    /// <param name="section">The path of the section in the configuration.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="section"/> is null.</exception>
    public static IServiceCollection AddTwilioMessaging(
        this IServiceCollection services, Action<MessageSenderOptions>? configure = null, string section = "Twilio")
    {
        if (services is null)
            throw new ArgumentNullException(nameof(services));
        if (section is null)
            throw new ArgumentNullException(nameof(section));
        services.AddOptions();
        // First, so that whatever the app sets in code wins.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<MessageSenderOptions>>(
            provider => new SenderOptionsFromConfiguration(provider.GetService<IConfiguration>(), section)));
        if (configure is not null)
            services.Configure(configure);
        services.AddOptions<MessageSenderOptions>().ValidateOnStart();
        var gateway = ServiceDescriptor.Singleton<IMessageGateway>(provider => ServicesMessageGateway.Create(provider, section));
        services.TryAdd(gateway);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MessageSenderOptions>, SenderOptionsCheck>(
            provider => new SenderOptionsCheck(provider, () => services.Last(static service => service.ServiceType == typeof(IMessageGateway)) == gateway)));

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<PartitionedRateLimiter<string>>(provider => new SendRateLimiters(
            MessageSender.RatesOf(provider.GetRequiredService<IOptions<MessageSenderOptions>>().Value),
            timeProvider: provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new MessageSender(
            provider.GetRequiredService<IMessageGateway>(),
            provider.GetRequiredService<IOptions<MessageSenderOptions>>().Value,
            provider.GetServices<ISendCheck>(),
            provider.GetRequiredService<PartitionedRateLimiter<string>>(),
            provider.GetService<ILogger<MessageSender>>(),
            provider.GetService<IMeterFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<IOptOutStore>()));
        return services;
    }
}
