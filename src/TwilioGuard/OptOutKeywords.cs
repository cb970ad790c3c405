namespace TwilioGuard;

/// <summary>What an inbound message says about opting out: the keywords of Twilio, and by option wider ones.</summary>
public sealed class OptOutKeywords
{
    private OptOutKeywords()
    {
    }

    /// <summary>Twilio's own keywords, those that it acts upon.</summary>
    public static OptOutKeywords Default { get; } = new();

    /// <summary>What a message says. Never throws.</summary>
    /// <param name="body">The message's text, <c>Body</c>.</param>
    /// <param name="optOutType">What Twilio says that it is, <c>OptOutType</c>; wins where it is there.</param>
    public OptOutIntent Classify(string? body, string? optOutType = null) => throw new NotImplementedException();
}
