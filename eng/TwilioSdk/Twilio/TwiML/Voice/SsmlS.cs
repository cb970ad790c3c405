using System;

namespace Twilio.TwiML.Voice;

public class SsmlS : Twilio.TwiML.TwiML
{
    public SsmlS(string words = null)
        : base("s")
    {
        Words = words;
    }

    protected override string GetElementBody() => throw Surface.Only();

    public SsmlS Break(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlS SsmlBreak(SsmlBreak ssmlBreak) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Break() instead.")]
    public SsmlS SsmlBreak(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    public SsmlS Emphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlS SsmlEmphasis(SsmlEmphasis ssmlEmphasis) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Emphasis() instead.")]
    public SsmlS SsmlEmphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    public SsmlS Lang(string words = null, SsmlLang.XmlLangEnum xmlLang = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlS SsmlLang(SsmlLang ssmlLang) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Lang() instead.")]
    public SsmlS SsmlLang(string words = null, SsmlLang.XmlLangEnum xmlLang = null) => throw Surface.Only();

    public SsmlS Phoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlS SsmlPhoneme(SsmlPhoneme ssmlPhoneme) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Phoneme() instead.")]
    public SsmlS SsmlPhoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    public SsmlS Prosody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlS SsmlProsody(SsmlProsody ssmlProsody) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Prosody() instead.")]
    public SsmlS SsmlProsody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    public SsmlS SayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlS SsmlSayAs(SsmlSayAs ssmlSayAs) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .SayAs() instead.")]
    public SsmlS SsmlSayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    public SsmlS Sub(string words = null, string alias = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlS SsmlSub(SsmlSub ssmlSub) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Sub() instead.")]
    public SsmlS SsmlSub(string words = null, string alias = null) => throw Surface.Only();

    public SsmlS W(string words = null, string role = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlS SsmlW(SsmlW ssmlW) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .W() instead.")]
    public SsmlS SsmlW(string words = null, string role = null) => throw Surface.Only();

    public new SsmlS Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlS SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
}
