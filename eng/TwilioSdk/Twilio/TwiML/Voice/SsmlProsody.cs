using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class SsmlProsody : Twilio.TwiML.TwiML
{
    public SsmlProsody(string words = null, string volume = null, string rate = null, string pitch = null)
        : base("prosody")
    {
        Words = words;
        Volume = volume;
        Rate = rate;
        Pitch = pitch;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public SsmlProsody Break(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlBreak(SsmlBreak ssmlBreak) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Break() instead.")]
    public SsmlProsody SsmlBreak(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    public SsmlProsody Emphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlEmphasis(SsmlEmphasis ssmlEmphasis) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Emphasis() instead.")]
    public SsmlProsody SsmlEmphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    public SsmlProsody Lang(string words = null, SsmlLang.XmlLangEnum xmlLang = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlLang(SsmlLang ssmlLang) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Lang() instead.")]
    public SsmlProsody SsmlLang(string words = null, SsmlLang.XmlLangEnum xmlLang = null) => throw Surface.Only();

    public SsmlProsody P(string words = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlP(SsmlP ssmlP) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .P() instead.")]
    public SsmlProsody SsmlP(string words = null) => throw Surface.Only();

    public SsmlProsody Phoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlPhoneme(SsmlPhoneme ssmlPhoneme) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Phoneme() instead.")]
    public SsmlProsody SsmlPhoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    public SsmlProsody Prosody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody AppendSsmlProsody(SsmlProsody ssmlProsody) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Prosody() instead.")]
    public SsmlProsody AppendSsmlProsody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    public SsmlProsody S(string words = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlS(SsmlS ssmlS) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .S() instead.")]
    public SsmlProsody SsmlS(string words = null) => throw Surface.Only();

    public SsmlProsody SayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlSayAs(SsmlSayAs ssmlSayAs) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .SayAs() instead.")]
    public SsmlProsody SsmlSayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    public SsmlProsody Sub(string words = null, string alias = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlSub(SsmlSub ssmlSub) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Sub() instead.")]
    public SsmlProsody SsmlSub(string words = null, string alias = null) => throw Surface.Only();

    public SsmlProsody W(string words = null, string role = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlProsody SsmlW(SsmlW ssmlW) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .W() instead.")]
    public SsmlProsody SsmlW(string words = null, string role = null) => throw Surface.Only();

    public new SsmlProsody Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlProsody SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
    public string Volume { get; set; }
    public string Rate { get; set; }
    public string Pitch { get; set; }
}
