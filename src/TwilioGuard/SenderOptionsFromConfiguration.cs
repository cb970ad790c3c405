using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace TwilioGuard;

/// <summary>Reads <c>Twilio:Messaging</c>, by hand: a binder would need reflection.</summary>
internal sealed class SenderOptionsFromConfiguration(IConfiguration? configuration, string section) : IConfigureOptions<MessageSenderOptions>
{
    public void Configure(MessageSenderOptions options)
    {
        if (configuration is null)
            return;
        var messaging = (section.Length == 0 ? configuration : configuration.GetSection(section)).GetSection("Messaging");
        options.From = Text(messaging, "From") ?? options.From;
        options.MessagingServiceSid = Text(messaging, "MessagingServiceSid") ?? options.MessagingServiceSid;
        options.DefaultRegion = Text(messaging, "DefaultRegion") ?? options.DefaultRegion;
        options.CancellationGrace = Time(messaging, "CancellationGrace") ?? options.CancellationGrace;
        foreach (var rate in messaging.GetSection("Rates").GetChildren())
        {
            var sender = Text(rate, "Sender") ?? throw Wrong(rate, "Sender", "is missing");
            var messages = Number(rate, "Messages") ?? throw Wrong(rate, "Messages", "is missing");
            var seconds = Text(rate, "Seconds") is null ? 1 : Seconds(rate);
            try
            {
                options.Rates[sender] = new SendRate(messages, TimeSpan.FromSeconds(seconds));
            }
            catch (Exception exception) when (exception is ArgumentException or OverflowException)
            {
                throw new OptionsValidationException(
                    Options.DefaultName, typeof(MessageSenderOptions), [$"{rate.Path}: 1 to 100,000 Messages in above 0 and at most 86,400 Seconds."]);
            }
        }

        var retry = messaging.GetSection("Retry");
        var attempts = Number(retry, "MaxRetryAttempts");
        if (attempts == 0)
        {
            options.Retry = null;
            return;
        }

        if (options.Retry is { } policy)
        {
            policy.MaxRetryAttempts = attempts ?? policy.MaxRetryAttempts;
            policy.BaseDelay = Time(retry, "BaseDelay") ?? policy.BaseDelay;
            policy.MaxDelay = Time(retry, "MaxDelay") ?? policy.MaxDelay;
        }
    }

    private static string? Text(IConfigurationSection section, string key) =>
        section.GetSection(key).Value is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static int? Number(IConfigurationSection section, string key) =>
        Text(section, key) is not { } text ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(section, key, "is not a whole number");

    private static double Seconds(IConfigurationSection section) =>
        double.TryParse(Text(section, "Seconds"), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(section, "Seconds", "is not a number");

    private static TimeSpan? Time(IConfigurationSection section, string key) =>
        Text(section, key) is not { } text ? null
            : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : throw Wrong(section, key, "is not a time such as 00:00:05");

    private static OptionsValidationException Wrong(IConfigurationSection section, string key, string problem) =>
        new(Options.DefaultName, typeof(MessageSenderOptions), [$"{section.Path}:{key} {problem}."]);
}
