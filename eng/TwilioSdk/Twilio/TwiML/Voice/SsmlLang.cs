using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class SsmlLang : Twilio.TwiML.TwiML
{
    public SsmlLang(string words = null, XmlLangEnum xmlLang = null)
        : base("lang")
    {
        Words = words;
        XmlLang = xmlLang;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public SsmlLang Break(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlBreak(SsmlBreak ssmlBreak) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Break() instead.")]
    public SsmlLang SsmlBreak(SsmlBreak.StrengthEnum strength = null, string time = null) => throw Surface.Only();

    public SsmlLang Emphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlEmphasis(SsmlEmphasis ssmlEmphasis) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Emphasis() instead.")]
    public SsmlLang SsmlEmphasis(string words = null, SsmlEmphasis.LevelEnum level = null) => throw Surface.Only();

    public SsmlLang Lang(string words = null, XmlLangEnum xmlLang = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang AppendSsmlLang(SsmlLang ssmlLang) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Lang() instead.")]
    public SsmlLang AppendSsmlLang(string words = null, XmlLangEnum xmlLang = null) => throw Surface.Only();

    public SsmlLang P(string words = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlP(SsmlP ssmlP) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .P() instead.")]
    public SsmlLang SsmlP(string words = null) => throw Surface.Only();

    public SsmlLang Phoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlPhoneme(SsmlPhoneme ssmlPhoneme) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Phoneme() instead.")]
    public SsmlLang SsmlPhoneme(
        string words = null, SsmlPhoneme.AlphabetEnum alphabet = null, string ph = null) => throw Surface.Only();

    public SsmlLang Prosody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlProsody(SsmlProsody ssmlProsody) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Prosody() instead.")]
    public SsmlLang SsmlProsody(
        string words = null, string volume = null, string rate = null, string pitch = null) => throw Surface.Only();

    public SsmlLang S(string words = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlS(SsmlS ssmlS) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .S() instead.")]
    public SsmlLang SsmlS(string words = null) => throw Surface.Only();

    public SsmlLang SayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlSayAs(SsmlSayAs ssmlSayAs) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .SayAs() instead.")]
    public SsmlLang SsmlSayAs(
        string words = null, SsmlSayAs.InterpretAsEnum interpretAs = null, SsmlSayAs.FormatEnum format = null)
        => throw Surface.Only();

    public SsmlLang Sub(string words = null, string alias = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlSub(SsmlSub ssmlSub) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Sub() instead.")]
    public SsmlLang SsmlSub(string words = null, string alias = null) => throw Surface.Only();

    public SsmlLang W(string words = null, string role = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public SsmlLang SsmlW(SsmlW ssmlW) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .W() instead.")]
    public SsmlLang SsmlW(string words = null, string role = null) => throw Surface.Only();

    public new SsmlLang Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlLang SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
    public XmlLangEnum XmlLang { get; set; }

    public sealed class XmlLangEnum : StringEnum
    {
        public static readonly XmlLangEnum Arb = new XmlLangEnum("arb");
        public static readonly XmlLangEnum ArAe = new XmlLangEnum("ar-AE");
        public static readonly XmlLangEnum CaEs = new XmlLangEnum("ca-ES");
        public static readonly XmlLangEnum CmnCn = new XmlLangEnum("cmn-CN");
        public static readonly XmlLangEnum CyGb = new XmlLangEnum("cy-GB");
        public static readonly XmlLangEnum DaDk = new XmlLangEnum("da-DK");
        public static readonly XmlLangEnum DeDe = new XmlLangEnum("de-DE");
        public static readonly XmlLangEnum DeAt = new XmlLangEnum("de-AT");
        public static readonly XmlLangEnum EnAu = new XmlLangEnum("en-AU");
        public static readonly XmlLangEnum EnGb = new XmlLangEnum("en-GB");
        public static readonly XmlLangEnum EnGbWls = new XmlLangEnum("en-GB-WLS");
        public static readonly XmlLangEnum EnIn = new XmlLangEnum("en-IN");
        public static readonly XmlLangEnum EnNz = new XmlLangEnum("en-NZ");
        public static readonly XmlLangEnum EnUs = new XmlLangEnum("en-US");
        public static readonly XmlLangEnum EnZa = new XmlLangEnum("en-ZA");
        public static readonly XmlLangEnum EsEs = new XmlLangEnum("es-ES");
        public static readonly XmlLangEnum EsMx = new XmlLangEnum("es-MX");
        public static readonly XmlLangEnum EsUs = new XmlLangEnum("es-US");
        public static readonly XmlLangEnum FiFi = new XmlLangEnum("fi-FI");
        public static readonly XmlLangEnum FrCa = new XmlLangEnum("fr-CA");
        public static readonly XmlLangEnum FrFr = new XmlLangEnum("fr-FR");
        public static readonly XmlLangEnum HeIl = new XmlLangEnum("he-IL");
        public static readonly XmlLangEnum HiIn = new XmlLangEnum("hi-IN");
        public static readonly XmlLangEnum IsIs = new XmlLangEnum("is-IS");
        public static readonly XmlLangEnum ItIt = new XmlLangEnum("it-IT");
        public static readonly XmlLangEnum JaJp = new XmlLangEnum("ja-JP");
        public static readonly XmlLangEnum KoKr = new XmlLangEnum("ko-KR");
        public static readonly XmlLangEnum NbNo = new XmlLangEnum("nb-NO");
        public static readonly XmlLangEnum NlNl = new XmlLangEnum("nl-NL");
        public static readonly XmlLangEnum PlPl = new XmlLangEnum("pl-PL");
        public static readonly XmlLangEnum PtBr = new XmlLangEnum("pt-BR");
        public static readonly XmlLangEnum PtPt = new XmlLangEnum("pt-PT");
        public static readonly XmlLangEnum RoRo = new XmlLangEnum("ro-RO");
        public static readonly XmlLangEnum RuRu = new XmlLangEnum("ru-RU");
        public static readonly XmlLangEnum SvSe = new XmlLangEnum("sv-SE");
        public static readonly XmlLangEnum TrTr = new XmlLangEnum("tr-TR");
        public static readonly XmlLangEnum YueCn = new XmlLangEnum("yue-CN");

        public XmlLangEnum()
        {
        }

        private XmlLangEnum(string value)
            : base(value)
        {
        }

        public static implicit operator XmlLangEnum(string value) => new XmlLangEnum(value);
    }
}
