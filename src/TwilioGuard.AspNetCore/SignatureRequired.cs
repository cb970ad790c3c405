namespace TwilioGuard.AspNetCore;

/// <summary>Metadata of an endpoint whose delegate checks the signature.</summary>
internal sealed class SignatureRequired
{
    public static readonly SignatureRequired Instance = new();

    public override string ToString() => "Twilio signature required";
}
