using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class SsmlSayAs : Twilio.TwiML.TwiML
{
    public SsmlSayAs(string words = null, InterpretAsEnum interpretAs = null, FormatEnum format = null)
        : base("say-as")
    {
        Words = words;
        InterpretAs = interpretAs;
        Format = format;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new SsmlSayAs Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlSayAs SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
    public InterpretAsEnum InterpretAs { get; set; }
    public FormatEnum Format { get; set; }

    public sealed class InterpretAsEnum : StringEnum
    {
        public static readonly InterpretAsEnum Characters = new InterpretAsEnum("characters");
        public static readonly InterpretAsEnum SpellOut = new InterpretAsEnum("spell-out");
        public static readonly InterpretAsEnum Cardinal = new InterpretAsEnum("cardinal");
        public static readonly InterpretAsEnum Number = new InterpretAsEnum("number");
        public static readonly InterpretAsEnum Ordinal = new InterpretAsEnum("ordinal");
        public static readonly InterpretAsEnum Digits = new InterpretAsEnum("digits");
        public static readonly InterpretAsEnum Fraction = new InterpretAsEnum("fraction");
        public static readonly InterpretAsEnum Unit = new InterpretAsEnum("unit");
        public static readonly InterpretAsEnum Date = new InterpretAsEnum("date");
        public static readonly InterpretAsEnum Time = new InterpretAsEnum("time");
        public static readonly InterpretAsEnum Address = new InterpretAsEnum("address");
        public static readonly InterpretAsEnum Expletive = new InterpretAsEnum("expletive");
        public static readonly InterpretAsEnum Telephone = new InterpretAsEnum("telephone");

        public InterpretAsEnum()
        {
        }

        private InterpretAsEnum(string value)
            : base(value)
        {
        }

        public static implicit operator InterpretAsEnum(string value) => new InterpretAsEnum(value);
    }

    public sealed class FormatEnum : StringEnum
    {
        public static readonly FormatEnum Mdy = new FormatEnum("mdy");
        public static readonly FormatEnum Dmy = new FormatEnum("dmy");
        public static readonly FormatEnum Ymd = new FormatEnum("ymd");
        public static readonly FormatEnum Md = new FormatEnum("md");
        public static readonly FormatEnum Dm = new FormatEnum("dm");
        public static readonly FormatEnum Ym = new FormatEnum("ym");
        public static readonly FormatEnum My = new FormatEnum("my");
        public static readonly FormatEnum D = new FormatEnum("d");
        public static readonly FormatEnum M = new FormatEnum("m");
        public static readonly FormatEnum Y = new FormatEnum("y");
        public static readonly FormatEnum Yyyymmdd = new FormatEnum("yyyymmdd");

        public FormatEnum()
        {
        }

        private FormatEnum(string value)
            : base(value)
        {
        }

        public static implicit operator FormatEnum(string value) => new FormatEnum(value);
    }
}
