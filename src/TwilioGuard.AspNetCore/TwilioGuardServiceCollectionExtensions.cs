using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TwilioGuard.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers what checks Twilio's signatures and records opt-outs.</summary>
public static class TwilioGuardServiceCollectionExtensions
{
    /// <summary>
    /// Registers what <see cref="ValidateTwilioSignatureAttribute"/>, <c>RequireTwilioSignature()</c> and
    /// <c>UseTwilioSignatureValidation()</c> need, and for inbound messages <see cref="RecordOptOutsAttribute"/>, <c>RecordOptOuts()</c> and
    /// <c>UseTwilioOptOuts()</c>, whose options are <see cref="OptOutInboundOptions"/>. Reads the auth token from <c>Twilio:AuthToken</c>, further ones for
    /// rotation from <c>Twilio:AuthTokens:0</c> and so on, and where neither is set from <c>TWILIO_AUTH_TOKEN</c>; the rest from
    /// <c>Twilio:Webhooks</c> and <c>Twilio:OptOuts</c>.
    /// When the app starts and no token is found, or one is a placeholder, it stops with the setting's name.
    /// </summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Sets options in code; they win over the configuration.</param>
    /// <param name="section">The path of the section in the configuration.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddTwilioGuard(
        this IServiceCollection services, Action<TwilioGuardOptions>? configure = null, string section = "Twilio")
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions();
        services.AddLogging();
        services.AddMetrics();
        // First, so that whatever the app sets in code wins.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<TwilioGuardOptions>>(
            provider => new OptionsFromConfiguration(provider.GetService<IConfiguration>(), section)));
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<OptOutInboundOptions>>(
            provider => new InboundOptionsFromConfiguration(provider.GetService<IConfiguration>(), section)));
        if (configure is not null)
            services.Configure(configure);
        services.TryAddSingleton(provider => SignatureGuard.Create(provider, section));
        services.TryAddSingleton(provider => InboundGuard.Create(provider, section));
        services.TryAddEnumerable(ServiceDescriptor.Transient<IStartupFilter, StartupCheck>());
        return services;
    }
}
