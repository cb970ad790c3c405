using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace TwilioGuard.AspNetCore;

/// <summary>Reads <c>Twilio:OptOuts</c>, by hand: a binder would need reflection.</summary>
internal sealed class InboundOptionsFromConfiguration(IConfiguration? configuration, string section) : IConfigureOptions<OptOutInboundOptions>
{
    public void Configure(OptOutInboundOptions options)
    {
        if (configuration is null)
            return;
        var optOuts = (section.Length == 0 ? configuration : configuration.GetSection(section)).GetSection("OptOuts");
        options.Scope = Name<OptOutScope>(optOuts, nameof(options.Scope)) ?? options.Scope;
        options.TwilioAnswers = Flag(optOuts, nameof(options.TwilioAnswers)) ?? options.TwilioAnswers;
        options.HandleOnce = Flag(optOuts, nameof(options.HandleOnce)) ?? options.HandleOnce;
        options.RememberFor = Time(optOuts, nameof(options.RememberFor)) ?? options.RememberFor;

        var words = optOuts.GetSection(nameof(options.Keywords));
        var keywords = options.Keywords;
        keywords.TollFree = Flag(words, nameof(keywords.TollFree)) ?? keywords.TollFree;
        keywords.LegalWording = Flag(words, nameof(keywords.LegalWording)) ?? keywords.LegalWording;
        keywords.Phrases = Flag(words, nameof(keywords.Phrases)) ?? keywords.Phrases;
        keywords.Languages = Name<OptOutLanguages>(words, nameof(keywords.Languages)) ?? keywords.Languages;
        Add(words, nameof(keywords.OptOut), keywords.OptOut);
        Add(words, nameof(keywords.OptIn), keywords.OptIn);
        Add(words, nameof(keywords.Help), keywords.Help);
        Add(words, nameof(keywords.Except), keywords.Except);
    }

    private static void Add(IConfigurationSection section, string key, IList<string> words)
    {
        foreach (var word in section.GetSection(key).GetChildren())
        {
            if (!string.IsNullOrWhiteSpace(word.Value))
                words.Add(word.Value);
        }
    }

    private static bool? Flag(IConfigurationSection section, string key) =>
        Text(section, key) is not { } text ? null
            : bool.TryParse(text, out var flag) ? flag : throw new SetupException($"{section.Path}:{key} is neither true nor false.");

    private static TimeSpan? Time(IConfigurationSection section, string key) =>
        Text(section, key) is not { } text ? null
            : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time
            : throw new SetupException($"{section.Path}:{key} is not a time such as 01:00:00.");

    private static T? Name<T>(IConfigurationSection section, string key)
        where T : struct, Enum =>
        Text(section, key) is not { } text ? null
            : !int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) && Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value
            : throw new SetupException($"{section.Path}:{key} is none of {string.Join(", ", Enum.GetNames<T>())}.");

    private static string? Text(IConfigurationSection section, string key) =>
        section.GetSection(key).Value is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
