using System.Collections.Generic;

namespace Twilio.Jwt.AccessToken;

public class VoiceGrant : IGrant
{
    public bool IncomingAllow { get; set; }
    public string OutgoingApplicationSid { get; set; }
    public Dictionary<string, string> OutgoingApplicationParams { get; set; }
    public string PushCredentialSid { get; set; }
    public string EndpointId { get; set; }
    public string Key => "voice";
    public object Payload => throw Surface.Only();

    public VoiceGrant()
    {
    }
}
