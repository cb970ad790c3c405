namespace TwilioGuard.AspNetCore;

/// <summary>Metadata of an endpoint whose delegate checks the signature.</summary>
internal sealed class SignatureRequired
{
    public static readonly SignatureRequired Instance = new();

    public override string ToString() => "Twilio signature required";
}

/// <summary>Metadata of an endpoint whose delegate records opt-outs.</summary>
internal sealed class OptOutsRecorded
{
    public static readonly OptOutsRecorded Instance = new();

    public override string ToString() => "Twilio opt-outs recorded";
}
