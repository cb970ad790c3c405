using System;

namespace Twilio.TwiML.Voice;

public class SsmlP : Twilio.TwiML.TwiML
{
    public SsmlP(string words = null)
        : base("p")
    {
        Words = words;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public SsmlP Break(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlBreak(SsmlBreak ssmlBreak) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Break() instead.")]
    public SsmlP SsmlBreak(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    public SsmlP Emphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlEmphasis(SsmlEmphasis ssmlEmphasis) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Emphasis() instead.")]
    public SsmlP SsmlEmphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    public SsmlP Lang(string words = null, SsmlLang.XmlLangEnum xmlLang = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlLang(SsmlLang ssmlLang) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Lang() instead.")]
    public SsmlP SsmlLang(string words = null, SsmlLang.XmlLangEnum xmlLang = null) => throw Surface.Only();

    public SsmlP Phoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlPhoneme(SsmlPhoneme ssmlPhoneme) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Phoneme() instead.")]
    public SsmlP SsmlPhoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    public SsmlP Prosody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlProsody(SsmlProsody ssmlProsody) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Prosody() instead.")]
    public SsmlP SsmlProsody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    public SsmlP S(string words = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlS(SsmlS ssmlS) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .S() instead.")]
    public SsmlP SsmlS(string words = null) => throw Surface.Only();

    public SsmlP SayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlSayAs(SsmlSayAs ssmlSayAs) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .SayAs() instead.")]
    public SsmlP SsmlSayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    public SsmlP Sub(string words = null, string alias = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlSub(SsmlSub ssmlSub) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Sub() instead.")]
    public SsmlP SsmlSub(string words = null, string alias = null) => throw Surface.Only();

    public SsmlP W(string words = null, string role = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlP SsmlW(SsmlW ssmlW) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .W() instead.")]
    public SsmlP SsmlW(string words = null, string role = null) => throw Surface.Only();

    public new SsmlP Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlP SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
}
