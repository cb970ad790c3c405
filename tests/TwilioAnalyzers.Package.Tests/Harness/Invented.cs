namespace TwilioAnalyzers.Package.Tests.Harness;

/// <summary>Credentials that look real to a rule and invented to a reader.</summary>
internal static class Invented
{
    public const string AccountSid = "AC0ddba11c0ffeedecade5ca1ab1e5eed0";
    public const string AuthToken = "ba5eba11deadbea7cafe1ce0facade5c";
}
