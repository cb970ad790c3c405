namespace Twilio.AspNet.Common;

public class VoiceRequest : TwilioRequest
{
    public string CallSid { get; set; } = null!;
    public string CallStatus { get; set; } = null!;
    public string ApiVersion { get; set; } = null!;
    public string Direction { get; set; } = null!;
    public string? ForwardedFrom { get; set; }
    public string? CallerName { get; set; }
    public string? ParentCallSid { get; set; }
    public string? CallToken { get; set; }
    public string? Digits { get; set; }
    public string? SpeechResult { get; set; }
    public float? Confidence { get; set; }
    public string? RecordingUrl { get; set; }
    public string? RecordingStatus { get; set; }
    public string? RecordingDuration { get; set; }
    public int? RecordingChannels { get; set; }
    public string? RecordingSource { get; set; }
    public string? FinishedOnKey { get; set; }
    public string? TranscriptionSid { get; set; }
    public string? TranscriptionText { get; set; }
    public string? TranscriptionStatus { get; set; }
    public string? TranscriptionUrl { get; set; }
    public string? RecordingSid { get; set; }
    public string? DialCallStatus { get; set; }
    public string? DialCallSid { get; set; }
    public string? DialCallDuration { get; set; }
    public string? SipDomain { get; set; }
    public string? SipUsername { get; set; }
    public string? SipCallId { get; set; }
    public string? SipSourceIp { get; set; }
    public string? ApplicationSid { get; set; }
    public string? SessionId { get; set; }
    public string? SessionStatus { get; set; }
    public string? SessionDuration { get; set; }
    public string? ErrorCode { get; set; }
    public string? ErrorMessage { get; set; }
    public string? HandoffData { get; set; }

    public VoiceRequest()
    {
    }
}
