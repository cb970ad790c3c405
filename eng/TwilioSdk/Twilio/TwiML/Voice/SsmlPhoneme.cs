using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class SsmlPhoneme : Twilio.TwiML.TwiML
{
    public SsmlPhoneme(string words = null, AlphabetEnum alphabet = null, string ph = null)
        : base("phoneme")
    {
        Words = words;
        Alphabet = alphabet;
        Ph = ph;
    }

    protected override string GetElementBody() => throw Surface.Only();

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public new SsmlPhoneme Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new SsmlPhoneme SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public string Words { get; set; }
    public AlphabetEnum Alphabet { get; set; }
    public string Ph { get; set; }

    public sealed class AlphabetEnum : StringEnum
    {
        public static readonly AlphabetEnum Ipa = new AlphabetEnum("ipa");
        public static readonly AlphabetEnum XSampa = new AlphabetEnum("x-sampa");
        public static readonly AlphabetEnum XAmazonJyutping = new AlphabetEnum("x-amazon-jyutping");
        public static readonly AlphabetEnum XAmazonPinyin = new AlphabetEnum("x-amazon-pinyin");
        public static readonly AlphabetEnum XAmazonPronKana = new AlphabetEnum("x-amazon-pron-kana");
        public static readonly AlphabetEnum XAmazonYomigana = new AlphabetEnum("x-amazon-yomigana");

        public AlphabetEnum()
        {
        }

        private AlphabetEnum(string value)
            : base(value)
        {
        }

        public static implicit operator AlphabetEnum(string value) => new AlphabetEnum(value);
    }
}
