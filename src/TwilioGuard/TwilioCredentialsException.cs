using System.Collections.ObjectModel;

namespace TwilioGuard;

/// <summary>
/// The Twilio settings are missing or contradict themselves. The message names every problem that was found, each with
/// the setting's name, what is wrong and what to do; no value of a setting appears in it or in any property.
/// </summary>
public sealed class TwilioCredentialsException : InvalidOperationException
{
    internal TwilioCredentialsException(IList<TwilioSettingProblem> problems)
        : base(Compose(problems))
    {
        Problems = new ReadOnlyCollection<TwilioSettingProblem>(problems);
    }

    /// <summary>What is wrong; never empty.</summary>
    public IReadOnlyList<TwilioSettingProblem> Problems { get; }

    private static string Compose(IList<TwilioSettingProblem> problems) =>
        problems.Count == 1
            ? problems[0].ToString()
            : "The Twilio settings have " + problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " problems:\n- "
                + string.Join("\n- ", problems);
}
