namespace TwilioGuard;

/// <summary>What an inbound message says about opting out.</summary>
public enum OptOutIntent
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No more messages.</summary>
    OptOut = 1,

    /// <summary>Messages again.</summary>
    OptIn = 2,

    /// <summary>Who writes, and how to stop it.</summary>
    Help = 3,
}
