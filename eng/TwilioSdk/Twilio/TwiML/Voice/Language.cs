using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class Language : Twilio.TwiML.TwiML
{
    public Language(
        string code = null, string ttsProvider = null, string voice = null, string transcriptionProvider = null,
        string speechModel = null)
        : base("Language")
    {
        Code = code;
        TtsProvider = ttsProvider;
        Voice = voice;
        TranscriptionProvider = transcriptionProvider;
        SpeechModel = speechModel;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new Language Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Language SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Code { get; set; }
    public string TtsProvider { get; set; }
    public string Voice { get; set; }
    public string TranscriptionProvider { get; set; }
    public string SpeechModel { get; set; }
}
