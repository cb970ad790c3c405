using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class SsmlEmphasis : Twilio.TwiML.TwiML
{
    public SsmlEmphasis(string words = null, LevelEnum level = null)
        : base("emphasis")
    {
        Words = words;
        Level = level;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public SsmlEmphasis Break(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlEmphasis SsmlBreak(SsmlBreak ssmlBreak) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Break() instead.")]
    public SsmlEmphasis SsmlBreak(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    public SsmlEmphasis Emphasis(string words = null, LevelEnum level = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlEmphasis AppendSsmlEmphasis(SsmlEmphasis ssmlEmphasis) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Emphasis() instead.")]
    public SsmlEmphasis AppendSsmlEmphasis(string words = null, LevelEnum level = null) => throw Surface.Only();

    public SsmlEmphasis Lang(string words = null, SsmlLang.XmlLangEnum xmlLang = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlEmphasis SsmlLang(SsmlLang ssmlLang) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Lang() instead.")]
    public SsmlEmphasis SsmlLang(string words = null, SsmlLang.XmlLangEnum xmlLang = null) => throw Surface.Only();

    public SsmlEmphasis Phoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlEmphasis SsmlPhoneme(SsmlPhoneme ssmlPhoneme) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Phoneme() instead.")]
    public SsmlEmphasis SsmlPhoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    public SsmlEmphasis Prosody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlEmphasis SsmlProsody(SsmlProsody ssmlProsody) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Prosody() instead.")]
    public SsmlEmphasis SsmlProsody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    public SsmlEmphasis SayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlEmphasis SsmlSayAs(SsmlSayAs ssmlSayAs) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .SayAs() instead.")]
    public SsmlEmphasis SsmlSayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    public SsmlEmphasis Sub(string words = null, string alias = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlEmphasis SsmlSub(SsmlSub ssmlSub) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Sub() instead.")]
    public SsmlEmphasis SsmlSub(string words = null, string alias = null) => throw Surface.Only();

    public SsmlEmphasis W(string words = null, string role = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlEmphasis SsmlW(SsmlW ssmlW) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .W() instead.")]
    public SsmlEmphasis SsmlW(string words = null, string role = null) => throw Surface.Only();

    public new SsmlEmphasis Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlEmphasis SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
    public LevelEnum Level { get; set; }

    public sealed class LevelEnum : StringEnum
    {
        public static readonly LevelEnum Strong = new LevelEnum("strong");
        public static readonly LevelEnum Moderate = new LevelEnum("moderate");
        public static readonly LevelEnum Reduced = new LevelEnum("reduced");

        public LevelEnum()
        {
        }

        private LevelEnum(string value)
            : base(value)
        {
        }

        public static implicit operator LevelEnum(string value) => new LevelEnum(value);
    }
}
