namespace TwilioGuard.AspNetCore;

/// <summary>The app is not set up in a way that checks signatures, and must not start.</summary>
internal sealed class SetupException(string message) : InvalidOperationException(message);
