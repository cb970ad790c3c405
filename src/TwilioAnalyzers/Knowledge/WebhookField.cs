using System;
using System.Collections.Generic;

namespace TwilioAnalyzers.Knowledge;

/// <summary>
/// The names of what Twilio posts to a webhook. Web frameworks bind them without regard to case, so <c>callSid</c> is <c>CallSid</c>.
/// https://www.twilio.com/docs/messaging/guides/webhook-request, https://www.twilio.com/docs/voice/twiml#request-parameters
/// </summary>
internal static class WebhookField
{
    /// <summary>The part that most of them share, and that few other words have.</summary>
    public const string RarePart = "Sid";

    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "MessageSid", "SmsSid", "SmsMessageSid", "SmsStatus", "MessageStatus", "NumMedia", "NumSegments", "MediaUrl0", "MediaContentType0",
        "OptOutType", "ReferralNumMedia", "OriginalRepliedMessageSid", "ChannelToAddress", "ButtonPayload", "MessagingServiceSid",
        "CallSid", "CallStatus", "ParentCallSid", "DialCallSid", "DialCallStatus", "DialCallDuration", "DialBridged", "CallToken", "ForwardedFrom",
        "AnsweredBy", "MachineDetectionDuration", "SpeechResult", "UnstableSpeechResult", "FinishedOnKey", "QueueSid", "DequeingCallSid",
        "RecordingSid", "RecordingUrl", "RecordingStatus", "RecordingDuration", "TranscriptionSid", "TranscriptionText", "TranscriptionStatus", "TranscriptionUrl",
        "ConferenceSid", "StatusCallbackEvent", "SequenceNumber", "FaxSid", "FaxStatus",
        "WorkerSid", "TaskSid", "ReservationSid", "WorkspaceSid", "TaskAttributes", "WorkerActivityName", "WorkerAttributes", "TaskQueueSid",
        "RoomSid", "RoomStatus", "ParticipantSid", "ConversationSid", "ChannelSid",
        "InboundResourceSid", "InboundResourceStatus", "OutboundResourceSid", "OutboundResourceStatus", "InteractionSessionSid",
    };

    /// <summary>Fields that a domain of its own has as well: alone they say nothing.</summary>
    private static readonly HashSet<string> Shared = new(StringComparer.OrdinalIgnoreCase)
    {
        "MessagingServiceSid", "ForwardedFrom", "SequenceNumber", "StatusCallbackEvent", "WorkerSid", "TaskSid", "WorkspaceSid", "ButtonPayload",
        "RecordingDuration", "CallToken", "TaskAttributes", "WorkerActivityName", "WorkerAttributes", "RoomStatus", "ParticipantSid", "ChannelSid",
    };

    /// <summary>Only Twilio sends a field of this name.</summary>
    public static bool IsTwilios(string name) => Own.Contains(name);

    /// <summary>An app may call something of its own so: it takes a second field, or a form, to tell.</summary>
    public static bool IsAmbiguous(string name) => Shared.Contains(name);

    /// <summary>Fields that others send as well, and that only together make a message or a call.</summary>
    public static WeakFields WeakOf(string name) =>
        name.Equals("From", StringComparison.OrdinalIgnoreCase) ? WeakFields.From
        : name.Equals("To", StringComparison.OrdinalIgnoreCase) ? WeakFields.To
        : name.Equals("Body", StringComparison.OrdinalIgnoreCase) ? WeakFields.Body
        : name.Equals("Digits", StringComparison.OrdinalIgnoreCase) ? WeakFields.Digits
        : WeakFields.None;
}

/// <summary>Which of the common fields are read.</summary>
[Flags]
internal enum WeakFields
{
    None = 0,
    From = 1,
    To = 2,
    Body = 4,
    Digits = 8,
}
