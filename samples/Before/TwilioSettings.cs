namespace OrderNotifications;

public static class TwilioSettings
{
    // The live account, not the trial one!
    public const string AccountSid = "AC5ca1ab1e0ddba11decadec0ffeef00de";
    public static readonly string AuthToken = "deadbea75ca1ab1ec0ffee0ddba11f00";
}
