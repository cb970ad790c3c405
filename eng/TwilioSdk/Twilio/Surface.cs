using System;

namespace Twilio;

/// <summary>What every member answers that would need the real SDK: to send, to sign, to render, to parse.</summary>
internal static class Surface
{
    public static NotSupportedException Only() => new NotSupportedException(
        "This is the reference of the Twilio SDK's public surface: it has no behaviour. "
        + "Reference the Twilio package to run.");
}
