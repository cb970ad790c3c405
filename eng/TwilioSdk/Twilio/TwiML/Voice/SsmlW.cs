using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Twilio.TwiML.Voice;

public class SsmlW : Twilio.TwiML.TwiML
{
    public SsmlW(string words = null, string role = null)
        : base("w")
    {
        Words = words;
        Role = role;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public SsmlW Break(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlW SsmlBreak(SsmlBreak ssmlBreak) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Break() instead.")]
    public SsmlW SsmlBreak(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    public SsmlW Emphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlW SsmlEmphasis(SsmlEmphasis ssmlEmphasis) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Emphasis() instead.")]
    public SsmlW SsmlEmphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    public SsmlW Phoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlW SsmlPhoneme(SsmlPhoneme ssmlPhoneme) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Phoneme() instead.")]
    public SsmlW SsmlPhoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    public SsmlW Prosody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlW SsmlProsody(SsmlProsody ssmlProsody) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Prosody() instead.")]
    public SsmlW SsmlProsody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    public SsmlW SayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlW SsmlSayAs(SsmlSayAs ssmlSayAs) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .SayAs() instead.")]
    public SsmlW SsmlSayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    public SsmlW Sub(string words = null, string alias = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlW SsmlSub(SsmlSub ssmlSub) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Sub() instead.")]
    public SsmlW SsmlSub(string words = null, string alias = null) => throw Surface.Only();

    public new SsmlW Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlW SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
    public string Role { get; set; }
}
