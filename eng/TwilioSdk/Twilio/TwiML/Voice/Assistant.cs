using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Assistant : Twilio.TwiML.TwiML
{
    public Assistant(
        string id = null, string language = null, string ttsLanguage = null, string transcriptionLanguage = null,
        string ttsProvider = null, string voice = null, string transcriptionProvider = null, string speechModel = null,
        bool? profanityFilter = null, bool? dtmfDetection = null, string welcomeGreeting = null,
        bool? partialPrompts = null, string welcomeGreetingInterruptible = null, string interruptible = null,
        bool? preemptible = null, string hints = null, string intelligenceService = null,
        bool? reportInputDuringAgentSpeech = null, string elevenlabsTextNormalization = null,
        string interruptSensitivity = null, string debug = null)
        : base("Assistant")
    {
        Id = id;
        LanguageAttribute = language;
        TtsLanguage = ttsLanguage;
        TranscriptionLanguage = transcriptionLanguage;
        TtsProvider = ttsProvider;
        Voice = voice;
        TranscriptionProvider = transcriptionProvider;
        SpeechModel = speechModel;
        ProfanityFilter = profanityFilter;
        DtmfDetection = dtmfDetection;
        WelcomeGreeting = welcomeGreeting;
        PartialPrompts = partialPrompts;
        WelcomeGreetingInterruptible = welcomeGreetingInterruptible;
        Interruptible = interruptible;
        Preemptible = preemptible;
        Hints = hints;
        IntelligenceService = intelligenceService;
        ReportInputDuringAgentSpeech = reportInputDuringAgentSpeech;
        ElevenlabsTextNormalization = elevenlabsTextNormalization;
        InterruptSensitivity = interruptSensitivity;
        Debug = debug;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Assistant Language(
        string code = null, string ttsProvider = null, string voice = null, string transcriptionProvider = null,
        string speechModel = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Assistant Language(Language language) => throw Surface.Only();

    public Assistant Parameter(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Assistant Parameter(Parameter parameter) => throw Surface.Only();

    public new Assistant Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Assistant SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Id { get; set; }
    public string LanguageAttribute { get; set; }
    public string TtsLanguage { get; set; }
    public string TranscriptionLanguage { get; set; }
    public string TtsProvider { get; set; }
    public string Voice { get; set; }
    public string TranscriptionProvider { get; set; }
    public string SpeechModel { get; set; }
    public bool? ProfanityFilter { get; set; }
    public bool? DtmfDetection { get; set; }
    public string WelcomeGreeting { get; set; }
    public bool? PartialPrompts { get; set; }
    public string WelcomeGreetingInterruptible { get; set; }
    public string Interruptible { get; set; }
    public bool? Preemptible { get; set; }
    public string Hints { get; set; }
    public string IntelligenceService { get; set; }
    public bool? ReportInputDuringAgentSpeech { get; set; }
    public string ElevenlabsTextNormalization { get; set; }
    public string InterruptSensitivity { get; set; }
    public string Debug { get; set; }
}
