using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class SsmlBreak : Twilio.TwiML.TwiML
{
    public SsmlBreak(StrengthEnum strength = null, string time = null)
        : base("break")
    {
        Strength = strength;
        Time = time;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new SsmlBreak Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlBreak SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public StrengthEnum Strength { get; set; }
    public string Time { get; set; }

    public sealed class StrengthEnum : StringEnum
    {
        public static readonly StrengthEnum None = new StrengthEnum("none");
        public static readonly StrengthEnum XWeak = new StrengthEnum("x-weak");
        public static readonly StrengthEnum Weak = new StrengthEnum("weak");
        public static readonly StrengthEnum Medium = new StrengthEnum("medium");
        public static readonly StrengthEnum Strong = new StrengthEnum("strong");
        public static readonly StrengthEnum XStrong = new StrengthEnum("x-strong");

        public StrengthEnum()
        {
        }

        private StrengthEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StrengthEnum(string value) => new StrengthEnum(value);
    }
}
