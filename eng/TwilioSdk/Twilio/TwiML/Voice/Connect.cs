using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;

namespace Twilio.TwiML.Voice;

public class Connect : Twilio.TwiML.TwiML
{
    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }

    public Connect(Uri action = null, HttpMethod method = null)
        : base("Connect")
    {
        Action = action;
        Method = method;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Connect Room(string name = null, string participantIdentity = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect Room(Room room) => throw Surface.Only();

    public Connect Autopilot(string name = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect Autopilot(Autopilot autopilot) => throw Surface.Only();

    public Connect Stream(
        string name = null, string connectorName = null, string url = null, Stream.TrackEnum track = null,
        string statusCallback = null, Stream.StatusCallbackMethodEnum statusCallbackMethod = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect Stream(Stream stream) => throw Surface.Only();

    public Connect VirtualAgent(
        string connectorName = null, string language = null, bool? sentimentAnalysis = null,
        string statusCallback = null, HttpMethod statusCallbackMethod = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect VirtualAgent(VirtualAgent virtualAgent) => throw Surface.Only();

    public Connect Conversation(
        string serviceInstanceSid = null, bool? inboundAutocreation = null, int? routingAssignmentTimeout = null,
        int? inboundTimeout = null, Uri url = null, HttpMethod method = null,
        Conversation.RecordEnum record = null, Conversation.TrimEnum trim = null, Uri recordingStatusCallback = null,
        HttpMethod recordingStatusCallbackMethod = null,
        IEnumerable<Conversation.RecordingEventEnum> recordingStatusCallbackEvent = null, Uri statusCallback = null,
        HttpMethod statusCallbackMethod = null,
        IEnumerable<Conversation.EventEnum> statusCallbackEvent = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect Conversation(Conversation conversation) => throw Surface.Only();

    public Connect ConversationRelay(
        string url = null, string language = null, string ttsLanguage = null, string transcriptionLanguage = null,
        string ttsProvider = null, string voice = null, string transcriptionProvider = null, string speechModel = null,
        bool? profanityFilter = null, bool? dtmfDetection = null, string welcomeGreeting = null,
        bool? partialPrompts = null, string welcomeGreetingInterruptible = null, string interruptible = null,
        bool? preemptible = null, string hints = null, string intelligenceService = null,
        bool? reportInputDuringAgentSpeech = null, string elevenlabsTextNormalization = null,
        string interruptSensitivity = null, string debug = null, string backgroundnoisereduction = null,
        string speechtimeout = null, string deepgramsmartformat = null, string ignorebackchannel = null,
        string events = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect ConversationRelay(ConversationRelay conversationRelay) => throw Surface.Only();

    public Connect Assistant(
        string id = null, string language = null, string ttsLanguage = null, string transcriptionLanguage = null,
        string ttsProvider = null, string voice = null, string transcriptionProvider = null, string speechModel = null,
        bool? profanityFilter = null, bool? dtmfDetection = null, string welcomeGreeting = null,
        bool? partialPrompts = null, string welcomeGreetingInterruptible = null, string interruptible = null,
        bool? preemptible = null, string hints = null, string intelligenceService = null,
        bool? reportInputDuringAgentSpeech = null, string elevenlabsTextNormalization = null,
        string interruptSensitivity = null, string debug = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect Assistant(Assistant assistant) => throw Surface.Only();

    public Connect AiSession(string aiConnector = null, string aiSessionConfiguration = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect AiSession(AiSession aiSession) => throw Surface.Only();

    public Connect ConversationRelaySession(
        string connector = null, string sessionConfiguration = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Connect ConversationRelaySession(ConversationRelaySession conversationRelaySession) => throw Surface.Only();

    public new Connect Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Connect SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }
}
