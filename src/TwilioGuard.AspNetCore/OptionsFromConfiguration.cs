using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace TwilioGuard.AspNetCore;

/// <summary>Reads <c>Twilio:Webhooks</c>, by hand: a binder would need reflection.</summary>
internal sealed class OptionsFromConfiguration(IConfiguration? configuration, string section) : IConfigureOptions<TwilioGuardOptions>
{
    public void Configure(TwilioGuardOptions options)
    {
        if (configuration is null)
            return;
        var webhooks = (section.Length == 0 ? configuration : configuration.GetSection(section)).GetSection("Webhooks");
        foreach (var origin in webhooks.GetSection("PublicOrigins").GetChildren())
        {
            if (!string.IsNullOrWhiteSpace(origin.Value))
                options.PublicOrigins.Add(origin.Value);
        }

        var allowLocal = webhooks.GetSection("AllowLocal");
        if (!string.IsNullOrWhiteSpace(allowLocal.Value))
        {
            options.AllowLocal = bool.TryParse(allowLocal.Value, out var allow)
                ? allow
                : throw new SetupException($"{allowLocal.Path} is neither true nor false.");
        }

        var maxBodySize = webhooks.GetSection("MaxBodySize");
        if (!string.IsNullOrWhiteSpace(maxBodySize.Value))
        {
            options.MaxBodySize = int.TryParse(maxBodySize.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
                ? bytes
                : throw new SetupException($"{maxBodySize.Path} is not a number of bytes.");
        }
    }
}
