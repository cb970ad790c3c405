using TwilioGuard;

namespace OrderNotifications;

/// <summary>The credentials of this app, from the environment: they are in no file of the repository.</summary>
public static class TwilioSettings
{
    public static string AccountSid => TwilioCredentials.ReadSetting("TWILIO_ACCOUNT_SID");

    public static string ApiKey => TwilioCredentials.ReadSetting("TWILIO_API_KEY");

    public static string ApiKeySecret => TwilioCredentials.ReadSetting("TWILIO_API_KEY_SECRET");
}
