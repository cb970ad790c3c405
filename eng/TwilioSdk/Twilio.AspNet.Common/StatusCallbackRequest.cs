namespace Twilio.AspNet.Common;

public class StatusCallbackRequest : VoiceRequest
{
    public float CallDuration { get; set; }
    public string? Called { get; set; }
    public string? Caller { get; set; }
    public float Duration { get; set; }

    public StatusCallbackRequest()
    {
    }
}
