using System.Collections.ObjectModel;

namespace TwilioGuard;

/// <summary>One thing that is wrong with the Twilio settings. It never holds the value of a setting.</summary>
public sealed class TwilioSettingProblem
{
    internal TwilioSettingProblem(string description, string remedy, params string[] settings)
    {
        Settings = new ReadOnlyCollection<string>(settings);
        Description = description;
        Remedy = remedy;
    }

    /// <summary>
    /// The names of the settings concerned, as they were looked for: <c>TWILIO_AUTH_TOKEN</c>, <c>Twilio:AuthToken</c>.
    /// More than one where two were exchanged, or where any of several would do.
    /// </summary>
    public IReadOnlyList<string> Settings { get; }

    /// <summary>What is wrong: a sentence that names the settings.</summary>
    public string Description { get; }

    /// <summary>What to do about it: a sentence.</summary>
    public string Remedy { get; }

    /// <summary>The description and the remedy.</summary>
    public override string ToString() => Description + " " + Remedy;
}
