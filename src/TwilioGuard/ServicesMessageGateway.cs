using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Twilio.Clients;

namespace TwilioGuard;

/// <summary>
/// Sends with the client of the services. Twilio's own ASP.NET packages register a scoped one: so there is a scope for each message.
/// </summary>
internal sealed class ServicesMessageGateway(IServiceScopeFactory scopes) : IMessageGateway
{
    private static readonly string[] AccountKeys = ["AccountSid", "ApiKeySid", "ApiKeySecret"];

    /// <exception cref="TwilioCredentialsException">There is no client in the services, and there are no credentials to make one.</exception>
    public static IMessageGateway Create(IServiceProvider services, string section)
    {
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(ITwilioRestClient)) == true)
            return new ServicesMessageGateway(services.GetRequiredService<IServiceScopeFactory>());
        var credentials = services.GetService<TwilioCredentials>() ?? Read(services.GetService<IConfiguration>(), section);
        return new TwilioMessageGateway(credentials.CreateClient());
    }

    public async Task<MessageReceipt?> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var scope = scopes.CreateScope();
        var client = scope.ServiceProvider.GetRequiredService<ITwilioRestClient>();
        return await new TwilioMessageGateway(client).SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The environment where the configuration says nothing of an account; its error then names the variables.</summary>
    private static TwilioCredentials Read(IConfiguration? configuration, string section)
    {
        if (configuration is null)
            return TwilioCredentials.FromEnvironment();
        var settings = section.Length == 0 ? configuration : configuration.GetSection(section);
        return AccountKeys.Any(key => !string.IsNullOrWhiteSpace(settings[key]) || !string.IsNullOrWhiteSpace(settings["Client:" + key]))
            ? TwilioCredentials.FromConfiguration(configuration, section)
            : TwilioCredentials.FromEnvironment();
    }
}
