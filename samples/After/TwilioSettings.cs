namespace OrderNotifications;

/// <summary>The credentials of this app, from the environment: they are in no file of the repository.</summary>
public static class TwilioSettings
{
    public static string AccountSid => Read("TWILIO_ACCOUNT_SID");

    public static string ApiKey => Read("TWILIO_API_KEY");

    public static string ApiKeySecret => Read("TWILIO_API_KEY_SECRET");

    private static string Read(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"Set the environment variable {name}.");
}
